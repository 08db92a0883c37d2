import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Random bits and our signature, base64url. */
const shape = /^([A-Za-z0-9_-]{32})\.([A-Za-z0-9_-]{43})$/;

/** Makes the tokens of conversations, and knows its own again. */
export interface Tokens {
  /** A new credential for one conversation: 192 random bits, signed. */
  issue(): string;
  /** Whether a token was issued by this installation. */
  isOurs(token: string): boolean;
}

/** @param secret of the installation: every instance of it must have the same, also after a restart */
export function signedTokens(secret: string): Tokens {
  const sign = (bits: string): string =>
    createHmac('sha256', secret).update(`nelm direct line token ${bits}`).digest('base64url');
  return {
    issue: () => {
      const bits = randomBytes(24).toString('base64url');
      return `${bits}.${sign(bits)}`;
    },
    isOurs: (token) => {
      const [, bits, signature] = shape.exec(token) ?? [];
      if (bits === undefined || signature === undefined) return false;
      return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(bits)));
    },
  };
}

/**
 * The id of the conversation that a token opens, 192 bits of a hash: an id seen in a log or in storage opens
 * nothing.
 */
export function conversationIdOf(token: string): string {
  return digest(`nelm direct line conversation ${token}`);
}

/** The person in a conversation whose client names none, or none that can be accepted. */
export function userIdOf(conversationId: string): string {
  return `dl_${digest(`nelm direct line user ${conversationId}`)}`;
}

/** The id of an activity that its client named: the same however often it is sent, and no other client's. */
export function activityIdOf(conversationId: string, clientId: string): string {
  return digest(`nelm direct line activity ${conversationId} ${clientId}`);
}

/** True for an id that a client made up at random: nobody else's can be guessed. */
export function isUserId(id: string): boolean {
  return /^dl_[A-Za-z0-9_-]{16,64}$/.test(id);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
