import { Conversation } from './conversation.ts';

export interface ConversationLimits {
  /** How many conversations are held at most. */
  readonly count: number;
  /** How many of them may have been opened from one address. */
  readonly countPerAddress: number;
  /** How long a conversation is held that nobody asks for, in milliseconds. */
  readonly idleMs: number;
  /** How often those that are idle are looked for, in milliseconds. */
  readonly sweepMs: number;
  /** The time in milliseconds. */
  readonly now: () => number;
}

interface Held {
  readonly conversation: Conversation;
  readonly address: string;
  readonly usedAt: number;
}

/**
 * The conversations in memory, least recently used first out: of all, and before that of one address, so that
 * nobody can push out those of others. One that was dropped can come back at any time: its case is in storage,
 * only what was said is gone.
 */
export class Conversations {
  readonly #limits: ConversationLimits;
  /** In order of last use, which is the order of insertion. */
  readonly #held = new Map<string, Held>();
  readonly #sweeping: NodeJS.Timeout;

  constructor(limits: ConversationLimits) {
    this.#limits = limits;
    this.#sweeping = setInterval(() => this.#sweep(), limits.sweepMs);
    this.#sweeping.unref();
  }

  /** How many are held. */
  get size(): number {
    return this.#held.size;
  }

  /** Looks for idle ones no more; those who still ask while the server stops are answered. */
  close(): void {
    clearInterval(this.#sweeping);
  }

  /** The conversation when it is held, and notes that it is in use. */
  find(id: string): Conversation | null {
    this.#drop();
    const held = this.#held.get(id);
    return held ? this.#use(held.conversation, held.address) : null;
  }

  /** Holds a new conversation. @param address where it was opened from */
  open(id: string, userId: string, address: string): Conversation {
    const conversation = this.#use(new Conversation(id, userId), address);
    const ofAddress = [...this.#held].filter(([, held]) => held.address === address);
    for (const [oldest] of ofAddress.slice(0, -this.#limits.countPerAddress)) this.#held.delete(oldest);
    this.#drop();
    return conversation;
  }

  #use(conversation: Conversation, address: string): Conversation {
    this.#held.delete(conversation.id);
    this.#held.set(conversation.id, { conversation, address, usedAt: this.#limits.now() });
    return conversation;
  }

  /** Also when nobody comes: what was said is not held longer than is promised (legal/privacy.ts). */
  #sweep(): void {
    this.#drop();
    for (const { conversation } of this.#held.values()) conversation.dropUnfetched();
  }

  #drop(): void {
    const { count, idleMs, now } = this.#limits;
    for (const [id, { usedAt }] of this.#held) {
      if (this.#held.size <= count && now() - usedAt <= idleMs) return;
      this.#held.delete(id);
    }
  }
}
