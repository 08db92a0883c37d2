import { lineSentences } from '../sentences/unclearSentences.ts';
import { overlap, wordsOf } from '../tokens/tokenizedText.ts';
import type { ModifierKind } from '../vocabulary/modifiers.ts';
import type { Check, WholeText } from './crossCheck.ts';
import type { Judged } from './judge.ts';
import { effectOf, identity, strict } from './modifierEffects.ts';
import type { ModifierSpan } from './values/spans.ts';

/** They may stand far from what they are meant for: a comparison, a part, a condition, another voice. */
const farReaching: ReadonlySet<ModifierKind> = new Set([
  'changed',
  'comparison',
  'exception',
  'experiencer',
  'hypothetical',
  'otherDisease',
  'subset',
  'uncertain',
]);

/** They take something out, or give it to somebody else, whatever else their clause says. */
const ofTheSentence: ReadonlySet<ModifierKind> = new Set(['exception', 'experiencer']);

/**
 * "The lesions in the left lobe are avid; the others not imaged": how far a modifier reaches is found by clauses, and
 * wordings nobody has seen divide otherwise. What was judged, counted or done is sure only where, between the full stops
 * around it, no word of these kinds is left over: part of no answer, in a clause that has none which it may be meant for.
 * Of an exception and of somebody else, none may stand in its sentence at all. A sign says what it says where it stands.
 */
export const modifiersAround: Check = (whole, judged) => {
  if (whole.open !== null) return judged;
  const { text, roled } = whole;
  const free = roled.modifiers.filter(
    (modifier) =>
      farReaching.has(modifier.row.kind) &&
      text.tokens[modifier.from]?.kind === 'word' &&
      !roled.mentions.some((mention) => overlap(mention, modifier)),
  );
  return judged.map((one) => {
    const modifier = mayReach(one) ? free.find((other) => isLeftOver(whole, other, one)) : undefined;
    if (!modifier) return one;
    const because = lineSentences.disqualifier[modifier.row.kind](wordsOf(text, modifier));
    return { ...one, verdict: 'doubtful', because };
  });
};

function mayReach({ verdict, mention: { question, says } }: Judged): boolean {
  return verdict === 'sure' && says.kind === 'answer' && !identity.has(question) && !strict.has(question);
}

function isLeftOver({ text, roled }: WholeText, modifier: ModifierSpan, { mention }: Judged): boolean {
  const { tokens } = text;
  const { stretch, sentence, clause } = tokens[modifier.from] ?? {};
  if (stretch !== tokens[mention.from]?.stretch) return false;
  if (effectOf(modifier.row.kind, mention, wordsOf(text, modifier)) === 'none') return false;
  if (ofTheSentence.has(modifier.row.kind) && sentence === tokens[mention.from]?.sentence) return true;
  return !roled.mentions.some(
    (other) =>
      other.says.kind !== 'nothing' && tokens[other.from]?.clause === clause && !overlap(other, mention),
  );
}
