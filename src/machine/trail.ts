import type { Edge, TrailStep } from '../engine/trail.ts';
import type { AnswerValue, QuestionId } from '../guideline/answers.ts';

export interface RecordedAnswer {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
  /** Number of the edge that fired, counted from 1 in the order of the chart. */
  readonly edge: number;
}

/** The recorded answers of a case as steps, each with the edge that fired. */
export function trailOf(
  recorded: readonly RecordedAnswer[],
  edges: ReadonlyMap<string, Edge>,
): readonly TrailStep[] {
  return recorded.map(({ question, answer, edge }) => {
    const fired = edges.get(`${question}.${edge}`);
    if (!fired) throw new Error(`The chart has no edge ${question}.${edge}.`);
    return { question, answer, edge: fired };
  });
}
