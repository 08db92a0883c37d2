import { describe, expect, test } from 'vitest';
import { guideline } from '../../fixtures/guideline.ts';
import { talkAt } from '../../fixtures/talkAt.ts';

const { ask, title } = guideline.questions.transplantScreen;

describe('an age that is supposed', () => {
  // V06 meets the transplant screen.
  test.each([
    'what if she is 70',
    'what if he was 70 years old',
    'what if aged 70',
    'what if 70-year-old',
    'what if the patient is 70 y',
  ])('bug: "%s" was no answer to a question; it is an item of the transplant screen', async (words) => {
    const { say } = await talkAt('V06');
    const look = await say(words);
    expect(look.text).toContain(`Age 70 is looked at as an item of “${title}” that is not met`);
    expect(look.text).toContain('What if: Transplant screen: Does not meet at least one?');
    expect(look.findings).toEqual([]);
    expect((await say('path')).text).toContain('Meets all');
  });

  test.each(['she is 70', 'he is 70 years old', '70-year-old'])(
    'bug: "%s" at an outcome that rests on the screen was refused as nothing',
    async (words) => {
      const { say } = await talkAt('V06');
      const look = await say(words);
      expect(look.text).toContain('What if: Transplant screen: Does not meet at least one?');
      await say('yes');
      expect((await say('path')).text).toContain('Does not meet at least one');
    },
  );

  test('nothing is looked at for an age that is stated where no screen is held to be met, or within its limit', async () => {
    const other = await talkAt('V11');
    expect((await other.say('she is 70')).text).not.toContain('What if');
    const within = await talkAt('V06');
    expect((await within.say('she is 50')).text).not.toContain('What if');
  });

  test('the item is said in the words of the screen', async () => {
    const { say } = await talkAt('V06');
    const { text } = await say('what if she is 70');
    const item = /that is not met: (?<item>.+?)\.\s/u.exec(text)?.groups?.['item'] ?? '-';
    expect(ask).toContain(item);
  });

  test('up to the highest age that the screen names nothing is supposed', async () => {
    for (const words of ['what if she is 50', 'what if she is 60']) {
      const { say } = await talkAt('V06');
      // oxlint-disable-next-line no-await-in-loop
      const { text } = await say(words);
      expect(text).toContain('No comparison was made');
      expect(text).toContain(`one item of “${title}”`);
    }
  });

  test('a case that is not asked the screen is only told where age counts; a bare number is no age', async () => {
    const { say } = await talkAt('V11');
    expect((await say('what if she is 70')).text).toContain('Age is no question of its own in this chart');
    expect((await say('what if 70')).text).not.toContain('Age');
  });
});
