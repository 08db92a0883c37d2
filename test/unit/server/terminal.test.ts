import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import type { Activity, TurnContext } from 'botbuilder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LocalAdapter } from '../../../src/server/channel/localAdapter.ts';
import { type Chat, chat } from '../../../src/server/terminal/chat.ts';
import { pageOf } from '../../../src/server/terminal/pages.ts';
import { wrap } from '../../../src/coverage/reports/wrap.ts';
import { onTurnError, turnErrorText } from '../../../src/server/channel/turnError.ts';

/** Answers the earlier lines later, so that only waiting keeps the order. */
function bot(got: Partial<Activity>[] = []) {
  return {
    async run(context: TurnContext): Promise<void> {
      const { type, name, text } = context.activity;
      got.push(context.activity);
      if (text === 'fail') throw new Error('secret detail');
      const pauses = { first: 3, second: 2 }[text] ?? 0;
      for (let n = 0; n < pauses; n += 1) {
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => setImmediate(resolve));
      }
      await context.sendActivity({ type: 'typing' });
      await context.sendActivity(type === 'event' ? `event ${name}` : `heard ${text}`);
    },
  };
}

async function talk(typed: string, options: Partial<Chat> = {}): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  const written = textOf(output);
  await chat({
    bot: bot(),
    adapter: new LocalAdapter(onTurnError({ error: () => {} })),
    place: { channelId: 'console', conversationId: 'terminal', userId: 'someone' },
    input,
    output,
    interactive: false,
    colour: false,
    columns: () => null,
    rows: () => null,
    ...options,
  });
  output.end();
  return written;
}

test('in a pipe nothing is written but what the bot says, line by line in order', async () => {
  expect(await talk('first\nsecond\r\n\n   \nthird')).toBe(
    'event resume\n\nheard first\n\nheard second\n\nheard third\n\n',
  );
});

test('the bot gets the lines as messages of one conversation of this channel, each with its own id', async () => {
  const got: Partial<Activity>[] = [];
  await talk('one\ntwo\n', { bot: bot(got) });
  expect(got.map(({ type }) => type)).toEqual(['event', 'message', 'message']);
  expect(new Set(got.map(({ id }) => id)).size).toBe(3);
  for (const activity of got) {
    expect(activity).toMatchObject({ channelId: 'console', conversation: { id: 'terminal' } });
  }
});

test.each(['exit', ' Quit '])('"%s" leaves without telling the bot', async (word) => {
  expect(await talk(`one\n${word}\ntwo\n`)).toBe('event resume\n\nheard one\n\n');
});

test('a fault of the bot is told kindly and the conversation goes on', async () => {
  expect(await talk('fail\nagain\n')).toBe(`event resume\n\n${turnErrorText}\n\nheard again\n\n`);
});

test('a person gets a prompt and a word at the end', async () => {
  const written = stripVTControlCharacters(await talk('one\n', { interactive: true }));
  expect(written).toContain('> ');
  expect(written).toContain('heard one');
  expect(written).toMatch(/Goodbye\.\n$/);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s ends the conversation politely', async (_key, typed) => {
  const input = new PassThrough();
  input.write(typed);
  const written = stripVTControlCharacters(await talk('', { input, interactive: true }));
  expect(written).toMatch(/Goodbye\.\n$/);
});

test('a reader that has gone ends the conversation, though more is to come', async () => {
  const input = new PassThrough();
  input.write('one\n');
  const left = new AbortController();
  const leaving = {
    run: async (context: TurnContext) => {
      await context.sendActivity(`heard ${context.activity.text}`);
      if (context.activity.text === 'one') left.abort();
    },
  };
  expect(await talk('', { input, bot: leaving, left: left.signal })).toContain('heard one');
});

test('the prompt is coloured only when asked for', async () => {
  const escape = '\u001B[36m';
  expect(await talk('one\n', { interactive: true, colour: true })).toContain(escape);
  expect(await talk('one\n', { interactive: true, colour: false })).not.toContain(escape);
});

test('text is wrapped to the width of the window, list items under their text', async () => {
  const long = {
    run: async (context: TurnContext) => {
      await context.sendActivity('A heading of several words\n\n- one two three four\n10. five six seven');
    },
  };
  expect(await talk('', { bot: long, columns: () => 12 })).toBe(
    'A heading of\nseveral\nwords\n\n- one two\n  three four\n10. five six\n    seven\n\n',
  );
});

const twelveLines = {
  run: async (context: TurnContext) => {
    const { type, text } = context.activity;
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
    await context.sendActivity(
      type === 'event' ? 'hello' : text === 'long' ? lines.join('\n') : `heard ${text}`,
    );
  },
};

test('a window shows the beginning of a long answer, and more shows the rest', async () => {
  const shown = await talk('long\nMore\nother\n', { bot: twelveLines, rows: () => 10 });
  expect(shown).toBe(
    [
      'hello',
      'line 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7',
      '-- 5 more lines: type more --',
      'line 8\nline 9\nline 10\nline 11\nline 12',
      'heard other',
      '',
    ].join('\n\n'),
  );
});

test('another line than more goes to the bot, and the rest is forgotten; more with nothing to read as well', async () => {
  const shown = await talk('long\nother\nmore\n', { bot: twelveLines, rows: () => 10 });
  expect(shown).toContain('heard other\n\nheard more');
  expect(shown).not.toContain('line 8');
});

test('the pages of a text are all of it, none longer than the window', () => {
  const line = fc.constantFrom('', 'one', 'two words');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.integer({ min: 5, max: 30 }), (lines, rows) => {
      const read: string[] = [];
      let left = lines.join('\n');
      do {
        const { shown, rest } = pageOf(left, rows);
        expect(shown.split('\n').length).toBeLessThan(rows);
        expect(rest.length).toBeLessThan(Math.max(1, left.length));
        read.push(shown);
        left = rest;
      } while (left !== '');
      const words = (text: string): string => text.replaceAll(/\n+/g, '\n').trim();
      expect(words(read.join('\n'))).toBe(words(lines.join('\n')));
    }),
  );
});

test('wrapping keeps every word and makes no line too wide that could be broken', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 5 }),
      fc.integer({ min: 16, max: 60 }),
      (lines, width) => {
        const text = lines.map((words) => words.join(' ')).join('\n');
        const wrapped = wrap(text, width);
        expect(wrapped.split(/\s+/)).toEqual(text.split(/\s+/));
        for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});
