import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Signs that separate, quote, list or join, and change nothing where a reply begins or ends with them. */
const known =
  /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Pc},;:.!|"'`´&/\\#*•‣◦·†‡§¶…‥،؛。、，；：．！＇＂｜～~^¨¯¸˙˚✓✔☑✅☒=+⁃−≈]$/u;

/** Forms of such a sign for another script or size, and a square metre, are as known. */
const isKnown = (sign: string): boolean =>
  sign === '㎡' || Array.from(sign.normalize('NFKC')).every((part) => known.test(part));

/** Every sign of Unicode up to the last plane in use. */
const signs = Array.from({ length: 0x1_fb_00 - 0x21 }, (_, index) => index + 0x21)
  .filter((code) => code < 0xd8_00 || code >= 0xe0_00)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /[\p{S}\p{P}]/u.test(sign) && !isKnown(sign));

const around = (sign: string, text: string): readonly string[] => [
  `${sign} ${text}`,
  `${text} ${sign}`,
  `${sign}${text}`,
  `${text}${sign}`,
];

test('thousands of signs are looked at', () => {
  expect(signs.length).toBeGreaterThan(7_000);
});

describe('a sign beside an answer is never left out', () => {
  sampled('of a reply: nothing is taken unasked', { quick: 150, full: 8_000 }, (size) => {
    const step = Math.max(1, Math.floor(signs.length / size));
    const taken = signs.flatMap((sign, index) => {
      const synonym = optionSynonyms[(index * 7) % optionSynonyms.length];
      if (index % step !== 0 || !synonym) return [];
      const { question, text } = synonym;
      return around(sign, text).filter(
        (typed) => readAnswer(guideline, guideline.questions[question], utteranceOf(typed)).kind === 'answer',
      );
    });
    expect(taken).toEqual([]);
  });

  sampled('of a line: nothing is sure', { quick: 120, full: 3_000 }, (size) => {
    const step = Math.max(1, Math.floor(signs.length / size));
    const taken = signs
      .filter((_, index) => index % step === 0)
      .flatMap((sign) =>
        [`ECOG 1 ${sign}`, `${sign} ECOG 1`, `ECOG ${sign} 1`].filter(
          (typed) => readIntake(guideline, utteranceOf(typed)).facts.length > 0,
        ),
      );
    expect(taken).toEqual([]);
  });
});
