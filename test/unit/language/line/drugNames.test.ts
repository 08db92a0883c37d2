import { expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const drugs = [
  'octreotide LAR',
  'Sandostatin LAR',
  'long-acting octreotide LAR',
  'octreotide LAR 30 mg monthly',
];
const frames = [
  (drug: string) => drug,
  (drug: string) => `pancreatic NET G2, Ki-67 8%, ECOG 1, ${drug}`,
  (drug: string) => `progressing on ${drug}, liver only`,
  (drug: string) => `on ${drug} since 2020; ileal NET`,
];

test.each(drugs)('every word of "%s" is used up with the drug: it is no operation on the primary', (drug) => {
  for (const frame of frames) {
    const { facts, doubts, unread } = readIntake(guideline, utteranceOf(frame(drug)));
    const about = [...facts, ...doubts].map(({ question }) => question);
    expect([frame(drug), about.includes('primaryStatus'), unread]).toEqual([frame(drug), false, []]);
    expect(about).toContain('treatmentCourse');
  }
});

test('LAR that is no drug stays an operation', () => {
  const { facts } = readIntake(guideline, utteranceOf('rectal NET, s/p LAR 2020'));
  expect(facts.find(({ question }) => question === 'primaryStatus')?.answer).toBe('resected');
  const { doubts } = readIntake(guideline, utteranceOf('rectal NET, LAR'));
  expect(doubts.map(({ question }) => question)).toContain('primaryStatus');
});
