import { join } from 'node:path';
import { sqliteStore } from '../../src/server/storage/sqlite/sqliteStore.ts';
import { quick } from './measure.ts';
import { temporaryFolder } from './processes.ts';

/** What one write that waits for the disk takes alone, in milliseconds: the store's own, of a value like a case. */
export async function writeTimes(): Promise<readonly number[]> {
  const store = sqliteStore(join(temporaryFolder(), 'writes.db'));
  const value = { case: 'x'.repeat(1_000) };
  const times: number[] = [];
  for (let index = 0; index < (quick ? 100 : 500); index += 1) {
    const key = `case/${index}`;
    const from = performance.now();
    await store.write(key, value, null);
    times.push(performance.now() - from);
  }
  await store.close();
  return times;
}
