import { PathwayError } from '../../guideline/errors.ts';

/** An activity as the protocol needs it; docs/protocol.md is all that is known of the bot. */
export type WireActivity = Readonly<Record<string, unknown>>;

/** Sends one activity and gives the bot's answers: messages, or the body of an invoke response. */
export type Send = (activity: WireActivity) => Promise<readonly WireActivity[]>;

/** What was sent in a step and what came back, for whoever looks for the fault. */
export interface Exchange {
  readonly request: unknown;
  /** HTTP status; absent where there is none, or where nothing came. */
  readonly status?: number;
  /** The reply as it came: JSON, else the text; null where nothing came. */
  readonly reply: unknown;
}

/**
 * A step that could not be judged: nothing came, too late, cut, with a status of error, without a card, or the card
 * lacks what the step needs. It is a failure of its route and ends no run.
 */
export class StepFault extends PathwayError {
  override readonly name = 'StepFault';
  readonly exchange: Exchange | null;
  /** Whether the reply never came in a form that could be read, rather than lacking something. */
  readonly isTransport: boolean;
  /** The key of its cause; null where its form tells it. */
  readonly key: string | null;

  constructor(
    message: string,
    {
      exchange = null,
      isTransport = false,
      key = null,
      cause,
    }: { exchange?: Exchange | null; isTransport?: boolean; key?: string | null; cause?: unknown } = {},
  ) {
    super('TargetNotUsable', message, cause === undefined ? undefined : { cause });
    this.exchange = exchange;
    this.isTransport = isTransport;
    this.key = key;
  }
}
