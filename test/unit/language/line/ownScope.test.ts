import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(read(line).facts.map(({ question, answer }) => [question, answer]));

const words = ['zorbal', 'quintessed', 'vlimmered'];

describe('what was not understood over the description of a case only names it', () => {
  const described = 'ileal NET, G1, primary resected, ECOG 0';

  test.each(words)('%s', (word) => {
    for (const line of [`${word}: ${described}`, `${word}, ${described}`])
      expect({ line, sure: sureOf(line) }).toMatchObject({
        line,
        sure: { ki67: { grade: 'G1' }, primaryStatus: 'resected', performanceStatus: 0 },
      });
  });

  test('a text of no patient is called so', () => {
    for (const line of [
      `Vignette: ${described}`,
      `Teaching case: ${described}`,
      `Mock case 3.2, ${described}`,
    ])
      expect({ line, sure: sureOf(line) }).toEqual({ line, sure: {} });
  });
});

describe('a clause behind a statement', () => {
  test.each(words)('of several words tells something else: %s', (word) => {
    expect(sureOf(`Liver metastases unresectable, the ${word} eats well`)).toMatchObject({
      liverResectability: 'unresectable',
    });
  });

  test.each(words)('of one word, pointing back, with another figure, or saying where: %s', (word) => {
    for (const line of [
      `ECOG 1, ${word}`,
      `ECOG 1, which the ${word} said`,
      `ECOG 2, ${word} man says 1`,
      `ECOG 1, at the ${word} ward`,
    ])
      expect({ line, sure: sureOf(line)['performanceStatus'] }).toEqual({ line, sure: undefined });
  });
});

describe('a denial has its own noun', () => {
  test.each(words)('it takes back nothing in the next or the last clause: %s', (word) => {
    expect(sureOf(`Ileal NET, no ${word}`)).toMatchObject({ differentiation: 'well' });
    expect(sureOf(`No ${word} loss, ECOG 1`)).not.toHaveProperty('differentiation');
  });

  test.each(['Ileal NET, not', 'Ileal NET, never'])('one without a noun may: %s', (line) => {
    expect(sureOf(line)).toEqual({});
  });
});

describe('a quotation ends with its sentence', () => {
  test('what follows is no part of it', () => {
    expect(sureOf('Surgeons: "liver no". Ileal NET G1, PS 0')).toMatchObject({
      differentiation: 'well',
      performanceStatus: 0,
    });
  });

  test('what stands in it is', () => {
    expect(sureOf('He wrote. "Ileal NET, ECOG 0"')).toEqual({});
  });
});

describe('why, when and by whom is said of nothing else', () => {
  test.each(words)('%s', (word) => {
    expect(sureOf(`Liver metastases unresectable because of ${word}`)).toMatchObject({
      liverResectability: 'unresectable',
    });
    expect(sureOf(`Liver metastases unresectable ${word}`)).not.toHaveProperty('liverResectability');
  });

  test('a contraindication may be none for its reason', () => {
    expect(sureOf('Bilirubin 60 umol/L due to Gilbert')).toEqual({});
  });
});

describe('what is stated in a word that turns no statement is told as not understood', () => {
  test.each(['appendix NET 2012 removed, now liver only recurrence', 'ileal NET 2015 excised, ECOG 1'])(
    '%s',
    (line) => {
      const { facts, doubtful, doubts, unread } = read(line);
      const isRead = [...facts, ...doubtful, ...doubts].some(({ question }) => question === 'primaryStatus');
      expect(isRead || unread.some((told) => /removed|excised/.test(told))).toBe(true);
    },
  );

  test('a side of the liver that no distribution was read from is named', () => {
    const { doubts } = read('liver three lesions right side biggest two point four centimetres');
    expect(doubts.map(({ question }) => question)).toContain('liverDistribution');
  });
});
