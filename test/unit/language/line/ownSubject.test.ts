import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

const tumour = { differentiation: 'well', primarySite: 'smallIntestine' };

describe('a word that was not understood bears on what names its own subject only where it stands beside it', () => {
  const words = ['zorbal', 'quintessed', 'vlimmered'];

  test.each(words)('on a tumour named in several words only right behind it: %s', (word) => {
    for (const line of [`${word} ileal NET`, `ileal NET seen with ${word}`, `ileal NET G1 ${word}`])
      expect({ line, sure: sureOf(line) }).toMatchObject({ line, sure: tumour });
    expect(sureOf(`ileal NET ${word}`)).toEqual({});
    for (const line of [`${word} NET`, `NET ${word}`, `NET seen with ${word}`])
      expect({ line, sure: sureOf(line) }).toEqual({ line, sure: {} });
  });

  test.each(words)('on a primary only where nothing is said between: %s', (word) => {
    expect(sureOf(`primary resected ECOG 1 ${word}`)).toEqual({ primaryStatus: 'resected' });
    for (const line of [
      `liver only ${word}`,
      `liver only seen with ${word}`,
      // Whatever stands behind "none" may be what it leaves out (0653).
      `liver only ECOG 1 ${word}`,
      `primary resected seen with ${word}`,
      `carcinoid syndrome controlled on lanreotide ECOG 1 ${word}`,
    ])
      expect({ line, sure: sureOf(line) }).toEqual({ line, sure: {} });
  });

  test.each(['☐ ileal NET', 'ileal NET seen ⚑', 'ileal NET is here Y/N'])(
    'a mark bears on all of its clause: %s',
    (line) => {
      expect(sureOf(line)).toEqual({});
    },
  );

  // The full stop behind "diff" is taken for that of an abbreviation.
  test('regression: "no consensus" behind an abbreviation took nothing back', () => {
    expect(sureOf('First opinion: well diff. No consensus.')).toEqual({});
    expect(sureOf('HPB: well diff. No consensus.')).toEqual({});
  });

  test('what is done as a rule is of no patient', () => {
    expect(sureOf('In well differentiated NET with a Ki-67 of 3% we give lanreotide first')).toEqual({});
  });
});

describe('what is not plain enough is confirmed by what stands with it', () => {
  test.each([
    ['ileal NET G2 9%', { ki67: 9, grade: 'G2' }],
    ['ileal NET, G1 (1%), ECOG 1', { ki67: 1, grade: 'G1' }],
  ])('a percentage that comes to the grade beside it: %s', (line, ki67) => {
    expect(sureOf(line)['ki67']).toEqual(ki67);
  });

  test.each(['ileal NET 9%', 'ileal NET G1 9%', 'ileal NET G2 40%'])('not so: %s', (line) => {
    expect(sureOf(line)).not.toHaveProperty('ki67');
  });

  test('no contraindication, in a sentence that names the interventional radiologist', () => {
    const none = { transarterialContraindications: ['none'] };
    expect(sureOf('IR consulted, no contraindications')).toEqual(none);
    expect(sureOf('interventional radiology: no contraindication')).toEqual(none);
    expect(sureOf('cardiology: no contraindication')).toEqual({});
    expect(sureOf('Seen by IR. Chemotherapy: no contraindication.')).toEqual({});
  });
});

describe('what is said of no tumour contests none', () => {
  test.each([
    ['no carcinoid syndrome, ileal NET G2', { grade: 'G2' }],
    ['Not a NEC. Ileal NET, Ki-67 22%', { ki67: 22 }],
  ])('%s', (line, ki67) => {
    expect(sureOf(line)['ki67']).toEqual(ki67);
  });

  test.each(['Not a NET. Ki-67 9%', 'NET or NEC, Ki-67 9%', 'Not a NET. Ileal NET, Ki-67 9%'])(
    'not so: %s',
    (line) => {
      expect(sureOf(line)).not.toHaveProperty('ki67');
    },
  );
});

describe('what else the text says tells of what a word is', () => {
  test('"liver only" leaves no other organ whose lobe is meant; what is resectable may be the primary', () => {
    const seen = 'We saw the images yesterday; right lobe only, unresectable.';
    expect(sureOf(`${seen} ECOG 1.`)).toEqual({ performanceStatus: 1 });
    expect(sureOf(`${seen} No extrahepatic disease.`)).toEqual({
      liverDistribution: 'limited',
      extrahepaticDisease: 'none',
    });
  });

  test('a site that stands alone is the primary where a course of this tumour is told', () => {
    expect(sureOf('Progressed on lanreotide. Ileum.')).toMatchObject({ primarySite: 'smallIntestine' });
    expect(sureOf('ECOG 1. Ileum.')).not.toHaveProperty('primarySite');
    expect(sureOf('Progressed on lanreotide. Ileum normal.')).not.toHaveProperty('primarySite');
  });

  test.each(['EHD: single bone lesion T11', 'one single bone met'])('few outside the liver: %s', (line) => {
    expect(sureOf(line)).toEqual({ extrahepaticDisease: 'limited' });
  });
});
