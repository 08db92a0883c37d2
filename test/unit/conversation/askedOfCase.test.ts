import { describe, expect, test } from 'vitest';
import { talkAt } from '../../fixtures/talkAt.ts';
import { talk } from '../../fixtures/talk.ts';

describe('treatments that are compared at an outcome that lists both', () => {
  // V10: PRRT leads, everolimus and locoregional therapy are listed.
  test.each(['PRRT or everolimus?', 'PRRT vs everolimus', 'everolimus versus PRRT'])(
    'bug: "%s" gave the general table, with "walk a case"; the case answers first',
    async (words) => {
      const { say } = await talkAt('V10');
      const { text, findings } = await say(words);
      expect(text).toContain('In this case:');
      expect(text).toContain('PRRT comes first in this case.');
      expect(text).not.toContain('walk a case');
      expect(text).toMatch(/without this case type: ask \S/u);
      expect(findings).toEqual([]);
    },
  );

  test('the table is one ask away', async () => {
    const { say } = await talkAt('V10');
    const said = (await say('PRRT or everolimus?')).text;
    const ask = /type: (?<ask>ask .+)/u.exec(said)?.groups?.['ask'] ?? '';
    expect((await say(ask)).text).toContain('side by side');
  });

  test('what one option gives together the case does not tell apart: the guideline answers', async () => {
    const { say, lastEvent } = await talkAt('V16');
    await say('sunitinib vs everolimus');
    expect(lastEvent()).toBe('ask');
    await say('TAE or TACE?');
    expect(lastEvent()).toBe('whyOption');
  });

  test('where one of them is not listed, or no outcome is reached, the guideline answers', async () => {
    const { say } = await talkAt('V10');
    expect((await say('TAE or platinum?')).text).not.toContain('In this case:');
    const { saySome } = talk();
    expect((await saySome('well', 'Ki-67 4%', 'PRRT or everolimus?')).text).toContain('side by side');
  });
});

describe('whether something is to be given', () => {
  // V11: a somatostatin analogue leads.
  test.each([
    'give octreotide now?',
    'should we give octreotide?',
    'start lanreotide?',
    'Shall I start an SSA now?',
  ])(
    'bug: "%s" at its outcome was "no answer in that line", and stayed with the case as not used',
    async (words) => {
      const { say } = await talkAt('V11');
      const { text } = await say(words);
      expect(text).toContain('In this case: ');
      expect(text).toContain('comes first in this case');
      expect((await say('mdt')).text).not.toContain('TYPED AND NOT USED');
    },
  );

  test('without a question mark it may tell what was done, and is no question', async () => {
    const { say, lastEvent } = await talkAt('V11');
    await say('start octreotide');
    expect(lastEvent()).not.toBe('whyOption');
  });
});
