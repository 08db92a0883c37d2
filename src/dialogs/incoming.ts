import { type Activity, DeliveryModes } from 'botbuilder';
import type { Incoming } from '../conversation/contract/incoming.ts';
import type { FileLinks } from '../conversation/contract/links.ts';
import type { Input } from '../conversation/contract/input.ts';
import { channelOf } from './channels.ts';
import { scopeOf } from './scope.ts';

/**
 * Makes addresses of files that people on a channel can reach; null where there are none.
 * @param channelId Bot Framework's
 */
export type LinksIn = (channelId: string) => FileLinks | null;

/**
 * An activity as the conversation takes it.
 * @param now milliseconds since 1970
 * @param linksIn none unless given
 */
export function incomingOf(
  activity: Activity,
  input: Input,
  now: number,
  linksIn: LinksIn = () => null,
): Incoming {
  const { id, type, channelId, from, deliveryMode, localTimezone } = activity;
  const channel = channelOf(channelId);
  return {
    input,
    // An edit or a deletion has the id of the message that it is of, which was taken before.
    activityId: type === 'messageUpdate' || type === 'messageDelete' ? undefined : id,
    conversation: conversationOf(activity),
    person: `${channelId}/${from.aadObjectId ?? from.id}`,
    scope: scopeOf(activity),
    // Replies that go back in the response have no id by which they could be replaced.
    channel: deliveryMode === DeliveryModes.ExpectReplies ? { ...channel, replaces: false } : channel,
    links: linksIn(channelId),
    ...(localTimezone ? { zone: localTimezone } : {}),
    now,
  };
}

/** Channel and conversation. In a Teams channel each thread is a conversation of its own. */
export function conversationOf({
  channelId,
  conversation,
}: Pick<Activity, 'channelId' | 'conversation'>): string {
  return `${channelId}/${conversation.id}`;
}
