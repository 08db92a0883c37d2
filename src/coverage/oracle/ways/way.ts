import type { Answers, QuestionId } from '../../../guideline/answers.ts';
import type { OutcomeId } from '../../../guideline/outcome.ts';

/** Where an answer leads. */
export type Step = { readonly question: QuestionId } | { readonly outcome: OutcomeId };

/** The name of the edge in the dossier's table of the question, `default` for its "else", and where it leads. */
export interface Way {
  readonly edge: string;
  readonly step: Step;
}

/** Says which way leads on from a question, given its answer and those before it. */
export type WayFrom = (answers: Answers) => Way;

export const ask = (edge: string, question: QuestionId): Way => ({ edge, step: { question } });
export const end = (edge: string, outcome: OutcomeId): Way => ({ edge, step: { outcome } });

export function unheardOf(answer: never): never {
  throw new Error(`The oracle has no rule for the answer ${JSON.stringify(answer)}.`);
}
