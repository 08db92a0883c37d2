import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sure = (question: QuestionId, line: string): unknown =>
  read(line).facts.find((fact) => fact.question === question)?.answer;

const headings = [
  'Copy of 2018 letter:',
  'Copy of old report:',
  'Old letter:',
  'Old letter from 2018.',
  'Previous report:\n',
  'From 2018:',
  'Historical:',
  'Historical note -',
  '[Copied from the clinic letter dated March 2018]',
];

describe('a heading that says that a text is old holds for all that stands behind it', () => {
  test.each(headings)('%s', (heading) => {
    const line = `${heading} PS 0, resectable, liver only. Ki-67 3%.\n\nDOTATATE positive. See below for current.`;
    const { facts, doubts } = read(line);
    expect(facts).toEqual([]);
    expect(doubts.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        'performanceStatus',
        'liverResectability',
        'extrahepaticDisease',
        'ki67',
        'sstrImaging',
      ]),
    );
  });

  test.each(headings)('%s up to a word of the present', (heading) => {
    expect(sure('performanceStatus', `${heading} PS 0, liver only. Now PS 2.`)).toBe(2);
    expect(sure('ki67', `${heading} Ki-67 3%, PS 0\n\nCurrent: Ki-67 25%`)).toEqual({ ki67: 25 });
  });

  test.each(['Old letter says', 'The previous report states', '2018 letter documented'])(
    '"%s" tells what it said, up to the full stop',
    (opening) => {
      const line = `${opening} PS 0, liver only, DOTATATE positive. ECOG 2.`;
      expect(read(line).facts.map(({ question }) => question)).toEqual(['performanceStatus']);
      expect(sure('performanceStatus', line)).toBe(2);
    },
  );

  test('what the tumour is and what was done stays so', () => {
    expect(sure('primarySite', 'From 2018: ileal NET, PS 0')).toBe('smallIntestine');
  });

  test.each([
    'Letter: PS 1, liver only',
    'Copy to GP. PS 1',
    'Old notes not available. PS 1',
    'Past notes reviewed. PS 1',
    'Summary: PS 1',
    'Thank you for your letter. PS 1',
  ])('%s is no such heading', (line) => {
    expect(sure('performanceStatus', line)).toBe(1);
  });
});

describe('what contradicts itself is not ticked', () => {
  test.each([
    'controlled syndrome. No treatment yet.',
    'No treatment yet. Carcinoid syndrome controlled on lanreotide.',
    'treatment naive; well controlled hormonal syndrome',
  ])('across questions: %s', (line) => {
    expect(sure('treatmentCourse', line)).toBeUndefined();
  });

  test.each([
    'naive to all treatment, progressed on lanreotide',
    'naive to any therapy. Progressed on everolimus.',
    'progressed on lanreotide, naive to all systemic treatment',
    'treatment naive, progressed on lanreotide',
  ])('within a question: %s', (line) => {
    expect(sure('treatmentCourse', line)).toBeUndefined();
  });

  test.each([
    'LAR-naive',
    'sunitinib-naive',
    'LAR naive',
    'octreotide naive',
    'Xyzumab-naive',
    'Xyzumab naive',
  ])('%s: of one treatment', (said) => {
    for (const line of [`NET ileum; ${said}; PS 0`, `NET ileum, PS 0, ${said}`])
      expect(sure('treatmentCourse', line)).toBeUndefined();
  });

  test.each(['naive', 'treatment-naive', 'course: naive', 'PS 0 naive'])('%s: of all treatment', (said) => {
    expect(sure('treatmentCourse', `NET ileum; ${said}; liver only`)).toBe('naive');
  });

  test.each([
    ['primaryStatus', 'liver only type I resectable primary resected'],
    ['primaryStatus', 'unresectable primary resected'],
    ['primaryStatus', 'resectable primary in situ resected'],
  ] as const)('words that two answers share: %s, %s', (question, line) => {
    expect(sure(question, line)).toBeUndefined();
  });

  test('the same answer twice is one answer', () => {
    expect(sure('primaryStatus', 'primary resected, resected primary')).toBe('resected');
  });
});
