import type { Incoming } from './incoming.ts';
import type { ActionButton, Message } from './message.ts';

/**
 * Gives the stored record of a key.
 * @param parse gives null for what is no such record, or one of a version that it does not know
 * @returns null when there is none, and when it cannot be read
 */
export type Read = <T>(key: string, parse: (value: unknown) => T | null) => Promise<T | null>;

/** A value to store; null deletes it. Its key must have been read in the same turn. */
export interface Write {
  readonly key: string;
  readonly value: unknown;
  /** What this version reads of the record in its place, as it would store it: all else there stays in it. */
  readonly known?: unknown;
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
  /** Whether everything that any handler keeps is to be deleted. */
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
  readonly deactivated: () => Message;
}

/** What a handler's live card shows between two turns. Its messages are made when they are asked for. */
export interface CurrentView extends LiveCard {
  readonly message: () => Message;
}

/** What a handler has to do with a turn that another handler took. */
export interface SideEffects {
  readonly writes: readonly Write[];
  /** The way to what the handler keeps, when something of it is open. */
  readonly offer: { readonly button: ActionButton; readonly hint: string } | null;
}

/**
 * Takes some of the turns of a conversation: the consult, the quiz. Each keeps documents of its own.
 * @typeParam Understood what the turn means, with what was read to find that out
 */
export interface Handler<Understood> {
  /** Decides a turn, or leaves it to the next handler with null. Called again when a write came in between. */
  take(understood: Understood, read: Read): Promise<Decision | null>;
  /** Asked after a turn that another handler took. */
  sideEffects(understood: Understood): SideEffects;
  /**
   * Keys of everything that `delete my data` deletes: what is kept for this conversation, and in a personal
   * chat what is kept for the person.
   */
  keptFor(understood: Understood): readonly string[];
  /** The live card as it should be now. Asked after a turn that this handler took. */
  currentView(incoming: Incoming, read: Read): Promise<CurrentView>;
}
