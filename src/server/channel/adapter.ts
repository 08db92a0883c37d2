import { setTimeout } from 'node:timers/promises';
import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  DeliveryModes,
  type InvokeResponse,
  type ResourceResponse,
  ShowTypingMiddleware,
  type TurnContext,
} from 'botbuilder';
import { unreachable } from '../../guideline/errors.ts';
import { type RetryPolicy, retryPolicy, type Waiting } from './connectorRetry.ts';
import { type ErrorLog, onTurnError } from './turnError.ts';

/** What authentication found out about a request. */
export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

/** How a turn ended. */
export interface TurnEnd {
  /** What the HTTP response must carry: the replies, or the answer to an invoke; undefined when nothing. */
  readonly response: InvokeResponse | undefined;
  /** Whether the bot threw; the person has then been told. */
  readonly failed: boolean;
}

const ordinary: Waiting = { now: Date.now, sleep: (ms) => setTimeout(ms), random: Math.random };

/** A client waits 10 s at most for the answer to an invoke; Teams sends a message again after 15 s. */
export const patienceMs = { invoke: 6_000, other: 10_000 } as const;

/** Bot Framework's adapter; its own `process` would answer faults with their raw messages. */
export class BotServiceAdapter extends CloudAdapter {
  readonly #waiting: Waiting;

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
    this.use(new ShowTypingMiddleware());
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
    let failed = false;
    const response = await this.processActivity(authenticated, activity, async (context) => {
      try {
        await logic(context);
      } catch (error) {
        failed = true;
        throw error;
      }
    });
    return { response, failed };
  }

  /** Before the turn, the connector of the turn gets our own retries in place of those that it comes with. */
  override async runMiddleware(
    context: TurnContext,
    logic: (revocable: TurnContext) => Promise<void>,
  ): Promise<void> {
    const patience = context.activity.type === 'invoke' ? patienceMs.invoke : patienceMs.other;
    useRetries(context.turnState.get(this.ConnectorClientKey), retryPolicy(patience, this.#waiting));
    await super.runMiddleware(context, logic);
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
      return super.sendActivities(context, activities);
    }
    const nothing = activities.map(() => ({ id: '' }));
    if (context.responded || context.activity.deliveryMode === DeliveryModes.ExpectReplies) return nothing;
    return super.sendActivities(context, activities).catch(() => nothing);
  }
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
