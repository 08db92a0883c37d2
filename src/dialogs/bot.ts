import { createHash, randomBytes } from 'node:crypto';
import {
  type Activity,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import { type Cases, currentCases } from '../machine/cases.ts';
import { stamp } from '../machine/stamp.ts';
import { converse } from './converse.ts';
import { type Input, readInvoke, readMessage } from './input.ts';
import type { Message } from './message.ts';
import { type AdaptiveCard, toCard } from './render/card.ts';
import { toText } from './render/text.ts';
import type { Conversing, Turn } from './scene.ts';
import { emptySession, parseSession, type Session, withSeen } from './session.ts';
import { spokenText } from './spokenText.ts';
import { type Store, StoreConflict } from './store.ts';
import { texts } from './texts.ts';

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

/** How often a turn is decided anew when another turn of the same conversation came in between. */
const attempts = 5;

/** The Bot Framework adapter: an activity in, one message out, the session stored in between. */
export class PathwayBot extends TeamsActivityHandler {
  readonly #store: Store;
  readonly #record: (turn: TurnRecord) => void;
  readonly #conversing: Conversing;

  constructor({ store, record, newId, cases }: BotDependencies) {
    super();
    this.#store = store;
    this.#record = record;
    this.#conversing = {
      stamp,
      cases: cases ?? currentCases,
      newId: newId ?? (() => randomBytes(9).toString('base64url')),
    };
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
    const turn = await this.#turn(context.activity, readInvoke(context.activity.value));
    const card: AdaptiveCard = toCard(turn.message);
    return {
      status: 200,
      body: { statusCode: 200, type: CardFactory.contentTypes.adaptiveCard, value: card },
    };
  }

  async #reply(context: TurnContext, input: Input): Promise<void> {
    const turn = await this.#turn(context.activity, input);
    await context.sendActivity(activityOf(turn.message, context.activity.channelId));
  }

  /** Decides a turn and stores it; when another turn came in between, it is decided again. */
  async #turn(activity: Activity, input: Input): Promise<Turn> {
    const key = storeKey(activity);
    for (let attempt = 1; ; attempt += 1) {
      const stored = await this.#store.read(key);
      const session = parseSession(stored?.value) ?? emptySession(stamp);
      const repeated = activity.id !== undefined && session.seen.includes(activity.id);
      const turn = converse(
        session,
        repeated ? { kind: 'refused', event: 'repeated', say: texts.repeated } : input,
        this.#conversing,
      );
      try {
        if (turn.forget) await this.#store.delete(key);
        else if (worthKeeping(session, turn.session)) {
          await this.#store.write(
            key,
            withSeen(turn.session, repeated ? undefined : activity.id),
            stored?.etag ?? null,
          );
        }
        this.#record(recordOf(turn, activity, this.#conversing.cases));
        return turn;
      } catch (error) {
        if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
      }
    }
  }
}

/** A session is stored once there is something to keep or to clear. */
function worthKeeping(before: Session, after: Session): boolean {
  return [before, after].some(({ caseId, covered }) => caseId !== null || covered !== null);
}

/** The key under which the case of a conversation is stored. */
export function storeKey({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string {
  return `case/${channelId}/${conversation.id}`;
}

function recordOf({ event, session }: Turn, activity: Activity, cases: Cases): TurnRecord {
  const { question, outcome } =
    session.caseId === null ? { question: null, outcome: null } : cases.replay(session.answers);
  return {
    key: createHash('sha256').update(storeKey(activity)).digest('hex').slice(0, 16),
    channel: activity.channelId,
    event,
    ...(question ? { question } : {}),
    ...(outcome ? { outcome } : {}),
    guideline: { version: stamp.version, hash: stamp.hash },
  };
}

/** Teams shows `text` beside a card, so there the plain-text form is the summary. */
function activityOf(message: Message, channel: string): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(toCard(message)));
  const text = toText(message);
  return channel === 'msteams' ? { ...activity, summary: text } : { ...activity, text };
}

/** Teams reports the bot itself as added when it is installed; other channels report the person. */
function isWelcome({ channelId, membersAdded = [], recipient }: Activity): boolean {
  return membersAdded.some(({ id }) => (id === recipient.id) === (channelId === 'msteams'));
}
