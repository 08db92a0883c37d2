import { once } from '../../machine/once.ts';
import { searchTermsOf } from '../tokens/searchTerms.ts';
import type { Utterance } from '../utterance.ts';

/** Words of the emergency line (dossier 7), and what else people write for them. */
const words = once(
  (): ReadonlySet<string> =>
    new Set(
      searchTermsOf(
        `crisis hypoglycaemia hypoglycaemic sepsis septic obstruction obstructed bleeding bleed haemorrhage
    haemorrhaging ileus emergency urgent`,
      ).map(({ word }) => word),
    ),
);

/** Whether a text names an emergency, so that the emergency line comes first. */
export function namesEmergency({ searchTerms }: Utterance): boolean {
  const said = searchTerms.map(({ word }) => word);
  return said.some((word, at) => isEmergencyWord(word) || (word === 'liver' && said[at + 1] === failure()));
}

const failure = once(() => searchTermsOf('failure')[0]?.word);

/** The same for one search term. */
export function isEmergencyWord(word: string): boolean {
  return words().has(word);
}
