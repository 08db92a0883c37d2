import { isOutcome } from '../../../engine/isOutcome.ts';
import type { GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';
import type { Guideline } from '../../../guideline/guideline.ts';

/** The title of a question or an outcome. */
export function titleOf(guideline: Guideline, node: QuestionId | OutcomeId): string {
  return isOutcome(guideline, node) ? guideline.outcomes[node].title : guideline.questions[node].title;
}

/** The titles of the questions of some answers, in a row. */
export function titlesOf(guideline: Guideline, answers: readonly Pick<GivenAnswer, 'question'>[]): string {
  return answers.map(({ question }) => guideline.questions[question].title).join(', ');
}
