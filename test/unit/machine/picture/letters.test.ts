import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../../src/machine/picture/fitText.ts';
import { textWidth } from '../../../../src/machine/picture/roboto.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { advancesOf } from '../../../fixtures/trueType.ts';

const fontOf = (cut: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`pdfmake/fonts/Roboto/Roboto-${cut}.ttf`));

const weights = [
  ['regular', 'Regular'],
  ['bold', 'Medium'],
] as const;

/** Every letter that may be drawn. */
const letters = [
  ...new Set(
    [
      ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
      ...Object.values(guideline.questions).flatMap(({ title, options }) => [
        title,
        ...options.map(({ label }) => label),
      ]),
      ...Object.values(guideline.outcomes).flatMap(({ title, titleVariants }) => [
        title,
        ...titleVariants.map((one) => one.title),
      ]),
      '…–—’µ²·',
    ].flatMap((text) => Array.from(text)),
  ),
];

describe('the widths of letters', () => {
  test.each(weights)(
    '%s: as the font of the PNG has them, for every letter of the guideline',
    (weight, cut) => {
      const font = advancesOf(fontOf(cut));
      const differing = letters.filter(
        (letter) => textWidth(letter, font.unitsPerEm, weight) !== font.of(letter),
      );
      expect(differing).toEqual([]);
    },
  );

  test('a letter that the tables lack counts as the widest', () => {
    expect(textWidth('病', 10, 'regular')).toBe(10);
  });
});

describe('a text in a box', () => {
  const box = { width: 60, size: 10 };

  test.each([
    'Well differentiated NET',
    'gastro-entero-pancreatic/unknown',
    'pneumonoultramicroscopic',
    '  ',
    'a',
  ])('no line of "%s" is wider, and nothing is lost', (text) => {
    const lines = fitText(text, box);
    for (const line of lines) expect(textWidth(line, 10, 'regular')).toBeLessThanOrEqual(60);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('a long word breaks behind a hyphen where it has one', () => {
    expect(fitText('gastro-entero-pancreatic', box)).toEqual(['gastro-', 'entero-', 'pancreatic']);
  });

  test('what is cut off is said to be', () => {
    const lines = fitText('Progressing on a somatostatin analogue, no other drug yet', { ...box, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 10, 'regular')).toBeLessThanOrEqual(60);
  });
});
