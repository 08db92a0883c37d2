import { z } from 'zod';
import { once } from '../../machine/once.ts';
import type { Message } from '../contract/message.ts';
import { storedMessage } from '../contract/storedMessage.ts';
import type { Store } from '../contract/store.ts';
import { type Deciding, decideAndStore } from './decideAndStore.ts';

/** The message that carries the live card of a conversation, on channels that let it be replaced. */
export interface LiveMessage {
  /** Id of the activity, as the channel gave it. */
  readonly id: string;
  /** What the message becomes when the conversation goes on in another one. */
  readonly deactivated: Message;
}

const stored = once(() =>
  z.object({
    schema: z.literal(1),
    id: z.string().min(1),
    /** Called `deactivated` outside the store. */
    quiet: storedMessage(),
  }),
);

/** The key under which the live message of a conversation is stored. */
export function liveKey(conversation: string): string {
  return `live/${conversation}`;
}

/** The live message; null when there is none that can be read: then the next card comes as a new message. */
export async function readLive(store: Store, conversation: string): Promise<LiveMessage | null> {
  return parseLive((await store.read(liveKey(conversation)))?.value);
}

/**
 * Makes a message the live one.
 * @param next null when no live message remains
 * @param only when given, nothing is done unless this message is the live one
 * @returns the live message that this one took the place of, each to one caller alone; null when nothing was done
 */
export async function replaceLive(
  deciding: Deciding,
  conversation: string,
  next: LiveMessage | null,
  only?: string,
): Promise<LiveMessage | null> {
  const key = liveKey(conversation);
  const { decided } = await decideAndStore(deciding, async (read) => {
    const found = await read(key, parseLive);
    if ((!found && !next) || (only !== undefined && found?.id !== only)) return { before: null, writes: [] };
    return {
      before: found,
      writes: [{ key, value: next && { schema: 1, id: next.id, quiet: next.deactivated } }],
    };
  });
  return decided.before;
}

/** @returns null when the value is no live message */
export function parseLive(value: unknown): LiveMessage | null {
  const result = stored().safeParse(value);
  return result.success ? { id: result.data.id, deactivated: result.data.quiet } : null;
}
