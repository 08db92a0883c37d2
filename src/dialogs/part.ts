import type { Input } from './input.ts';
import type { Message } from './message.ts';

/** One turn as it comes in. Nothing here depends on how the channel carries it. */
export interface Asked {
  readonly input: Input;
  /** Id of the activity, to notice a repeated delivery. */
  readonly activityId: string | undefined;
  /** Channel and conversation: what belongs to the conversation is stored under it. */
  readonly conversation: string;
  /** Channel and person: what belongs to a person is stored under it. */
  readonly person: string;
}

/** Gives the stored value of a key, as it was written; null when there is none. */
export type Read = (key: string) => Promise<unknown>;

/** A value to store; null deletes it. Its key must have been read in the same turn. */
export interface Write {
  readonly key: string;
  readonly value: unknown;
}

/** What a turn does. */
export interface Decision {
  readonly message: Message;
  /** What happened, in one word for the log; never what was typed. */
  readonly event: string;
  /** Where the conversation stands after the turn, for the log. */
  readonly at?: { readonly question?: string; readonly outcome?: string };
  /** Written in this order, see `decideAndStore`. */
  readonly writes: readonly Write[];
  /** True when everything that any part keeps is to be deleted. */
  readonly forget?: true;
}

/** A part of the bot that may take a turn: the consult, the quiz. Each keeps documents of its own. */
export interface Part {
  /** Decides a turn, or leaves it to the next part with null. Called again when a write came in between. */
  take(asked: Asked, read: Read): Promise<Decision | null>;
  /** Keys of everything kept for this conversation and person: what `delete my data` deletes. */
  keptFor(asked: Asked, read: Read): Promise<readonly string[]>;
}
