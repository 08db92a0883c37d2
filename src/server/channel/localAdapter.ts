import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { unreachable } from '../../guideline/errors.ts';

/** What the bot did to the conversation during a turn. */
export type BotChange =
  | { readonly kind: 'sent' | 'updated'; readonly activity: Partial<Activity> }
  | { readonly kind: 'deleted'; readonly id: string };

export type OnChange = (change: BotChange) => void;

/** What a channel needs of a bot. */
export interface Runnable {
  run(context: TurnContext): Promise<void>;
}

/** Where a local conversation takes place. */
export interface Place {
  readonly channelId: string;
  readonly conversationId: string;
  readonly userId: string;
}

/** An activity of the person as the bot gets it. Its id is random: the bot remembers ids beyond a restart. */
export function fromPerson(
  activity: Partial<Activity>,
  place: Place,
): Partial<Activity> & Pick<Activity, 'id' | 'channelId' | 'conversation'> {
  return {
    ...activity,
    id: randomUUID(),
    timestamp: new Date(),
    channelId: place.channelId,
    serviceUrl: '',
    conversation: { id: place.conversationId, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: place.userId, name: '', role: 'user' },
    recipient: botAccount,
  };
}

/** The bot as a member of a local conversation. */
export const botAccount = { id: 'bot', name: 'Bot', role: 'bot' } as const;

const onChangeKey = Symbol('onChange');

/** A Bot Framework adapter within this process: what the bot sends goes to a callback, not to a service. */
export class LocalAdapter extends BotAdapter {
  constructor(onTurnError: (context: TurnContext, error: Error) => Promise<void>) {
    super();
    this.onTurnError = onTurnError;
  }

  /**
   * Runs one turn, middleware included. An error of the bot goes to `onTurnError`.
   * @param activity as a channel delivers it, see `fromPerson`
   * @returns the answer to an invoke; null for every other activity
   */
  async receive(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
    onChange: OnChange,
  ): Promise<InvokeResponse | null> {
    const context = new TurnContext(this, activity);
    context.turnState.set(onChangeKey, onChange);
    await this.runMiddleware(context, logic);
    const answer: { value?: InvokeResponse } | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer?.value ?? null;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const id = randomUUID();
      responses.push({ id });
      switch (activity.type) {
        case 'trace':
          break;
        case 'delay':
          // One after the other: a delay stands between two messages.
          // oxlint-disable-next-line no-await-in-loop
          await setTimeout(typeof activity.value === 'number' ? activity.value : 0);
          break;
        case 'invokeResponse':
          context.turnState.set(INVOKE_RESPONSE_KEY, activity);
          break;
        default:
          tell(context, { kind: 'sent', activity: { ...activity, id, timestamp: new Date() } });
      }
    }
    return responses;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    if (!activity.id) unreachable('An update needs the id of the activity.');
    tell(context, { kind: 'updated', activity: { ...activity, timestamp: new Date() } });
    return { id: activity.id };
  }

  override async deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    if (!reference.activityId) unreachable('A deletion needs the id of the activity.');
    tell(context, { kind: 'deleted', id: reference.activityId });
  }

  override async continueConversation(): Promise<void> {
    unreachable('A local channel cannot continue a conversation from outside a turn.');
  }
}

function tell(context: TurnContext, change: BotChange): void {
  const onChange: OnChange | undefined = context.turnState.get(onChangeKey);
  onChange?.(change);
}
