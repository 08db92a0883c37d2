import { expect, test } from 'vitest';
import { channelOf } from '../../../src/dialogs/channels.ts';
import type { Handler, Read } from '../../../src/conversation/contract/handler.ts';
import type { Incoming } from '../../../src/conversation/contract/incoming.ts';
import { type Store, StoreConflict } from '../../../src/conversation/contract/store.ts';
import { takeTurn } from '../../../src/conversation/takeTurn.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const incoming: Incoming = {
  input: { kind: 'command', command: 'help' },
  activityId: 'a',
  conversation: 'test/c',
  person: 'test/u',
  scope: 'personal',
  channel: channelOf('test'),
  links: null,
  now: 0,
};
const nothing = { live: null, changed: false };
const message = { blocks: [], buttons: [], typeHint: '', speak: '' };

/** What every handler here has in common: it shows nothing and has nothing to do with the turns of others. */
const idle = {
  currentView: () => Promise.resolve({ version: '', message: () => message, deactivated: () => message }),
  sideEffects: () => ({ writes: [], offer: null }),
  keptFor: () => [],
} satisfies Omit<Handler<Read>, 'take'>;

/** A handler that counts its turns under one key; it takes them when it is told to. */
const counter = (key: string, takes = true): Handler<Read> => ({
  ...idle,
  take: async (_understood, read) => {
    const count = ((await read(key, Number)) ?? 0) + 1;
    return takes ? { ...nothing, message, event: key, writes: [{ key, value: count }] } : null;
  },
  keptFor: () => [key],
});
/** A turn that these handlers take, in this order. */
const taken = (store: Store, ...handlers: readonly Handler<Read>[]) =>
  takeTurn(
    { store, tellSetAside: () => undefined },
    { handlers, understand: (_incoming, read) => Promise.resolve(read) },
    incoming,
  );
const valueOf = async (store: Store, key: string): Promise<unknown> => (await store.read(key))?.value ?? null;

test('the first handler that takes the turn owns it', async () => {
  const store = memoryStore();
  const { decision } = await taken(store, counter('a', false), counter('b'), counter('c'));
  expect(decision.event).toBe('b');
  expect([await valueOf(store, 'a'), await valueOf(store, 'b'), await valueOf(store, 'c')]).toEqual([
    null,
    1,
    null,
  ]);
});

test('turns at the same time each count once, whoever writes first', async () => {
  const store = memoryStore();
  await Promise.all([1, 2, 3, 4].map(() => taken(store, counter('a'))));
  expect(await valueOf(store, 'a')).toBe(4);
});

test('when others keep writing in between, the turn fails with the conflict', async () => {
  const store = memoryStore();
  const busy: Store = { ...store, write: (key) => Promise.reject(new StoreConflict(key)) };
  await expect(taken(busy, counter('a'))).rejects.toThrow(StoreConflict);
});

test('to forget deletes what every handler keeps, the ones not asked too', async () => {
  const store = memoryStore();
  await taken(store, counter('a'));
  await taken(store, counter('b'));
  const forgetting: Handler<Read> = {
    ...idle,
    take: () => Promise.resolve({ ...nothing, message, event: 'forget', writes: [], forget: true }),
  };
  await taken(store, forgetting, counter('a'), counter('b'));
  expect([await valueOf(store, 'a'), await valueOf(store, 'b')]).toEqual([null, null]);
});

test('a value that was not read is not written: it could overwrite what somebody else wrote', async () => {
  const blind: Handler<Read> = {
    ...idle,
    take: () => Promise.resolve({ ...nothing, message, event: 'blind', writes: [{ key: 'a', value: 1 }] }),
  };
  await expect(taken(memoryStore(), blind)).rejects.toThrow('"a"');
});
