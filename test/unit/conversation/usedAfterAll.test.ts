import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const line =
  'ileal NET G2 Ki-67 5%, PS1, liver only, diffuse liver mets, not a transplant candidate, non-functioning, progressed on octreotide, DOTATATE positive';

async function after(...texts: readonly string[]): Promise<string> {
  const { say, saySome } = talk();
  await saySome(line, 'yes', ...texts);
  return (await say('mdt')).text;
}

test('bug: an infection that had resolved, and was taken out with a yes, stood as typed and not used', async () => {
  expect(await after('active sepsis', 'yes', 'the infection has resolved')).toContain(
    'the infection has resolved',
  );
  const record = await after('active sepsis', 'yes', 'the infection has resolved', 'yes');
  expect(record).not.toContain('resolved');
  expect(record).not.toContain('Settle first');
});

test('bug: "whole liver" of an earlier TARE was told against the distribution, to be settled first', async () => {
  const record = await after('had TARE whole liver 2022', 'yes');
  expect(record).toContain('Earlier liver radiation');
  expect(record).not.toContain('Settle first');
});

test('bug: a reason alone took the option back that had been noted with another reason', async () => {
  const record = await after(
    'I disagree',
    'everolimus',
    'comorbidity',
    'feedback',
    'the algorithm seems wrong',
  );
  expect(record).toContain('Chosen instead: Everolimus. Because: The algorithm seems wrong.');
});
