import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (text: string) => readIntake(guideline, utteranceOf(text));
const sureOf = (text: string, question: QuestionId): unknown =>
  read(text).facts.find((fact) => fact.question === question)?.answer;
const sureQuestions = (text: string): readonly QuestionId[] =>
  read(text).facts.map(({ question }) => question);

const persons =
  'mother father brother sister son daughter aunt uncle cousin grandmother grandfather wife husband twin parent relative sibling mum dad niece nephew spouse partner friend neighbour colleague donor'
    .split(' ')
    .concat('another patient');

describe.each(persons)("the tumour of somebody else is not the patient's: %s", (person) => {
  test.each([
    `${person}'s tumour was a midgut NET`,
    `his ${person}\u2019s well-diff ileal NET, G1`,
    `${person}'s ECOG was 2`,
  ])('%s', (text) => {
    expect(sureQuestions(text)).toEqual([]);
  });
});

describe('a part of the lesions is not all of them', () => {
  test.each(['dotatate avid 2/7 lesions', 'SSTR positive 3/8 lesions', 'Ga-68 avid 1/4 liver lesions'])(
    '%s',
    (text) => {
      expect(sureOf(text, 'sstrImaging')).toBeUndefined();
    },
  );
});

describe('a grade of another scale is no grade of the tumour', () => {
  test.each(['Krenning', 'ECOG', 'PS', 'performance status', 'Deauville', 'NYHA', 'ASA', 'CTCAE'])(
    '%s',
    (scale) => {
      for (const grade of ['grade 1', 'grade 2', 'g 3'])
        expect(sureOf(`${scale} ${grade}`, 'ki67')).toBeUndefined();
    },
  );

  test('and is read where it is one of its own', () => {
    expect(sureOf('ECOG grade 2', 'performanceStatus')).toBe(2);
    expect(sureOf('Krenning grade 1', 'sstrImaging')).toBe('negative');
    expect(sureOf('WHO grade 2', 'performanceStatus')).toBeUndefined();
    expect(sureOf('WHO grade 2', 'ki67')).toEqual({ grade: 'G2' });
  });

  test('which is then asked of nobody', () => {
    expect(read('ECOG grade 2').doubts.map(({ question }) => question)).not.toContain('ki67');
  });
});

test.each(['progression', 'growth', 'response'])(
  'where it grew is not where it is: liver only %s',
  (noun) => {
    expect(sureOf(`liver only ${noun}`, 'extrahepaticDisease')).toBeUndefined();
    expect(sureOf('liver only disease', 'extrahepaticDisease')).toBe('none');
  },
);

describe('the name of a functioning tumour leaves its syndrome open, whatever it says of the site', () => {
  test.each(
    ['vipoma', 'glucagonoma', 'somatostatinoma', 'gastrinoma', 'insulinoma'].flatMap((tumour) => [
      tumour,
      `${tumour} pancreas`,
      `pancreatic ${tumour}`,
      `${tumour} of the pancreatic tail`,
    ]),
  )('%s', (text) => {
    expect(read(text).doubts.map(({ question }) => question)).toContain('hormonalSyndrome');
  });
});

test.each(['duodenal', 'gastric', 'rectal', 'colonic', 'ileal', 'jejunal', 'pancreatic'])(
  'a site in brackets behind the primary is its site: %s',
  (site) => {
    expect(sureQuestions(`primary (${site}) already resected`).toSorted()).toEqual([
      'primarySite',
      'primaryStatus',
    ]);
  },
);

test('but not what names an operation on the organ', () => {
  expect(sureOf('primary (gastric bypass) resected', 'primarySite')).toBeUndefined();
});

describe('a sentence that asks tells nothing, in none of its clauses', () => {
  test.each([
    'Has she progressed after PRRT, or was this pseudo-progression?',
    'Is the primary resected, and is ECOG 1?',
    'Was her Ki-67 4%, on the biopsy of 2021?',
    'Are the liver mets unresectable, by your surgeons?',
  ])('%s', (text) => {
    expect(sureQuestions(text)).toEqual([]);
    expect(read(text).doubts.length + read(text).doubtful.length).toBeGreaterThan(0);
  });

  test('and the next one does', () => {
    expect(sureQuestions('Is the primary resected, and is ECOG 1? Ileal NET.')).toEqual([
      'differentiation',
      'primarySite',
    ]);
  });
});

test('the larger of several did not grow for that', () => {
  expect(sureOf('two liver mets, the larger 13 mm, never treated', 'treatmentCourse')).toBe('naive');
  expect(sureOf('two liver mets, larger 13 mm, never treated', 'treatmentCourse')).toBe('naive');
  expect(sureOf('liver mets larger on CT, never treated', 'treatmentCourse')).toBe('naiveGrowing');
});

test('a response is not the newest state for sure where an earlier progression is told behind it', () => {
  const text =
    'PRRT with partial response. CT shows progression on everolimus as he had progressed after PRRT before.';
  expect(sureOf(text, 'treatmentCourse')).toBeUndefined();
  expect(sureOf('PRRT with partial response.', 'treatmentCourse')).toBe('stable');
});
