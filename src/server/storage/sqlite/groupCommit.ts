import { StoreConflict } from '../../../conversation/contract/store.ts';
import { isLocked, Patience, pauseMs } from './patience.ts';
import type { Statements } from './sqliteDatabase.ts';
import type { SqliteFile } from './sqliteFile.ts';

interface Waiting {
  /** Does the work and gives what tells about it once all is committed. */
  readonly run: (statements: Statements) => () => void;
  readonly fail: (error: unknown) => void;
}

/** How many writes are committed together at most. */
const mostTogether = 64;

/**
 * Writes that come together as one transaction: the disk is waited for once for all of them, and nobody is told
 * that something is kept before it is. While another program keeps the file locked they wait, and those that
 * come meanwhile with them; the process goes on with other work.
 */
export class GroupCommit {
  readonly #file: Pick<SqliteFile, 'transaction'>;
  readonly #onEnd: () => void;
  #waiting: Waiting[] = [];
  /** How many writes the last transaction had. */
  #last = 0;
  /** How long a lock is waited for; begins with the first that waits. */
  #patience = new Patience();

  /** @param onEnd called after each transaction, committed or not, before anybody is told */
  constructor(file: Pick<SqliteFile, 'transaction'>, onEnd: () => void) {
    this.#file = file;
    this.#onEnd = onEnd;
  }

  /**
   * Does some work in the next transaction.
   * @param work runs at its beginning; a StoreConflict that it throws is its own, and the rest goes on
   * @returns what the work gave, once it is on the disk
   * @throws the StoreConflict of the work, or the fault for which nothing of the transaction could be kept
   */
  add<T>(work: (statements: Statements) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) {
        this.#patience = new Patience();
        // After a write that came alone another one mostly does too: it need not wait for a further tick.
        setImmediate(() => this.#flushWhenAllAreHere(this.#last === 1 ? 1 : 0));
      }
      this.#waiting.push({
        run: (statements) => {
          try {
            const result = work(statements);
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
    try {
      const tell = this.#file.transaction((statements) => waiting.map(({ run }) => run(statements)));
      this.#end();
      for (const each of tell) each();
    } catch (error) {
      if (isLocked(error) && this.#patience.lasts()) {
        setTimeout(() => this.flush(), pauseMs());
        return;
      }
      this.#end();
      for (const { fail } of waiting) fail(error);
    }
  }

  #end(): void {
    this.#last = this.#waiting.length;
    this.#waiting = [];
    this.#onEnd();
  }
}
