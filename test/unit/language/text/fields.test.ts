import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../fixtures/readings.ts';

const read = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(readingOf(text).intake.facts.map(({ question, answer }) => [question, answer]));

const all = { primarySite: 'smallIntestine', ki67: { grade: 'G1' }, performanceStatus: 0 };

describe('names and values', () => {
  test.each([
    ['with dashes, in parts', 'Site - ileum; Grade - 1; ECOG - 0'],
    ['with dashes, in sentences', 'Site - ileum. Grade - 1. ECOG - 0'],
    ['with dashes, in lines', 'Site - ileum\nGrade - 1\nECOG - 0'],
    ['in columns', 'Site | ileum\nGrade | 1\nECOG | 0'],
    ['with one part of another kind', 'Site - ileum; Grade - 1; ECOG - 0; he came by train'],
    ['with empty parts', 'Site - ileum; Grade - 1; ECOG - 0; ; ; ;'],
    ['with an empty line between', 'Site | ileum\n\nGrade | 1\n\nECOG | 0\n'],
  ])('are read as a form %s', (_how, text) => {
    expect(read(text)).toMatchObject(all);
  });

  test.each([
    ['two alone', 'Site - ileum; Grade - 1'],
    ['two lines alone', 'Site | ileum\nGrade | 1'],
    [
      'three among two other parts',
      'Site - ileum; Grade - 1; ECOG - 0; he came by train; his wife asks for a letter',
    ],
  ])('may be sentences with a dash: %s are no form', (_what, text) => {
    expect(read(text)).not.toHaveProperty('performanceStatus');
    expect(read(text)).not.toHaveProperty('ki67');
  });
});
