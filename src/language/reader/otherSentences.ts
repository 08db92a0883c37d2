import { overlap, type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { effectOf, identity } from './modifierEffects.ts';
import type { Mention, ModifierSpan, RoledText } from './values/spans.ts';

/** The longest sentence that only points back, or heads what follows, in tokens. */
const short = 8;

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * A modifier in another sentence that says nothing of its own: one that points back ("That was ruled out."), one in
 * which somebody takes a stand ("Surgeon B: never."), or a line that heads the lines after it, up to the next empty
 * one ("Family history:").
 * @returns the modifier; undefined if there is none
 */
export function modifierElsewhere(
  text: TokenizedText,
  roled: RoledText,
  mention: Mention,
): ModifierSpan | undefined {
  const { tokens } = text;
  const after = sentenceAt(text, tokens[mention.to - 1]?.sentenceEnd ?? tokens.length);
  if (after && bears('pointers', tokens[after.from]?.word)) {
    const found = modifierOf(text, roled, mention, after);
    if (found) return found;
  }
  const stand = standAfter(text, roled, mention);
  if (stand) return stand;
  let begin = startOfSentence(text, mention.from);
  while (begin > 0 && /\n/.test(tokens[begin]?.gap ?? '') && !/\n[^\S\n]*\n/.test(tokens[begin]?.gap ?? '')) {
    const before = { from: startOfSentence(text, begin - 1), to: begin };
    const isHeading = /:/.test(tokens[begin]?.gap ?? '');
    const found = isWithinSentence(tokens[begin]?.gap)
      ? modifierIn(text, roled, mention, lastOf(before))
      : modifierOf(text, roled, mention, isHeading ? endOfHeading(roled, before) : before);
    if (found) return isHeading || onlyModifies(roled, before) ? found : undefined;
    if (isHeading) return undefined;
    begin = before.from;
  }
  return undefined;
}

/**
 * "Ascites. Drained last week.": the first word of what follows in the next sentence, or behind a semicolon, where it
 * tells what became of a finding and names none.
 * @returns the token, as a span; undefined if there is none
 */
export function undoneAfter(text: TokenizedText, roled: RoledText, mention: Mention): Span | undefined {
  const { tokens } = text;
  const after = sentenceAt(text, tokens[mention.to - 1]?.sentenceEnd ?? tokens.length);
  if (!after || roled.mentions.some((other) => overlap(other, after))) return undefined;
  const isThen = bears('sequels', tokens[after.from]?.word);
  const at = tokens.findIndex(
    ({ word }, index) =>
      index >= after.from &&
      index < after.to &&
      bears(identity.has(mention.question) ? 'revisions' : 'undoings', word),
  );
  return at >= 0 && (isThen || at === after.from) ? { from: at, to: at + 1 } : undefined;
}

/** "No evidence of (1) ascites, (2) PVT": a list in the midst of a sentence, whose words all head it. */
function isWithinSentence(gap: string | undefined): boolean {
  return gap?.includes('\n:') === true;
}

/** Of a long heading without a statement its last words are what heads the lines. */
function endOfHeading({ mentions }: RoledText, heading: Sentence): Sentence {
  return mentions.some((other) => overlap(other, heading)) ? heading : lastOf(heading);
}

function lastOf({ from, to }: Sentence): Sentence {
  return { from: Math.max(from, to - short), to };
}

/** Somebody says no, or is in doubt, in what follows it, up to the next sentence that says something of its own. */
function standAfter(text: TokenizedText, roled: RoledText, mention: Mention): ModifierSpan | undefined {
  const last = text.tokens[mention.to - 1];
  if (!last) return undefined;
  let after: Sentence | undefined = { from: last.clauseEnd, to: last.sentenceEnd };
  for (; after; after = sentenceAt(text, after.to)) {
    const { from, to }: Sentence = after;
    if (roled.mentions.some((other) => overlap(other, { from, to }))) return undefined;
    const found = text.tokens.slice(from, to).some(({ word }) => bears('voices', word))
      ? modifierOf(text, roled, mention, after, ({ row, to: end }) =>
          row.kind === 'negated' ? namesNothing(text, roled, { from: end, to }) : row.kind === 'uncertain',
        )
      : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What is denied there stands elsewhere: "never", "says no", "no consensus", and not "no allergies". */
function namesNothing({ tokens }: TokenizedText, { roles }: RoledText, { from, to }: Sentence): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ word }, at) =>
        roles[from + at] === 'filler' || roles[from + at] === 'modifier' || bears('voices', word),
    );
}

function startOfSentence({ tokens }: TokenizedText, at: number): number {
  const sentence = tokens[at]?.sentence;
  let begin = at;
  while (begin > 0 && tokens[begin - 1]?.sentence === sentence) begin -= 1;
  return begin;
}

function sentenceAt({ tokens }: TokenizedText, from: number): Sentence | undefined {
  const first = tokens[from];
  return first ? { from, to: first.sentenceEnd } : undefined;
}

/** The modifier of a short sentence without a mention that would change the mention, if it stood beside it. */
function modifierOf(
  text: TokenizedText,
  { mentions, modifiers }: RoledText,
  mention: Mention,
  sentence: Sentence,
  which: (modifier: ModifierSpan) => boolean = () => true,
): ModifierSpan | undefined {
  if (sentence.to - sentence.from > short || mentions.some((other) => overlap(other, sentence)))
    return undefined;
  return modifierIn(text, { modifiers }, mention, sentence, which);
}

function modifierIn(
  text: TokenizedText,
  { modifiers }: Pick<RoledText, 'modifiers'>,
  mention: Mention,
  sentence: Sentence,
  which: (modifier: ModifierSpan) => boolean = () => true,
): ModifierSpan | undefined {
  return modifiers.find(
    (modifier) =>
      overlap(modifier, sentence) &&
      which(modifier) &&
      effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) !== 'none',
  );
}

function onlyModifies({ roles }: RoledText, { from, to }: Sentence): boolean {
  return roles.slice(from, to).every((role) => role === 'modifier' || role === 'filler');
}
