import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { once } from '../../machine/once.ts';

/** Some 275,000 English words, read when the first word has to be looked up. */
const words = once((): ReadonlySet<string> => new Set(readFileSync(wordListPath, 'utf8').split('\n')));

/** Whether a word is spelled correctly; a plural is where its singular is. */
export function isRealWord(word: string): boolean {
  return words().has(word) || (word.endsWith('s') && words().has(word.slice(0, -1)));
}
