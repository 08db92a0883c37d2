import type { Channel } from './channel.ts';
import type { Input } from './input.ts';
import type { FileLinks } from './links.ts';
import type { Scope } from './scope.ts';

/** One turn as it comes in. Nothing here depends on how the channel carries it. */
export interface Incoming {
  readonly input: Input;
  /** Id of the activity, to notice a repeated delivery. */
  readonly activityId: string | undefined;
  /** Channel and conversation: what belongs to the conversation is stored under it. */
  readonly conversation: string;
  /** Channel and person: what belongs to a person is stored under it. */
  readonly person: string;
  readonly scope: Scope;
  readonly channel: Channel;
  /** Addresses of files that the people here can reach; null where there are none. */
  readonly links: FileLinks | null;
  /** The time zone of the person's device as the channel names it; absent when it does not. */
  readonly zone?: string;
  /**
   * Whether the last answer did not arrive, so that nobody has seen the question that is open. Under way, so that
   * it is read together with what else is kept.
   */
  readonly unseen?: Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: number;
}
