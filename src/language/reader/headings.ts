import { onceFor } from '../../machine/onceEach.ts';
import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { effectOf, happened } from './modifierEffects.ts';
import { oldHeadingOf } from './oldText.ts';
import type { Mention, ModifierSpan, RoledText } from './values/spans.ts';

/** Words before a colon, and how far they head what follows. */
interface Heading extends Span {
  /** The token after the last that they head, and the one up to which they bear on it whatever they say. */
  readonly end: number;
  readonly near: number;
  /** They end their line, and head the lines after it. */
  readonly ofLines: boolean;
  /** A dash stands behind them: they head something only where they are modifiers and nothing else, "Ruled out - NEC". */
  readonly byDash: boolean;
  /** The token after the words whose modifiers count: of a long heading the first word only. */
  readonly opens: number;
}

/** The longest heading, in tokens. */
const longest = 6;

/** The headings of a text: the words of a clause before a colon. One over lines holds up to an empty line or the next one. */
const headingsIn = onceFor(({ tokens }: TokenizedText): readonly Heading[] => {
  const found = tokens.flatMap((token, to): Heading[] => {
    if (to === 0) return [];
    const ofBullets = isFirstBullet(tokens, to);
    const byDash = /^[^\S\n]+-+[^\S\n]+$/.test(token.gap);
    if (!token.gap.includes(':') && !ofBullets && !byDash) return [];
    const clause = tokens[to - 1]?.clause;
    let from = to - 1;
    while (from > 0 && tokens[from - 1]?.clause === clause && !tokens[from]?.gap.includes(':')) from -= 1;
    const ofLines = ofBullets || /:[^\S\n]*\n/.test(token.gap);
    const inLine = endInLine(tokens, to);
    // A sentence that begins with it is under it as a whole: "Comparison: two lesions, considered resectable."
    const isHead = !byDash && tokens[from - 1]?.sentence !== tokens[from]?.sentence;
    // Of a list of bullets in one line a whole sentence may be the heading.
    const isLong = to - from > longest && inLine === token.clauseEnd;
    if (isLong && (!isHead || ofLines)) return [];
    const end = ofLines ? tokens.length : isHead ? Math.max(inLine, token.sentenceEnd) : inLine;
    return [{ from, to, near: isLong ? to : inLine, end, ofLines, byDash, opens: isLong ? from + 1 : to }];
  });
  return found.map((heading, at) => {
    if (!heading.ofLines) return heading;
    const next = found.slice(at + 1).find(({ ofLines }) => ofLines)?.from ?? heading.end;
    const gap = tokens.findIndex((token, index) => index > heading.to && /\n[^\S\n]*\n/.test(token.gap));
    const end = gap < 0 ? next : Math.min(next, gap);
    return { ...heading, end, near: end };
  });
});

/** Other headings in a line hold for their clause; with a list of bullets behind it, for the line. */
function endInLine(tokens: TokenizedText['tokens'], at: number): number {
  const next = tokens.findIndex(({ gap }, index) => index > at && gap.includes('\n'));
  const end = next < 0 ? tokens.length : next;
  const isList = tokens.slice(at + 1, end).some(({ gap }) => /[•‣◦▪►▸¶]/.test(gap));
  return isList ? end : (tokens[at]?.clauseEnd ?? at);
}

const bullet = /\n\s*[-•‣◦·*]\s/;

/** "To do⏎- MRI": the first item of a list, under a line without a bullet of its own, which heads the list. */
function isFirstBullet(tokens: TokenizedText['tokens'], at: number): boolean {
  if (!bullet.test(tokens[at]?.gap ?? '')) return false;
  const line = tokens.findLast(({ gap }, index) => index < at && gap.includes('\n'))?.gap ?? '';
  return !bullet.test(line);
}

/** What heads a mention, in its line or over it. */
export function headingsOver(text: TokenizedText, { from }: Mention): readonly Span[] {
  return headingsIn(text).filter((one) => !one.byDash && one.to <= from && from < one.end);
}

/**
 * The word that was not understood in what heads the line of a mention: "Negatives:⏎liver only".
 * @returns the index of the token; null if there is none
 */
export function unknownHeading(text: TokenizedText, { roles }: RoledText, { from }: Mention): number | null {
  const heading = headingsIn(text).find((one) => one.ofLines && one.to <= from && from < one.end);
  if (!heading || roles.slice(heading.from, heading.to).includes('mention')) return null;
  const at = roles.indexOf('unknown', heading.from);
  return at >= 0 && at < heading.to ? at : null;
}

/** The modifier in what heads a mention, whatever its kind: "Options: pancreatic NET", "Exclusion:⏎NEC". */
export function headingModifier(
  text: TokenizedText,
  { roles, modifiers }: RoledText,
  mention: Mention,
): ModifierSpan | undefined {
  const { from } = mention;
  const over = headingsIn(text).filter(
    (one) =>
      one.to <= from &&
      from < one.end &&
      // What an old text leaves standing, and how far it goes, its own rule says.
      !oldHeadingOf(text, one.to) &&
      !roles.slice(one.from, one.to).includes('mention') &&
      (!one.byDash ||
        roles.slice(one.from, one.to).every((role) => role === 'modifier' || role === 'filler')),
  );
  return modifiers.find(
    (modifier) =>
      // "The rest: …" goes on.
      modifier.row.kind !== 'subset' &&
      // "Summary for board: …" says to whom the case is shown.
      !/^for(?: discussion)?$/i.test(wordsOf(text, modifier)) &&
      over.some(
        (heading) =>
          modifier.from >= heading.from &&
          modifier.from < heading.opens &&
          // "Prior Rx: octreotide, progressed" tells what happened.
          !(from >= heading.near && modifier.row.kind === 'historical' && happened(mention)) &&
          (from < heading.near ||
            effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) === 'rejects'),
      ),
  );
}
