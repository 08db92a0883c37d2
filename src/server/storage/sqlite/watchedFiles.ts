import { lstatSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Ending, endings, fileAt, type FileIdentity, identityOf } from './fileIdentity.ts';

/**
 * How old the last change of a folder must be, in milliseconds, before an unchanged folder proves anything: two
 * changes that come close together may have one time. The coarsest file systems count in steps of two seconds.
 */
const settledMs = 3_000;

/** What is asked of the system; its own unless given. */
export interface Looking {
  readonly stat: (path: string) => Stats | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const looking: Looking = { stat: (path) => statSync(path, { throwIfNoEntry: false }), now: Date.now };

/**
 * The files of an open database, and whether they still stand at their paths: what is written to one that was removed
 * is kept nowhere. Whatever takes a file away or puts another in its place changes the folder, so while the folder is
 * as it was when all were there they are looked at no more. That spares a turn a third of its wait for the disk: once
 * the times of the log have been asked for, Linux gives it new ones with the next write, and `fsync` has to bring them
 * to the disk too, by way of the file system's journal.
 */
export class WatchedFiles {
  readonly identity: FileIdentity;
  readonly #path: string;
  readonly #look: Looking;
  /** Whether all stand in one folder: SQLite keeps log and index beside the file itself, not beside a link to it. */
  readonly #inOneFolder: boolean;
  /** The folder as it was when all were there. */
  #folder: string | null = null;

  /** @param path that of a database that is open */
  constructor(path: string, look: Looking = looking) {
    this.identity = identityOf(path);
    this.#path = path;
    this.#look = look;
    this.#inOneFolder =
      endings.every((ending) => this.identity[ending] !== undefined) && !lstatSync(path).isSymbolicLink();
  }

  /** Whether the same files still stand there. */
  areThere(which: readonly Ending[]): boolean {
    // First the folder: what happens while the files are looked at is seen the next time.
    const folder = this.#inOneFolder ? this.#settledFolder() : null;
    if (folder !== null && folder === this.#folder) return true;
    const isThere = (ending: Ending): boolean =>
      fileAt(`${this.#path}${ending}`, this.#look.stat) === this.identity[ending];
    if (!which.every(isThere)) return false;
    if (folder !== null && which.length === endings.length) this.#folder = folder;
    return true;
  }

  /** Which folder it is and when it was last changed; null when that was just now, or cannot be told. */
  #settledFolder(): string | null {
    const found = this.#look.stat(dirname(this.#path));
    if (!found) return null;
    const { dev, ino, mtimeMs, ctimeMs } = found;
    const isSettled = Math.max(mtimeMs, ctimeMs) < this.#look.now() - settledMs;
    return isSettled ? `${dev}:${ino}:${mtimeMs}:${ctimeMs}` : null;
  }
}
