import { type Erasure, StoreUnavailable } from '../../../conversation/contract/store.ts';
import type { SqliteFile } from './sqliteFile.ts';
import type { TellStorage } from '../faults/storageEvent.ts';

/** The first pause before the log is emptied again, in milliseconds; each is twice as long as the one before. */
const firstPauseMs = 100;
const longestPauseMs = 5_000;

/**
 * Empties the write-ahead log after a deletion, which holds what was deleted. While another program reads the
 * file that is not possible: then it is tried again, beside the turns, until it is done.
 */
export class Eraser {
  readonly #file: SqliteFile;
  readonly #tell: TellStorage;
  readonly #onEmptied: () => void;
  #due = false;
  #pauseMs = firstPauseMs;
  #timer: NodeJS.Timeout | null = null;

  /** @param onEmptied called whenever the log has been emptied */
  constructor(file: SqliteFile, tell: TellStorage, onEmptied: () => void) {
    this.#file = file;
    this.#tell = tell;
    this.#onEmptied = onEmptied;
  }

  /** To be called in the transaction that deletes. */
  owe(): void {
    this.#due = true;
  }

  /** Empties the log if something was deleted since it was emptied last. */
  erase(): Erasure {
    if (!this.#due) return 'erased';
    if (this.#emptied()) {
      this.#due = false;
      this.stop();
      this.#onEmptied();
      if (this.#pauseMs > firstPauseMs) this.#tell({ event: 'erased' });
      this.#pauseMs = firstPauseMs;
      return 'erased';
    }
    this.#timer ??= this.#again();
    return 'erasing';
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #emptied(): boolean {
    try {
      return this.#file.emptyLog();
    } catch (error) {
      // A file that cannot be written now is met by the next turn too, which tells of it.
      if (error instanceof StoreUnavailable) return false;
      throw error;
    }
  }

  #again(): NodeJS.Timeout {
    const pause = this.#pauseMs;
    if (pause === firstPauseMs) this.#tell({ event: 'erasing' });
    this.#pauseMs = Math.min(pause * 2, longestPauseMs);
    return setTimeout(() => {
      this.#timer = null;
      this.erase();
    }, pause).unref();
  }
}
