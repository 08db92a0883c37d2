import type { AnswerByQuestion, QuestionId, ReportedGrade } from '../../../guideline/answers.ts';

/** What an option may be called beside its id and its labels. */
export interface OptionNames {
  /** Read when its question was just asked, and in a line of facts. */
  readonly anywhere?: readonly string[];
  /** Read only when its question was just asked: in a line the same words may belong to another question, or to none. */
  readonly whenAsked?: readonly string[];
  /** The same, but by itself, with a question mark or with no question open, it asks what the term means. */
  readonly terms?: readonly string[];
}

/** The id of an option by the answer that it stands for; numbers that are measured have none. */
type OptionId<Answer> = Answer extends string
  ? Answer
  : Answer extends number
    ? number extends Answer
      ? never
      : `${Answer}`
    : Answer extends readonly (infer Item extends string)[]
      ? Item
      : 'grade' extends keyof Answer
        ? ReportedGrade
        : never;

/** The names of every option of a question: a new option without its entry does not compile. */
export type NamesOfQuestion<Q extends QuestionId> = Readonly<
  Record<OptionId<AnswerByQuestion[Q]>, OptionNames>
>;
