import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { likeness } from './changedWords.ts';
import { tidy } from './screen.ts';

/** Texts of the dossier as they are looked for on a card: without tags and marks, ids as titles. */
export interface DossierText {
  /** Whether words stand in the dossier as they are. */
  readonly has: (words: string) => boolean;
  /** A text without tags, with titles and signs as they are shown. */
  readonly plain: (text: string) => string;
  /** The statement that words are most like, where they are like one at all: what they may have been. */
  readonly nearest: (words: string) => string | null;
}

/** From such a likeness on words may have been a statement. */
const leastLike = 0.7;

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
  // Made when words are looked for that stand nowhere.
  let lines: readonly string[] | null = null;
  const nearest = (words: string): string | null => {
    lines ??= dossier.text
      .split(/\n|\|/)
      .map((line) => plain(line))
      .filter((line) => line.length > 20);
    const own = new Set(words.split(' '));
    const [best] = lines
      .filter((line) => line.split(' ').filter((word) => own.has(word)).length * 2 >= Math.min(own.size, 12))
      .map((line) => ({ line, like: likeness(line, words) }))
      .toSorted((a, b) => b.like - a.like);
    return best && best.like >= leastLike ? best.line : null;
  };
  return { plain, nearest, has: (words) => whole.includes(words) };
}
