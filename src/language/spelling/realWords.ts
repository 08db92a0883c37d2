import wordListPath from 'word-list';
import { once } from '../../machine/once.ts';

/**
 * Some 275,000 English words, a line each, read when the first word has to be looked up. A set of them takes seconds.
 * Node's own module as well is asked for then: to import all that it exports takes as long as a dozen files of ours.
 */
const lines = once(() => `\n${process.getBuiltinModule('node:fs').readFileSync(wordListPath, 'latin1')}\n`);

/** The lines of words with the same first two letters. The list is in their order; to search all of it takes a millisecond. */
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
  // After "z" comes "{".
  const found = lines().slice(placeOf(letters), placeOf(`${letters}{`) + 1);
  linesBy.set(letters, found);
  return found;
}

/** Where the line of the first word begins whose first two letters do not come before these. */
function placeOf(letters: string): number {
  const all = lines();
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const line = all.lastIndexOf('\n', Math.floor((low + high) / 2));
    if (all.slice(line + 1, line + 3) < letters) low = all.indexOf('\n', line + 1);
    else high = line;
  }
  return low;
}
