import { seeded } from '../../engine/random.ts';
import { once } from '../../machine/once.ts';
import { emptyRecord, parseRecord, type TraineeRecord } from '../../quiz/trainee/record.ts';
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
  /** The stored record of the person's practice, as it was read; null when there is none, and in a shared place. */
  readonly stored: unknown;
  /**
   * The person's practice; null where the quiz was not loaded, when it cannot be read, and in a shared place,
   * where it is nobody's business.
   */
  readonly practice: Practice | null;
}

/** A person's practice: their record, and what goes with it. */
export interface Practice {
  readonly record: TraineeRecord;
  /** With an item that can be shown, and what is said first when another had to take the place of an old one. */
  readonly study: () => { readonly study: Study; readonly before: readonly Block[] };
}

/** A person's practice, from what is stored of it. @returns null when it cannot be read, and in a shared place */
export function openPractice(
  { items, cases, newSeed }: QuizDependencies,
  { scope, now }: Incoming,
  { chat, stored }: Pick<OpenQuiz, 'chat' | 'stored'>,
): Practice | null {
  const record = isShared(scope) ? null : recordOf(stored);
  if (!record) return null;
  const study = once(() => {
    const random = seeded(newSeed());
    return withItem({ ...items(), record, looking: chat.looking, cases, now, random });
  });
  return { record, study };
}

/** A person's record; null when it cannot be read. */
export async function readRecord(person: string, read: Read): Promise<TraineeRecord | null> {
  return recordOf(await read(traineeKey(person)));
}

function recordOf(stored: unknown): TraineeRecord | null {
  return stored === null ? emptyRecord : parseRecord(stored);
}
