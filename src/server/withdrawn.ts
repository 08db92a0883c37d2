import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { PathwayError } from '../guideline/errors.ts';
import { once } from '../machine/once.ts';

/** An item of the quiz that this installation no longer shows. */
export interface Withdrawn {
  readonly item: string;
  readonly reason: string;
  /** A day of UTC. */
  readonly date: string;
}

const stored = once(() => z.array(z.object({ item: z.string(), reason: z.string(), date: z.iso.date() })));

/**
 * The items that a file names.
 * @param path a JSON list; where there is no file, nothing is withdrawn
 * @throws PathwayError `StorageNotUsable` when the file is no such list
 */
export function readWithdrawn(path: string): readonly Withdrawn[] {
  const text = textOf(path);
  if (text === null) return [];
  try {
    return stored().parse(JSON.parse(text));
  } catch (error) {
    throw new PathwayError('StorageNotUsable', `${path} is not a list of withdrawn items.`, {
      cause: error,
    });
  }
}

/** Adds an item to the file; the file is replaced as a whole, so that a reader sees the old or the new list. */
export function withdraw(path: string, one: Withdrawn): void {
  const others = readWithdrawn(path).filter(({ item }) => item !== one.item);
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  writeFileSync(fresh, `${JSON.stringify([...others, one], null, 2)}\n`);
  renameSync(fresh, path);
}

/**
 * The ids of a file, read anew when it has changed, so that a withdrawal counts at once.
 * @param onFault told when the file cannot be read; then what was read last stays
 */
export function withdrawnIds(path: string, onFault: (error: unknown) => void): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> = new Set();
  let read = '';
  return () => {
    const now = stampOf(path);
    if (now === read) return ids;
    read = now;
    try {
      ids = new Set(readWithdrawn(path).map(({ item }) => item));
    } catch (error) {
      onFault(error);
    }
    return ids;
  };
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}

function textOf(path: string): string | null {
  return stampOf(path) === '' ? null : readFileSync(path, 'utf8');
}
