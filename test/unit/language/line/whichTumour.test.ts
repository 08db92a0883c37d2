import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';
import { isSure } from '../../../fixtures/modifiedClauses.ts';
import { optionSynonyms } from '../../../fixtures/optionSynonyms.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

describe('T16: a carcinoid that describes the word after it is no tumour of another kind', () => {
  const described = [
    'syndrome',
    'symptoms',
    'syndrome symptoms',
    'features',
    'flush',
    'flushing',
    'flushes',
    'crisis',
    'diarrhoea',
  ];
  const also = [
    'heart disease',
    'heart',
    'attacks',
    'presentation',
    'picture',
    'triad',
    'type symptoms',
    'complaints',
  ];

  test.each(
    ['typical', 'atypical', 'lung', 'bronchial', 'thymic', 'goblet cell'].flatMap((kind) =>
      [...described, ...also].map((noun) => `${kind} carcinoid ${noun}`),
    ),
  )('%s', (words) => {
    for (const line of [words, `${words}, ileal primary`, `ECOG 1; ${words}`, `she has ${words} since May`])
      expect({ line, sure: sureOf(line)['differentiation'] }).toEqual({ line, sure: undefined });
  });

  test.each([
    'typical carcinoid',
    'atypical carcinoid, Ki-67 12%',
    'lung carcinoid with liver metastases',
    'goblet cell carcinoid',
  ])('the tumour itself is: %s', (line) => {
    expect(sureOf(line)).toMatchObject({ differentiation: 'mixedOrOther' });
  });
});

describe('the chemotherapy of a NEC is told of a named NEC', () => {
  const courses = [
    'no chemo',
    'chemo naive',
    'no chemotherapy so far',
    'progressed on carboplatin-etoposide',
    'platinum refractory',
  ];
  const others = optionSynonyms.filter(
    ({ text, question, answer }) =>
      question !== 'necLine' &&
      !(question === 'differentiation' && answer === 'poor') &&
      isSure(text, question, answer),
  );

  test.each(courses)('"%s" beside what is said of a case without one is no sure answer', (course) => {
    const sure = others
      .filter((_one, at) => at % 3 === 0)
      .flatMap(({ text }) => [`${text}; ${course}`, `${text}. ${course}.`, `${course}\n${text}`])
      .filter((line) => 'necLine' in sureOf(line));
    expect(sure).toEqual([]);
  });

  test.each(courses)('"%s" is one of a named NEC, and on its own', (course) => {
    expect(sureOf(course)).toHaveProperty('necLine');
    expect(sureOf(`Colonic NEC, ECOG 1; ${course}`)).toHaveProperty('necLine');
  });

  test('of another tumour that is named it asks, and shows no answer', () => {
    const { doubtful, doubts } = readIntake(guideline, utteranceOf('WD NET, chemo naive'));
    expect(doubtful).toEqual([]);
    expect(doubts.map(({ question }) => question)).toContain('necLine');
  });
});

describe('a word of much else names the tumour only with a site, a grade or a Ki-67', () => {
  test.each([
    ['carcinoid, brand new', 'ileal carcinoid, brand new'],
    ['he had a carcinoid, by the way', 'he had a carcinoid G1, by the way'],
    ['Net result: stable. ECOG 1.', 'panc net: stable. ECOG 1.'],
    ['net effect of it: none', 'NET, stable, effect of it: none'],
  ])('%s; named: %s', (alone, named) => {
    expect(sureOf(alone)).not.toHaveProperty('differentiation');
    expect(sureOf(named)).toHaveProperty('differentiation');
  });

  test('by plain statements it does', () => {
    expect(sureOf('carcinoid, ECOG 1')).toHaveProperty('differentiation', 'well');
    expect(sureOf('net, ECOG 1')).toHaveProperty('differentiation', 'well');
  });
});

test('bug: a NET of low grade and a later NEC left the grade sure', () => {
  expect(sureOf('Path 2019 NET G1; path 2025 NEC')).not.toHaveProperty('ki67');
  expect(sureOf('Path 2019 NET G1')).toHaveProperty('ki67');
});

test('bug: imaging on surveillance was a course without treatment', () => {
  expect(sureOf('growing on surveillance MRI: thyroid nodule')).not.toHaveProperty('treatmentCourse');
  expect(sureOf('growing on surveillance')).toHaveProperty('treatmentCourse', 'naiveGrowing');
});

test('who lies in the next bed is somebody else', () => {
  expect(sureOf('In the next bed: NEC, Ki-67 80%')).toEqual({});
});
