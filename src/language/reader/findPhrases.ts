import { marksFigure } from '../tokens/figureMarkers.ts';
import { isOfPerson, isOfQuantity } from '../tokens/quantityNames.ts';
import { matcherOf, type PhrasePattern } from '../tokens/phrasePattern.ts';
import { endOf, type Span, type TokenizedText } from '../tokens/tokenizedText.ts';
import type { Row } from '../vocabulary/questions/row.ts';
import type { Entry, EntryIndex } from './patterns.ts';

/** A phrase of the vocabulary, found in a text. */
export interface Found extends Span {
  readonly entry: Entry;
  /** Its place in the vocabulary: of two equal matches the first counts. */
  readonly rank: number;
}

/** What lies on each token, so that a long text is read in time. */
export class TokenIndex {
  readonly #on = new Map<number, Found[]>();

  add(one: Found): void {
    for (let at = one.from; at < one.to; at += 1) this.#on.set(at, [...(this.#on.get(at) ?? []), one]);
  }

  /** What shares a token with a span. */
  of({ from, to }: Span): readonly Found[] {
    const found: Found[] = [];
    for (let at = from; at < to; at += 1) found.push(...(this.#on.get(at) ?? []));
    return found;
  }
}

/** Every phrase of the vocabulary that stands in a text. */
export function findAll(text: TokenizedText, { entriesAt }: EntryIndex): readonly Found[] {
  const found: Found[] = [];
  const { matchAt } = matcherOf(text.tokens);
  text.tokens.forEach((token, from) => {
    const clauseEnd = endOf(text, from, 'clause');
    for (const { entry, rank } of entriesAt(token, text.tokens[from + 1])) {
      const crosses =
        (entry.role === 'mention' && entry.row.crossesClauses === true) ||
        (entry.role === 'filler' && entry.crosses === true);
      const longest = matchAt(entry.pattern, from, crosses ? endOf(text, from, 'sentence') : clauseEnd);
      // "Segment 6, 22 mm": the last number is a size.
      const isSized =
        longest !== null &&
        entry.role === 'mention' &&
        entry.row.value === 'segments' &&
        /^(?:mm|cm|%)$/.test(text.tokens[longest]?.word ?? '');
      const to = isSized ? matchAt(entry.pattern, from, longest - 1) : longest;
      if (
        to !== null &&
        !(entry.role === 'mention' && entry.row.intoBrackets && !onlyBrackets(text, from, to)) &&
        !(entry.role === 'mention' && entry.row.atEndOnly && goesOn(text, to)) &&
        !countsOfMarker(text, entry, from) &&
        !(entry.role === 'mention' && entry.row.notAfter?.includes(text.tokens[from - 1]?.word ?? ''))
      )
        found.push({ entry, from, to, rank });
    }
  });
  return found;
}

/** Whether the clauses within a span are divided by brackets alone. */
function onlyBrackets({ tokens }: TokenizedText, from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every((token, at) => token.clause === tokens[from + at]?.clause || /^[\s()]*$/.test(token.gap));
}

/** Whether the clause of the token before goes on. */
function goesOn({ tokens }: TokenizedText, at: number): boolean {
  return tokens[at] !== undefined && tokens[at].clause === tokens[at - 1]?.clause;
}

/** "Grade one liver mets", "eGFR is 22": the number is the marker's or that quantity's, and answers nothing. */
function countsOfMarker({ tokens }: TokenizedText, entry: Entry, from: number): boolean {
  if (entry.role !== 'mention') return false;
  const isBare = isBareFigure(entry.row);
  const isOfElse =
    isOfQuantity(tokens, from) || (entry.question !== 'performanceStatus' && isOfPerson(tokens, from));
  if (isBare && isOfElse) return true;
  if (!isBare && entry.question !== 'ablationNumbers' && entry.question !== 'liverDistribution') return false;
  const before = tokens[from - 1];
  const here = tokens[from];
  return (
    here !== undefined && here.value !== null && before?.clause === here.clause && marksFigure(before.word)
  );
}

/** Whether a row takes a figure for its question's without any word of it, since that question is open. */
export function isBareFigure({ asked, value }: Pick<Row, 'asked' | 'value'>): boolean {
  return asked === true && value !== undefined;
}

/** Where any of some phrases stands in a text, from each token the longest. */
export function placesOf(text: TokenizedText, phrases: readonly PhrasePattern[]): readonly Span[] {
  const { matchAt } = matcherOf(text.tokens);
  return text.tokens.flatMap((_token, from) => {
    const ends = phrases.map((one) => matchAt(one, from, endOf(text, from, 'sentence')));
    const to = Math.max(-1, ...ends.map((end) => end ?? -1));
    return to < 0 ? [] : [{ from, to }];
  });
}
