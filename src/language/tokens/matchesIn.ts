import { matchAt, type PhrasePattern } from './phrasePattern.ts';
import { endOf, type TokenizedText, type Span } from './tokenizedText.ts';

/** Matches from left to right that do not overlap and stay in one clause. */
export function matchesIn(text: TokenizedText, pattern: PhrasePattern): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const to = matchAt(pattern, text.tokens, at, endOf(text, at, 'clause'));
    if (to !== null) {
      found.push({ from: at, to });
      at = to - 1;
    }
  }
  return found;
}
