import type { DatabaseSync } from 'node:sqlite';
import { StoreConflict } from '../../conversation/contract/store.ts';

interface Waiting {
  /** Does the work and gives what tells about it once all is committed. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/** How many writes are committed together at most. */
const mostTogether = 64;

/**
 * Writes that come together as one transaction: the disk is waited for once for all of them, and nobody is told that
 * something is kept before it is.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #onEnd: () => void;
  #waiting: Waiting[] = [];

  /** @param onEnd called after each transaction, committed or not, before anybody is told */
  constructor(database: DatabaseSync, onEnd: () => void) {
    this.#database = database;
    this.#onEnd = onEnd;
  }

  /**
   * Does some work in the next transaction.
   * @param work runs at its beginning; a StoreConflict that it throws is its own, and the rest goes on
   * @returns what the work gave, once it is on the disk
   * @throws the StoreConflict of the work, or the fault for which nothing of the transaction could be kept
   */
  add<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flushWhenAllAreHere(0));
      this.#waiting.push({
        run: () => {
          try {
            const result = work();
            return () => resolve(result);
          } catch (error) {
            if (error instanceof StoreConflict) return () => reject(error);
            throw error;
          }
        },
        fail: reject,
      });
    });
  }

  /**
   * Commits once a tick has brought no further write: those of requests that came together come in ticks that
   * follow one another, and to wait for the disk takes much longer than a tick.
   */
  #flushWhenAllAreHere(before: number): void {
    const { length } = this.#waiting;
    if (length === before || length >= mostTogether) this.flush();
    else setImmediate(() => this.#flushWhenAllAreHere(length));
  }

  /** Commits what waits, now. */
  flush(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    try {
      const tell = this.#inTransaction(() => waiting.map(({ run }) => run()));
      this.#onEnd();
      for (const each of tell) each();
    } catch (error) {
      this.#onEnd();
      for (const { fail } of waiting) fail(error);
    }
  }

  #inTransaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // Some faults have rolled it back already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
