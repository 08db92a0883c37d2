import { PathwayError } from '../../guideline/errors.ts';

/** A stored value with the version that a later write must name. */
export interface Stored {
  /** As it was written; a `DamagedValue` when what is stored is no JSON. */
  readonly value: unknown;
  readonly etag: string;
}

/** What is stored is no JSON: it was cut off, or somebody else wrote it. No record can be read from it. */
export class DamagedValue {
  /** What is stored, as it is. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value as it stands in a store, read. */
export function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return new DamagedValue(json);
  }
}

/**
 * Whether what was deleted is gone from the storage's own files too, or will be as soon as another program no
 * longer reads them.
 */
export type Erasure = 'erased' | 'erasing';

/** A stored value that was not written for some time, with the version that it had then. */
export interface Unwritten {
  readonly key: string;
  readonly etag: string;
}

/**
 * Key-value storage with compare-and-set on every write. Implemented in src/server/storage. Every method throws
 * StoreUnavailable when the storage cannot be reached or does not take anything; nothing is confirmed that is
 * not kept.
 */
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
   * Removes a value, whatever it is; nothing happens when there is none.
   * @param etag when given, only this version is removed
   * @throws StoreConflict when the stored version is another one
   */
  delete(key: string, etag?: string): Promise<Erasure>;
  /** The keys that begin with a prefix, in no order. */
  keys(prefix: string): Promise<readonly string[]>;
  /**
   * What begins with a prefix and was not written since a time, in no order and without holding others up.
   * @param time milliseconds since 1970
   */
  unwrittenSince(prefix: string, time: number): AsyncIterable<Unwritten>;
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

/**
 * Why a storage takes nothing: another program keeps it locked, it is full, its file was removed, it is damaged
 * or may not be written, it cannot be reached, a key is longer than it takes.
 */
export type StoreFault = 'locked' | 'full' | 'removed' | 'damaged' | 'unreachable' | 'keyTooLong';

/** The storage takes nothing at present. Whether what was being written is kept is not known. */
export class StoreUnavailable extends PathwayError {
  override readonly name = 'StoreUnavailable';
  readonly fault: StoreFault;

  /** @param reason in words that go on from "The storage is not available:" */
  constructor(fault: StoreFault, reason: string, options?: ErrorOptions) {
    super('StorageUnavailable', `The storage is not available: ${reason}.`, options);
    this.fault = fault;
  }
}
