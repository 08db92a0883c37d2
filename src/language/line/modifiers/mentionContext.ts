import type { Mention } from '../../mention/mention.ts';
import type { TokenizedText, ClauseToken, Span } from '../../tokens/tokenizedText.ts';
import { neutralWords } from '../../vocabulary/background.ts';
import { changeWords, type ModifierKind, limitingWords } from '../../vocabulary/modifiers.ts';
import { isYear, type Modifier } from './findModifiers.ts';

/** Why a mention is not taken, and the word that says so. */
export interface Disqualifier extends Span {
  readonly kind: ModifierKind | 'changed' | 'limited' | 'notUnderstood';
  readonly because: string;
  /** What was not understood is joined on by "and", as one more of the same. */
  readonly joined?: true;
}

/** What is known of the tokens of a line while its mentions are judged. */
export interface MentionContext {
  readonly text: TokenizedText;
  readonly mentions: readonly Mention[];
  readonly modifiers: readonly Modifier[];
  /** Other illness, which a finding beside it may belong to. */
  readonly illness: readonly Span[];
  /** Spans that are understood, whether they say something or not. */
  readonly understood: readonly Span[];
}

/** What the tumour is and where it comes from: later years do not change it. */
export const isIdentity = ({ question }: Mention): boolean =>
  question === 'differentiation' || question === 'primarySite';

/** A word that changes nothing where it stands. */
export function isPlain({ word }: ClauseToken): boolean {
  return neutralWords.has(word) || word === 'or' || word === 'nor';
}

/** Whether a token belongs to something understood, or changes nothing. */
export function isUnderstood(
  index: number,
  { text, mentions, modifiers, understood }: MentionContext,
): boolean {
  const token = text.tokens[index];
  if (!token || isPlain(token) || changeWords.includes(token.word) || limitingWords.has(token.word))
    return true;
  if (isYear(token.word)) return true;
  return [...mentions, ...mentions.flatMap(({ also }) => also ?? []), ...modifiers, ...understood].some(
    ({ from, to }) => from <= index && index < to,
  );
}
