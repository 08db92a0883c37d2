import { whileLocked } from './patience.ts';
import type { SqliteFile } from './sqliteFile.ts';

/** A row as SQLite gives it; undefined when there is none. */
type Row = Readonly<Record<string, unknown>> | undefined;

/** Reads what is asked for in one tick under one look at the file: a turn asks for all that it needs at once. */
export class GroupRead {
  readonly #file: Pick<SqliteFile, 'read'>;
  #keys: string[] = [];
  #rows: Promise<ReadonlyMap<string, Row>> | null = null;

  constructor(file: Pick<SqliteFile, 'read'>) {
    this.#file = file;
  }

  /** @throws StoreUnavailable */
  async of(key: string): Promise<Row> {
    this.#keys.push(key);
    this.#rows ??= Promise.resolve().then(() => {
      const keys = this.#keys;
      this.#keys = [];
      this.#rows = null;
      return whileLocked(() =>
        this.#file.read(({ select }) => new Map(keys.map((each) => [each, select.get(each)]))),
      );
    });
    return (await this.#rows).get(key);
  }
}
