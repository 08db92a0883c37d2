import { describe, expect, test } from 'vitest';
import { actionOf, talk } from '../../fixtures/talk.ts';

describe('"2" at the Ki-67 asks whether it is the percentage or the grade', () => {
  const atKi67 = async () => {
    const chat = talk();
    await chat.saySome('well differentiated');
    const asked = await chat.say('2');
    expect(asked.text).toMatch(/percent/i);
    expect(asked.text).toMatch(/grade/i);
    return chat;
  };

  test.each([
    ['percent', 'Ki-67 2%'],
    ['it is the percentage', 'Ki-67 2%'],
    ['2%', 'Ki-67 2%'],
    ['2 percent', 'Ki-67 2%'],
    ['grade', 'G2'],
    ['the grade', 'G2'],
    ['G2', 'G2'],
    ['grade 2', 'G2'],
  ])('then "%s"', async (said, taken) => {
    const { say } = await atKi67();
    const next = await say(said);
    expect(next.text).toContain(taken);
    expect(next.text).not.toMatch(/percent, or/i);
  });

  test.each([
    [{ answer: '2' }, 'Ki-67 2%'],
    [{ grade: 'G2' }, 'G2'],
  ])('then a tap on what the card holds: %j', async (filled, taken) => {
    const { say, tap, lastEvent } = await atKi67();
    const again = await say('what?');
    const tapped = await tap({ ...actionOf(again, 'Continue'), ...filled });
    expect(lastEvent()).toBe('answer');
    expect(tapped.text).toContain(taken);
  });

  test('an answer forgets the digit', async () => {
    const { say, lastEvent } = await atKi67();
    await say('12%');
    await say('back');
    await say('percent');
    expect(lastEvent()).toBe('notUnderstood');
  });
});
