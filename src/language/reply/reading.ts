import type { NotTaken } from '../line/keptWords.ts';
import type { AnswerValue, LesionNumbers } from '../../guideline/answers.ts';

/** What a typed text was understood to say at a question. */
export type Reading =
  /** Exactly one answer, and the words it was taken from. */
  | {
      readonly kind: 'answer';
      readonly answer: AnswerValue;
      readonly words: string;
      /** What is to be kept with it that the answer does not say. */
      readonly told?: readonly NotTaken[];
    }
  /** Ambiguous, negated or out of range: nothing is filled and the question is asked again. */
  | {
      readonly kind: 'ask';
      /** What was understood, a sentence. */
      readonly understood: string;
      /** Why it was not taken and what is wanted, a sentence. */
      readonly reason: string;
      /** One of the two lesion numbers, when only one was said. */
      readonly partial?: Partial<LesionNumbers>;
      /** A treatment was named and nothing else. */
      readonly treatmentAlone?: true;
      /** A bare 1, 2 or 3 at the Ki-67: percent, or the grade? */
      readonly percentOrGrade?: 1 | 2 | 3;
      /** What a PET shows, where FDG was told as well: of which tracer? Null once it is said to be FDG's. */
      readonly ofWhichPet?: 'positive' | 'heterogeneous' | 'negative' | null;
      /** What may be kept of it while it is not answered: values, items of a list, and words that may mean some. */
      readonly notTaken?: readonly NotTaken[];
    }
  /** Nothing of the question was recognised. */
  | { readonly kind: 'none' };

export function answer(value: AnswerValue, words: string): Extract<Reading, { kind: 'answer' }> {
  return { kind: 'answer', answer: value, words };
}

export function ask(understood: string, reason: string): Extract<Reading, { kind: 'ask' }> {
  return { kind: 'ask', understood, reason };
}

export const none: Extract<Reading, { kind: 'none' }> = { kind: 'none' };
