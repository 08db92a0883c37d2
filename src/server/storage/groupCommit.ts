import type { DatabaseSync } from 'node:sqlite';
import { StoreConflict } from '../../conversation/contract/store.ts';

interface Waiting {
  /** Does the work and gives what tells about it once all is committed. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Writes of one tick as one transaction: the disk is waited for once for all of them, and nobody is told that
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
   * Does some work in the transaction of this tick.
   * @param work runs once the tick is over; a StoreConflict that it throws is its own, and the rest goes on
   * @returns what the work gave, once it is on the disk
   * @throws the StoreConflict of the work, or the fault for which nothing of this tick could be kept
   */
  add<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
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
