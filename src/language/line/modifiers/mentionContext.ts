import { isYear, type Cue } from './findModifiers.ts';
import type { Mention } from '../../vocabulary/mention.ts';
import type { Scan, ScanToken, Stretch } from '../../tokens/scan.ts';
import { neutralWords } from '../../vocabulary/background.ts';
import { changeWords, type CueKind, limitingWords } from '../../vocabulary/modifiers.ts';

/** Why a mention is not taken, and the word that says so. */
export interface Blemish extends Stretch {
  readonly kind: CueKind | 'changed' | 'limited' | 'notUnderstood';
  readonly because: string;
  /** What was not understood is joined on by "and", as one more of the same. */
  readonly joined?: true;
}

/** What is known of the tokens of a line while its mentions are judged. */
export interface Surroundings {
  readonly scan: Scan;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Other illness, which a finding beside it may belong to. */
  readonly illness: readonly Stretch[];
  /** Stretches that are understood, whether they say something or not. */
  readonly understood: readonly Stretch[];
}

/** What the tumour is and where it comes from: later years do not change it. */
export const isIdentity = ({ question }: Mention): boolean =>
  question === 'differentiation' || question === 'primarySite';

/** A word that changes nothing where it stands. */
export function isPlain({ word }: ScanToken): boolean {
  return neutralWords.has(word) || word === 'or' || word === 'nor';
}

/** Whether a token belongs to something understood, or changes nothing. */
export function isUnderstood(index: number, { scan, mentions, cues, understood }: Surroundings): boolean {
  const token = scan.tokens[index];
  if (!token || isPlain(token) || changeWords.includes(token.word) || limitingWords.has(token.word))
    return true;
  if (isYear(token.word)) return true;
  return [...mentions, ...mentions.flatMap(({ also }) => also ?? []), ...cues, ...understood].some(
    ({ from, to }) => from <= index && index < to,
  );
}
