import { PathwayError } from '../../guideline/errors.ts';
/** A stored value with the version that a later write must name. */
export interface Stored {
  readonly value: unknown;
  readonly etag: string;
}

/** Key-value storage with compare-and-set on every write. Implemented in src/server/storage. */
export interface Store {
  /** The stored value, or null when there is none. */
  read(key: string): Promise<Stored | null>;
  /**
   * Writes a JSON value. `etag` is the version read before, or null to create.
   * @returns the new version
   * @throws StoreConflict when the stored version is another one, or exists on create
   */
  write(key: string, value: unknown, etag: string | null): Promise<string>;
  /**
   * Removes a value; nothing happens when there is none.
   * @param etag when given, only this version is removed
   * @throws StoreConflict when the stored version is another one
   */
  delete(key: string, etag?: string): Promise<void>;
  /** The keys that begin with a prefix, in no order. */
  keys(prefix: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Somebody else wrote in between: read again and decide again. */
export class StoreConflict extends PathwayError {
  override readonly name = 'StoreConflict';
  readonly key: string;

  constructor(key: string) {
    super('StorageConflict', `The stored value of "${key}" was changed in between.`);
    this.key = key;
  }
}
