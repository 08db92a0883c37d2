import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import { questions } from '../../guideline/questions/index.ts';

/** The title of a question or an outcome. */
export function titleOf(node: QuestionId | OutcomeId): string {
  return node in questions ? questions[node as QuestionId].title : outcomes[node as OutcomeId].title;
}

/** The titles of the questions of some answers, in a row. */
export function titlesOf(answers: readonly GivenAnswer[]): string {
  return answers.map(({ question }) => questions[question].title).join(', ');
}
