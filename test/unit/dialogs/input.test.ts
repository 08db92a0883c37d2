import { textLimit } from '../../../src/conversation/intents/screening.ts';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { utteranceOf } from '../../../src/language/utterance.ts';
import { talk } from '../../fixtures/talk.ts';

describe('a message that is too long', () => {
  test('regression: 200,000 characters with a gap in them are answered, not pored over', async () => {
    const { say, saySome, lastEvent } = talk();
    const before = await saySome('well');
    for (const gap of [' ', '. ', '?', '\n']) {
      const reply = await say(`a${gap.repeat(200_000 / gap.length)}b`);
      expect(lastEvent()).toBe('tooLong');
      expect(reply.text).toContain(
        `longer than ${textLimit} characters. Please type one answer, or tap one.`,
      );
      expect(reply.actions.map(({ data }) => data)).toEqual(before.actions.map(({ data }) => data));
    }
  });

  test('is no command, however it ends', async () => {
    const { say, saySome, lastEvent } = talk();
    await saySome('well');
    await say(`restart${'!'.repeat(textLimit)}`);
    expect(lastEvent()).toBe('tooLong');
  });

  test('with an identifier in it is refused as such, and nothing of it is kept', async () => {
    const { say, lastEvent, records } = talk();
    const { text } = await say(`MRN 4711, ${'ileal NET, liver only, PS1. '.repeat(60)}`);
    expect(lastEvent()).toBe('identifier');
    expect(text).toContain('a record number');
    expect(JSON.stringify(records)).not.toContain('4711');
  });

  test('regression: where no question is open it is told how to begin, not to answer or to tap', async () => {
    const { say } = talk();
    const letter = await say(
      'Dear colleague, thank you for seeing this patient with an ileal NET. '.repeat(20),
    );
    expect(letter.text).toContain('Send up to 500 characters at a time; begin with pathology.');
    expect(letter.text).not.toContain('tap one');
    expect(letter.findings).toEqual([]);
  });

  test('of just the limit is read', async () => {
    const { say, saySome, lastEvent } = talk();
    await saySome();
    await say(`poor${' '.repeat(textLimit)}`);
    expect(lastEvent()).toBe('answer');
    await say('PS1'.padEnd(textLimit, 'x'));
    expect(lastEvent()).not.toBe('tooLong');
    await say('PS1'.padEnd(textLimit + 1, 'x'));
    expect(lastEvent()).toBe('tooLong');
  });
});

test.each([
  ['Why?!', 'why'],
  [' / new   case ... ', 'newCase'],
  ['go\tback;', 'back'],
  ['?', 'help'],
  ['...', null],
  ['why not', null],
])('%j is the command %s', (text, command) => {
  expect(commands.commandIn(utteranceOf(text))?.command.name ?? null).toBe(command);
});
