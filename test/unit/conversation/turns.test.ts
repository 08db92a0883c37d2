import { expect, test } from 'vitest';
import { channelOf } from '../../../src/dialogs/channels.ts';
import type { Asked, Part } from '../../../src/conversation/contract/part.ts';
import { type Store, StoreConflict } from '../../../src/conversation/contract/store.ts';
import { takeTurn } from '../../../src/conversation/turns.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const asked: Asked = {
  input: { kind: 'command', command: 'help' },
  activityId: 'a',
  conversation: 'test/c',
  person: 'test/u',
  scope: 'personal',
  channel: channelOf('test'),
  now: 0,
};
const nothing = { live: null, changed: false };
const message = { blocks: [], buttons: [], typeHint: '', speak: '' };

/** A part that counts its turns under one key; it takes them when it is told to. */
const counter = (key: string, takes = true): Part => ({
  take: async (_asked, read) => {
    const count = Number((await read(key)) ?? 0) + 1;
    return takes ? { ...nothing, message, event: key, writes: [{ key, value: count }] } : null;
  },
  standing: () => Promise.resolve({ message, live: { version: '', quiet: message } }),
  aside: () => Promise.resolve({ writes: [], offer: null }),
  keptFor: () => Promise.resolve([key]),
});
const valueOf = async (store: Store, key: string): Promise<unknown> => (await store.read(key))?.value ?? null;

test('the first part that takes the turn owns it', async () => {
  const store = memoryStore();
  const { decision } = await takeTurn(store, [counter('a', false), counter('b'), counter('c')], asked);
  expect(decision.event).toBe('b');
  expect([await valueOf(store, 'a'), await valueOf(store, 'b'), await valueOf(store, 'c')]).toEqual([
    null,
    1,
    null,
  ]);
});

test('turns at the same time each count once, whoever writes first', async () => {
  const store = memoryStore();
  await Promise.all([1, 2, 3, 4].map(() => takeTurn(store, [counter('a')], asked)));
  expect(await valueOf(store, 'a')).toBe(4);
});

test('when others keep writing in between, the turn fails with the conflict', async () => {
  const store = memoryStore();
  const busy: Store = { ...store, write: (key) => Promise.reject(new StoreConflict(key)) };
  await expect(takeTurn(busy, [counter('a')], asked)).rejects.toThrow(StoreConflict);
});

test('to forget deletes what every part keeps, the ones not asked too', async () => {
  const store = memoryStore();
  await takeTurn(store, [counter('a')], asked);
  await takeTurn(store, [counter('b')], asked);
  const forgetting: Part = {
    take: () => Promise.resolve({ ...nothing, message, event: 'forget', writes: [], forget: true }),
    standing: () => Promise.resolve({ message, live: { version: '', quiet: message } }),
    aside: () => Promise.resolve({ writes: [], offer: null }),
    keptFor: () => Promise.resolve([]),
  };
  await takeTurn(store, [forgetting, counter('a'), counter('b')], asked);
  expect([await valueOf(store, 'a'), await valueOf(store, 'b')]).toEqual([null, null]);
});

test('a value that was not read is not written: it could overwrite what somebody else wrote', async () => {
  const blind: Part = {
    take: () => Promise.resolve({ ...nothing, message, event: 'blind', writes: [{ key: 'a', value: 1 }] }),
    standing: () => Promise.resolve({ message, live: { version: '', quiet: message } }),
    aside: () => Promise.resolve({ writes: [], offer: null }),
    keptFor: () => Promise.resolve([]),
  };
  await expect(takeTurn(memoryStore(), [blind], asked)).rejects.toThrow('"a"');
});
