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
const most = 0.556;
const bold = 1.07;
/** A run that is small in a text of another size. */
const smaller = 0.875;

/** By code unit; those of further signs are as wide as most letters. A card has thousands of letters. */
const widthByCode = new Float64Array(0x20_40).fill(most);
for (const [letters, width] of widths)
  for (const letter of letters) widthByCode[letter.charCodeAt(0)] = width;
const space = 0x20;
/** A sign beyond the first 65,536 is written as two halves; the second one is from here to here. */
const secondHalf = { from: 0xdc_00, to: 0xdf_ff } as const;

/**
 * How many lines a text takes.
 * @param size of its letters, and the width of a line, in pixels
 */
export function linesOf(text: Inline, size: number, width: number): number {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  let lines = 1;
  let filled = 0;
  let word = 0;
  const endWord = (after: number): void => {
    if (filled + word > width && filled > 0) {
      lines += 1;
      filled = 0;
    }
    filled += word + after;
    word = 0;
  };
  for (const { text: words, strong, small } of runs) {
    const scale = size * (strong ? bold : 1) * (small ? smaller : 1);
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      if (code >= secondHalf.from && code <= secondHalf.to) continue;
      const letterWidth = (widthByCode[code] ?? most) * scale;
      if (code === space) endWord(letterWidth);
      else word += letterWidth;
    }
  }
  endWord(0);
  return lines;
}
