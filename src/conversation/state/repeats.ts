import { createHmac } from 'node:crypto';
import type { LastTyped } from '../../quiz/trainee/lastTyped.ts';
import type { Incoming } from '../contract/incoming.ts';

/** How long the same words of the same person are taken for a repeated delivery, in milliseconds. */
export const repeatWindowMs = 5_000;

/** How many typed messages are remembered; more are not typed within the window. */
const remembered = 10;

/**
 * Whether a message is one just accepted, delivered again under another id, whatever happened in between.
 * Most taps need no such test, for their revision no longer fits.
 * @param words what the message said, in a form that is the same each time it is typed; null when it may be
 * said twice
 */
export function isRepeatedTyping(
  lastTyped: readonly LastTyped[],
  { channel, person, now }: Incoming,
  words: string | null,
): boolean {
  if (!channel.redelivers || words === null) return false;
  return recent(lastTyped, now).some(({ salt, hash }) => hash === hashOf(salt, person, words));
}

/** What to remember after a turn that took something in. */
export function withTyped(
  lastTyped: readonly LastTyped[],
  { channel, person, now }: Incoming,
  words: string | null,
  newSalt: () => string,
): readonly LastTyped[] {
  if (!channel.redelivers || words === null) return recent(lastTyped, now);
  const salt = newSalt();
  return [...recent(lastTyped, now), { salt, hash: hashOf(salt, person, words), at: now }].slice(-remembered);
}

function recent(lastTyped: readonly LastTyped[], now: number): readonly LastTyped[] {
  // A mark of long after now was made before the clock was set back; one of just after now, by another server.
  return lastTyped.filter(({ at }) => Math.abs(now - at) <= repeatWindowMs);
}

function hashOf(salt: string, person: string, words: string): string {
  return createHmac('sha256', salt).update(`typed ${person}\n${words}`).digest('base64url').slice(0, 22);
}
