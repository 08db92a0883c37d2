import { currentCases } from '../current.ts';
import type { Answers, QuestionId } from '../guideline/answers.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Edge } from '../engine/trail.ts';
import type { CaseState } from '../machine/cases.ts';

/** The chart that the quiz practises: the current version. */
export const cases = currentCases();
export const graph = cases.graph;

const edges = cases.edges;

export { byQuestion } from '../engine/byQuestion.ts';

/** Follows the chart as far as the answers lead; answers that it does not ask for are left out. */
export function follow(answers: Answers): CaseState {
  return cases.follow(answers);
}

/** The edges that a case has taken, in order. */
export function edgesTaken(state: CaseState): readonly Edge[] {
  return cases.trail(state).map(({ edge }) => edge);
}

/** The outcome reached. @throws Error when the case is still open */
export function outcomeOf(state: CaseState): OutcomeId {
  if (state.outcome === null) throw new Error(`The case still asks ${String(state.question)}.`);
  return state.outcome;
}

/** The questions that have an edge to an outcome or a question. */
export function questionsBefore(target: Edge['target']): readonly QuestionId[] {
  return [
    ...new Set([...edges.values()].filter((edge) => edge.target === target).map(({ question }) => question)),
  ];
}
