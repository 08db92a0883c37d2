import { expect, test } from 'vitest';
import { guideline } from '../../fixtures/guideline.ts';
import { talk } from '../../fixtures/talk.ts';

test('bug: "not pregnant" on a pregnant case changed nothing, without a word of how', async () => {
  const { say, saySome } = talk();
  await saySome('well diff', 'pregnant');
  for (const words of ['not pregnant', 'no pregnancy', 'what if not pregnant', 'she is no longer pregnant']) {
    const { text } = await say(words);
    expect([words, text]).toEqual([words, expect.stringContaining('type: take back pregnancy')]);
  }
  expect((await say('take back pregnancy')).text).toContain('Taken back: Pregnancy.');
  expect((await say('not pregnant')).text).not.toContain('take back pregnancy');
});

test('a situation that is named anew, or denied beside something else, is no denial of it alone', async () => {
  const { say, saySome } = talk();
  await saySome('well diff', 'cirrhosis');
  for (const words of ['not pregnant', 'no cirrhosis, Ki-67 4%', 'cirrhosis']) {
    expect((await say(words)).text).not.toContain('If it is wrong type');
  }
  expect(guideline.specialSituations.length).toBeGreaterThan(1);
});
