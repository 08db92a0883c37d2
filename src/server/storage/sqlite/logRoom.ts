import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { StoreUnavailable } from '../../../conversation/contract/store.ts';
import { isLocked } from './patience.ts';
import type { SqliteFile } from './sqliteFile.ts';

/** SQLite carries a log of so many pages over into the file and begins it anew; a transaction may pass that a little. */
const pages = 1_000 + 100;
/** A page of the file's, and what the log says of it. */
const pageBytes = 4_096 + 24;
export const roomBytes = pages * pageBytes;

/** How much is written at once, so that no turn waits long for it. */
const stepBytes = 256 * 1_024;

/** How long nothing must have been deleted before room is made, in milliseconds. */
const quietMs = 500;

/**
 * Keeps room in the write-ahead log: a write into what is there waits for the disk about half as long as one that makes
 * the file longer, whose length has to reach the disk too. SQLite begins the log anew in its place, so room once made
 * stays, until the log is emptied.
 */
export class LogRoom {
  readonly #file: SqliteFile;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** To be called when the log may have become short: room is made, beside the turns, once no more come for a while. */
  due(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#step(), quietMs).unref();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #step(): void {
    this.#timer = null;
    try {
      if (this.#file.withLog(lengthen)) this.#timer = setTimeout(() => this.#step(), 0).unref();
    } catch (error) {
      if (isLocked(error)) this.due();
      // Without room all goes on as before. What is wrong with the disk is met by the turns, which tell of it.
      else if (!(error instanceof StoreUnavailable) && !isOfDisk(error)) throw error;
    }
  }
}

/**
 * Lengthens the log by a step. Nobody may be writing to it meanwhile: what stands behind its last entry, SQLite takes
 * for no entry unless it has the checksum of one.
 * @returns whether it is still too short
 */
function lengthen(path: string): boolean {
  const log = openSync(path, 'r+');
  try {
    const { size } = fstatSync(log);
    const missing = Math.min(roomBytes - size, stepBytes);
    if (missing <= 0) return false;
    writeSync(log, Buffer.alloc(missing), 0, missing, size);
    fsyncSync(log);
    return size + missing < roomBytes;
  } finally {
    closeSync(log);
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
