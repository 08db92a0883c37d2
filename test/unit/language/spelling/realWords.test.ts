import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { describe, expect, it } from 'vitest';
import { isRealWord } from '../../../../src/language/spelling/realWords.ts';

const listed = readFileSync(wordListPath, 'latin1').split('\n');

describe('the list of words', () => {
  it('is searched where the words with the same two letters stand: it is in their order', () => {
    const beginnings = listed.map((word) => word.slice(0, 2));
    const stretches = beginnings.filter((letters, at) => letters !== beginnings[at - 1]);
    expect(stretches).toEqual([...new Set(beginnings)].sort());
  });

  it('finds the first and the last word with each two letters, and every five-hundredth', () => {
    const at = (place: number): string => listed[place]?.slice(0, 2) ?? '';
    const some = listed.filter(
      (word, place) =>
        place % 500 === 0 || word.slice(0, 2) !== at(place - 1) || word.slice(0, 2) !== at(place + 1),
    );
    expect(some.length).toBeGreaterThan(900);
    expect(some.filter((word) => !isRealWord(word))).toEqual([]);
  });

  it('finds no part of a word, no word that is not listed, and nothing that no word holds', () => {
    const known = new Set(listed);
    const misspelt = [
      'lver',
      'liverr',
      'octreotid',
      'hepatik',
      'zzq',
      'qx',
      'a',
      '',
      'li\nver',
      '(li',
      'LIVER',
      'naïve',
    ];
    expect(misspelt.filter((word) => known.has(word))).toEqual([]);
    expect(misspelt.filter(isRealWord)).toEqual([]);
  });

  it('finds a plural by its singular', () => {
    expect(isRealWord('livers')).toBe(true);
  });
});
