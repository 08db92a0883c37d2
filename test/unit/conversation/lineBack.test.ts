import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

describe('a line that somebody comes back to', () => {
  const back = async () => {
    const bot = talk();
    for (const line of ['new case NET Ki-67 5%, ECOG 1, no EHD', 'yes']) await bot.say(line);
    await bot.say('new case NET Ki-67 8%, ECOG 0, Whipple');
    await bot.say('case 1');
    return { ...bot, shown: await bot.say('case 2') };
  };

  test('bug: came without what was not taken, and without a word that its own words are gone', async () => {
    const { shown } = await back();
    expect(shown.findings).toEqual([]);
    expect(shown.text).toContain('The words of the line are not kept');
    expect(shown.text).toContain('“Whipple” (not clear; Contraindications)');
    expect(shown.text).not.toContain('Your words:');
  });

  test('bug: "why" repeated the line and explained nothing', async () => {
    const { say } = await back();
    expect((await say('why')).text).toContain('nothing of it is used before you have seen how it was read');
  });
});

test('bug: a count that told the distribution stood in the record as typed and not used', async () => {
  const { say } = talk();
  await say(
    'new case glucagonoma, NET, after Whipple (hepaticojejunostomy), bilobar 9 lesions, unresectable, Ki-67 8%, functioning and refractory; 30% of liver; ECOG 1; no EHD; transplant not discussed',
  );
  await say('yes');
  const { text } = await say('mdt');
  expect(text).toContain('Distribution of liver metastases: Complex');
  expect(text).not.toContain('bilobar 9 lesions');
});
