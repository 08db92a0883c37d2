import type { ChartGraph } from '../../machine/graph.ts';
import type { Move, Route } from '../routes/route.ts';
import { answersTo, waysToPlaces } from './places.ts';

/**
 * Routes that tap every button in every question and at every outcome, an old card and the last message once more:
 * nothing is typed. What a button changes, the next move changes back.
 */
export function* tapRoutes({ root }: ChartGraph): Generator<Route> {
  for (const { steps, isOutcome } of waysToPlaces(root)) {
    const answers = answersTo(steps);
    const last = steps.at(-1);
    const other = last?.place.branches.find(({ answer }) => answer !== last.branch.answer);
    const looks: readonly Move[] = (
      isOutcome
        ? (['mdt', 'whatWouldChange', 'why', 'change', 'feedback'] as const)
        : last
          ? (['why', 'path'] as const)
          : (['why'] as const)
    ).flatMap((button): readonly Move[] => [
      { do: 'tap', button },
      // What was shown stands on the card: the case is shown again, with all its buttons.
      { do: 'show', command: 'case' },
    ]);
    yield {
      moves: [
        ...answers,
        { do: 'repeat' },
        ...(last ? [{ do: 'stale' } as const] : []),
        { do: 'show', command: 'case' },
        ...looks,
        ...(last && other
          ? [
              { do: 'preview', question: last.place.question, answer: other.answer } as const,
              { do: 'show', command: 'case' } as const,
            ]
          : []),
        ...(last ? [{ do: 'tap', button: 'back' } as const, ...answers.slice(-1)] : []),
        ...(isOutcome ? [{ do: 'tap', button: 'newCase' } as const] : []),
      ],
    };
  }
}
