import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  DeliveryModes,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  ShowTypingMiddleware,
  TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { invokeNotTaken } from '../../dialogs/invokeNotTaken.ts';
import { hasCode, unreachable } from '../../guideline/errors.ts';
import { once } from '../../machine/once.ts';
import { recent } from '../../machine/recent.ts';
import { type RetryPolicy, retryPolicy, type Waiting } from './connectorRetry.ts';
import { type ErrorLog, onTurnError, wasStored } from './turnError.ts';

/** What authentication found out about a request. */
export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

/** How a turn ended. */
export interface TurnEnd {
  /** What the HTTP response must carry: the replies, or the answer to an invoke; undefined when nothing. */
  readonly response: InvokeResponse | undefined;
  /**
   * Whether the bot threw, and why: the storage was not available; the answer was `stored` and only the reply
   * to it was lost; or something else. The person has then been told.
   */
  readonly failed: false | 'storage' | 'stored' | 'other';
}

const ordinary: Waiting = { now: Date.now, sleep: (ms) => setTimeout(ms), random: Math.random };

/** A client waits 10 s at most for the answer to an invoke; Teams sends a message again after 15 s. */
export const patienceMs = { invoke: 6_000, other: 10_000 } as const;

/** What Bot Framework says of a request that it admits. */
type Admitted = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** How a turn reaches the channel. */
interface Connecting {
  /** Puts the connector client where Bot Framework looks for it, once, when something is first sent. */
  readonly connect: () => Promise<void>;
  /** The retries of the turn, which share its patience. */
  readonly retries: RetryPolicy;
}

const connectingKey = Symbol('connecting');

/** The retries of the turn that sends something at present. */
const retriesOfTurn = new AsyncLocalStorage<RetryPolicy>();

/** The policy of a client, which turns share: each of its requests is tried as its turn says. */
const retriesOfClient: RetryPolicy = {
  name: 'connectorRetry',
  sendRequest: (request, next) => {
    const retries = retriesOfTurn.getStore() ?? unreachable('A request of the connector belongs to no turn.');
    return retries.sendRequest(request, next);
  },
};

/** How many connector clients are kept; a service has one address for each region. */
const mostClients = 20;

/** What Bot Framework keeps to itself rather than sending it. */
const notSent: ReadonlySet<string | undefined> = new Set([ActivityTypes.InvokeResponse, 'delay']);

/**
 * Bot Framework's adapter. Its own `process` would answer faults with their raw messages, and its
 * `processActivity` makes two clients of the connector for each turn, a fifth of what a turn costs: here a client
 * is made when it is first needed, and kept for the turns that answer to the same service.
 */
export class BotServiceAdapter extends CloudAdapter {
  readonly #waiting: Waiting;
  readonly #clients = recent<ConnectorClient>(mostClients);

  /**
   * @param authentication null for none: everybody is taken
   * @param waiting the clock, pauses and chance between attempts to reach the channel
   */
  constructor(
    authentication: ConfigurationBotFrameworkAuthentication | null,
    log: ErrorLog,
    waiting: Waiting = ordinary,
  ) {
    super(authentication ?? new ConfigurationBotFrameworkAuthentication({}));
    this.#waiting = waiting;
    this.onTurnError = onTurnError(log);
    const typing = new ShowTypingMiddleware();
    // Replies that go back in the response have nothing before them.
    this.use((context, next) =>
      context.activity.deliveryMode === DeliveryModes.ExpectReplies ? next() : typing.onTurn(context, next),
    );
  }

  /** @throws HttpError when the credentials are missing or wrong, or cannot be checked */
  authenticate(authorization: string, activity: Activity): Promise<Authenticated> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
  }

  /**
   * Runs the turn of an activity. With `expectReplies` the response holds every reply, the answer to an invoke
   * among them as an activity of the type `invokeResponse`.
   */
  async handle(
    authenticated: Authenticated,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<TurnEnd> {
    const context = this.#contextOf(activity, authenticated);
    let failed: TurnEnd['failed'] = false;
    await this.runMiddleware(context, async (revocable) => {
      try {
        await logic(revocable);
      } catch (error) {
        failed = wasStored(error) ? 'stored' : hasCode(error, 'StorageUnavailable') ? 'storage' : 'other';
        throw error;
      }
    });
    return { response: responseOf(context), failed };
  }

  /** A turn as Bot Framework's own adapter makes it, but for its clients. */
  #contextOf(activity: Activity, admitted: Admitted): TurnContext {
    const { claimsIdentity, audience, callerId, connectorFactory } = admitted;
    const context = new TurnContext(this, callerId === undefined ? activity : { ...activity, callerId });
    const { turnState } = context;
    const patience = activity.type === 'invoke' ? patienceMs.invoke : patienceMs.other;
    const connect = once(async () => {
      const key = JSON.stringify([audience, activity.serviceUrl]);
      const kept = this.#clients.known(key);
      const client = kept ?? (await connectorFactory?.create(activity.serviceUrl, audience));
      turnState.set(this.ConnectorClientKey, client);
      if (kept || !client) return;
      useRetries(turnState.get(this.ConnectorClientKey), retriesOfClient);
      this.#clients.of(key, () => client);
    });
    const connecting: Connecting = { connect, retries: retryPolicy(patience, this.#waiting) };
    turnState.set(this.BotIdentityKey, claimsIdentity);
    turnState.set(this.OAuthScopeKey, audience);
    turnState.set(connectingKey, connecting);
    return context;
  }

  /**
   * Sends activities. A typing indicator that cannot be sent, or comes too late, is left out: it is no reason
   * to tell a person that something went wrong.
   */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    if (activities.some(({ type }) => type !== ActivityTypes.Typing)) {
      if (!activities.some(({ type }) => !notSent.has(type)))
        return super.sendActivities(context, activities);
      return this.#connected(context, () => super.sendActivities(context, activities));
    }
    const nothing = activities.map(() => ({ id: '' }));
    if (context.responded || context.activity.deliveryMode === DeliveryModes.ExpectReplies) return nothing;
    try {
      return await this.#connected(context, () => super.sendActivities(context, activities));
    } catch {
      return nothing;
    }
  }

  override async updateActivity(context: TurnContext, activity: Activity): Promise<ResourceResponse | void> {
    return this.#connected(context, () => super.updateActivity(context, activity));
  }

  override async deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    return this.#connected(context, () => super.deleteActivity(context, reference));
  }

  /** Does what needs the connector, with the retries of the turn. */
  async #connected<T>({ turnState }: TurnContext, call: () => Promise<T>): Promise<T> {
    const connecting: Connecting | undefined = turnState.get(connectingKey);
    if (!connecting) return call();
    await connecting.connect();
    return retriesOfTurn.run(connecting.retries, call);
  }
}

/** What the HTTP response must carry after a turn. */
function responseOf(context: TurnContext): InvokeResponse | undefined {
  const { type, deliveryMode } = context.activity;
  if (deliveryMode === DeliveryModes.ExpectReplies) {
    return { status: 200, body: { activities: context.bufferedReplyActivities } };
  }
  if (type !== 'invoke') return undefined;
  const answer: { readonly value?: InvokeResponse } | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
  return answer ? answer.value : invokeNotTaken;
}

/** The part of Bot Framework's connector client, of Azure's making, that it keeps to itself. */
interface Connector {
  readonly client?: { readonly pipeline?: Pipeline };
}

interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: RetryPolicy, options: { phase: 'Retry' }): void;
}

/**
 * Bot Framework gives no way to set the retries of its connector client. Those that it comes with send a
 * message again after a 5xx, so that it can stand in the chat several times.
 * @throws Error when the client is not made as that of 4.23
 */
function useRetries(connector: Connector | undefined, policy: RetryPolicy): void {
  const pipeline = connector?.client?.pipeline;
  if (!pipeline) unreachable("The connector client has no pipeline where botbuilder 4.23's has it.");
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy(policy, { phase: 'Retry' });
}
