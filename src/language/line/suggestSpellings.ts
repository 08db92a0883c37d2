import type { Guideline } from '../../guideline/guideline.ts';
import type { IntakeSuggestion } from '../reader/intake.ts';
import type { TextRead } from '../reader/readText.ts';
import type { TokenizedText } from '../tokens/tokenizedText.ts';

/** For now nothing is offered. */
export function suggestSpellings(
  _guideline: Guideline,
  _text: TokenizedText,
  _read: TextRead,
  _again: (said: string) => TextRead,
): readonly IntakeSuggestion[] {
  return [];
}
