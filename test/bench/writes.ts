import { join } from 'node:path';
import { sqliteStore } from '../../src/server/storage/sqlite/sqliteStore.ts';
import { temporaryFolder } from './processes.ts';

/** Writes values like a case to a file of its own, each waited for until it is on the disk. */
export interface Writer {
  /** @returns what each of so many writes took, one after the other, in milliseconds */
  times(count: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** One file for all rounds, as a server has: its log has its room after the first ones. */
export function writer(): Writer {
  const store = sqliteStore(join(temporaryFolder(), 'writes.db'));
  const value = { case: 'x'.repeat(1_000) };
  let written = 0;
  return {
    times: async (count) => {
      const times: number[] = [];
      for (const until = written + count; written < until; written += 1) {
        const from = performance.now();
        // oxlint-disable-next-line no-await-in-loop
        await store.write(`case/${written}`, value, null);
        times.push(performance.now() - from);
      }
      return times;
    },
    close: () => store.close(),
  };
}
