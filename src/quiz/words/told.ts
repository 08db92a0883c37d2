import type { ItemBody } from '../item/draft.ts';

/** Whether the words of the right option, and of no other, stand in the case: then nobody need think. */
export function isTold(
  { case: quizCase, options }: Pick<ItemBody, 'case' | 'options'>,
  longer: RegExp,
): boolean {
  const told = new Set(wordsIn((quizCase?.text ?? []).join(' '), longer));
  const shown = options.map(({ label }) => wordsIn(label, longer));
  const found = options.map((_option, place) =>
    (shown[place] ?? []).some(
      (word) => told.has(word) && !shown.some((other, at) => at !== place && other.includes(word)),
    ),
  );
  return options.some(({ right }, place) => right && found[place]) && found.filter(Boolean).length === 1;
}

/** The longer words of a text and its abbreviations, by their beginnings. */
function wordsIn(text: string, longer: RegExp): readonly string[] {
  return (text.match(longer) ?? [])
    .map((word) => word.toLowerCase().slice(0, 7))
    .filter((word) => !everyday.includes(word));
}

export const wordsOfContent = /\b[A-Z]{3,}|[A-Za-z]{6,}/g;
/** A curated case may name what the MDT proposes: shorter words tell as well. */
export const wordsOfCurated = /\b[A-Z]{3,}|[A-Za-z]{5,}/g;
export const anyWords = /[A-Za-z]{3,}/g;

/** Words of most cases, which tell nothing. */
const everyday = ['metasta', 'tumour', 'disease', 'treatme', 'primary', 'resecti'];
