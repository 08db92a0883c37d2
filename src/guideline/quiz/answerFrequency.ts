import type { AnswerByQuestion, ReportedGrade } from '../answers.ts';
import type { ChoiceQuestionId, OtherQuestionId } from '../questions/choiceQuestion.ts';
import type { OptionIdOf } from '../questions/index.ts';

/**
 * How often each answer is met in practice, roughly, among those that reach the question. The weights of a
 * question are compared with each other; they need not add up to 100.
 */
export type ChoiceFrequencies = {
  readonly [Q in ChoiceQuestionId]: Readonly<Record<OptionIdOf<Q>, number>>;
};

/** The same for the answer classes of the other questions, with the figures that are written for each. */
export type ClassFrequencies = { readonly [Q in OtherQuestionId]: readonly AnswerClass<Q>[] };

export interface AnswerClass<Q extends OtherQuestionId> {
  /** The answer that stands for the class on the chart. */
  readonly standsFor: AnswerByQuestion[Q];
  readonly weight: number;
  /** The class in words that fit after "with". Without them the words of its answer are used. */
  readonly name?: string;
  /** Answers of the class as they are met; one that is met more often stands twice. None: `standsFor` itself. */
  readonly figures: readonly FiguresOf<Q>[];
}

type FiguresOf<Q extends OtherQuestionId> = Q extends 'ki67'
  ? Ki67Figures
  : Q extends 'ablationNumbers'
    ? LesionFigures
    : AnswerByQuestion[Q];

/** Indices in percent, alone or with a grade that the mitoses raise. */
export interface Ki67Figures {
  /** How often these are drawn, 0 to 1; what is left goes to the next. */
  readonly share?: number;
  readonly ki67: readonly number[];
  readonly grade?: ReportedGrade;
}

/** Any of the numbers with any of the sizes. */
export interface LesionFigures {
  /** How often these are drawn, 0 to 1; what is left goes to the next. */
  readonly share?: number;
  readonly lesionCount: readonly number[];
  readonly largestLesionMm: readonly number[];
}
