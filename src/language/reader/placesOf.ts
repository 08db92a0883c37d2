import { matcherOf, type PhrasePattern } from '../tokens/phrasePattern.ts';
import { endOf, type Span, type TokenizedText } from '../tokens/tokenizedText.ts';

/** Where any of some phrases stands in a text, from each token the longest. */
export function placesOf(text: TokenizedText, phrases: readonly PhrasePattern[]): readonly Span[] {
  const { matchAt } = matcherOf(text.tokens);
  return text.tokens.flatMap((_token, from) => {
    const ends = phrases.map((one) => matchAt(one, from, endOf(text, from, 'sentence')));
    const to = Math.max(-1, ...ends.map((end) => end ?? -1));
    return to < 0 ? [] : [{ from, to }];
  });
}
