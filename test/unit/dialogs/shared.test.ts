import { describe, expect, test } from 'vitest';
import { caseKey } from '../../../src/conversation/state/session.ts';
import type { Store } from '../../../src/conversation/contract/store.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { actionOf, botMember, findingsOf, readable, teamsChat } from '../../fixtures/teamsChat.ts';

type Json = Readonly<Record<string, unknown>>;
type Chat = ReturnType<typeof teamsChat>;

const group = { id: '19:board', conversationType: 'groupChat', isGroup: true };
const mention: Json = { type: 'mention', text: '<at>NET</at>', mentioned: { id: botMember.id, name: 'NET' } };
const toBot: Json = { entities: [mention] };

const ask = (chat: Chat, text: string, person = 'ann') => chat.say(`<at>NET</at> ${text}`, person, toBot);
const lastText = (chat: Chat): string => readable(chat.shown().at(-1)?.card ?? {});

async function board(
  lines: readonly (readonly [string, string])[],
  store: Store = memoryStore(),
): Promise<Chat> {
  let now = Date.UTC(2026, 10, 23);
  const chat = teamsChat({ conversation: group, store, now: () => (now += 60_000) });
  for (const [person, text] of lines) await ask(chat, text, person);
  return chat;
}

describe('in a group chat and in a channel the bot speaks only when it is spoken to', () => {
  const personal = { conversationType: 'personal' };
  const channel = { id: '19:general;messageid=5', conversationType: 'channel', isGroup: true };
  const foreign: Json = { type: 'mention', text: '<at>Bob</at>', mentioned: { id: 'bob', name: 'Bob' } };

  test.each([
    ['a group chat', group],
    ['a channel', channel],
    ['a conversation that only says it is a group', { id: 'x', conversationType: undefined, isGroup: true }],
  ])(
    '%s: what is not addressed to it is not answered, read, logged or stored',
    async (_name, conversation) => {
      const store = memoryStore();
      const chat = teamsChat({ conversation, store });
      for (const [text, extra] of [
        ['new case', {}],
        ['Bob, what about Ki-67 20%?', { entities: [foreign] }],
        ['', { attachments: [{ contentType: 'image/png' }] }],
        ['a mention without a mentioned', { entities: [{ type: 'mention' }] }],
      ] as const) {
        expect(await chat.say(text, 'ann', extra)).toEqual({ sent: [], answer: null });
      }
      expect([chat.records, await store.keys(''), chat.faults]).toEqual([[], [], []]);
    },
  );

  test.each([
    ['a personal chat', personal],
    ['a client that does not say', { conversationType: undefined, isGroup: undefined }],
  ])('%s: everything is read', async (_name, conversation) => {
    const chat = teamsChat({ conversation });
    await chat.say('new case');
    expect(chat.lastEvent()).toBe('newCase');
  });

  test('a tap needs no mention', async () => {
    const chat = await board([['ann', 'new case']]);
    const card = chat.shown().at(-1);
    if (!card) throw new Error('There is no card.');
    await chat.tap(card, actionOf(card.card, 'Well'), 'bob');
    expect(chat.records.at(-1)).toMatchObject({ event: 'answer', question: 'ki67' });
  });

  test('a mention alone is a greeting', async () => {
    const chat = await board([['ann', '']]);
    expect(chat.lastEvent()).toBe('hello');
    expect(lastText(chat)).toContain('New case');
  });
});

describe('a case belongs to the conversation', () => {
  test('several people answer one case', async () => {
    const chat = await board([
      ['ann', 'new case'],
      ['bob', 'well'],
      ['ann', 'Ki-67 2%'],
    ]);
    expect(chat.records.at(-1)?.question).toBe('performanceStatus');
  });

  test('each thread of a channel has its own, also when their ids begin alike', async () => {
    const store = memoryStore();
    const inThread = (id: number) =>
      teamsChat({
        store,
        conversation: { id: `19:general;messageid=${id}`, conversationType: 'channel', isGroup: true },
      });
    const [one, two] = [inThread(1), inThread(2)];
    await ask(one, 'new case');
    await ask(one, 'well');
    await ask(two, 'new case');
    await ask(one, 'Ki-67 2%');
    expect(one.records.at(-1)?.question).toBe('performanceStatus');
    expect(two.records.at(-1)?.question).toBe('differentiation');
  });
});

describe('who answered what', () => {
  test('is shown in a shared place as a letter, in the order of the route', async () => {
    const chat = await board([
      ['ann', 'new case'],
      ['bob', 'well'],
      ['ann', 'Ki-67 2%'],
      ['bob', 'PS1'],
      ['ann', 'path'],
    ]);
    const shown = lastText(chat);
    expect(shown).toMatch(/Well differentiated NET [^(]*\(participant A\)/);
    expect(shown).toMatch(/2% \(participant B\)/);
    expect(shown).toMatch(/ECOG 1 \(participant A\)/);
  });

  test('belongs to the one who stated it, also when another confirms the line', async () => {
    const chat = await board([
      ['ann', 'new case: G2, Ki-67 4%, ECOG 1'],
      ['bob', 'yes'],
      ['bob', 'well'],
      ['ann', 'path'],
    ]);
    const shown = lastText(chat);
    expect(shown).toMatch(/Well differentiated NET [^(]*\(participant A\)/);
    expect(shown).toMatch(/Ki-67 4%[^(]* \(participant B\)/);
    expect(shown).toMatch(/ECOG 1 \(participant B\)/);
  });

  test('moves to the one who changes an answer', async () => {
    const chat = await board([
      ['ann', 'new case'],
      ['ann', 'well'],
      ['bob', 'back'],
      ['bob', 'well'],
      ['cyd', 'Ki-67 2%'],
      ['ann', 'path'],
    ]);
    expect(lastText(chat)).toMatch(/Well differentiated NET [^(]*\(participant A\)[^]*2% \(participant B\)/);
  });

  test('is not shown in a personal chat', async () => {
    const chat = teamsChat();
    for (const text of ['new case', 'well', 'path']) await chat.say(text);
    expect(lastText(chat)).not.toContain('participant');
  });

  test('is stored as a key that holds no id, and another one in the next case', async () => {
    const store = memoryStore();
    const keyIn = async (): Promise<string | undefined> => {
      const session = (await store.read(caseKey({ conversation: 'msteams/19:board' })))?.value as {
        by: Record<string, string>;
      };
      return session.by['differentiation'];
    };
    const chat = await board(
      [
        ['ann', 'new case'],
        ['ann', 'well'],
      ],
      store,
    );
    const first = await keyIn();
    expect(first).toMatch(/^[\w-]{10}$/);
    await ask(chat, 'new case');
    await ask(chat, 'new case');
    await ask(chat, 'well');
    expect(await keyIn()).not.toBe(first);
    expect(
      JSON.stringify(await Promise.all((await store.keys('')).map((key) => store.read(key)))),
    ).not.toMatch(/aad-ann|"ann"/);
  });
});

describe('the reminder that no patient identifier belongs in a shared place', () => {
  const reminder = 'Others read along here';

  test('comes once in a conversation, with the first answer', async () => {
    const chat = await board([['ann', 'help']]);
    expect(lastText(chat)).toContain(reminder);
    for (const text of ['new case', 'well', 'stop', 'help']) {
      await ask(chat, text, 'bob');
      expect(lastText(chat)).not.toContain(reminder);
    }
  });

  test('is not repeated after the welcome, which holds it, and never comes in a personal chat', async () => {
    const chat = await board([]);
    await chat.deliver({ type: 'conversationUpdate', membersAdded: [botMember] });
    expect(lastText(chat)).toContain(reminder);
    await ask(chat, 'new case');
    expect(lastText(chat)).not.toContain(reminder);
    const personal = teamsChat();
    await personal.say('new case');
    expect(lastText(personal)).not.toContain(reminder);
  });

  test('makes no card break its checks', async () => {
    const chat = await board([['ann', 'ileal NET G2, Ki-67 4%, ECOG 1, liver only']]);
    expect(chat.shown().flatMap(findingsOf)).toEqual([]);
  });
});

describe('"delete my data" in a group deletes the case that the group holds', () => {
  const twoAnswers = [
    ['ann', 'new case'],
    ['bob', 'well'],
    ['bob', 'delete my data'],
  ] as const;

  test('bug: anybody deleted it for all without a question', async () => {
    const store = memoryStore();
    const chat = await board(twoAnswers, store);
    expect(chat.lastEvent()).toBe('deleteAsked');
    expect(lastText(chat)).toContain('for everybody here');
    expect(chat.shown().flatMap(findingsOf)).toEqual([]);
    expect((await store.keys('')).length).toBeGreaterThan(0);
    await ask(chat, 'yes', 'bob');
    expect(chat.lastEvent()).toBe('deleteMyData');
    expect(await store.keys('')).toEqual([]);
  });

  test('the button does the same', async () => {
    const store = memoryStore();
    const chat = await board(twoAnswers, store);
    const card = chat.shown().at(-1);
    if (!card) throw new Error('There is no card.');
    const { answer } = await chat.tap(card, actionOf(card.card, 'Yes, delete'), 'bob');
    expect(await store.keys('')).toEqual([]);
    expect(JSON.stringify(answer)).toContain('has been deleted');
    expect(lastText(chat)).toContain('was deleted at the request of a participant');
    expect(chat.faults).toEqual([]);
  });

  test('"no", or anything else in between, leaves it, and then "yes" deletes nothing', async () => {
    const store = memoryStore();
    for (const words of ['no', 'Ki-67 4%', 'help']) {
      // oxlint-disable-next-line no-await-in-loop
      const chat = await board([...twoAnswers, ['ann', words], ['bob', 'yes']], store);
      expect(chat.records.map(({ event }) => event)).not.toContain('deleteMyData');
    }
  });

  test('an old card of it deletes nothing', async () => {
    const store = memoryStore();
    const chat = await board(twoAnswers, store);
    const asked = chat.shown().at(-1);
    if (!asked) throw new Error('There is no card.');
    await ask(chat, 'Ki-67 4%', 'ann');
    await chat.tap(asked, actionOf(asked.card, 'Yes, delete'), 'bob');
    expect(chat.lastEvent()).toBe('stale');
    const none = await board([['ann', 'delete my data']], memoryStore());
    const before = none.shown().at(-1);
    if (!before) throw new Error('There is no card.');
    await ask(none, 'new case', 'bob');
    await none.tap(before, actionOf(before.card, 'Yes, delete'), 'ann');
    expect(none.lastEvent()).toBe('stale');
  });
});
