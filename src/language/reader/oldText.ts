import { onceFor } from '../../machine/onceEach.ts';
import type { Span, TokenizedText } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';

/** The most words of a heading that dates what follows. */
const longest = 10;

/** What a heading of an old text is made of. */
const headingWords = ['records', 'formerTimes', 'whollyOld', 'inHeadings'] as const;

/** What stands behind a heading that says that it is old. */
interface OldText {
  readonly heading: Span;
  /** The token at which the present begins again, or the end. */
  readonly to: number;
}

/**
 * The heading that says of a token that it is an old text: "Copy of 2018 letter: …", "Old report⏎…". It holds for all
 * that stands behind it, up to a sentence that begins with a word of the present or with a later year.
 */
export function oldHeadingOf(text: TokenizedText, at: number): Span | null {
  const found = oldTexts(text).find(({ heading, to }) => heading.to <= at && at < to);
  return found?.heading ?? null;
}

const oldTexts = onceFor((text: TokenizedText): readonly OldText[] => {
  const { tokens } = text;
  return tokens.flatMap((token, from): OldText[] => {
    if (from > 0 && tokens[from - 1]?.sentence === token.sentence) return [];
    const to = endOfHeading(text, from);
    if (to === null) return [];
    const heading = { from, to };
    const reports = !ends(tokens[to]?.gap);
    const end = reports ? endOfStretch(text, to) : tokens.length;
    return [{ heading, to: beginOfPresent(text, heading) ?? end }];
  });
});

/** The index after a heading that begins at a token and dates what follows; null if none does. */
function endOfHeading({ said, tokens }: TokenizedText, from: number): number | null {
  let to = from;
  while (
    to < tokens.length &&
    to - from < longest &&
    isOfHeading(tokens[to]) &&
    (to === from || !ends(tokens[to]?.gap))
  )
    to += 1;
  const words = tokens.slice(from, to);
  const isRecord = words.some(({ word }) => bears('records', word));
  const isOld = words.some(({ word, value }) => bears('formerTimes', word) || isYear(value));
  const isWhollyOld = words.some(({ word }) => bears('whollyOld', word));
  const isFrom = words[0]?.word === 'from' && words.some(({ value }) => isYear(value));
  const isCopy = words.some(
    ({ word }, at) =>
      /^(?:copy|copied|pasted)$/.test(word) && /^(?:of|from)$/.test(words[at + 1]?.word ?? ''),
  );
  if (!((isRecord && isOld) || isWhollyOld || isFrom || isCopy)) return null;
  const next = tokens[to];
  const after = said.slice(tokens[to - 1]?.to ?? 0, next?.from ?? said.length);
  return next !== undefined && (ends(after) || bears('reporting', next.word)) ? to : null;
}

function endOfStretch({ tokens }: TokenizedText, at: number): number {
  const end = tokens.findIndex(({ stretch }, index) => index > at && stretch !== tokens[at]?.stretch);
  return end < 0 ? tokens.length : end;
}

/** A colon, a full stop, a dash, a bracket, a new line. */
function ends(gap: string | undefined): boolean {
  return /[^\s"'([{]|\n/.test(gap ?? '');
}

function isOfHeading(token: TokenizedText['tokens'][number] | undefined): boolean {
  if (!token) return false;
  const { word, value } = token;
  return value !== null || headingWords.some((id) => bears(id, word));
}

function isYear(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1950 && value < 2100;
}

/** The sentence behind a heading that begins with a word of the present, or with a later year. */
function beginOfPresent({ tokens }: TokenizedText, { from, to }: Span): number | null {
  const year = Math.max(0, ...tokens.slice(from, to).map(({ value }) => (isYear(value) ? (value ?? 0) : 0)));
  const own = tokens[to]?.sentence;
  const at = tokens.findIndex((token, index) => {
    if (index <= to || token.sentence === own || token.sentence === tokens[index - 1]?.sentence) return false;
    const opening = tokens.slice(index, index + 3).filter(({ sentence }) => sentence === token.sentence);
    return opening.some(
      ({ word, value }) => bears('present', word) || (year > 0 && isYear(value) && (value ?? 0) > year),
    );
  });
  return at < 0 ? null : at;
}
