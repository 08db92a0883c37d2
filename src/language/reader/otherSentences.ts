import { overlap, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { bears } from '../vocabulary/bearings.ts';
import { effectOf } from './modifierEffects.ts';
import type { Mention, ModifierSpan, RoledText } from './values/spans.ts';

/** The longest sentence that only points back, or heads what follows, in tokens. */
const short = 8;

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * A modifier in another sentence that says nothing of its own: one that points back ("That was ruled out."), or a
 * line that heads the lines after it, up to the next empty one ("Family history:").
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
  let begin = startOfSentence(text, mention.from);
  while (begin > 0 && /\n/.test(tokens[begin]?.gap ?? '') && !/\n[^\S\n]*\n/.test(tokens[begin]?.gap ?? '')) {
    const before = { from: startOfSentence(text, begin - 1), to: begin };
    const isHeading = /:/.test(tokens[begin]?.gap ?? '');
    const found = modifierOf(text, roled, mention, before);
    if (found) return isHeading || onlyModifies(roled, before) ? found : undefined;
    if (isHeading) return undefined;
    begin = before.from;
  }
  return undefined;
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
): ModifierSpan | undefined {
  if (sentence.to - sentence.from > short || mentions.some((other) => overlap(other, sentence)))
    return undefined;
  return modifiers.find(
    (modifier) =>
      overlap(modifier, sentence) && effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) !== 'none',
  );
}

function onlyModifies({ roles }: RoledText, { from, to }: Sentence): boolean {
  return roles.slice(from, to).every((role) => role === 'modifier' || role === 'filler');
}
