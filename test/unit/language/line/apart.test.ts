import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

describe('what stands for itself bears on nothing beside it', () => {
  const statement = 'liver only';
  const fact = { extrahepaticDisease: 'none' };

  test.each(['BP 150/90', 'K 2.4', 'HR 80', 'Tbili 0.6'])('%s', (measured) => {
    expect(sureOf(`${measured}, ${statement}`)).toEqual(fact);
    expect(sureOf(`${measured}, ECOG 1, ${statement}`)).toEqual({ ...fact, performanceStatus: 1 });
  });

  test.each(['Imagine a woman', 'Mock case 3.2', 'EORTC 1209', 'HYP:', 'Eventuell 3 mal'])(
    'what is no measurement bears on all of it: %s',
    (opening) => {
      expect(sureOf(`${opening}, ${statement}, ECOG 1`)).toEqual({});
    },
  );
});

describe('dictation without punctuation', () => {
  const said = (word: string): string =>
    `she has a resected ileal neuroendocrine tumour ${word} the liver metastases are too many to count and dotatate positive liver only ecog one`;

  test('a word not understood bears on the statements beside it, and on ECOG wherever that stands', () => {
    expect(sureOf(said(''))).toMatchObject({ performanceStatus: 1, extrahepaticDisease: 'none' });
    const sure = sureOf(said('zorbified'));
    expect(sure).toMatchObject({ extrahepaticDisease: 'none' });
    expect(sure).not.toHaveProperty('performanceStatus');
    expect(sure).not.toHaveProperty('liverDistribution');
  });

  test.each([
    ['ileal NET, Whipple in twenty sixteen', { differentiation: 'well', primarySite: 'smallIntestine' }],
    ['ileal NET resected in two thousand and nineteen', { primaryStatus: 'resected' }],
    ['ecog nought', { performanceStatus: 0 }],
  ])('%s', (line, facts) => {
    expect(sureOf(line)).toMatchObject(facts);
  });
});

describe('a list whose every item is ticked', () => {
  test.each(['✓', '✔', '☑', '✅'])('%s', (tick) => {
    expect(sureOf(`WD NET ${tick} Ki-67 3% ${tick} ECOG 1 ${tick}`)).toEqual({
      differentiation: 'well',
      ki67: { ki67: 3 },
      performanceStatus: 1,
    });
  });

  test.each([
    'liver only ✓',
    'liver only ✓ ECOG 1 ✗',
    'liver only ☐ ECOG 1 ✓',
    'liver only ✓ ECOG 1 ✓ to be verified',
    'ascites ✓ PVT of the main trunk ✓',
    'liver only ✓ is planned ECOG 1 ✓ as yet',
  ])('not so: %s', (line) => {
    expect(sureOf(line)).toEqual({});
  });
});

describe('words that were divided', () => {
  test.each([
    ['liver le-\nsions in-\nnumerable', { liverDistribution: 'diffuse' }],
    [
      'NET of the pan- creas, resect- able pri- mary',
      { primarySite: 'pancreas', primaryStatus: 'resectable' },
    ],
    ['liver un- resectable', { liverResectability: 'unresectable' }],
  ])('%s', (line, facts) => {
    expect(sureOf(line)).toMatchObject(facts);
  });

  test.each(['small- and large-cell lesions', 'ascites- none', 'pre- and postoperative'])(
    'no word is made of two: %s',
    (line) => {
      expect(sureOf(line)).toEqual({});
    },
  );
});

test('a date after the drug LAR is no operation, and an analogue of five years ago is no course of now', () => {
  expect(sureOf('PD on octreotide LAR five years ago')).toEqual({});
  expect(sureOf('rectal NET, LAR five years ago')).toMatchObject({ primaryStatus: 'resected' });
});

test('a mass that is named last before "unresectable" is what it is said of', () => {
  const line = 'Mesenteric mass, encasing the SMA; deemed unresectable at MDT.';
  expect(sureOf(line)).not.toHaveProperty('liverResectability');
  expect(sureOf('Liver metastases bilobar; deemed unresectable at MDT.')).toMatchObject({
    liverResectability: 'unresectable',
  });
});

test('a grade that stands without a name asks what the tumour is', () => {
  const { facts, doubts } = readIntake(guideline, utteranceOf('Grade: G1. ECOG: 0'));
  expect(facts.map(({ question }) => question)).not.toContain('differentiation');
  expect(doubts.map(({ question }) => question)).toContain('differentiation');
});

describe('at an open question', () => {
  const read = (question: keyof typeof guideline.questions, text: string) =>
    readAnswer(guideline, guideline.questions[question], utteranceOf(text));

  test('a bare figure beside words of the liver is asked at the Ki-67; alone it is taken', () => {
    expect(read('ki67', 'diffuse, 40%').kind).toBe('ask');
    expect(read('ki67', '40%')).toMatchObject({ kind: 'answer', answer: { ki67: 40 } });
  });

  test.each([
    ['hormonalSyndrome', 'was refractory, controlled since telotristat', 'controlled'],
    ['liverResectability', 'previously unresectable, now resectable in one stage', 'oneStage'],
    ['performanceStatus', 'was 2, now 1', 1],
    ['differentiation', 'path not back yet', 'unknown'],
    ['primarySite', 'not in the notes', 'notRecorded'],
    ['sstrImaging', 'not booked yet', 'notDone'],
  ] as const)('%s: %s', (question, text, answer) => {
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });

  test('a denied figure is asked at the ECOG', () => {
    expect(read('performanceStatus', 'not 2, 1').kind).toBe('ask');
  });
});
