import { createHash, randomBytes } from 'node:crypto';

const shape = /^[A-Za-z0-9_-]{43}$/;

/** A new credential for one conversation: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isToken(text: string): boolean {
  return shape.test(text);
}

/**
 * The id of the conversation that a token opens, 192 bits of a hash.
 * So any instance, also after a restart, can check the pair without a secret and without stored state,
 * and an id seen in a log or in storage opens nothing.
 */
export function conversationIdOf(token: string): string {
  return digest(`nelm direct line conversation ${token}`);
}

/** The person in a conversation whose client names none, or none that can be accepted. */
export function userIdOf(conversationId: string): string {
  return `dl_${digest(`nelm direct line user ${conversationId}`)}`;
}

/** True for an id that a client made up at random: nobody else's can be guessed. */
export function isUserId(id: string): boolean {
  return /^dl_[A-Za-z0-9_-]{16,64}$/.test(id);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
