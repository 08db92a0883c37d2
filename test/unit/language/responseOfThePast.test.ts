import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const stable = 'Disease course and prior lines: Stable';

test('bug: a response of the past was a stable course, for sure', async () => {
  const { say } = talk();
  const { text } = await say(
    'ileal NET G1, Ki-67 2%, ECOG 0, liver only, had Lutathera 4 cycles in 2020, responded 2 years',
  );
  expect(text).not.toContain(`- ${stable}`);
});

test('a response without a date is one', async () => {
  const { text } = await talk().say('ileal NET G1, Ki-67 2%, ECOG 0, liver only, responded well');
  expect(text).toContain(`- ${stable}`);
});
