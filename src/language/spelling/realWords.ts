import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { once } from '../../machine/once.ts';

/** Some 275,000 English words, a line each, read when the first word has to be looked up. A set of them takes seconds. */
const lines = once(() => `\n${readFileSync(wordListPath, 'latin1')}\n`);

/** The lines of words with the same first letters, which stand together in the list: to search all of it takes a millisecond. */
const linesBy = new Map<string, string>();

/** Whether a word is spelled correctly; a plural is where its singular is. */
export function isRealWord(word: string): boolean {
  return isListed(word) || (word.endsWith('s') && isListed(word.slice(0, -1)));
}

function isListed(word: string): boolean {
  // The list holds these letters alone, so no other word makes an entry in the map.
  return /^[a-z]{2,}$/.test(word) && linesFrom(word.slice(0, 2)).includes(`\n${word}\n`);
}

function linesFrom(letters: string): string {
  const known = linesBy.get(letters);
  if (known !== undefined) return known;
  const all = lines();
  const from = Math.max(0, all.indexOf(`\n${letters}`));
  const others = new RegExp(`\\n(?!${letters})`, 'g');
  others.lastIndex = from;
  const found = all.slice(from, (others.exec(all)?.index ?? all.length) + 1);
  linesBy.set(letters, found);
  return found;
}
