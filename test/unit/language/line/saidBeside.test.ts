import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sureOf = (line: string) =>
  Object.fromEntries(read(line).facts.map(({ question, answer }) => [question, answer]));
const shownOf = (line: string) =>
  Object.fromEntries(read(line).doubtful.map(({ question, answer }) => [question, answer]));

const words = ['zorbal', 'quintessed', 'vlimmered'];

describe('a word that was not understood in an earlier clause', () => {
  test.each(words)('bears on nothing behind its comma: %s', (word) => {
    for (const before of [`Ileal NET, seen again with ${word}`, `She came with a ${word} from the village`])
      expect({ before, sure: sureOf(`${before}, non-functioning, no EHD`) }).toMatchObject({
        sure: { hormonalSyndrome: 'none', extrahepaticDisease: 'none' },
      });
  });

  test.each(words)('bears on it as a heading, as the title of a line, and in its own clause: %s', (word) => {
    for (const line of [
      `Note of the ${word}: seen again, no EHD`,
      `Note (the ${word} of May): seen again, no EHD`,
      `${word}, no EHD`,
      `Ileal NET G1\nA ${word} case, no EHD`,
      `Ileal NET, no EHD ${word}`,
      `Ileal NET, ${word} no EHD`,
    ])
      expect({ line, sure: sureOf(line)['extrahepaticDisease'] }).toEqual({ line, sure: undefined });
  });
});

describe('a word that was not understood behind "none"', () => {
  test.each(words)('is of what else its clause tells: %s', (word) => {
    expect(sureOf(`Ileal NET, no EHD. ECOG 1 at the ${word}.`)).toMatchObject({
      extrahepaticDisease: 'none',
    });
  });

  test.each(words)('may name a place where its clause tells nothing else: %s', (word) => {
    for (const line of [`Ileal NET, no EHD. Seen in the ${word}.`, `Ileal NET, no EHD ${word}, ECOG 1`])
      expect({ line, sure: sureOf(line)['extrahepaticDisease'] }).toEqual({ line, sure: undefined });
  });
});

describe('what is shown and not ticked', () => {
  test('a plain answer beside words that speak against it, which are told as well', () => {
    const { facts, doubtful, doubts } = read('Ki-67 4%, grade 2 or 3');
    expect(facts).toEqual([]);
    expect(doubtful).toMatchObject([{ question: 'ki67', answer: { ki67: 4 } }]);
    expect(doubts).toMatchObject([{ question: 'ki67', words: 'Ki-67 4% … grade 2 or 3' }]);
  });

  test('a figure or a tumour behind something else that a modifier may be meant for', () => {
    const line = 'If the PET is positive we would give PRRT, ECOG 1, pancreatic NET, Ki-67 12%';
    expect(sureOf(line)).toEqual({});
    expect(shownOf(line)).toEqual({
      performanceStatus: 1,
      differentiation: 'well',
      primarySite: 'pancreas',
      ki67: { ki67: 12 },
    });
    expect(read(line).doubts.map(({ question }) => question)).not.toContain('ki67');
  });

  test('none of what its own modifier rejects, or what a denial heads', () => {
    for (const line of [
      'If ECOG 2 we would not treat',
      'No ascites or PVT or ECOG 2',
      'Her aunt has diffuse liver metastases',
    ])
      expect({ line, shown: shownOf(line) }).toEqual({ line, shown: {} });
  });
});
