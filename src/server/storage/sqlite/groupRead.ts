import { whileLocked } from './patience.ts';
import { keysAtOnce, type Statements } from './sqliteDatabase.ts';
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
      return whileLocked(() => this.#file.read((statements) => rowsOf(statements, keys)));
    });
    return (await this.#rows).get(key);
  }
}

/** Each statement takes and gives back the locks of a reader, so several keys are asked for in one. */
function rowsOf({ select, selectSeveral }: Statements, keys: readonly string[]): ReadonlyMap<string, Row> {
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return new Map([[only, select.get(only)]]);
  const rows = new Map<string, Row>();
  for (let from = 0; from < keys.length; from += keysAtOnce) {
    const some = Array.from({ length: keysAtOnce }, (_, at) => keys[from + at] ?? null);
    for (const row of selectSeveral.all(...some)) rows.set(String(row['key']), row);
  }
  return rows;
}
