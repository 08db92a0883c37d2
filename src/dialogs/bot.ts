import { createHash, randomBytes } from 'node:crypto';
import { type Activity, type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { type Cases, currentCases } from '../machine/cases.ts';
import { stamp } from '../machine/stamp.ts';
import { askedBy } from './asked.ts';
import { consult } from './consult.ts';
import { activityOf, invokeAnswer } from './delivery.ts';
import { type Input, readInvoke, readMessage } from './input.ts';
import type { Message } from './message.ts';
import type { Part } from './part.ts';
import { spokenText } from './spokenText.ts';
import type { Store } from './store.ts';
import { takeTurn } from './turns.ts';

/** What happened in one turn, without any text that a person typed. */
export interface TurnRecord {
  /** Pseudonymous key of the conversation. */
  readonly key: string;
  readonly channel: string;
  readonly event: string;
  readonly question?: string;
  readonly outcome?: string;
  readonly guideline: { readonly version: string; readonly hash: string };
}

export interface BotDependencies {
  readonly store: Store;
  readonly record: (turn: TurnRecord) => void;
  /** An id for a new case, not to be guessed; random unless given. */
  readonly newId?: () => string;
  /** The operations on a case; those of the current guideline unless given. */
  readonly cases?: Cases;
}

/** The Bot Framework adapter: an activity in, one message out, the documents of the parts stored in between. */
export class PathwayBot extends TeamsActivityHandler {
  readonly #store: Store;
  readonly #record: (turn: TurnRecord) => void;
  /** Asked in this order; the last takes every turn. */
  readonly #parts: readonly Part[];

  constructor({ store, record, newId, cases }: BotDependencies) {
    super();
    this.#store = store;
    this.#record = record;
    this.#parts = [
      consult({
        stamp,
        cases: cases ?? currentCases,
        newId: newId ?? (() => randomBytes(9).toString('base64url')),
      }),
    ];
    this.onMessage(async (context, next) => {
      await this.#reply(context, readMessage(context.activity, spokenText(context.activity)));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      if (isWelcome(context.activity)) await this.#reply(context, { kind: 'joined' });
      await next();
    });
    this.onEvent(async (context, next) => {
      if (context.activity.name === 'resume') await this.#reply(context, { kind: 'resumed' });
      await next();
    });
  }

  /** Answers a tapped `Action.Execute` with the card that takes the place of the old one. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    return invokeAnswer(await this.#turn(context.activity, readInvoke(context.activity.value)));
  }

  async #reply(context: TurnContext, input: Input): Promise<void> {
    const message = await this.#turn(context.activity, input);
    await context.sendActivity(activityOf(message, context.activity.channelId));
  }

  async #turn(activity: Activity, input: Input): Promise<Message> {
    const asked = askedBy(activity, input);
    const { message, event, at } = await takeTurn(this.#store, this.#parts, asked);
    this.#record({
      key: createHash('sha256').update(asked.conversation).digest('hex').slice(0, 16),
      channel: activity.channelId,
      event,
      ...at,
      guideline: { version: stamp.version, hash: stamp.hash },
    });
    return message;
  }
}

/** Teams reports the bot itself as added when it is installed; other channels report the person. */
function isWelcome({ channelId, membersAdded = [], recipient }: Activity): boolean {
  return membersAdded.some(({ id }) => (id === recipient.id) === (channelId === 'msteams'));
}
