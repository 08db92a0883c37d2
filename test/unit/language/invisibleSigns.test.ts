import { describe, expect, test } from 'vitest';
import { talk } from '../../fixtures/talk.ts';

const invisible: readonly (readonly [string, string])[] = [
  ['a space of no width', '\u200b'],
  ['a joiner', '\u200d'],
  ['a mark from left to right', '\u200e'],
  ['a mark from right to left', '\u200f'],
  ['a soft hyphen', '\u00ad'],
  ['a mark of byte order', '\ufeff'],
  ['a word joiner', '\u2060'],
];

describe.each(invisible)('pasted with %s', (_name, sign) => {
  test.each(['new case', 'path', 'why', 'restart', 'help'])('the command "%s" is known', async (command) => {
    const { say, lastEvent } = talk();
    await say('new case');
    await say(command);
    const asTyped = lastEvent();
    for (const text of [`${sign}${command}`, `${command}${sign}`, Array.from(command).join(sign)]) {
      // One after the other.
      // oxlint-disable-next-line no-await-in-loop
      await say(text);
      expect(lastEvent()).toBe(asTyped);
    }
  });

  test('an answer is the same', async () => {
    const { say, saySome, lastEvent } = talk();
    await saySome('well');
    await say(`${sign}Ki-67${sign} 1${sign}2${sign}%`);
    expect(lastEvent()).toBe('answer');
    expect((await say('path')).text).toContain('Ki-67 12%');
  });
});

test.each(['\u202e', '\u202d'])(
  'a sign that turns a figure round (%j) makes the reader ask',
  async (sign) => {
    const { say, saySome, lastEvent } = talk();
    await saySome('well');
    await say(`Ki-67 ${sign}21%`);
    expect(lastEvent()).not.toBe('answer');
    expect((await say('path')).text).toContain('1 answered');
  },
);
