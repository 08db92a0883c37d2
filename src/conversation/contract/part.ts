import type { Input } from './input.ts';
import type { Channel } from './channel.ts';
import type { Scope } from './scope.ts';
import type { Button, Message } from './message.ts';

/** One turn as it comes in. Nothing here depends on how the channel carries it. */
export interface Asked {
  readonly input: Input;
  /** Id of the activity, to notice a repeated delivery. */
  readonly activityId: string | undefined;
  /** Channel and conversation: what belongs to the conversation is stored under it. */
  readonly conversation: string;
  /** Channel and person: what belongs to a person is stored under it. */
  readonly person: string;
  readonly scope: Scope;
  readonly channel: Channel;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Gives the stored value of a key, as it was written; null when there is none. */
export type Read = (key: string) => Promise<unknown>;

/** A value to store; null deletes it. Its key must have been read in the same turn. */
export interface Write {
  readonly key: string;
  readonly value: unknown;
}

/** Where a case stands, as far as the log may say it. */
export interface CaseAt {
  readonly question?: string;
  readonly outcome?: string;
  /** Id of the case; it is not logged as it is. */
  readonly case: string;
  readonly rev: number;
}

/** What a turn does. */
export interface Decision {
  /** What is said; null for silence. */
  readonly message: Message | null;
  /** What happened, in one word for the log; never what was typed. */
  readonly event: string;
  /** Where the conversation stands after the turn, for the log. */
  readonly at?: CaseAt;
  /** Written in this order, see `decideAndStore`. */
  readonly writes: readonly Write[];
  /** Whether everything that any part keeps is to be deleted. */
  readonly forget?: boolean;
  /** A message that is to become this one, since what it shows was deleted. */
  readonly left?: { readonly id: string; readonly message: Message };
  /** The live card that the message carries; null when nothing of it is to be remembered. */
  readonly live: LiveCard | null;
  /** Whether the turn changed what everybody sees, so that a tapped card is replaced for all. */
  readonly changed: boolean;
  /** What only the person who tapped is shown, in the answer to an invoke; `message` is for everybody. */
  readonly privately?: Message;
  /** Whether the message must not take the place of a tapped card, since that one is worth keeping. */
  readonly apart?: boolean;
}

/** A card that acts. There is at most one in a conversation; where a channel allows, it stays in its place. */
export interface LiveCard {
  /** Differs for each state that the card can show, so that a card out of date is noticed. */
  readonly version: string;
  /** What the card becomes when the conversation goes on in another message. Stored: nothing typed in it. */
  readonly quiet: Message;
}

/** Where a part stands between two turns: what its live card shows. */
export interface Standing {
  readonly message: Message;
  readonly live: LiveCard;
}

/** What a part has to do with a turn that another part took. */
export interface Aside {
  readonly writes: readonly Write[];
  /** The way to this part, when something of it is open. */
  readonly offer: { readonly button: Button; readonly hint: string } | null;
}

/** A part of the bot that may take a turn: the consult, the quiz. Each keeps documents of its own. */
export interface Part {
  /** Decides a turn, or leaves it to the next part with null. Called again when a write came in between. */
  take(asked: Asked, read: Read): Promise<Decision | null>;
  /** The live card as it should be now. Asked after a turn that this part took. */
  standing(asked: Asked, read: Read): Promise<Standing>;
  /** Asked after a turn that another part took. */
  aside(asked: Asked, read: Read): Promise<Aside>;
  /**
   * Keys of everything that `delete my data` deletes: what is kept for this conversation, and in a personal
   * chat what is kept for the person.
   */
  keptFor(asked: Asked, read: Read): Promise<readonly string[]>;
}
