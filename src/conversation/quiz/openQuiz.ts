import { createHash } from 'node:crypto';
import { once } from '../../machine/once.ts';
import { seeded } from '../../engine/random.ts';
import { emptyRecord, isLaterRecord, parseRecord, type TraineeRecord } from '../../quiz/trainee/record.ts';
import type { Read } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import type { Block } from '../contract/message.ts';
import { isShared } from '../contract/scope.ts';
import { chatKey, emptyChat, parseChat, type QuizChat } from '../state/quizChat.ts';
import type { QuizDependencies } from './dependencies.ts';
import { type Study, withItem } from './said.ts';

/** What the quiz keeps of a conversation and a person, at the beginning of a turn. */
export interface OpenQuiz {
  readonly chat: QuizChat;
  /** The person's practice; null when a later version wrote it, and in a shared place, where it is nobody's business. */
  readonly practice: Practice | null;
}

/** A person's practice: their record, and what goes with it. */
export interface Practice {
  readonly record: TraineeRecord;
  /** With an item that can be shown, and what is said first when another had to take the place of an old one. */
  readonly study: () => { readonly study: Study; readonly before: readonly Block[] };
}

/** The key under which a person's practice is stored: a hash, so that the store shows no account. */
export function traineeKey(person: string): string {
  return `trainee/${createHash('sha256').update(person).digest('hex').slice(0, 32)}`;
}

/** Reads what the quiz keeps. Practice belongs to the person and is the same in each of their chats. */
export async function openQuiz(
  { items, cases, newSeed }: QuizDependencies,
  { conversation, person, scope, now }: Incoming,
  read: Read,
): Promise<OpenQuiz> {
  const [storedChat, record] = await Promise.all([
    read(chatKey(conversation), parseChat),
    isShared(scope) ? null : readRecord(person, read),
  ]);
  const chat = storedChat ?? emptyChat;
  if (!record) return { chat, practice: null };
  const study = once(() => {
    const random = seeded(newSeed());
    return withItem({ ...items(), record, looking: chat.looking, cases, now, random });
  });
  return { chat, practice: { record, study } };
}

/**
 * A person's record; null when a later version wrote it. Then it is left where it is, for the quiz can wait
 * for that version to come back, and two years of practice should not wait in vain.
 */
export async function readRecord(person: string, read: Read): Promise<TraineeRecord | null> {
  const record = await read(traineeKey(person), (value) =>
    isLaterRecord(value) ? 'later' : parseRecord(value),
  );
  return record === 'later' ? null : (record ?? emptyRecord);
}
