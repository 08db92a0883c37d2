import type { ChartGraph } from '../../machine/graph.ts';
import { type CheckedCommand, showingOnly } from '../routes/commands.ts';
import type { Move, Route } from '../routes/route.ts';
import type { Reached } from './cover.ts';
import { answersTo, waysToPlaces } from './places.ts';

/**
 * Routes that give every command in every question and at every outcome. Each command leaves the case in the
 * same place, or the next move leads back to it: the last answer is changed and changed back.
 */
export function* commandRoutes({ root }: ChartGraph, checked: readonly CheckedCommand[]): Generator<Route> {
  for (const { steps } of waysToPlaces(root)) {
    const answers = answersTo(steps);
    const showing = showingOnly(checked).map((command): Move => ({ do: 'show', command }));
    const last = steps.at(-1);
    yield {
      moves: [
        ...answers,
        ...showing,
        ...(last ? changedAndBack(last) : []),
        { do: 'back' },
        ...answers.slice(-1),
        { do: 'restart' },
      ],
    };
  }
}

function changedAndBack({ place: { question, branches }, branch }: Reached): readonly Move[] {
  const other = branches.find(({ answer }) => answer !== branch.answer);
  if (!other) return [];
  return [
    { do: 'preview', question, answer: other.answer },
    { do: 'change', question, answer: other.answer },
    { do: 'change', question, answer: branch.answer },
    // Each takes one of the changes back.
    { do: 'back' },
    { do: 'back' },
  ];
}
