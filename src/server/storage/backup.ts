import { DamagedValue, type Store, StoreConflict, valueOf } from '../../conversation/contract/store.ts';
import { PathwayError } from '../../guideline/errors.ts';
import type { StorageSetting } from '../settings/storageSetting.ts';
import { openStore } from './open.ts';
import { copyDatabase, entriesOf, placeDatabase, type RawEntry, writeDatabase } from './sqlite/backupFile.ts';

/** How many entries are read or written at once where each is a request. */
const atOnce = 20;

/** Entries that each installation makes for itself; they are no reason to think that a storage is in use. */
const ofInstallation = 'installation/';

/**
 * Writes a backup, a SQLite file, while the storage is in use. Of a SQLite storage it is of one moment; of
 * another, each entry is whole.
 * @param file must not exist
 * @returns how many entries it has
 * @throws StorageError; StoreUnavailable; PathwayError when the storage is memory
 */
export async function backUp(setting: StorageSetting, file: string): Promise<number> {
  if (setting.kind === 'memory') throw nothingKept();
  if (setting.kind === 'sqlite') return copyDatabase(setting.path, file);
  const store = await openStore(setting);
  try {
    return await writeDatabase(file, rawEntries(store));
  } finally {
    await store.close();
  }
}

/** What came of a restoration. */
export interface Restored {
  readonly entries: number;
  /** Keys of entries that are damaged in the backup and were left out; a SQLite storage takes them over. */
  readonly leftOut: readonly string[];
}

/**
 * Puts a backup into an empty storage.
 * @throws StorageError; StoreUnavailable; PathwayError when the storage is memory or has entries
 */
export async function restore(file: string, setting: StorageSetting): Promise<Restored> {
  if (setting.kind === 'memory') throw nothingKept();
  if (setting.kind === 'sqlite') return { entries: placeDatabase(file, setting.path), leftOut: [] };
  const entries = [...entriesOf(file)];
  const store = await openStore(setting);
  try {
    const found = await store.keys('');
    if (found.some((key) => !key.startsWith(ofInstallation))) {
      throw new PathwayError(
        'StorageNotUsable',
        `The storage "blob:${setting.container}" has ${found.length} entries. A backup is restored into an empty container only.`,
      );
    }
    const leftOut: string[] = [];
    for (let from = 0; from < entries.length; from += atOnce) {
      const batch = entries.slice(from, from + atOnce);
      // oxlint-disable-next-line no-await-in-loop -- a few requests at once
      const written = await Promise.all(batch.map((entry) => put(store, entry)));
      leftOut.push(...batch.filter((_entry, index) => !written[index]).map(({ key }) => key));
    }
    return { entries: entries.length - leftOut.length, leftOut };
  } finally {
    await store.close();
  }
}

/** @returns false when it is damaged, and was not written */
async function put(store: Store, { key, value: json }: RawEntry): Promise<boolean> {
  const value = valueOf(json);
  if (value instanceof DamagedValue) return false;
  try {
    await store.write(key, value, null);
  } catch (error) {
    // An installation's own entry is there already.
    if (!(error instanceof StoreConflict && key.startsWith(ofInstallation))) throw error;
  }
  return true;
}

async function* rawEntries(store: Store): AsyncGenerator<RawEntry> {
  const keys = await store.keys('');
  for (let from = 0; from < keys.length; from += atOnce) {
    const batch = keys.slice(from, from + atOnce);
    // oxlint-disable-next-line no-await-in-loop -- a few requests at once
    const found = await Promise.all(batch.map((key) => store.read(key)));
    yield* batch.flatMap((key, index) => {
      const stored = found[index];
      if (!stored) return [];
      const { value } = stored;
      return [{ key, value: value instanceof DamagedValue ? value.text : JSON.stringify(value) }];
    });
  }
}

function nothingKept(): PathwayError {
  return new PathwayError(
    'StorageNotUsable',
    'STORAGE is memory: nothing is kept there that could be backed up or restored.',
  );
}
