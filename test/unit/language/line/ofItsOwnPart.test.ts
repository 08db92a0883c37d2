import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (text: string) => readIntake(guideline, utteranceOf(text));

function sureOf(text: string, question: QuestionId): unknown {
  return read(text).facts.find((fact) => fact.question === question)?.answer;
}

function doubtfulOf(text: string): readonly QuestionId[] {
  return read(text).doubtful.map(({ question }) => question);
}

describe('segments and what lies in them', () => {
  test('bug: the place named before its metastases was taken for that of one lesion', () => {
    const ofTheDossier =
      '55-y, ileal NET resected 2 y ago; two segment 6/7 metastases; Ki-67 1%; ECOG 0; DOTATATE: liver only; HPB MDT: one-stage resection';
    expect(sureOf(ofTheDossier, 'liverDistribution')).toBe('limited');
    expect(sureOf('ileal NET, segment 6/7 metastases', 'liverDistribution')).toBe('limited');
  });

  test.each([
    'ileal NET, segment 6/7 metastases biopsied',
    'ileal NET, segment 6/7 resection',
    'ileal NET, segment 6/7, metastases in bone',
    'ileal NET, segment 2/7 metastases',
  ])('"%s" is not one lobe', (text) => {
    expect(sureOf(text, 'liverDistribution')).toBeUndefined();
  });
});

describe('bug: a word or figure far away left doubtful what it cannot bear on', () => {
  test('a figure names no place outside the liver', () => {
    const line = 'pancreatic NET, liver only, type II, MDT: debulking 80%';
    expect(sureOf(line, 'extrahepaticDisease')).toBe('none');
    expect(sureOf(line, 'liverDistribution')).toBe('complex');
    expect(sureOf('ileal NET, liver only, xyzzy 80%', 'extrahepaticDisease')).toBeUndefined();
  });

  test('debulking with its share is offered, not taken; below the limit it is not', () => {
    expect(doubtfulOf('liver mets, MDT: debulking 80%')).toEqual(['liverResectability']);
    expect(doubtfulOf('liver mets, MDT: debulking 60%')).toEqual([]);
    expect(sureOf('liver mets, MDT: debulking 80%', 'liverResectability')).toBeUndefined();
  });

  test.each([
    '17 year old boy NET G1 Ki-67 2%, ECOG 0, liver only',
    'pregnant 20 weeks, ileal NET G1 Ki-67 2%, ECOG 0, liver only',
    'ileal NET G2, Ki-67 4%, ECOG 1, liver only, DOTATATE avid all lesions, FDG avid too',
    'ileal NET Ki-67 4%, ECOG 1, liver only, uncontrolled hypoglycaemia despite diazoxide',
    'ileal NET Ki-67 4%, ECOG 1, liver only, unresectable bilobar',
  ])('"%s"', (line) => {
    const { facts, doubtful, unread } = read(line);
    expect({ doubtful, unread }).toEqual({ doubtful: [], unread: [] });
    expect(facts.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['differentiation', 'ki67', 'performanceStatus', 'extrahepaticDisease']),
    );
  });

  test('the order of "unresectable" and "bilobar" says nothing', () => {
    for (const words of ['unresectable bilobar', 'bilobar unresectable'])
      expect(sureOf(`ileal NET, liver only, ${words}`, 'liverResectability')).toBe('unresectable');
    expect(sureOf('ileal NET, liver only, unresectable mesenteric', 'liverResectability')).toBeUndefined();
  });

  test('an uncontrolled syndrome despite its drug is refractory; of others it is asked', () => {
    expect(sureOf('NET, uncontrolled hypoglycaemia despite diazoxide', 'hormonalSyndrome')).toBe(
      'refractory',
    );
    expect(sureOf('NET, uncontrolled diabetes despite insulin', 'hormonalSyndrome')).toBeUndefined();
  });
});

describe('the number of lesions and the size', () => {
  test('bug: one lesion with its size was asked for again, its size said not to be asked', () => {
    expect(sureOf('NET, liver only, 1 lesion 40 mm', 'ablationNumbers')).toEqual({
      lesionCount: 1,
      largestLesionMm: 40,
    });
  });

  test('bug: a number beside a size that is asked again was told to be given with its size', () => {
    const told = read('NET, liver only, 3 lesions max 22 cm').doubts.filter(
      ({ question }) => question === 'ablationNumbers',
    );
    expect(told.map(({ words }) => words).toSorted()).toEqual(['3 lesions', 'max 22 cm']);
    expect(told.map(({ because }) => because).join(' ')).not.toContain('together');
    const alone = read('NET, liver only, 3 lesions').doubts.find(
      ({ question }) => question === 'ablationNumbers',
    );
    expect(alone?.because).toContain('together');
  });

  test.each(['1 lesion 40 mm in the pancreas', 'bone: 1 lesion 40 mm', 'no lesion 40 mm', '2 lesions 40 mm'])(
    '"%s" is not one lesion of the liver',
    (words) => {
      expect(sureOf(`NET, ${words}`, 'ablationNumbers')).toBeUndefined();
    },
  );
});

test('bug: a word that was not understood beside two figures of one answer was named twice', () => {
  const [doubt] = read('xyzzy NET G1 Ki-67 2%').doubtful.filter(({ question }) => question === 'ki67');
  expect(doubt?.unread).toEqual(['xyzzy']);
});

describe('two misspelt words of one clause', () => {
  test.each([
    ['wel diferentiated', 'well differentiated'],
    ['ECOG 1, wel diferentiated', 'wel diferentiated'],
  ])('bug: "%s" was not offered in another spelling', (text, words) => {
    const { suggestions, facts } = read(text);
    expect(suggestions.map(({ say }) => say)).toEqual(['well differentiated']);
    expect(suggestions.map(({ question }) => question)).toEqual(['differentiation']);
    expect(facts.filter((fact) => fact.words.includes(words))).toEqual([]);
  });

  test('a short word alone is no misspelling', () => {
    expect(read('NET, wel').suggestions).toEqual([]);
  });
});
