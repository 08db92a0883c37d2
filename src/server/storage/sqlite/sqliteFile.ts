import { existsSync } from 'node:fs';
import { StoreUnavailable } from '../../../conversation/contract/store.ts';
import { closeBeside, type Ending, endings } from './fileIdentity.ts';
import { type OpenDatabase, openDatabase, type Statements } from './sqliteDatabase.ts';
import { asksToReopen, storeFaultOf } from './sqliteFaults.ts';
import type { TellStorage } from '../faults/storageEvent.ts';

/**
 * A database whose file is watched: each use looks whether it is still the one that stands at its path, so that
 * nothing is confirmed that went into a removed file. After a removal, a replacement or damage it is opened
 * anew. A file that was removed is not made again while the server runs: what took it away may bring it back.
 * Nothing here waits for a lock.
 */
export class SqliteFile {
  readonly #path: string;
  readonly #tell: TellStorage;
  #open: OpenDatabase | null;
  #closed = false;

  /** @throws StorageError when the file cannot be opened or was written by a later version */
  constructor(path: string, tell: TellStorage) {
    this.#path = path;
    this.#tell = tell;
    this.#open = openDatabase(path, { patient: true });
  }

  /**
   * Does work that only reads.
   * @throws StoreUnavailable
   */
  read<T>(work: (statements: Statements) => T): T {
    return this.#use(({ statements }) => work(statements), ['']);
  }

  /**
   * Does work as one transaction, which is on the disk at the path of the file when this returns.
   * @throws StoreUnavailable; what the work throws
   */
  transaction<T>(work: (statements: Statements) => T): T {
    try {
      return this.#commit(work);
    } catch (error) {
      if (!(error instanceof StoreUnavailable && error.fault === 'full' && this.#makesRoom())) throw error;
      return this.#commit(work);
    }
  }

  #commit<T>(work: (statements: Statements) => T): T {
    return this.#use((open) => {
      const { database, statements } = open;
      statements.begin.run();
      try {
        const result = work(statements);
        statements.commit.run();
        if (open.files.areThere(['', '-wal'])) return result;
        throw removed(this.#path);
      } catch (error) {
        // Some faults have rolled it back already.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /**
   * Empties the write-ahead log, unless others read or write at this moment.
   * @returns whether it is empty
   * @throws StoreUnavailable
   */
  emptyLog(): boolean {
    return this.#use(({ statements }) => statements.emptyLog.get()?.['busy'] === 0);
  }

  /**
   * Does something with the write-ahead log as a file, while nobody can write to it; nothing where the file is not open
   * or no longer the one at its path. It never opens the file: it may be in the middle of being put back.
   * @param work is given the path of the log
   * @throws StoreUnavailable, at once when another program writes; what the work throws
   */
  withLog<T>(work: (path: string) => T): T | null {
    const open = this.#open;
    if (this.#closed || !open || !open.files.areThere(endings)) return null;
    const { database, statements } = open;
    try {
      statements.begin.run();
    } catch (error) {
      throw storeFaultOf(error) ?? error;
    }
    try {
      return work(`${this.#path}-wal`);
    } finally {
      database.exec('ROLLBACK');
    }
  }

  /** What stands in the log twice over takes room that a deletion may need. */
  #makesRoom(): boolean {
    try {
      return this.emptyLog();
    } catch {
      return false;
    }
  }

  close(): void {
    this.#closed = true;
    this.#leave();
  }

  /** @param watched which files must still be there */
  #use<T>(work: (open: OpenDatabase) => T, watched: readonly Ending[] = endings): T {
    const open = this.#current(watched);
    try {
      return work(open);
    } catch (error) {
      const fault = storeFaultOf(error);
      if (!fault) throw error;
      if (asksToReopen(fault)) {
        this.#tell({ event: fault.fault });
        this.#leave();
      }
      throw fault;
    }
  }

  #current(watched: readonly Ending[]): OpenDatabase {
    if (this.#closed) throw new Error('The database is not open.');
    if (this.#open && !this.#open.files.areThere(watched)) {
      this.#tell({ event: 'removed' });
      this.#leave();
    }
    this.#open ??= this.#reopened();
    return this.#open;
  }

  #reopened(): OpenDatabase {
    if (!existsSync(this.#path)) throw removed(this.#path);
    try {
      const open = openDatabase(this.#path, { patient: false });
      this.#tell({ event: 'reopened' });
      return open;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      throw (
        storeFaultOf(cause) ??
        new StoreUnavailable('damaged', `${this.#path} cannot be opened anew`, { cause: error })
      );
    }
  }

  #leave(): void {
    const open = this.#open;
    this.#open = null;
    if (open) closeBeside(this.#path, open.files.identity, () => open.database.close());
  }
}

function removed(path: string): StoreUnavailable {
  return new StoreUnavailable('removed', `${path} was removed or replaced while it was in use`);
}
