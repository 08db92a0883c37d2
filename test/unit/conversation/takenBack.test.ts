import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

test('of several special situations only the one that is named is taken back', async () => {
  const { say } = talk();
  await say('new case');
  await say('pregnant');
  await say('MEN1');
  await say('take back pregnancy');
  const rest = await say('take back MEN1');
  expect(rest.text).toContain('Taken back: Hereditary syndrome such as MEN1 or VHL.');
});

test('what was told ahead is gone after a restart: its question is asked', async () => {
  const { saySome, say } = talk();
  await saySome('well');
  await say('ECOG 1, liver only');
  await say('yes');
  await say('restart');
  await say('well');
  expect((await say('4%')).text).toContain('What is the ECOG performance status');
});
