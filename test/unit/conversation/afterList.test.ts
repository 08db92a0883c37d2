import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';
import { atTaceOutcome } from '../../fixtures/taceCase.ts';

/** A finished case, and an open one at a question that a bare number answers. */
async function withTwoCases(...typed: readonly string[]) {
  const bot = talk();
  for (const line of ['NEC, ECOG 1, chemo naive', 'yes', 'new case', ...typed]) {
    // One after the other: each line answers the question before it.
    // oxlint-disable-next-line no-await-in-loop
    await bot.say(line);
  }
  const answers = async (): Promise<string> => (await bot.say('path')).text;
  return { ...bot, answers };
}

describe('a number alone right after the list of cases', () => {
  test.each([
    ['at the performance status', ['well diff', 'Ki-67 4%']],
    ['at the Ki-67', ['well diff']],
    ['while a line waits', ['well diff', 'Ki-67 4%', 'ECOG 1, type III']],
  ])('opens that case and answers nothing: %s', async (_where, typed) => {
    for (const number of ['1', '#1', '1.', 'no. 1', '2', '7']) {
      // oxlint-disable-next-line no-await-in-loop
      const { say, answers, lastEvent } = await withTwoCases(...typed);
      // oxlint-disable-next-line no-await-in-loop
      const before = await answers();
      // oxlint-disable-next-line no-await-in-loop
      await say('cases');
      // oxlint-disable-next-line no-await-in-loop
      await say(number);
      expect(lastEvent()).toBe(number === '7' ? 'openCaseGone' : 'openCase');
      // oxlint-disable-next-line no-await-in-loop
      await say('case 2');
      // oxlint-disable-next-line no-await-in-loop
      expect(await answers()).toBe(before);
    }
  });

  test('of a list that was shown before something else is an answer again', async () => {
    const { say, answers } = await withTwoCases('well diff', 'Ki-67 4%');
    await say('cases');
    await say('why');
    await say('2');
    expect(await answers()).toContain('Performance status: ECOG 2');
  });
});

describe('right after another answer was asked for', () => {
  test('a number is that answer and none to the question behind it', async () => {
    const { say, lastEvent } = talk();
    for (const line of ['new case', 'well diff', 'Ki-67 4%', 'ECOG 1', 'change ki67']) {
      // oxlint-disable-next-line no-await-in-loop
      await say(line);
    }
    const { text } = await say('12');
    expect(lastEvent()).toBe('change');
    expect(text).toContain('Ki-67 4% → Ki-67 12%');
  });

  test('so is the label of an answer', async () => {
    const { say } = await atTaceOutcome();
    await say('change distribution');
    expect((await say('diffuse')).text).toContain('→ Diffuse');
  });

  test('a number right after the list of answers is asked back', async () => {
    const { say, answers } = await withTwoCases('well diff', 'Ki-67 4%');
    const before = await answers();
    await say('change');
    expect((await say('2')).text).toContain('Which answer do you want to change?');
    expect(await answers()).toBe(before);
  });
});

describe('right after it was asked what was chosen instead', () => {
  test('a number is the option of that number, and where the reason is asked for none', async () => {
    const { say } = await atTaceOutcome();
    await say('feedback');
    expect((await say('3')).text).toContain('Why was something else chosen?');
    const again = await say('2');
    expect(again.text).toContain('choose from the list');
    expect((await say('mdt')).text).not.toContain('Chosen instead');
  });
});
