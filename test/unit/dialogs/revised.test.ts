import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { singleItems } from '../../fixtures/singleItems.ts';
import { teach } from '../../fixtures/taught.ts';
import { botMember, readable, teamsChat } from '../../fixtures/teamsChat.ts';

type Json = Readonly<Record<string, unknown>>;
type Chat = ReturnType<typeof teamsChat>;

const group = { id: '19:board', conversationType: 'groupChat', isGroup: true };
const mention = { type: 'mention', text: '<at>NET</at>', mentioned: { id: botMember.id, name: 'NET' } };

const edited = (chat: Chat, id: string, text: string, extra: Json = {}) =>
  chat.deliver({ type: 'messageUpdate', id, text, channelData: { eventType: 'editMessage' }, ...extra });
const saidTo = ({ sent }: { sent: readonly { card: Json }[] }): string =>
  sent.map(({ card }) => readable(card)).join('\n');

describe('a message that is changed after it was sent', () => {
  test('an answer: nothing changes, and that is said with the way to change it', async () => {
    const chat = teamsChat();
    await chat.say('new case');
    await chat.say('well');
    await chat.say('12%', 'ann', { id: 'typed' });
    expect(saidTo(await edited(chat, 'typed', '21%'))).toContain('Edits of a message are not read');
    expect(saidTo(await chat.say('path'))).toMatch(/12%/);
    expect(chat.faults).toEqual([]);
  });

  test('one that was never taken, to a bot that it is meant for: it is to be sent anew', async () => {
    const chat = teamsChat();
    expect(saidTo(await edited(chat, 'nwe case', 'new case'))).toContain('send it as a new message');
    const board = teamsChat({ conversation: group });
    expect(saidTo(await edited(board, 'x', '<at>NET</at> new case', { entities: [mention] }))).toContain(
      'send it as a new message',
    );
  });

  test('one among colleagues that does not concern the bot: silence, and nothing is kept', async () => {
    const chat = teamsChat({ conversation: group });
    expect((await edited(chat, 'x', 'lunch?')).sent).toEqual([]);
  });

  test('an answer to an item of the quiz: said as well', async () => {
    const store = memoryStore();
    await teach(store, 'msteams/aad-ann');
    const chat = teamsChat({ store, makeItems: () => singleItems });
    const ann = { from: { id: 'ann', aadObjectId: 'aad-ann' } };
    await chat.say('quiz', 'ann', ann);
    await chat.say('b', 'ann', { ...ann, id: 'choice' });
    expect(saidTo(await edited(chat, 'choice', 'a', ann))).toContain(
      'Edits of a message are not read: what was taken',
    );
  });
});

describe('a message that is deleted after it was sent', () => {
  const deleted = (chat: Chat, id: string) =>
    chat.deliver({ type: 'messageDelete', id, channelData: { eventType: 'softDeleteMessage' } });

  test('an answer stays, and that is said', async () => {
    const chat = teamsChat();
    await chat.say('new case');
    await chat.say('well', 'ann', { id: 'typed' });
    expect(saidTo(await deleted(chat, 'typed'))).toContain('Deleting a message takes nothing back');
    expect(saidTo(await chat.say('path'))).toContain('Well differentiated');
  });

  test('one that was never taken: silence', async () => {
    const chat = teamsChat();
    await chat.say('new case');
    expect((await deleted(chat, 'other')).sent).toEqual([]);
  });

  test('and brought back: nothing is taken twice', async () => {
    const chat = teamsChat();
    await chat.say('new case');
    await chat.say('not known', 'ann', { id: 'typed' });
    const before = chat.records.length;
    const { sent } = await chat.deliver({
      type: 'messageUpdate',
      id: 'typed',
      text: 'not known',
      channelData: { eventType: 'undeleteMessage' },
    });
    expect([sent, chat.records.length]).toEqual([[], before]);
  });
});

test.each([
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'm' }],
  [
    'a reaction taken back',
    { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }], replyToId: 'm' },
  ],
  ['a receipt', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }],
  ['typing', { type: 'typing' }],
])('%s is no answer, and is not answered', async (_name, activity) => {
  const chat = teamsChat();
  await chat.say('new case');
  const before = chat.records.length;
  expect(await chat.deliver(activity)).toEqual({ sent: [], answer: null });
  expect(chat.records.length).toBe(before);
});
