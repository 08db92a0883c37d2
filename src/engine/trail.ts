import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';

/** An edge of the chart as a reader needs it. */
export interface Edge {
  /** `question.guard`, `question.default` for the default edge: the same in every version that has the edge. */
  readonly id: string;
  /** Row of the question's edge table in the dossier, from 1. For display: an edge put in moves those after it. */
  readonly number: number;
  readonly question: QuestionId;
  readonly target: QuestionId | OutcomeId;
  /** What a card says of the rule, as a sentence. */
  readonly says: string;
  readonly provenance: readonly Provenance[];
  /** The tag that may be shown in short, in the dossier's notation: the weakest part first, then the basis. */
  readonly shown: string;
}

/** One step of a case: the question, its answer and the edge that fired. */
export interface TrailStep {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
  readonly edge: Edge;
}

/** An edge as programs and their reports name it: `question.number`. */
export function rowOf({ question, number }: Pick<Edge, 'question' | 'number'>): string {
  return `${question}.${number}`;
}

/** An edge as a reader finds it in the dossier and on the chart's page: the row of its question's table. */
export function ruleInWords(
  { questions }: Pick<Guideline, 'questions'>,
  { question, number }: Pick<Edge, 'question' | 'number'>,
): string {
  return `rule ${number} of ${questions[question].title}`;
}
