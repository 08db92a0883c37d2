import {
  type Erasure,
  type StoreFault,
  StoreConflict,
  StoreUnavailable,
} from '../../../conversation/contract/store.ts';
import type { StorageEvent } from '../faults/storageEvent.ts';
import { StorageError } from '../faults/storageError.ts';
import type { StoredText, TextStore, WrittenEntry } from '../textStore.ts';

/** What is asked of the store in the other thread: one of its methods, with its arguments. */
export type Question = {
  readonly [Method in keyof TextStore]: {
    readonly id: number;
    readonly method: Method;
    readonly args: Readonly<Parameters<TextStore[Method]>>;
  };
}[keyof TextStore];

/** What a method gave. */
export type Value = StoredText | Erasure | string | readonly string[] | readonly WrittenEntry[] | null | void;

/** Why a method threw, in a form that can go from one thread to another. */
export type Thrown =
  | { readonly kind: 'conflict'; readonly key: string }
  | {
      readonly kind: 'unavailable';
      readonly fault: StoreFault;
      readonly reason: string;
      readonly cause?: unknown;
    }
  | { readonly kind: 'notUsable'; readonly path: string; readonly reason: string; readonly cause?: unknown }
  /** A fault of the program. */
  | { readonly kind: 'other'; readonly error: unknown };

export interface Answer {
  readonly id: number;
  readonly value?: Value;
  readonly thrown?: Thrown;
}

/** What the other thread sends: whether the store could be opened, once; what is told of it; answers. */
export type FromThread =
  | { readonly kind: 'opened'; readonly thrown?: Thrown }
  | { readonly kind: 'event'; readonly event: StorageEvent }
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] };

export function thrownOf(error: unknown): Thrown {
  if (error instanceof StoreConflict) return { kind: 'conflict', key: error.key };
  if (error instanceof StoreUnavailable) {
    const { fault, reason, cause } = error;
    return { kind: 'unavailable', fault, reason, cause };
  }
  if (error instanceof StorageError) {
    const { path, reason, cause } = error;
    return { kind: 'notUsable', path, reason, cause };
  }
  return { kind: 'other', error };
}

export function errorOf(thrown: Thrown): unknown {
  switch (thrown.kind) {
    case 'conflict':
      return new StoreConflict(thrown.key);
    case 'unavailable':
      return new StoreUnavailable(thrown.fault, thrown.reason, { cause: thrown.cause });
    case 'notUsable':
      return new StorageError(thrown.path, thrown.reason, { cause: thrown.cause });
    case 'other':
      return thrown.error;
  }
}
