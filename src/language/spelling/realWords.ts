import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { once } from '../../machine/once.ts';

/** Some 275,000 English words, a line each, read when the first word has to be looked up. A set of them takes seconds. */
const lines = once(() => `\n${readFileSync(wordListPath, 'latin1')}\n`);

/** Whether a word is spelled correctly; a plural is where its singular is. */
export function isRealWord(word: string): boolean {
  return isListed(word) || (word.endsWith('s') && isListed(word.slice(0, -1)));
}

function isListed(word: string): boolean {
  return lines().includes(`\n${word}\n`);
}
