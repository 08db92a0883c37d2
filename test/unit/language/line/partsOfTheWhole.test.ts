import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { bearingRows } from '../../../../src/language/vocabulary/bearings.ts';
import { guideline } from '../../../fixtures/guideline.ts';

function sureOf(text: string, question: QuestionId): unknown {
  return readIntake(guideline, utteranceOf(text)).facts.find((fact) => fact.question === question)?.answer;
}

const remainders = bearingRows.remainders.words.split(' ');

describe('what is said of a part', () => {
  test.each(remainders)('beside "%s" nothing is said of the whole liver', (word) => {
    for (const [text, question] of [
      [`liver metastases resectable, ${word} discussed`, 'liverResectability'],
      [`${word} the metastases are DOTATOC-negative; seen`, 'sstrImaging'],
      [`${word} seen, diffuse liver metastases`, 'liverDistribution'],
    ] as const)
      expect({ text, sure: sureOf(text, question) }).toEqual({ text, sure: undefined });
  });

  test('"liver only" and "right lobe only" are answers themselves', () => {
    expect(sureOf('ileal NET, liver only, diffuse liver metastases', 'liverDistribution')).toBe('diffuse');
    expect(sureOf('ileal NET, right lobe only', 'liverDistribution')).toBe('limited');
  });

  test.each(['in the right lobe, lesions too many to count', 'segment 4: innumerable liver lesions'])(
    '"%s" is not diffuse',
    (text) => {
      expect(sureOf(text, 'liverDistribution')).not.toBe('diffuse');
    },
  );

  test('lesions in either lobe are not in one', () => {
    expect(sureOf('3 lesions right lobe, 2 lesions left lobe', 'liverDistribution')).toBeUndefined();
    expect(sureOf('3 lesions right lobe', 'liverDistribution')).toBe('limited');
  });
});

describe('the number of lesions in one lobe, beside what is said of the other lobe', () => {
  const others = [
    'the SIDE lobe lesions cannot be counted',
    'more in the SIDE lobe',
    'SIDE lobe innumerable',
    'SIDE lobe too many to count',
    'SIDE lobe not seen well',
  ];
  test.each(
    (
      [
        ['left', 'right'],
        ['right', 'left'],
      ] as const
    ).flatMap(([side, other]) =>
      [
        `The four lesions in the ${side} lobe measure up to 15 mm`,
        `Four lesions up to 15 mm in the ${side} lobe`,
        `4 lesions ${side} lobe, largest 15 mm`,
      ].flatMap((count) =>
        others.flatMap((rest) =>
          [';', '.', ','].map((sign) => `Ileal NET. ${count}${sign} ${rest.replace('SIDE', other)}`),
        ),
      ),
    ),
  )('"%s" is not that of all', (text) => {
    expect(sureOf(text, 'ablationNumbers')).toBeUndefined();
  });

  test('alone, or of both lobes together, it is', () => {
    const answer = { lesionCount: 4, largestLesionMm: 15 };
    for (const text of [
      '4 lesions left lobe, largest 15 mm',
      'Four lesions up to 15 mm in the right lobe. Bowel: right hemicolectomy 2019',
      '4 lesions in the right and left lobes, largest 15 mm',
    ])
      expect({ text, sure: sureOf(text, 'ablationNumbers') }).toEqual({ text, sure: answer });
  });
});

describe('what goes on about the primary', () => {
  test.each([
    'primary still in but resectable',
    'primary still in, resectable',
    'primary in the ileum is resectable',
    'primary seen and unresectable',
  ])('"%s" says nothing sure of the liver', (text) => {
    expect(sureOf(text, 'liverResectability')).toBeUndefined();
  });

  test('the liver named after it is the liver', () => {
    expect(sureOf('primary resected, liver metastases resectable', 'liverResectability')).toBe('oneStage');
  });
});

describe('a denied denial', () => {
  const denials = [
    'It cannot be said that there is',
    'One should not assume that there is',
    'It is not true that there is',
    'Nobody can say that there is',
  ];
  test.each(denials)('"%s no extrahepatic disease: …" leaves its whole sentence open', (denial) => {
    const text = `${denial} no extrahepatic disease: bone foci, DOTATATE avid.`;
    expect(sureOf(text, 'extrahepaticDisease')).toBeUndefined();
    expect(sureOf(text, 'sstrImaging')).toBeUndefined();
  });
});

describe('growth that could not be read', () => {
  test('keeps open whether nothing grew', () => {
    expect(sureOf('possible growth of the lesions. No drug treatment.', 'treatmentCourse')).toBeUndefined();
    expect(sureOf('no growth. Treatment naive.', 'treatmentCourse')).not.toBe('naiveGrowing');
  });
});
