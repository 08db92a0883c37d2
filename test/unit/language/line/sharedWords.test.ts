import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { questionTables } from '../../../../src/language/vocabulary/questions/index.ts';
import type { Row } from '../../../../src/language/vocabulary/questions/row.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const factsOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

const ambiguous = Object.values(questionTables).flatMap(({ rows }) =>
  rows.filter((row: Row) => row.twoMeanings && !row.asked).flatMap(({ phrases }: Row) => phrases),
);

describe('a word that may mean something else is no sure answer to any question', () => {
  test('there are some', () => {
    expect(ambiguous).not.toEqual([]);
  });

  test.each(ambiguous.flatMap((phrase) => phrase.split('/').slice(0, 1)))('%s', (word) => {
    for (const line of [
      word,
      `new pt with ${word}, PS1`,
      `${word} since 2020`,
      `metastatic ${word}; ECOG 1`,
    ]) {
      const { performanceStatus: _fitness, ...facts } = factsOf(line);
      expect({ line, facts: facts }).toEqual({ line, facts: {} });
      expect(readIntake(guideline, utteranceOf(line)).doubts.length).toBeGreaterThan(0);
    }
  });

  test('bug: the pancreas was sure of a PNET that was asked about', () => {
    expect(factsOf('new pt with PNET, PS1')).toEqual({ performanceStatus: 1 });
    expect(factsOf('PNET resected 2019')).toEqual({ primaryStatus: 'resected' });
  });

  test('said otherwise as well, it is what that says', () => {
    expect(factsOf('PNET, well differentiated pancreatic NET')).toEqual({
      differentiation: 'well',
      primarySite: 'pancreas',
    });
  });
});

describe('a carcinoid in the name of a syndrome names no tumour', () => {
  const states = ['untreated', 'controlled on lanreotide', 'refractory to lanreotide', ''];
  const syndromes = [
    'syndrome',
    'synd',
    'synd.',
    'syndr',
    'sy',
    'sx',
    'syn',
    'Synd',
    'syndromes',
    'symptoms',
    'flushing',
  ];
  test.each(syndromes)('carcinoid %s', (word) => {
    for (const state of states)
      for (const line of [
        `carcinoid ${word} ${state}`,
        `ECOG 1, carcinoid ${word} ${state}`,
        `carcinoid-${word} ${state}`,
      ])
        expect({ line, facts: factsOf(line) }).not.toHaveProperty('facts.differentiation');
  });

  test('beside a syndrome of its own clause it does', () => {
    expect(factsOf('ileal carcinoid, syndrome controlled on octreotide')).toMatchObject({
      differentiation: 'well',
      hormonalSyndrome: 'controlled',
    });
  });
});
