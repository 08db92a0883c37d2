import { expect, test } from 'vitest';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const named = ['pregnancy', 'breastfeeding', 'breast feeding'];
const ends = ['stopped', 'ended', 'has stopped', 'was discontinued', 'already finished'];
const situationsOf = (text: string): readonly string[] => readIntake(guideline, utteranceOf(text)).situations;

test.each(named)('bug: %s that is over was kept as a pregnancy', (what) => {
  for (const end of ends) {
    expect([end, situationsOf(`ileal NET, ECOG 1, ${what} ${end} last year`)]).toEqual([end, []]);
  }
  expect(situationsOf(`ileal NET, she has stopped ${what}, ECOG 1`)).toEqual([]);
  expect(situationsOf('no pregnancy, breastfeeding stopped last year, ileal NET')).toEqual([]);
});

test.each(named)('%s beside something else that ended stays', (what) => {
  for (const beside of [
    `${what}, octreotide stopped`,
    `octreotide stopped, ${what}`,
    what,
    `${what}; lanreotide has ended`,
  ]) {
    expect([beside, situationsOf(`ileal NET, ${beside}`)]).toEqual([beside, ['pregnancy']]);
  }
});
