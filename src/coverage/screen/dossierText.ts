import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { tidy } from './screen.ts';

/** Texts of the dossier as they are looked for on a card: without tags and marks, ids as titles. */
export interface DossierText {
  /** Whether words stand in the dossier as they are. */
  readonly has: (words: string) => boolean;
  /** A text without tags, with titles and signs as they are shown. */
  readonly plain: (text: string) => string;
}

/** The whole dossier as one text to look words up in. */
export function dossierText(dossier: WordsOfDossier): DossierText {
  const show = readableBy(dossier);
  const names = new Set([
    ...dossier.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...dossier.outcomes.outcomes.map(({ id }) => id),
  ]);
  const plain = (text: string): string =>
    tidy(
      show(
        text
          .replace(/`(\w+)`/g, (whole, id: string) => (names.has(id) ? whole : id))
          .replace(/`[^`]*`/g, (whole) => (names.has(whole.slice(1, -1)) ? whole : whole.slice(1, -1))),
      ).replaceAll('|', ' '),
    );
  const whole = plain(dossier.text);
  return { plain, has: (words) => whole.includes(words) };
}
