import { describe, expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const read = (line: string) => readIntake(guideline, utteranceOf(line));
const sureOf = (line: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(read(line).facts.map(({ question, answer }) => [question, answer]));

/** Statements that may be of another organ, of one lesion or of the primary, with the question they answer. */
const bare = [
  ['liverResectability', 'considered resectable'],
  ['liverResectability', 'unresectable'],
  ['liverResectability', 'resectable in one stage'],
  ['liverResectability', 'inoperable'],
  ['liverDistribution', 'right lobe only'],
  ['liverDistribution', 'innumerable'],
  ['liverDistribution', 'too many to count'],
  ['ablationNumbers', '3 lesions, largest 22 mm'],
] as const;

/** What is said before them, of something that no word of the reader's need name. */
const before = [
  'The board looked at the scans from abroad: ',
  'We saw the images yesterday; ',
  'Her letter of referral says much, ',
  'Reviewed at the regional meeting, ',
];

describe('what is the liver’s is sure only where the liver or its metastases are named', () => {
  const cases = bare.flatMap(([question, words]) =>
    before.map((opening) => ({ question, line: `Ileal NET, ECOG 1. ${opening}${words}.` })),
  );

  test.each(cases)('$line', ({ question, line }) => {
    expect(sureOf(line)).not.toHaveProperty(question);
  });

  test.each(bare)('%s by plain statements: %s', (question, words) => {
    expect(sureOf(`ECOG 1, ${words}, liver only`)).toHaveProperty(question);
  });

  test.each(bare)('%s under a heading that names it: %s', (question, words) => {
    expect(sureOf(`ECOG 1. Liver: ${words}. Seen in May.`)).toHaveProperty(question);
  });

  test.each(bare)('%s is shown, with the reason: %s', (question, words) => {
    const line = `Ileal NET. We saw the images yesterday. Seen in May: ${words}.`;
    const all = read(line);
    const told = [...all.doubtful, ...all.doubts].filter((one) => one.question === question);
    expect(told).not.toEqual([]);
  });

  test('bug: a resectable lesion that was seen before today was the liver’s', () => {
    const line = 'Comparison: CT of 03/22 described two lesions in segment 6, considered resectable. ECOG 1.';
    expect(sureOf(line)).not.toHaveProperty('liverResectability');
  });

  test('a typed answer has its question for a subject, a field its name', () => {
    expect(sureOf('Seen in May. Resectability: unresectable')).toMatchObject({
      liverResectability: 'unresectable',
    });
  });
});
