import {
  type Activity,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Channel } from './channels.ts';
import { type LiveMessage, readLive, replaceLive } from './liveCard.ts';
import type { Message } from './message.ts';
import type { Asked, Decision, Standing } from './part.ts';
import { toCard } from './render/card.ts';
import { toText } from './render/text.ts';
import type { Store } from './store.ts';

/** What is needed to bring what a turn says to where people see it. */
export interface Delivery {
  readonly context: TurnContext;
  readonly store: Store;
  readonly asked: Asked;
  readonly decision: Decision;
  /** What is said. */
  readonly message: Message;
  /** The live card as it should be now, for another turn may have come in between. */
  readonly standing: () => Promise<Standing | null>;
}

/** How often a card is drawn again because another turn changed the case while it was being sent. */
const redraws = 10;

/** A new message carries the live card; the card before it goes quiet, where the channel allows. */
export async function sendMessage(delivery: Delivery): Promise<void> {
  const id = await send(delivery);
  if (delivery.asked.channel.replaces) await afterwards(() => settle(delivery, id, 'sent'));
}

/**
 * A card takes the place of the tapped one, for everybody when the turn changed something. When a message
 * cannot be replaced, a new one carries the card.
 * @param tapped id of the message that holds the tapped card, as far as the channel says it
 * @param answered whether the person who tapped is shown the result as the answer to an invoke
 * @returns the card for the person who tapped
 */
export async function replaceTapped(
  delivery: Delivery,
  tapped: string | undefined,
  answered: boolean,
): Promise<Message> {
  const { message, decision } = delivery;
  const live = await readLive(delivery.store, delivery.asked.conversation).catch(() => null);
  const place = tapped ?? live?.id;
  if (place === undefined) {
    if (!answered) await sendMessage(delivery);
    return message;
  }
  const isLive = place === live?.id;
  if (answered && !decision.changed && (isLive || !decision.live)) return message;
  if (!(decision.apart && isLive) && (await update(delivery, place, message))) {
    await afterwards(() => settle(delivery, place, isLive ? 'stays' : 'moves'));
    return message;
  }
  try {
    await sendMessage(delivery);
    return (isLive ? live?.quiet : decision.live?.quiet) ?? message;
  } catch (error) {
    if (!answered) throw error;
    return message;
  }
}

/**
 * Makes the message the live one and quietens the one before.
 * @param how `stays`: it was the live one, and is to be so only while no other turn took its place
 */
async function settle(delivery: Delivery, id: string | null, how: 'sent' | 'stays' | 'moves'): Promise<void> {
  const { store, decision } = delivery;
  const { conversation } = delivery.asked;
  const ours: LiveMessage | null = id !== null && decision.live ? { id, quiet: decision.live.quiet } : null;
  if (decision.left) await update(delivery, decision.left.id, decision.left.message);
  const only = how === 'stays' ? (id ?? undefined) : undefined;
  const before = await replaceLive(store, conversation, ours, only);
  if (before && before.id !== id) await update(delivery, before.id, before.quiet);
  if (ours) await keepInStep(delivery, ours, how !== 'sent');
}

/**
 * Puts right what another turn at the same time may have left: an out of date card, or ours drawn over after
 * it had gone quiet. Whoever draws last looks last, so that what stays is right.
 */
async function keepInStep(delivery: Delivery, ours: LiveMessage, updated: boolean): Promise<void> {
  const { store, decision } = delivery;
  const { conversation } = delivery.asked;
  let drawn = decision.live?.version;
  let touched = updated;
  /* oxlint-disable no-await-in-loop -- each drawing follows what the last one found */
  for (let redraw = 0; redraw < redraws; redraw += 1) {
    const standing = await delivery.standing();
    const live = await readLive(store, conversation);
    if (live?.id !== ours.id) {
      if (touched) await update(delivery, ours.id, standing?.live.quiet ?? ours.quiet);
      return;
    }
    if (!standing || standing.live.version === drawn) return;
    drawn = standing.live.version;
    touched = true;
    await update(delivery, ours.id, standing.message);
    await replaceLive(store, conversation, { id: ours.id, quiet: standing.live.quiet }, ours.id);
  }
  /* oxlint-enable no-await-in-loop */
}

/** @returns the id that the channel gave the message; null when it gave none */
async function send({ context, asked, message }: Delivery): Promise<string | null> {
  const response = await context.sendActivity(activityOf(message, asked.channel));
  return response?.id || null;
}

/** @returns false when the channel did not replace the message */
async function update({ context, asked }: Delivery, id: string, message: Message): Promise<boolean> {
  try {
    await context.updateActivity({ ...activityOf(message, asked.channel), id });
    return true;
  } catch {
    return false;
  }
}

/**
 * What follows once the person has the card. A fault in it only means that an old card stays as it is, whose
 * revision no longer fits, and that the next card comes as a new message: no reason to tell anybody.
 */
async function afterwards(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // See above.
  }
}

function activityOf(message: Message, { plainText }: Channel): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(toCard(message)));
  return { ...activity, [plainText]: toText(message) };
}

/** The answer to a tapped `Action.Execute`: the card that takes the place of the old one. */
export function invokeAnswer(message: Message): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: CardFactory.contentTypes.adaptiveCard, value: toCard(message) },
  };
}
