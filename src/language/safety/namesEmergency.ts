import { once } from '../../machine/once.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';
import type { Utterance } from '../utterance.ts';
import { emergencyPairs, emergencyWords } from '../vocabulary/emergencyWords.ts';

/** Whether a text names an emergency, so that the emergency line comes first. */
export function namesEmergency({ searchTerms }: Utterance): boolean {
  const said = searchTerms.map(({ word }) => word);
  return said.some(
    (word, at) =>
      isEmergencyWord(word) || pairs().some(([first, second]) => word === first && said[at + 1] === second),
  );
}

/** The same for one search term. */
export function isEmergencyWord(word: string): boolean {
  return words().has(word);
}

const words = once((): ReadonlySet<string> => new Set(emergencyWords.flatMap(termsOf)));
const pairs = once(() => emergencyPairs.map((pair) => pair.flatMap(termsOf)));

function termsOf(text: string): readonly string[] {
  return searchTermsOf(text).map(({ word }) => word);
}
