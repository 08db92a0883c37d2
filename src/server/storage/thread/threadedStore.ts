import { Worker } from 'node:worker_threads';
import type { Store } from '../../../conversation/contract/store.ts';
import type { TellStorage } from '../faults/storageEvent.ts';
import { storeOf, type TextStore } from '../textStore.ts';
import { type Answer, errorOf, type FromThread, type Question } from './messages.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The store of a SQLite file in a thread of its own: what waits for the disk there does not hold up turns here.
 * Nothing is confirmed before that thread has said that it is on the disk.
 * @param tell told what an operator should know
 * @throws StorageError when the file cannot be opened or was written by a later version
 */
export async function threadedStore(path: string, tell: TellStorage = () => undefined): Promise<Store> {
  const worker = new Worker(new URL('main.js', import.meta.url), { workerData: { path } });
  const waiting = new Map<number, Waiting>();
  let questions: Question[] = [];
  let asked = 0;
  let closed = false;

  const opened = Promise.withResolvers<void>();
  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'opened':
        if (message.thrown) opened.reject(errorOf(message.thrown));
        else opened.resolve();
        break;
      case 'event':
        tell(message.event);
        break;
      case 'answers':
        message.answers.forEach(take);
    }
  });
  // A fault of the program: as everywhere, the process ends, for nobody knows what was kept.
  worker.on('error', (error) => {
    throw error;
  });

  const take = ({ id, value, thrown }: Answer): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    // An idle store keeps no process from ending.
    if (waiting.size === 0) worker.unref();
    if (thrown) one?.reject(errorOf(thrown));
    else one?.resolve(value as never);
  };
  /** What is asked in one tick goes in one message. */
  const flush = (): void => {
    const all = questions;
    questions = [];
    worker.postMessage(all);
  };
  const ask = <T>(question: Omit<Question, 'id'>): Promise<T> => {
    if (closed) return Promise.reject(new Error('The database is not open.'));
    return new Promise((resolve, reject) => {
      const id = (asked += 1);
      if (waiting.size === 0) worker.ref();
      if (questions.length === 0) queueMicrotask(flush);
      waiting.set(id, { resolve, reject });
      questions.push({ ...question, id } as Question);
    });
  };
  await opened.promise;
  worker.unref();
  const texts: TextStore = {
    read: (key) => ask({ method: 'read', args: [key] }),
    write: (key, text, etag) => ask({ method: 'write', args: [key, text, etag] }),
    delete: (key, etag) => ask({ method: 'delete', args: [key, etag] }),
    keys: (prefix) => ask({ method: 'keys', args: [prefix] }),
    entriesFrom: (prefix, key) => ask({ method: 'entriesFrom', args: [prefix, key] }),
    close: async () => {
      const closing = ask<void>({ method: 'close', args: [] });
      closed = true;
      await closing;
    },
  };
  return storeOf(texts);
}
