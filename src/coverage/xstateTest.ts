import type { PathGenerator } from '@xstate/test';
import { type SnapshotFrom, transition } from 'xstate';
import type { GivenAnswer } from '../guideline/answers.ts';
import type { Cases } from '../machine/cases.ts';
import type { AnswerEvent, Pathway } from '../machine/pathway.ts';
import type { RouteGenerator } from './generators/generators.ts';
import { firstStep, pathFrom, type PathStep } from './xstatePath.ts';

/** A route generator as a path generator of `@xstate/test`, for `TestModel.getPaths`. */
export function asPathGenerator(
  { pathway, graph }: Pick<Cases, 'pathway' | 'graph'>,
  routes: RouteGenerator,
): PathGenerator<SnapshotFrom<Pathway>, AnswerEvent, unknown> {
  return () => {
    const first = firstStep(pathway);
    return Array.from(routes(graph), (answers) => pathOf(pathway, first, answers));
  };
}

function pathOf(
  pathway: Pathway,
  first: PathStep<SnapshotFrom<Pathway>, AnswerEvent>,
  answers: readonly GivenAnswer[],
) {
  let { state } = first;
  const taken = answers.map(({ question, answer }) => {
    const event = { type: question, answer } as AnswerEvent;
    [state] = transition(pathway, state, event);
    return { state, event };
  });
  return pathFrom(first, taken);
}
