import { answerKey } from '../../engine/answerKey.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { ChartGraph } from '../../machine/graph.ts';
import type { AnswerClasses } from './answerClass.ts';

/** Where answers lead on the unfolded chart. */
export interface Reached {
  /** The outcome, or null where a question is open. */
  readonly outcome: OutcomeId | null;
  /** The question that is open, or null at an outcome. */
  readonly question: QuestionId | null;
  /** The questions that were asked, in order. */
  readonly asked: readonly QuestionId[];
}

/** Follows the unfolded chart, without the recommendation: some hundred times as fast as a case. */
export function outcomeFor(
  { root }: ChartGraph,
  classes: Pick<AnswerClasses, 'representativeOf'>,
  answers: Answers,
): Reached {
  const asked: QuestionId[] = [];
  for (let place = root; ;) {
    const { question } = place;
    const answer = answers[question];
    if (answer === undefined) return { outcome: null, question, asked };
    const key = answerKey(classes.representativeOf(question, answer));
    const branch = place.branches.find((one) => answerKey(one.answer) === key);
    asked.push(question);
    if (!branch?.next) return { outcome: branch?.outcome ?? null, question: null, asked };
    place = branch.next;
  }
}
