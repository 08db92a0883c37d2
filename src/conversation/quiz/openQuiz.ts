import { seeded } from '../../engine/random.ts';
import { once } from '../../machine/once.ts';
import { emptyRecord, isLaterRecord, parseRecord, type TraineeRecord } from '../../quiz/trainee/record.ts';
import { zoneOf } from '../../quiz/trainee/days.ts';
import type { Read } from '../contract/handler.ts';
import type { Incoming } from '../contract/incoming.ts';
import type { Block } from '../contract/message.ts';
import { isShared } from '../contract/scope.ts';
import type { QuizChat } from '../state/quizChat.ts';
import type { QuizDependencies } from './dependencies.ts';
import { type Study, withItem } from './said.ts';
import { traineeKey } from './traineeKey.ts';

/** What the quiz keeps of a conversation and a person, at the beginning of a turn. */
export interface OpenQuiz {
  readonly chat: QuizChat;
  /** Whether something of the person's practice is stored that was looked for. */
  readonly isStored: boolean;
  /**
   * The person's practice; null where the quiz was not loaded, when a later version wrote it, and in a shared
   * place, where it is nobody's business.
   */
  readonly practice: Practice | null;
}

/** A person's practice: their record, and what goes with it. */
export interface Practice {
  readonly record: TraineeRecord;
  /** With an item that can be shown, and what is said first when another had to take the place of an old one. */
  readonly study: () => { readonly study: Study; readonly before: readonly Block[] };
}

/** Reads a person's practice. @returns null when a later version wrote it, and in a shared place */
export async function openPractice(
  { items, cases, newSeed }: QuizDependencies,
  { person, scope, now, zone, channel }: Incoming,
  { chat }: Pick<OpenQuiz, 'chat'>,
  read: Read,
): Promise<Practice | null> {
  const stored = isShared(scope) ? null : await readRecord(person, read);
  if (!stored) return null;
  // Where the person is now decides when their day begins; it is stored with the next answer.
  const record = { ...stored, zone: zoneOf(zone) ?? stored.zone };
  const study = once(() => {
    const random = seeded(newSeed());
    const { place } = chat;
    const { pictures } = channel;
    return withItem({ ...items(), record, place, pictures, cases, now, random });
  });
  return { record, study };
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
