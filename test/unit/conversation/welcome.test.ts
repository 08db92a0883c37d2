import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { botMember, findingsOf, readable, teamsChat } from '../../fixtures/teamsChat.ts';
import { exercises } from '../../fixtures/exercises.ts';

const personal = { id: 'a:1', conversationType: 'personal' };
const group = { id: '19:board', conversationType: 'groupChat', isGroup: true };
const team = { id: '19:general', conversationType: 'channel', isGroup: true };
const added = { type: 'conversationUpdate', membersAdded: [botMember] };
const installed = { type: 'installationUpdate', action: 'add' };
const someoneJoins = { type: 'conversationUpdate', membersAdded: [{ id: '29:new', name: 'New' }] };

describe('the welcome', () => {
  test('in a personal chat says what the bot does, its commands and what is kept private', async () => {
    exercises('W3');
    const chat = teamsChat({ conversation: personal });
    const { sent } = await chat.deliver(added);
    const text = readable(sent[0]?.card ?? {});
    expect(text).toContain('published treatment algorithm');
    expect(text).toContain('Rule-based, no AI');
    expect(text).toContain('help, back, why, path');
    expect(text).toContain('Do not enter names');
    expect(sent.flatMap(findingsOf)).toEqual([]);
  });

  test.each([
    ['a group chat', group],
    ['a team', team],
  ])('in %s is one short card: how to speak to the bot, and the reminder', async (_name, conversation) => {
    const chat = teamsChat({ conversation });
    const { sent } = await chat.deliver({ ...added, from: { id: '29:ann' } });
    const text = readable(sent[0]?.card ?? {});
    expect(sent.length).toBe(1);
    expect(text).toContain('@NET liver pathway');
    expect(text).toContain('enter nothing that could identify a patient');
    expect(text).not.toContain('Added by');
    expect(text.length).toBeLessThan(600);
    expect(sent.flatMap(findingsOf)).toEqual([]);
  });

  test('names who added the bot where the channel says it', async () => {
    const chat = teamsChat({ conversation: group });
    const { sent } = await chat.deliver({ ...added, from: { id: '29:ann', name: 'Ann Example' } });
    expect(readable(sent[0]?.card ?? {})).toContain('Added by Ann Example.');
  });

  test.each([
    ['a personal chat', personal],
    ['a group chat', group],
    ['a team', team],
  ])('comes once in %s, whichever events report it, also at the same time', async (_name, conversation) => {
    const chat = teamsChat({ conversation });
    await Promise.all([
      chat.deliver(added),
      chat.deliver(installed),
      chat.deliver({ ...added, id: 'again' }),
    ]);
    expect(chat.shown().length).toBe(1);
  });

  test('does not come for each member who joins', async () => {
    for (const conversation of [personal, group, team]) {
      const chat = teamsChat({ conversation });
      await chat.deliver(someoneJoins);
      expect(chat.shown()).toEqual([]);
    }
  });

  test('comes again after the bot was removed, which deletes what was stored', async () => {
    const store = memoryStore();
    for (const removed of [
      { type: 'installationUpdate', action: 'remove' },
      { type: 'conversationUpdate', membersRemoved: [botMember] },
    ]) {
      const chat = teamsChat({ conversation: personal, store });
      await chat.deliver(installed);
      await chat.say('new case');
      expect((await store.keys('')).length).toBe(2);
      expect((await chat.deliver(removed)).sent).toEqual([]);
      expect(await store.keys('')).toEqual([]);
      expect((await chat.deliver(installed)).sent.length).toBe(1);
      await chat.deliver(removed);
    }
  });

  test('is kept when somebody else leaves', async () => {
    const store = memoryStore();
    const chat = teamsChat({ conversation: group, store });
    await chat.deliver(added);
    await chat.deliver({ type: 'conversationUpdate', membersRemoved: [{ id: '29:bob' }] });
    expect((await store.keys('')).length).toBe(2);
  });
});

test.each([
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['a deleted message', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
  ['a renamed chat', { type: 'conversationUpdate', topicName: 'MDT' }],
  ['an upgraded app', { type: 'installationUpdate', action: 'add-upgrade' }],
  ['an app about to be upgraded', { type: 'installationUpdate', action: 'remove-upgrade' }],
  ['typing', { type: 'typing' }],
])('%s is not answered', async (_name, activity) => {
  const chat = teamsChat({ conversation: personal });
  await chat.deliver({ replyToId: 'x', ...activity });
  expect([chat.shown(), chat.faults]).toEqual([[], []]);
});
