import type { Activity } from 'botbuilder';
import type { Input } from './input.ts';
import type { Asked } from './part.ts';

/** What an activity asks of the parts of the bot. */
export function askedBy(activity: Activity, input: Input): Asked {
  const { id, channelId, from } = activity;
  return {
    input,
    activityId: id,
    conversation: conversationOf(activity),
    person: `${channelId}/${from.aadObjectId ?? from.id}`,
  };
}

/** Channel and conversation. In a Teams channel each thread is a conversation of its own. */
export function conversationOf({
  channelId,
  conversation,
}: Pick<Activity, 'channelId' | 'conversation'>): string {
  return `${channelId}/${conversation.id}`;
}
