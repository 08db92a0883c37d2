import type { Guideline } from '../../guideline/guideline.ts';
import { vocabularyWords } from '../reader/patterns.ts';
import { isJoiningWord, isTellingWord } from '../vocabulary/tellingWords.ts';

/** Letters of a text that are kept at most. */
const mostLetters = 160;

/** A value or a year. Longer numbers may be those of a record, a telephone or a day. */
const figure = /^[<>~≥≤+-]?(?:\d{1,3}(?:[.,]\d{1,2})?|(?:19|20)\d{2})%?$/u;

/** Numbers of a text that are kept at most: more of them may be a date or a telephone. */
const mostFigures = 4;

/**
 * A text as it was typed, for keeping with a case: without the words that are neither of the program's vocabulary nor of
 * those in which patients are told of, since a word that nobody knows may be a name. What is left out is marked.
 * @returns null where no word of it may be kept
 */
export function typedWhole(guideline: Guideline, text: string): string | null {
  const known = vocabularyWords(guideline);
  let figures = 0;
  const isKept = (part: string, isFirst: boolean): boolean => {
    if (/\d/u.test(part) && figure.test(part)) return ++figures <= mostFigures;
    const plain = part.toLowerCase();
    // In the midst of a text a capital may be that of a name.
    return known.has(plain) || ((isFirst || part === plain || isUpper(part)) && isTellingWord(plain));
  };
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word, index) => {
      const parts = word.split(/[-/:;,()[\]“”"!?’'=]+|\.(?!\d)|(?<=[\p{L}\d%])[+](?=\p{L})/u);
      return parts.every((part) => part === '' || isSign(part) || isKept(part, index === 0)) ? word : leftOut;
    })
    .filter((word, index, all) => word !== leftOut || all[index - 1] !== leftOut);
  // Where something is left out, what only holds the sentence together says nothing: "… from …".
  const says = (word: string): boolean =>
    word !== leftOut &&
    /[\p{L}\d]/u.test(word) &&
    !(words.includes(leftOut) && isJoiningWord(word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')));
  if (!words.some(says)) return null;
  return shortened(words.join(' '));
}

/** Stands for words that are not kept. */
const leftOut = '…';

/** Signs between words, such as "+" or "→". */
function isSign(part: string): boolean {
  return !/[\p{L}\d]/u.test(part);
}

function isUpper(part: string): boolean {
  return part.length > 1 && part === part.toUpperCase();
}

function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', mostLetters))} ${leftOut}`;
}
