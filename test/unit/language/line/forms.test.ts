import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { questionTables } from '../../../../src/language/vocabulary/questions/index.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sure = (question: QuestionId, line: string): unknown =>
  read(line).facts.find((fact) => fact.question === question)?.answer;
const told = (question: QuestionId, line: string): boolean =>
  read(line).doubts.some((doubt) => doubt.question === question);

/** Every example of the vocabulary that says something, with its question. */
const examples = guideline.questionIds.flatMap((question) =>
  questionTables[question].rows
    .filter(({ answer, value, part, asked }) => !asked && (answer ?? value ?? part) !== undefined)
    .map(({ example }) => ({ question, example })),
);

describe('a field whose value is left out states nothing', () => {
  test.each(['', ' ____', ' -', ' …', ' .....', ' yes / no'])(
    '"%s" after the colon, for every phrase of the vocabulary',
    (blank) => {
      const filled = examples
        .filter(({ example }) => !/[:,;.(]/.test(example))
        .filter(({ question, example }) => sure(question, `${example}:${blank}`) !== undefined);
      expect(filled).toEqual([]);
    },
  );

  test.each([
    ['Ascites:', 'transarterialContraindications'],
    ['Ascites: ____; ECOG: 1', 'transarterialContraindications'],
    ['Ascites:\nECOG: 1', 'transarterialContraindications'],
    ['Ascites:   PVT:   ECOG: 1', 'transarterialContraindications'],
    ['Lanreotide: ____\nECOG: 2', 'treatmentCourse'],
    ['ECOG:', 'performanceStatus'],
    ['Ascites y/n, PVT y/n', 'transarterialContraindications'],
    ['Ascites (Y/N)', 'transarterialContraindications'],
  ] as const)('%s', (line, question) => {
    expect(sure(question, line)).toBeUndefined();
    expect(told(question, line)).toBe(true);
  });

  test('a field with its value, and a line that heads what is said of it, are read', () => {
    expect(sure('performanceStatus', 'Ascites: ____\nECOG: 1')).toBe(1);
    expect(sure('extrahepaticDisease', 'EHD: none; Ascites:')).toBe('none');
    expect(sure('primarySite', 'Ileal NET:\nKi-67: 3%')).toBe('smallIntestine');
  });
});

describe('a field ends with its line', () => {
  test.each([
    'Ascites: no\nECOG: 1',
    'Ascites no\nECOG: 1',
    'Platinum before: no\nECOG: 1',
    'PVT: none\r\nECOG: 1',
  ])('%s', (line) => {
    expect(sure('performanceStatus', line)).toBe(1);
  });

  test('a sentence that goes on in the next line does not', () => {
    expect(sure('liverResectability', 'not\nresectable in one stage')).toBeUndefined();
  });
});

describe('answers that are listed to choose from state nothing', () => {
  const lists: readonly (readonly [QuestionId, string])[] = [
    ['extrahepaticDisease', 'EHD: none / limited / extensive (delete as appropriate)'],
    ['extrahepaticDisease', 'EHD: none / limited / extensive'],
    ['extrahepaticDisease', 'EHD: none | limited | extensive'],
    ['extrahepaticDisease', 'EHD: none, limited, extensive (please tick)'],
    ['extrahepaticDisease', 'Circle one: EHD none limited extensive'],
    ['performanceStatus', 'ECOG 0 | 1 | 2 | 3'],
    ['performanceStatus', 'ECOG: 0 / 1 / 2 / 3 / 4'],
    ['ki67', 'Grade: G1 / G2 / G3'],
    ['hormonalSyndrome', 'Syndrome: none / controlled / refractory'],
    ['sstrImaging', 'SSTR: positive / negative / not done'],
    ['primaryStatus', 'Primary resected | in situ | unresectable'],
    ['liverResectability', 'resectable one stage / two stage / unresectable'],
    ['treatmentCourse', 'Naive / stable / progressed on SSA'],
    ['primarySite', 'Primary site: ileum / pancreas / rectum'],
    ['transarterialContraindications', 'Tick as appropriate: ascites, PVT, biliary stent'],
    ['transarterialContraindications', 'ascites / PVT / none'],
    ['differentiation', 'NET / NEC'],
    ['differentiation', 'Well / poorly differentiated'],
    ['liverDistribution', 'Liver type I | II | III'],
    ['liverDistribution', 'Type I / II / III'],
  ];
  test.each(lists)('%s: %s', (question, line) => {
    const { facts, doubtful } = read(line);
    expect([...facts, ...doubtful].filter((one) => one.question === question)).toEqual([]);
    expect(told(question, line)).toBe(true);
  });

  test('statements of different questions divided by strokes are statements', () => {
    const { facts } = read('WD NET / Ki-67 3% / ECOG 1 / liver only');
    expect(facts.map(({ question }) => question).toSorted()).toEqual([
      'differentiation',
      'extrahepaticDisease',
      'ki67',
      'performanceStatus',
    ]);
    expect(sure('ki67', 'Grade: G1 | Ki-67: 2%')).toEqual({ ki67: 2, grade: 'G1' });
    expect(sure('performanceStatus', 'ECOG 1 | 2 lesions, largest 12 mm')).toBe(1);
    expect(sure('performanceStatus', 'EHD: none / limited / extensive (delete as appropriate); ECOG 1')).toBe(
      1,
    );
  });
});

describe('signs that were encoded for a page are the signs that they stand for', () => {
  test.each([
    ['>', '&gt;'],
    ['>', '&GT;'],
    ['>', '&#62;'],
    ['>', '&#x3E;'],
    ['>', '&amp;gt;'],
    ['<', '&lt;'],
    ['≤', '&le;'],
    ['≥', '&ge;'],
  ])('%s: %s', (sign, entity) => {
    for (const line of ['_20% Ki-67 WD NET', 'WD NET, Ki-67 _20%', 'WD NET, Ki-67 _ 2%'])
      expect(sure('ki67', line.replace('_', entity))).toEqual(sure('ki67', line.replace('_', sign)));
  });

  test('beside one that is not known no figure is sure', () => {
    expect(sure('ki67', 'WD NET, Ki-67 &unheard;20%')).toBeUndefined();
  });
});
