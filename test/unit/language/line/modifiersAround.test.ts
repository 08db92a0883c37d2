import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readIntake(guideline, utteranceOf(line)).facts.map(({ question, answer }) => [question, answer]),
  );

/** Statements of what was judged, counted or done, each sure on its own. */
const statements = [
  ['liverResectability', 'liver metastases unresectable'],
  ['liverDistribution', 'bilobar, more than ten liver metastases'],
  ['extrahepaticDisease', 'no extrahepatic disease'],
  ['treatmentCourse', 'progressed on lanreotide'],
  ['sstrImaging', 'all lesions DOTATATE avid'],
  ['primaryStatus', 'primary resected'],
  ['hormonalSyndrome', 'carcinoid syndrome controlled on lanreotide'],
] as const;

/** Clauses that reach further than clauses are found to reach, somewhere between the same full stops. */
const around = [
  'the others unlike the first',
  'if the biopsy says so',
  'according to his brother',
  'except in the left lobe',
  'perhaps',
  'in a different patient',
];

describe('what was judged, counted or done is not sure beside a modifier that no answer has used up', () => {
  const cases = statements.flatMap(([question, words]) =>
    around.flatMap((modifier) => [
      { question, line: `${words}, seen in May, ${modifier}` },
      { question, line: `${modifier}, seen in May, ${words}` },
    ]),
  );

  test.each(cases)('$line', ({ question, line }) => {
    expect(sureOf(line)).not.toHaveProperty(question);
  });

  test.each(statements)('%s alone, and beyond a full stop: %s', (question, words) => {
    expect(sureOf(words)).toHaveProperty(question);
    expect(sureOf(`ECOG 1 unless she is tired. ${words}.`)).toHaveProperty(question);
  });

  test('what the tumour is, and figures with their marker, say themselves what they are of', () => {
    expect(sureOf('ileal NET, ECOG 1, Ki-67 2%, bilobar, some lesions not measured')).toMatchObject({
      differentiation: 'well',
      primarySite: 'smallIntestine',
      performanceStatus: 1,
      ki67: { ki67: 2 },
    });
  });
});

describe('a word that was not understood bears on a figure with its marker where it may', () => {
  const words = ['zorbal', 'quintessed', 'vlimmered'];

  test.each(words)('behind something else that is said in its sentence it does not: %s', (word) => {
    for (const before of [`liver only, seen with ${word}`, `liver only ${word}`, `a ${word} ileal NET`])
      expect(sureOf(`${before}, ECOG 1, Ki-67 2%`)).toMatchObject({
        performanceStatus: 1,
        ki67: { ki67: 2 },
      });
  });

  test.each(words)('in its clause, the next, a heading, an opening, as a sign it does: %s', (word) => {
    for (const line of [
      `${word} ECOG 1`,
      `ECOG 1 ${word}`,
      `ECOG 1, ${word}`,
      `${word}: ECOG 1`,
      `${word}, liver only, ECOG 1`,
      `Liver only, letter (${word}): seen in May, ECOG 1`,
      'liver only ⚑, ECOG 1',
    ])
      expect({ line, sure: sureOf(line)['performanceStatus'] }).toEqual({ line, sure: undefined });
  });

  test.each(words)('before the statement of its own clause it does on none behind that: %s', (word) => {
    expect(sureOf(`${word} ileal NET, liver metastases unresectable`)).toMatchObject({
      liverResectability: 'unresectable',
    });
    for (const line of [
      `${word}, liver metastases unresectable`,
      `${word} ileal NET: liver metastases unresectable`,
      `${word} liver metastases unresectable`,
    ])
      expect({ line, sure: sureOf(line)['liverResectability'] }).toEqual({ line, sure: undefined });
  });

  test.each(words)('a status in words has no marker: %s', (word) => {
    expect(sureOf(`Liver only, seen with ${word}, bedbound`)).not.toHaveProperty('performanceStatus');
  });
});

describe('"MRI back" is a scan that has come, and "MRI back then" is a time', () => {
  test('back then', () => {
    expect(sureOf('liver limited to right lobe on MRI back then')).not.toHaveProperty('liverDistribution');
    expect(sureOf('MRI back: liver limited to right lobe')).toMatchObject({ liverDistribution: 'limited' });
  });
});
