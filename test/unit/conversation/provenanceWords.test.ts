import { expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const meaning =
  'not verified: general knowledge from memory, not verified here; it is not a level of evidence';

test.each([
  'what does not verified mean',
  'What does "not verified" mean?',
  'what does expert mean',
  'legend',
  'about',
])('bug: "%s" says what the words in brackets mean', async (words) => {
  const { say, saySome } = talk();
  expect((await say(words)).text).toContain(meaning);
  await saySome('poor', 'PS1', 'no');
  const inCase = await say(words);
  expect(inCase.text).toContain(meaning);
  expect(inCase.findings).toEqual([]);
});

test('the outcome and the text for the record have a legend, the weakest first', async () => {
  const { say, saySome } = talk();
  expect((await saySome('poor', 'PS1', 'no')).text).toContain(
    '“Not verified” is from memory and no level of evidence',
  );
  const { text } = await say('mdt');
  expect(text.indexOf('Not verified: from memory')).toBeLessThan(text.indexOf('Source: abstract'));
  expect(text.indexOf('Not verified: from memory')).toBeGreaterThan(0);
});

test('evidence shows what stands behind an outcome, and only there', async () => {
  const { say, saySome, lastEvent } = talk();
  expect((await say('evidence')).text).toContain('No outcome is open.');
  await saySome('poor', 'PS1', 'no');
  const { text, findings } = await say('evidence');
  expect(lastEvent()).toBe('evidence');
  expect(text).toContain('Median survival in metastatic digestive NEC is about 11-12 months');
  expect(text).toMatch(/\d+ updates since 2017/);
  expect(findings).toEqual([]);
});

test('bug: no link opened: why names the sources with their links', async () => {
  const { say, saySome } = talk();
  await saySome('poor', 'PS1', 'no');
  const { text, card } = await say('why');
  expect(text).toContain('https://doi.org/');
  expect(JSON.stringify(card)).toContain('Action.OpenUrl');
});
