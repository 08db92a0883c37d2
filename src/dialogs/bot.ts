import type { Input } from '../conversation/contract/input.ts';
import type { NotRead } from '../conversation/contract/notRead.ts';
import { isShared } from '../conversation/contract/scope.ts';
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { type Activity, type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import type { Cases } from '../machine/cases.ts';
import { recent } from '../machine/recent.ts';
import { seeds } from '../quiz/trainee/limits.ts';
import { DeliveryFailed } from './deliveryFailed.ts';
import { conversationOf, incomingOf, type LinksIn } from './incoming.ts';
import { channelOf } from './channels.ts';
import { invokeNotTaken } from './invokeNotTaken.ts';
import { bytesOf, drawOnce, type Render, render } from './drawing.ts';
import { type Delivery, type DeliveryStep, invokeAnswer, replaceTapped, sendMessage } from './delivery.ts';
import { isTap, readInvoke, readMessage } from './readActivity.ts';
import { createConversation } from '../conversation/conversation.ts';
import type { DrawView } from '../conversation/messages/view.ts';
import { scopeOf } from './scope.ts';
import { mentionsBot } from './reading/mentions.ts';
import type { Store } from '../conversation/contract/store.ts';
import type { QuizItems } from '../conversation/quiz/quizItems.ts';
import type { ConversationDependencies } from '../conversation/conversation.ts';
import { readerOf } from '../conversation/state/decideAndStore.ts';
import type { SetAside } from '../conversation/state/setAside.ts';
import { isUnseen, markSeen, markUnseen, showsWhatIsAsked } from '../conversation/state/unseen.ts';
import { withBefore } from '../conversation/messages/view.ts';
import { texts } from '../conversation/texts/texts.ts';
import { takeTurn } from '../conversation/takeTurn.ts';

/** What happened in one turn, without any text that a person typed. */
export interface TurnRecord {
  /** Pseudonymous key of the conversation. */
  readonly key: string;
  readonly channel: string;
  readonly event: string;
  /** Whether it changed what everybody in the conversation sees. */
  readonly changed: boolean;
  readonly question?: string;
  readonly outcome?: string;
  /** Pseudonymous key of the case, and its revision after the turn. */
  readonly case?: string;
  readonly rev?: number;
  readonly guideline: { readonly version: string; readonly hash: string };
}

/** A step of a delivery that failed, without any text that a person typed. */
export interface DeliveryFault {
  /** Pseudonymous key of the conversation. */
  readonly key: string;
  readonly channel: string;
  readonly step: DeliveryStep;
  /** The HTTP status that the channel answered with, when it answered. */
  readonly status?: number;
}

/** A record that could not be read, without anything of it. */
export interface RecordFault {
  /** Pseudonymous key of the conversation. */
  readonly key: string;
  readonly channel: string;
  /** What kind of record it was. */
  readonly kind: string;
  /** The last part of the key that it was set aside under. */
  readonly aside: string;
}

export interface BotDependencies {
  /** The guideline that the bot walks, and the operations on a case over it. */
  readonly cases: Cases;
  readonly store: Store;
  readonly record: (turn: TurnRecord) => void;
  readonly recordFault?: (fault: DeliveryFault) => void;
  /** Told of each record that could not be read and was set aside. */
  readonly recordSetAside?: (fault: RecordFault) => void;
  /** Told why the quiz is not available: it could not be made, or failed in a turn. */
  readonly recordQuizFault?: (error: unknown) => void;
  /** What the pseudonymous keys are made with; random for this bot unless given. */
  readonly logSecret?: string;
  /** An id for a new case, not to be guessed; random unless given. */
  readonly newId?: () => string;
  /** A seed for the items that the quiz draws; random unless given. */
  readonly newSeed?: () => number;
  /** Milliseconds since 1970; the clock unless given. */
  readonly now?: () => number;
  /** Makes the items of the quiz when they are first needed; from the chart unless given. */
  readonly makeItems?: () => QuizItems;
  /** Ids of the items that are not to be shown, asked each time; none unless given. */
  readonly withdrawn?: () => ReadonlySet<string>;
  /** Loads the quiz when it is first wanted; from its files unless given. */
  readonly loadQuiz?: ConversationDependencies['loadQuiz'];
  /** Exported charts of earlier versions, from which their case codes are read; none unless given. */
  readonly earlierCharts?: ConversationDependencies['earlierCharts'];
  /** For how many days a case stays in the list of its conversation; 30 unless given. */
  readonly keptDays?: number;
  /** Puts what a card of the consult shows into words; the bot's own words unless given. */
  readonly draw?: DrawView;
  /** Draws a message as a card. */
  readonly render?: Render;
  /** Addresses of files by channel; none unless given. */
  readonly linksIn?: LinksIn;
  /** The commit of the program, named in the text for the record. */
  readonly build?: string;
}

/** The Bot Framework adapter: an activity in, one message out, what is kept stored in between. */
export class PathwayBot extends TeamsActivityHandler {
  readonly #store: Store;
  readonly #record: (turn: TurnRecord) => void;
  readonly #recordFault: (fault: DeliveryFault) => void;
  readonly #recordSetAside: (fault: RecordFault) => void;
  readonly #logSecret: string;
  readonly #pseudonyms = recent<string>(4_000);
  readonly #now: () => number;
  readonly #cases: Cases;
  readonly #render: Render;
  readonly #linksIn: LinksIn | undefined;
  readonly #conversation: ReturnType<typeof createConversation>;

  constructor({
    store,
    record,
    recordFault,
    recordSetAside,
    recordQuizFault,
    logSecret,
    newId,
    newSeed,
    now,
    cases,
    makeItems,
    withdrawn,
    loadQuiz,
    earlierCharts,
    keptDays,
    draw,
    render: renderCard = render,
    linksIn,
    build,
  }: BotDependencies) {
    super();
    this.#store = store;
    this.#record = record;
    this.#recordFault = recordFault ?? (() => undefined);
    this.#recordSetAside = recordSetAside ?? (() => undefined);
    this.#logSecret = logSecret ?? randomBytes(32).toString('base64url');
    this.#now = now ?? Date.now;
    this.#cases = cases;
    this.#render = renderCard;
    this.#linksIn = linksIn;
    this.#conversation = createConversation({
      cases,
      makeItems,
      withdrawn,
      loadQuiz,
      earlierCharts,
      keptDays,
      onQuizFault: recordQuizFault ?? (() => undefined),
      newId: newId ?? (() => randomBytes(9).toString('base64url')),
      newSalt: () => randomBytes(12).toString('base64url'),
      newSeed: newSeed ?? (() => randomInt(seeds)),
      bytesOf,
      ...(draw ? { draw } : {}),
      ...(build === undefined ? {} : { build }),
    });
    this.onMembersAdded(async (context, next) => {
      if (isWelcome(context.activity)) await this.#say(context, joined(context.activity));
      await next();
    });
    this.onMembersRemoved(async (context, next) => {
      const { membersRemoved = [], recipient } = context.activity;
      if (membersRemoved.some(({ id }) => id === recipient.id)) await this.#say(context, { kind: 'left' });
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      if (context.activity.action === 'add') await this.#say(context, joined(context.activity));
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      if (context.activity.action === 'remove') await this.#say(context, { kind: 'left' });
      await next();
    });
    this.onTeamsMessageEditEvent(async (context, next) => {
      await this.#takeRevised(context, 'edited');
      await next();
    });
    this.onTeamsMessageSoftDeleteEvent(async (context, next) => {
      await this.#takeRevised(context, 'deleted');
      await next();
    });
    this.onEvent(async (context, next) => {
      if (context.activity.name === 'resume') await this.#say(context, { kind: 'resumed' });
      await next();
    });
  }

  /** Messages are taken at once: for them Bot Framework's chain of handlers is a dozen promises and no more. */
  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    if (context.activity.type !== 'message') await super.onTurnActivity(context);
    else if (isMeantForBot(context.activity)) await this.#takeMessage(context);
  }

  /** Answers a tapped `Action.Execute` with the card that takes the place of the old one. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value, replyToId } = context.activity;
    // Not passed on: Bot Framework's handler throws over those of Teams that come without their value.
    if (name !== 'adaptiveCard/action') return invokeNotTaken;
    // A fault in looking for the mark must not keep a tap from being answered.
    const looking = isUnseen(this.#store, conversationOf(context.activity)).catch(() => false);
    const delivery = await this.#turn(context, readInvoke(value));
    if (!delivery) return { status: 200 };
    const { incoming, decision, message } = delivery;
    const shown = incoming.channel.replaces ? await replaceTapped(delivery, replyToId, true) : message;
    // Whoever taps has a card before them.
    if (await looking) await this.#note(delivery, markSeen);
    return invokeAnswer(delivery, decision.privately ?? shown);
  }

  /** What was typed is answered by a new message, a tap by the tapped card where the channel allows. */
  async #takeMessage(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { input, notRead } = readMessage(activity);
    const reading = isUnseen(this.#store, conversationOf(activity));
    const delivery = await this.#turn(context, input, reading);
    const unseen = await reading;
    if (!delivery) return;
    const tapped = isTap(activity);
    await this.#deliver(delivery, () =>
      tapped && delivery.incoming.channel.replaces
        ? replaceTapped(delivery, activity.replyToId, false)
        : sendMessage(withNotRead(delivery, notRead)),
    );
    // Whoever taps has a card before them.
    if (unseen && (tapped || showsWhatIsAsked(delivery.decision.event))) await this.#note(delivery, markSeen);
  }

  /** Brings what a turn says to where people see it; that it did not arrive is kept, for what was said is stored. */
  async #deliver(delivery: Delivery, bring: () => Promise<unknown>): Promise<void> {
    try {
      await bring();
    } catch (error) {
      await this.#note(delivery, markUnseen);
      throw new DeliveryFailed(error);
    }
  }

  /** Keeps whether people have seen the reply. What was said is stored already, so no fault in it may say otherwise. */
  async #note({ incoming, fault }: Delivery, mark: typeof markSeen): Promise<void> {
    try {
      await mark(this.#store, incoming.conversation);
    } catch (error) {
      fault('after', error);
    }
  }

  async #takeRevised(context: TurnContext, how: 'edited' | 'deleted'): Promise<void> {
    const { activity } = context;
    await this.#say(context, { kind: 'revised', how, of: activity.id, addressed: isMeantForBot(activity) });
  }

  async #say(context: TurnContext, input: Input): Promise<void> {
    const delivery = await this.#turn(context, input);
    if (delivery) await sendMessage(delivery);
  }

  /** @returns what is to be delivered; null when the turn says nothing */
  async #turn(context: TurnContext, input: Input, unseen?: Promise<boolean>): Promise<Delivery | null> {
    const { activity } = context;
    const incoming = {
      ...incomingOf(activity, input, this.#now(), this.#linksIn),
      ...(unseen ? { unseen } : {}),
    };
    const store = this.#store;
    const tellSetAside = ({ kind, id }: SetAside): void =>
      this.#recordSetAside({
        key: this.#pseudonym(incoming.conversation),
        channel: activity.channelId,
        kind,
        aside: id,
      });
    const { decision, handler } = await takeTurn({ store, tellSetAside }, this.#conversation, incoming);
    const { message, event, at, changed } = decision;
    const { version, hash } = this.#cases.stamp;
    this.#record({
      key: this.#pseudonym(incoming.conversation),
      channel: activity.channelId,
      event,
      changed,
      ...(at ? { ...at, case: this.#pseudonym(at.case) } : {}),
      guideline: { version, hash },
    });
    const currentView = () => handler.currentView(incoming, readerOf(store));
    const fault = (step: DeliveryStep, error: unknown): void =>
      this.#recordFault({
        key: this.#pseudonym(incoming.conversation),
        channel: activity.channelId,
        step,
        ...statusOf(error),
      });
    if (!message) return null;
    const draw = drawOnce(this.#render);
    return { context, store, tellSetAside, incoming, decision, message, draw, currentView, fault };
  }

  /** A key for the log. Without the secret nobody can tell whether it belongs to an id. */
  #pseudonym(id: string): string {
    return this.#pseudonyms.of(id, () =>
      createHmac('sha256', this.#logSecret).update(`log ${id}`).digest('hex').slice(0, 16),
    );
  }
}

/** The words of a turn, and what stood beside the text and was not read. */
function withNotRead(delivery: Delivery, notRead: readonly NotRead[]): Delivery {
  if (notRead.length === 0) return delivery;
  const notice = { kind: 'text', tone: 'subtle', text: texts.notRead.beside(notRead) } as const;
  return { ...delivery, message: withBefore([notice], delivery.message) };
}

/** The HTTP status that an error of the Bot Connector's client carries. */
function statusOf(error: unknown): Pick<DeliveryFault, 'status'> {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? { status } : {};
}

/** In a group or a channel the bot speaks only when it is spoken to. */
function isMeantForBot(activity: Activity): boolean {
  return isTap(activity) || !isShared(scopeOf(activity)) || mentionsBot(activity);
}

/** Some channels report the bot itself as added, others the person who opens a conversation with it. */
function isWelcome(activity: Activity): boolean {
  const { channelId, membersAdded = [], recipient } = activity;
  const asMember = channelOf(channelId).installs || isShared(scopeOf(activity));
  return membersAdded.some(({ id }) => (id === recipient.id) === asMember);
}

function joined({ from }: Activity): Input {
  return { kind: 'joined', ...(from.name ? { by: from.name } : {}) };
}
