import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Store, StoreConflict } from '../../../../src/conversation/contract/store.ts';

/** A place where a store keeps its values, opened as often as a test likes. */
export interface StorePlace {
  open(): Store | Promise<Store>;
  remove(): void | Promise<void>;
}

/** What every implementation of `Store` must do. `place` makes a new, empty place for each test. */
export function storeContract(name: string, place: () => StorePlace | Promise<StorePlace>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let here: StorePlace;
    let store: Store;

    beforeEach(async () => {
      here = await place();
      store = await here.open();
    });
    afterEach(async () => {
      await store.close();
      await here.remove();
    });

    test('what was never written is null', async () => {
      expect(await store.read('case/1')).toBeNull();
    });

    test('a value comes back as it was written, with the version that the write gave', async () => {
      const value = { schema: 1, answers: [{ question: 'ki67', answer: 12.5 }], none: null, list: [] };
      const etag = await store.write('case/1', value, null);
      expect(await store.read('case/1')).toEqual({ value, etag });
    });

    test('letters of any script and awkward keys survive', async () => {
      const key = `case/teams/19:é≥ "';-- %2F \u{1F9EC}@thread.v2`;
      const value = { text: '≥ 20 % · näive · 肝臓 · \u{1F9EC} \u2028 "quoted"' };
      await store.write(key, value, null);
      expect((await store.read(key))?.value).toEqual(value);
    });

    test('keys that differ in case or in their end are different', async () => {
      await store.write('case/a', 1, null);
      await store.write('case/A', 2, null);
      await store.write('case/a ', 3, null);
      expect((await store.read('case/a'))?.value).toBe(1);
      expect((await store.read('case/A'))?.value).toBe(2);
    });

    test('a stored value cannot be changed from outside', async () => {
      const value = { answers: ['well'] };
      await store.write('case/1', value, null);
      value.answers.push('poor');
      const read = (await store.read('case/1'))?.value as typeof value;
      read.answers.push('mixed');
      expect((await store.read('case/1'))?.value).toEqual({ answers: ['well'] });
    });

    test('every write gives a new version, of an equal value too', async () => {
      const first = await store.write('case/1', 'same', null);
      const second = await store.write('case/1', 'same', first);
      expect(second).not.toBe(first);
    });

    test('what exists cannot be created', async () => {
      await store.write('case/1', 'first', null);
      await expect(store.write('case/1', 'second', null)).rejects.toThrow(StoreConflict);
      expect((await store.read('case/1'))?.value).toBe('first');
    });

    test('a stale version changes nothing', async () => {
      const first = await store.write('case/1', 'first', null);
      await store.write('case/1', 'second', first);
      await expect(store.write('case/1', 'third', first)).rejects.toThrow(StoreConflict);
      expect((await store.read('case/1'))?.value).toBe('second');
    });

    test('a version is no key to another entry, and "*" is no version', async () => {
      const other = await store.write('case/1', 'one', null);
      await store.write('case/2', 'two', null);
      await expect(store.write('case/2', 'changed', other)).rejects.toThrow(StoreConflict);
      await expect(store.write('case/2', 'changed', '*')).rejects.toThrow(StoreConflict);
      expect((await store.read('case/2'))?.value).toBe('two');
    });

    test('what was deleted is gone, cannot be updated, and can be created anew', async () => {
      const etag = await store.write('case/1', 'first', null);
      await store.delete('case/1');
      expect(await store.read('case/1')).toBeNull();
      await expect(store.write('case/1', 'second', etag)).rejects.toThrow(StoreConflict);
      await store.write('case/1', 'third', null);
      await expect(store.write('case/1', 'fourth', etag)).rejects.toThrow(StoreConflict);
      expect((await store.read('case/1'))?.value).toBe('third');
    });

    test('deleting what is not there, or one of many, touches nothing else', async () => {
      await store.write('case/1', 'one', null);
      await store.delete('case/2');
      await store.delete('case/');
      expect((await store.read('case/1'))?.value).toBe('one');
    });

    test('a version can be named for deleting, and another one is not deleted', async () => {
      const first = await store.write('case/1', 'first', null);
      const second = await store.write('case/1', 'second', first);
      await expect(store.delete('case/1', first)).rejects.toThrow(StoreConflict);
      expect((await store.read('case/1'))?.value).toBe('second');
      await store.delete('case/1', second);
      expect(await store.read('case/1')).toBeNull();
      await store.delete('case/1', second);
    });

    test('keys are found by their beginning, taken as it is', async () => {
      await Promise.all(['a/1', 'a/2', 'A/3', 'a%', 'b/1'].map((key) => store.write(key, 1, null)));
      expect((await store.keys('a/')).toSorted()).toEqual(['a/1', 'a/2']);
      expect(await store.keys('a%')).toEqual(['a%']);
      expect((await store.keys('')).length).toBe(5);
      expect(await store.keys('case/')).toEqual([]);
    });

    test('keys are found by a beginning of any script, and none beside it', async () => {
      const keys = [
        'a',
        'ab',
        'a\u{10FFFF}',
        'a\u{10FFFF}b',
        'b',
        'a\uD7FF',
        'a\uD7FFz',
        'a\uE000',
        'é',
        'éa',
        'f',
      ];
      await Promise.all(keys.map((key) => store.write(`k/${key}`, 1, null)));
      for (const begin of keys) {
        const found = (await store.keys(`k/${begin}`)).toSorted();
        expect(found).toEqual(
          keys
            .filter((key) => key.startsWith(begin))
            .map((key) => `k/${key}`)
            .toSorted(),
        );
      }
    });

    test('what was not written since a time is found by its beginning, with its version', async () => {
      const etags = await Promise.all(['a/1', 'a/2', 'b/1'].map((key) => store.write(key, 1, null)));
      const [first, second] = [
        { key: 'a/1', etag: etags[0] },
        { key: 'a/2', etag: etags[1] },
      ];
      const found = await all(store.unwrittenSince('a/', Date.now() + 3_600_000));
      expect(found.toSorted((a, b) => a.key.localeCompare(b.key))).toEqual([first, second]);
      expect(await all(store.unwrittenSince('a/', Date.now() - 3_600_000))).toEqual([]);
      // The version is one that deleting takes.
      const next = await store.write('a/1', 2, etags[0] ?? null);
      await expect(store.delete('a/1', found.find(({ key }) => key === 'a/1')?.etag)).rejects.toThrow(
        StoreConflict,
      );
      const [again] = await all(store.unwrittenSince('a/1', Date.now() + 3_600_000));
      expect(again).toEqual({ key: 'a/1', etag: next });
      await store.delete('a/1', again?.etag);
      expect(await store.read('a/1')).toBeNull();
    });

    test('of parallel creates exactly one wins', async () => {
      const results = await race((writer) => store.write('case/1', writer, null));
      expect(results.wins).toHaveLength(1);
      expect(results.conflicts).toBe(writers - 1);
      expect((await store.read('case/1'))?.value).toBe(results.wins[0]);
    });

    test('of parallel updates of one version exactly one wins', async () => {
      const etag = await store.write('case/1', 'before', null);
      const results = await race((writer) => store.write('case/1', writer, etag));
      expect(results.wins).toHaveLength(1);
      expect(results.conflicts).toBe(writers - 1);
      expect((await store.read('case/1'))?.value).toBe(results.wins[0]);
    });

    test('writers that read again after a conflict lose nothing', async () => {
      await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          for (;;) {
            const stored = await store.read('case/1');
            const before = (stored?.value ?? []) as readonly number[];
            const won = await store.write('case/1', [...before, writer], stored?.etag ?? null).then(
              () => true,
              (error: unknown) => {
                if (!(error instanceof StoreConflict)) throw error;
                return false;
              },
            );
            if (won) return;
          }
        }),
      );
      const written = (await store.read('case/1'))?.value as number[];
      expect([...written].sort((a, b) => a - b)).toEqual(Array.from({ length: writers }, (_, i) => i));
    });
  });
}

/** What a store that lasts must do besides. */
export function lastingStoreContract(name: string, place: () => StorePlace | Promise<StorePlace>): void {
  describe(`${name} lasts`, () => {
    let here: StorePlace;
    const opened: Store[] = [];
    const open = async (): Promise<Store> => {
      const store = await here.open();
      opened.push(store);
      return store;
    };

    beforeEach(async () => {
      here = await place();
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
      await here.remove();
    });

    test('a value and its version survive closing', async () => {
      const first = await here.open();
      const etag = await first.write('case/1', { text: '≥ 20 %' }, null);
      await first.close();
      const second = await open();
      expect(await second.read('case/1')).toEqual({ value: { text: '≥ 20 %' }, etag });
      await expect(second.write('case/1', 'stale', null)).rejects.toThrow(StoreConflict);
      await second.write('case/1', 'next', etag);
      expect((await second.read('case/1'))?.value).toBe('next');
    });

    test('two openers see each other, and exactly one of their writes wins', async () => {
      const [one, two] = [await open(), await open()];
      const etag = await one.write('case/1', 'before', null);
      expect((await two.read('case/1'))?.value).toBe('before');
      const results = await race((writer) => (writer % 2 ? one : two).write('case/1', writer, etag));
      expect(results.wins).toHaveLength(1);
      expect((await one.read('case/1'))?.value).toBe(results.wins[0]);
      expect(await two.read('case/1')).toEqual(await one.read('case/1'));
    });
  });
}

async function all<T>(found: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const one of found) list.push(one);
  return list;
}

const writers = 20;

/** Lets writers loose at once: who won, and how many were told of a conflict. Any other error is thrown. */
async function race(
  write: (writer: number) => Promise<string>,
): Promise<{ wins: readonly number[]; conflicts: number }> {
  const results = await Promise.allSettled(Array.from({ length: writers }, (_, writer) => write(writer)));
  const lost = results.filter((result) => result.status === 'rejected');
  const fault = lost.find(({ reason }) => !(reason instanceof StoreConflict));
  if (fault) throw fault.reason;
  const wins = results.flatMap(({ status }, writer) => (status === 'fulfilled' ? [writer] : []));
  return { wins, conflicts: lost.length };
}
