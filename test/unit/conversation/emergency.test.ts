import { expect, test } from 'vitest';
import { safety } from '../../../src/guideline/safety.ts';
import { talk } from '../../fixtures/talk.ts';
import { exercises } from '../../fixtures/exercises.ts';

const inCase = ['well', 'Ki-67 4%', 'PS1'];

test.each([
  'patient has carcinoid crisis',
  'patient bleeding heavily',
  'patient is septic and jaundiced',
  'he is in acute liver failure',
])('bug: "%s" in mid-case did not bring the emergency line first', async (text) => {
  exercises('W4');
  const { say, saySome } = talk();
  await saySome(...inCase);
  const said = await say(text);
  expect(said.text.startsWith(safety.emergency)).toBe(true);
  expect(said.findings).toEqual([]);
});

test('also without a case, after the outcome, and while a line waits', async () => {
  const { say } = talk();
  expect((await say('patient bleeding heavily')).text).toContain(safety.emergency);
  await say('new case');
  await say('Ki-67 4%, ECOG 1');
  expect((await say('patient bleeding heavily')).text.startsWith(safety.emergency)).toBe(true);
  await say('no');
  await say('not stated');
  expect((await say('patient bleeding heavily')).text.startsWith(safety.emergency)).toBe(true);
});

test('a history in a referral line is no emergency', async () => {
  const { say } = talk();
  const read = await say('well diff ileal NET resected for obstruction, Ki-67 4%, ECOG 1');
  expect(read.text).not.toContain(safety.emergency);
});
