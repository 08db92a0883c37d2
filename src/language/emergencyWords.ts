import { wordsOf } from './ask/words.ts';

/** Words of the emergency line (dossier 7), and what else people write for them. */
const words: ReadonlySet<string> = new Set(
  wordsOf(
    `crisis hypoglycaemia hypoglycaemic sepsis septic obstruction obstructed bleeding bleed haemorrhage
    haemorrhaging ileus emergency urgent`,
  ).map(({ word }) => word),
);

/** Whether a text names an emergency, so that the emergency line comes first. */
export function namesEmergency(text: string): boolean {
  const said = wordsOf(text).map(({ word }) => word);
  return said.some((word, at) => words.has(word) || (word === 'liver' && said[at + 1] === failure));
}

const failure = wordsOf('failure')[0]?.word;

/** The same for words that were already brought into the form of `wordsOf`. */
export function isEmergencyWord(word: string): boolean {
  return words.has(word);
}
