import type { Guideline } from '../../guideline/guideline.ts';
import type { NotTaken } from './keptWords.ts';
import type { Intake, IntakeDoubt } from '../reader/intake.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import { drugsTold } from './drugsTold.ts';
import { valueIn } from './valueIn.ts';

export type { NotTaken } from './keptWords.ts';

/** A line as it was read, with what may be kept of it. */
export interface LineRead extends Intake {
  /** What was not clear or not understood; doubtful readings aside, which may yet be ticked. */
  readonly notTaken: readonly NotTaken[];
}

/** What a line leaves untaken, its doubtful readings aside. */
export function withNotTaken(guideline: Guideline, read: Intake): LineRead {
  // A count without a size is no answer by itself; where it told the distribution it was used.
  const isUsed = ({ question, words }: Intake['doubts'][number]): boolean =>
    question === 'ablationNumbers' &&
    read.facts.some((fact) => fact.question === 'liverDistribution' && fact.words.includes(words));
  const doubts = read.doubts.filter((one) => !isUsed(one)).map((one) => notTakenOf(guideline, one));
  const others = read.suggestions.length + read.unread.length > 0 ? [{ question: null, words: null }] : [];
  return { ...read, notTaken: [...doubts, ...others, ...read.facts.flatMap(drugsTold)] };
}

/** What may be kept of words that fill nothing. */
export function notTakenOf(guideline: Guideline, doubt: IntakeDoubt): NotTaken {
  const { question, words } = doubt;
  const value = valueIn(doubt);
  return {
    question,
    words: question !== null && isOfVocabulary(guideline, words) ? words : null,
    ...(value === null ? {} : { value }),
  };
}

/** A value; longer numbers may be those of a record, a telephone or a day. */
const value = /^[<>~]?\d{1,3}(?:[.,]\d{1,2})?%?$/;

/** Whether a text is all of the program's own vocabulary, so that it holds nothing of whom it is about. */
export function isOfVocabulary(guideline: Guideline, words: string): boolean {
  const known = vocabularyWords(guideline);
  const all = words.split(/\s+/).filter((word) => word !== '…');
  const parts = all.flatMap((word) => word.split(/[-/:]/)).filter((part) => part !== '');
  const isKnown = parts.every((part) => known.has(part.toLowerCase()) || value.test(part));
  return isKnown && all.filter((word) => value.test(word)).length <= 2;
}
