import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sureOf = (text: string, question: QuestionId): unknown =>
  readIntake(guideline, utteranceOf(text)).facts.find((fact) => fact.question === question)?.answer;

describe('where a patient was seen bears on nothing', () => {
  test.each([
    ['HPB surgeons in Auckland: liver metastases unresectable', 'liverResectability', 'unresectable'],
    ['Liver mets unresectable per HPB MDT (Dublin).', 'liverResectability', 'unresectable'],
    ['Summary from Verona: midgut NET', 'primarySite', 'smallIntestine'],
    ['From Uppsala: midgut NET', 'primarySite', 'smallIntestine'],
  ] as const)('%s', (text, question, answer) => {
    expect(sureOf(text, question)).toBe(answer);
  });

  test.each([
    ['NET. Liver only. Mets in Knochen', 'extrahepaticDisease'],
    ['Liver mets unresectable (Zyste)', 'liverResectability'],
    ['Liver mets unresectable per HPB MDT (retrospect)', 'liverResectability'],
  ] as const)('but %s is no place', (text, question) => {
    expect(sureOf(text, question)).toBeUndefined();
  });
});

test('what stands in single quotation marks is not taken for sure', () => {
  expect(sureOf("Referred with 'NET of the lung'.", 'differentiation')).toBeUndefined();
  expect(sureOf('Referred with NET of the lung.', 'differentiation')).toBe('mixedOrOther');
});

test.each(['peritoneum: single 8 mm nodule', 'bone: 1 lesion 40 mm'])(
  'the field of an organ counts no liver metastasis: %s',
  (text) => {
    expect(sureOf(text, 'ablationNumbers')).toBeUndefined();
    expect(sureOf(text, 'liverDistribution')).toBeUndefined();
  },
);

test('lesions on either side are not in one lobe', () => {
  const { facts, doubtful } = readIntake(guideline, utteranceOf('liver mets: 6 in right lobe, 3 left'));
  expect([...facts, ...doubtful].filter(({ question }) => question === 'liverDistribution')).toEqual([]);
  expect(sureOf('liver mets: 6 in right lobe', 'liverDistribution')).toBe('limited');
});

describe('as many sizes as lesions are theirs', () => {
  test.each([
    ['2 liver lesions, 31 and 14 mm', 31],
    ['2 liver lesions, 3.0 cm and 14 mm', 30],
    ['3 liver lesions, 9, 31 and 14 mm', 31],
  ])('%s', (text, largestLesionMm) => {
    expect(sureOf(text, 'ablationNumbers')).toMatchObject({ largestLesionMm });
  });

  test('fewer are not', () => {
    expect(sureOf('3 liver lesions, 31 and 14 mm', 'ablationNumbers')).toBeUndefined();
  });
});

test('a treatment that came after a progression is not what it progressed on', () => {
  expect(sureOf('Lanreotide failed in 2019 and he then had lutetium.', 'treatmentCourse')).toBeUndefined();
  expect(sureOf('Progressed on lanreotide.', 'treatmentCourse')).toBe('progressedOnSsa');
});

describe('company of a typed answer that changes nothing', () => {
  const read = (question: QuestionId, text: string) =>
    readAnswer(guideline, guideline.questions[question], utteranceOf(text));

  test.each([
    ['treatmentCourse', 'PD on everolimus, no PRRT', 'progressedAfterTargeted'],
    ['transarterialContraindications', 'whole liver radiotherapy 2019', ['priorLiverRadiation']],
    ['liverResectability', 'not discussed yet', 'notAssessed'],
    ['liverDistribution', 'just seg 6/7', 'limited'],
    ['necLine', 'yes - progressed on carbo/etoposide', 'afterPlatinum'],
    ['liverResectability', 'HPB surgeons in Auckland: inoperable', 'unresectable'],
  ] as const)('%s: %s', (question, text, answer) => {
    expect(read(question, text)).toMatchObject({ kind: 'answer', answer });
  });

  test.each([
    ['treatmentCourse', 'PD on everolimus, possibly PRRT'],
    ['transarterialContraindications', 'whole liver radiotherapy planned 2026'],
    ['extrahepaticDisease', 'none yet'],
    ['sstrImaging', 'positive only'],
    ['necLine', 'yes - none'],
  ] as const)('%s: %s is asked', (question, text) => {
    expect(read(question, text).kind).not.toBe('answer');
  });
});
