import type { Input } from '../contract/input.ts';
import { plainWords } from '../../language/text/plainWords.ts';
import { createHmac } from 'node:crypto';
import type { LastTyped } from '../../quiz/trainee/lastTyped.ts';
import type { Asked } from '../contract/part.ts';
import type { Session } from './session.ts';

/** How long the same words of the same person are taken for a repeated delivery, in milliseconds. */
export const repeatWindowMs = 5_000;

/** How many typed messages are remembered; more are not typed within the window. */
const remembered = 10;

/**
 * Whether a message is one just accepted, delivered again under another id, whatever happened in between.
 * Most taps need no such test, for their revision no longer fits.
 */
export function isRepeatedTyping(
  { lastTyped }: Pick<Session, 'lastTyped'>,
  { input, channel, person, now }: Asked,
): boolean {
  const words = typedIn(input);
  if (!channel.redelivers || words === null) return false;
  return recent(lastTyped, now).some(({ salt, hash }) => hash === hashOf(salt, person, words));
}

/** What to remember after a turn that took something in. */
export function withTyped(
  lastTyped: readonly LastTyped[],
  { input, channel, person, now }: Asked,
  newSalt: () => string,
): readonly LastTyped[] {
  const words = typedIn(input);
  if (!channel.redelivers || words === null) return recent(lastTyped, now);
  const salt = newSalt();
  return [...recent(lastTyped, now), { salt, hash: hashOf(salt, person, words), at: now }].slice(-remembered);
}

function recent(lastTyped: readonly LastTyped[], now: number): readonly LastTyped[] {
  return lastTyped.filter(({ at }) => now - at <= repeatWindowMs);
}

function typedIn(input: Input): string | null {
  switch (input.kind) {
    case 'text':
      return `text ${plainWords(input.text)}`;
    case 'command':
      return `command ${input.command}`;
    case 'action': {
      const { data } = input;
      // It has no revision to outdate, or may come when its case is closed already.
      return data.do === 'newCase' ? `new case after ${data.case ?? 'none'} ${data.rev ?? ''}` : null;
    }
    default:
      return null;
  }
}

function hashOf(salt: string, person: string, words: string): string {
  return createHmac('sha256', salt).update(`typed ${person}\n${words}`).digest('base64url').slice(0, 22);
}
