import { createHmac } from 'node:crypto';
import { plainWords } from './commands.ts';
import type { Input } from './input.ts';
import type { Asked } from './part.ts';
import type { LastTyped, Session } from './session.ts';

/** How long the same words of the same person, with nothing in between, are taken for a repeated delivery. */
export const repeatWindowMs = 5_000;

/**
 * Whether a typed message is the one just accepted, delivered again under another id. A tap needs no such
 * test: its revision no longer fits.
 */
export function isRepeatedTyping({ salt, rev, lastTyped }: Session, asked: Asked): boolean {
  const words = typedIn(asked.input);
  return (
    asked.channel.redelivers &&
    words !== null &&
    lastTyped !== null &&
    lastTyped.rev === rev &&
    asked.now - lastTyped.at <= repeatWindowMs &&
    lastTyped.hash === hashOf(salt, asked.person, words)
  );
}

/** What to remember of a typed message that changed the case to this session; null when it was a tap. */
export function typedLast({ salt, rev }: Session, { input, person, now }: Asked): LastTyped | null {
  const words = typedIn(input);
  return words === null ? null : { hash: hashOf(salt, person, words), rev, at: now };
}

function typedIn(input: Input): string | null {
  switch (input.kind) {
    case 'text':
      return `text ${plainWords(input.text)}`;
    case 'command':
      return `command ${input.command}`;
    default:
      return null;
  }
}

function hashOf(salt: string, person: string, words: string): string {
  return createHmac('sha256', salt).update(`typed ${person}\n${words}`).digest('base64url');
}
