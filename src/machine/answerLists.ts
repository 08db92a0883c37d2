import type { Guideline } from '../guideline/guideline.ts';
import type { NumberLimits, QuestionInput } from '../guideline/question.ts';

/** A number that a question takes. Of step 1 only whole numbers. */
export type NumberRange = Readonly<Pick<NumberLimits, 'min' | 'max' | 'step'>>;

/** The canonical answers of one question, as data: what `fitAnswer` gives, and nothing else. */
export type AnswerList = {
  readonly question: string;
  /** Ids of the options, in the guideline's order. */
  readonly options: readonly string[];
} & (
  | { readonly kind: 'choice' }
  /** Options that are a whole number stand for it. */
  | { readonly kind: 'scale' }
  /** An option alone, or an index with or without one of the grades, which are options too. */
  | { readonly kind: 'ki67'; readonly number: NumberRange; readonly grades: readonly string[] }
  | { readonly kind: 'percentage'; readonly number: NumberRange }
  | { readonly kind: 'lesions'; readonly lesionCount: NumberRange; readonly largestLesionMm: NumberRange }
  | { readonly kind: 'multi'; readonly exclusive: readonly string[] }
);

/** Everything that can be known of a case, as data: the answers of each question, and special situations by id. */
export interface AnswerLists {
  readonly questions: readonly AnswerList[];
  readonly situations: readonly string[];
}

/** The answer lists of a guideline, questions and options in its order. */
export function answerListsOf({
  questions,
  questionIds,
  specialSituations,
}: Pick<Guideline, 'questions' | 'questionIds' | 'specialSituations'>): AnswerLists {
  return {
    questions: questionIds.map((id) => ({
      question: id,
      options: questions[id].options.map((option) => option.id),
      ...formOf(questions[id].input),
    })),
    situations: specialSituations.map(({ id }) => id),
  };
}

type Form = AnswerList extends infer List
  ? List extends unknown
    ? Omit<List, 'question' | 'options'>
    : never
  : never;

function formOf(input: QuestionInput): Form {
  switch (input.kind) {
    case 'choice':
    case 'scale':
      return { kind: input.kind };
    case 'ki67':
      return { kind: 'ki67', number: rangeOf(input.number), grades: input.grades };
    case 'percentage':
      return { kind: 'percentage', number: rangeOf(input.number) };
    case 'lesions':
      return {
        kind: 'lesions',
        lesionCount: rangeOf(input.lesionCount),
        largestLesionMm: rangeOf(input.largestLesionMm),
      };
    case 'multi':
      return { kind: 'multi', exclusive: input.exclusive };
  }
}

function rangeOf({ min, max, step }: NumberLimits): NumberRange {
  return { min, max, step };
}
