import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readingOf } from '../../../fixtures/readings.ts';

/** What is shown of a question, sure or not; null without. */
const shownOf = (question: QuestionId, text: string): unknown => {
  const { facts, doubtful } = readingOf(text).intake;
  return [...facts, ...doubtful].find((one) => one.question === question)?.answer ?? null;
};

describe('what a surgeon says of the primary is offered for the primary, and not for the liver', () => {
  test.each([
    ['duodenal primary, EUS 14 mm, resectable per surgeons', 'resectable'],
    ['Primary in jejunum with root-of-mesentery fixation, unresectable per surgery', 'unresectable'],
    ['Locally advanced pancreatic primary encasing coeliac + SMA, not operable', 'unresectable'],
    ['Primary: pancreas, not reviewed by surgeons as yet', 'notAssessed'],
  ])('%s', (line, answer) => {
    expect(shownOf('liverResectability', line)).toBeNull();
    expect(shownOf('primaryStatus', line)).toBe(answer);
  });

  test('but where the liver is named', () => {
    const line = 'Primary in jejunum, liver metastases unresectable per surgery';
    expect(shownOf('liverResectability', line)).toBe('unresectable');
  });
});

describe('"stable" behind a place outside the liver tells nothing of the course', () => {
  test.each([
    'low volume extrahepatic disease: one 8 mm lung nodule, stable',
    'Extrahepatic: single sclerotic focus T9, stable 2 y, otherwise nil.',
  ])('%s', (line) => {
    expect(shownOf('treatmentCourse', line)).toBeNull();
  });

  test.each([
    'Liver metastases and one lung nodule, stable on lanreotide',
    'Duodenal NET, single bone met, stable after four cycles of PRRT',
  ])('but with the liver before it, or a treatment: %s', (line) => {
    expect(shownOf('treatmentCourse', line)).toBe('stable');
  });
});

describe('the platinum of a NEC is its own question, whatever came after it', () => {
  test.each([
    'NEC of the rectum. Chemo: carboplatin/etoposide x4 then PD liver.',
    'After the 2nd line FOLFIRI, PD again. First line was cisplatin etoposide, progressed. Large cell NEC of colon.',
  ])('%s', (line) => {
    expect(shownOf('treatmentCourse', line)).toBeNull();
    expect(shownOf('necLine', line)).toBe('afterPlatinum');
  });
});

describe('what was irradiated is no extent of the disease', () => {
  test.each([
    'prior whole liver Y90',
    'external beam radiotherapy whole liver 2019 (8 Gy)',
    'whole liver SIRT 2020',
  ])('%s', (line) => {
    expect(shownOf('liverDistribution', line)).toBeNull();
  });
});

test('beside an analogue or PRRT, which are a NET’s, "no chemo" is no line of a NEC', () => {
  expect(shownOf('necLine', 'no PRRT, no TKI, no chemo; SSA only. CT pending')).toBeNull();
});
