import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { sampled } from '../../../fixtures/sampled.ts';

/** Marker, unit and a figure on or near a cut-off of each question that takes a number. */
const measures: readonly {
  readonly question: QuestionId;
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}[] = [
  { question: 'ki67', before: 'Ki-67 ', figure: '20', after: '%' },
  { question: 'ki67', before: 'Ki-67 ', figure: '3', after: '%' },
  { question: 'performanceStatus', before: 'ECOG ', figure: '2', after: '' },
  { question: 'liverInvolvement', before: 'liver involvement ', figure: '75', after: '%' },
  { question: 'ablationNumbers', before: '3 lesions, largest ', figure: '50', after: ' mm' },
  { question: 'transarterialContraindications', before: 'bilirubin ', figure: '60', after: ' umol/L' },
];

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

/** What stands before a number and bounds it, in any alphabet: less, greater, arrows, brackets that point, and doubled. */
const comparators: readonly string[] = [
  ...'< > ≤ ≥ <= >= => =< >> << <> >< != =/= >~ ~<'.split(' '),
  ...range(0x22_64, 0x22_85),
  ...range(0x22_d6, 0x22_e9),
  ...range(0x2a_79, 0x2a_c6),
  ...range(0x21_90, 0x21_ff),
  ...'＜ ＞ ﹤ ﹥ ‹ › « » ≮ ≯ ≠ ⩽ ⩾ ⋜ ⋝'.split(' '),
];

const known = new Set(['<', '>', '≤', '≥']);

const taken = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  return reading.kind === 'answer' ? JSON.stringify(reading.answer) : null;
};

const sure = (question: QuestionId, text: string): unknown => {
  const fact = readIntake(guideline, utteranceOf(text)).facts.find((one) => one.question === question);
  return fact ? JSON.stringify(fact.answer) : null;
};

describe('a sign that bounds a number is never left out', () => {
  for (const [turn, { question, before, figure, after }] of measures.entries())
    sampled(`of ${before}${figure}${after}, one sign in`, { quick: 4, full: 1 }, (each) => {
      // What a known comparator says may be what the bare number says as well: up to 75 % is 75 %.
      const bounded = new Set(
        [...known].flatMap((sign) => {
          const text = `${before}${sign}${figure}${after}`;
          return [taken(question, text), sure(question, text)];
        }),
      );
      const dropped = comparators
        .filter((sign, index) => !known.has(sign) && (index + turn) % each === 0)
        .flatMap((sign) => [`${before}${sign}${figure}${after}`, `${before}${sign} ${figure}${after}`])
        .filter((text) =>
          [taken(question, text), sure(question, text)].some((read) => read !== null && !bounded.has(read)),
        );
      expect(dropped).toEqual([]);
    });
});

/** A number in the forms that keyboards, programs and other languages write it in, and what it is. */
const forms: readonly { readonly typed: string; readonly value: number }[] = [
  ...['.5', ',5', '·5', '٫5', '．5', '，5', '0.5', '0,5', '0·5', '½'].map((typed) => ({ typed, value: 0.5 })),
  ...['2.5', '2,5', '2·5', '2٫5', '2．5', '2½'].map((typed) => ({ typed, value: 2.5 })),
  ...['1,000', '1.000', '1 000', "1'000", '1’000', '1000', '1e3', '10^3', '1K'].map((typed) => ({
    typed,
    value: 1_000,
  })),
  ...['१२', '١٢', '１２', '12.0', '12,0', '012', '𝟏𝟐', '⑫', '1️⃣2️⃣'].map((typed) => ({ typed, value: 12 })),
  ...['1.2.3', '1,2,3', '1..2', '1,,2', '--1', '−5', '-5', '+-5', '1/0', '3/4', '0x10', '1e-1'].map(
    (typed) => ({
      typed,
      value: Number.NaN,
    }),
  ),
];

/** The numbers in an answer. */
const numbersIn = (answer: unknown): readonly number[] =>
  typeof answer === 'number'
    ? [answer]
    : typeof answer === 'object' && answer !== null
      ? Object.values(answer).filter((one): one is number => typeof one === 'number')
      : [];

describe('a number in another form is read right or asked about', () => {
  const questions: readonly (readonly [QuestionId, string, string])[] = [
    ['ki67', '', '%'],
    ['ki67', 'Ki-67 ', '%'],
    ['liverInvolvement', '', '%'],
    ['liverInvolvement', 'liver involvement ', '%'],
  ];
  test.each(questions)('%s: "%s…%s"', (question, before, after) => {
    const wrong = forms.flatMap(({ typed, value }) => {
      const text = `${before}${typed}${after}`;
      const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
      const facts = readIntake(guideline, utteranceOf(text)).facts.map(({ answer }) => answer);
      return [...(reading.kind === 'answer' ? [reading.answer] : []), ...facts]
        .flatMap(numbersIn)
        .filter((read) => read !== value)
        .map((read) => `${text} as ${read}`);
    });
    expect(wrong).toEqual([]);
  });
});
