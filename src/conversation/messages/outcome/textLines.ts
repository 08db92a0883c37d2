import type { Inline, Run } from '../../contract/message.ts';

/** Widths of letters in Arial, which those of the system fonts of phones are close to, as parts of the size. */
const widths: readonly (readonly [string, number])[] = [
  ["ijl'|", 0.222],
  ['It,.:;/! f[]', 0.278],
  ['r-()\u201c\u201d', 0.333],
  ['ckszvxyJ', 0.5],
  ['m', 0.833],
  ['wCDHNRU', 0.722],
  ['M', 0.833],
  ['GOQ', 0.778],
  ['ABEKPSVXY&', 0.667],
  ['W', 0.944],
  ['%', 0.889],
  ['\u2026', 1],
];
const otherwise = 0.556;
const bold = 1.07;
/** A run that is small in a text of another size. */
const smaller = 0.875;

const widthByLetter: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/**
 * How many lines a text takes.
 * @param size of its letters, and the width of a line, in pixels
 */
export function linesOf(text: Inline, size: number, width: number): number {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  let lines = 1;
  let filled = 0;
  let word = 0;
  const endWord = (space: number): void => {
    if (filled + word > width && filled > 0) {
      lines += 1;
      filled = 0;
    }
    filled += word + space;
    word = 0;
  };
  for (const { text: words, strong, small } of runs) {
    const scale = size * (strong ? bold : 1) * (small ? smaller : 1);
    for (const letter of words) {
      const letterWidth = (widthByLetter.get(letter) ?? otherwise) * scale;
      if (letter === ' ') endWord(letterWidth);
      else word += letterWidth;
    }
  }
  endWord(0);
  return lines;
}
