import { parseFeedback } from '../feedback/record.ts';
import { parseRecord } from '../../quiz/trainee/record.ts';
import { type Store, StoreConflict } from '../contract/store.ts';
import { parseLive } from './liveCard.ts';
import { parseChat } from './quizChat.ts';
import { parseSession } from './session.ts';
import type { KeptAside } from './setAside.ts';

/** How each kind of record is read; null for what is none. */
const parsers: Readonly<Record<string, (value: unknown) => unknown>> = {
  case: parseSession,
  live: parseLive,
  quiz: parseChat,
  trainee: parseRecord,
  feedback: parseFeedback,
};

/** What may become of a record that was set aside. */
export type PutBack = 'put back' | 'its place is taken' | 'cannot be read by this version';

/** Whether this version can read a record that was set aside. */
export function isReadable({ kind, value }: KeptAside): boolean {
  const parse = Object.hasOwn(parsers, kind) ? parsers[kind] : undefined;
  return parse !== undefined && parse(value) !== null;
}

/** Puts a record back where it stood, if this version can read it and nothing stands there now. */
export async function putBack(store: Store, record: KeptAside): Promise<PutBack> {
  if (!isReadable(record)) return 'cannot be read by this version';
  try {
    await store.write(record.key, record.value, null);
  } catch (error) {
    if (error instanceof StoreConflict) return 'its place is taken';
    throw error;
  }
  await store.delete(record.at);
  return 'put back';
}
