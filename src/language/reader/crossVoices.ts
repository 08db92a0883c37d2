import { once } from '../../machine/once.ts';
import { lineSentences } from '../sentences/lineSentences.ts';
import { type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import { severalVoicesRow } from '../vocabulary/bearings.ts';
import { pattern } from '../vocabulary/lists.ts';
import type { Check } from './crossCheck.ts';
import { placesOf } from './placesOf.ts';

const patterns = once(() => ({
  numbered: severalVoicesRow.numbered.map(pattern),
  ordered: severalVoicesRow.ordered.map(pattern),
}));

/** "Surgeon A: resectable. Surgeon B: too risky.": from the first opinion on, what one of several says is one opinion. */
export const severalVoices: Check = ({ text }, judged) => {
  const voices = voicesIn(text);
  return voices === null
    ? judged
    : judged.map((one) =>
        one.verdict === 'sure' && one.mention.says.kind === 'answer' && one.mention.to > voices.from
          ? { ...one, verdict: 'doubtful', because: lineSentences.severalVoices(voices.other) }
          : one,
      );
};

/** Where the first of several opinions begins, and the words of another one; null if there are no two. */
function voicesIn(text: TokenizedText): { readonly from: number; readonly other: string } | null {
  const { numbered, ordered } = patterns();
  const byMark = [
    placesOf(text, numbered).map((span) => ({ ...span, mark: text.tokens[span.to - 1]?.word })),
    placesOf(text, ordered).map((span) => ({ ...span, mark: text.tokens[span.from]?.word })),
  ];
  for (const marks of byMark) {
    const [first] = marks;
    const other = marks.find(({ mark }) => mark !== first?.mark);
    if (first && other) return { from: first.from, other: wordsOf(text, other) };
  }
  return null;
}
