import type { Channel } from '../conversation/contract/channel.ts';
import {
  type Activity,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import { type LiveMessage, readLive, replaceLive } from '../conversation/state/liveCard.ts';
import type { Message } from '../conversation/contract/message.ts';
import type { Asked, Decision, Standing } from '../conversation/contract/part.ts';
import { toCard } from './render/card.ts';
import { toText } from './render/text.ts';
import type { Store } from '../conversation/contract/store.ts';

/** What is needed to bring what a turn says to where people see it. */
export interface Delivery {
  readonly context: TurnContext;
  readonly store: Store;
  readonly asked: Asked;
  readonly decision: Decision;
  /** What is said. */
  readonly message: Message;
  /** The live card as it should be now, for another turn may have come in between. */
  readonly standing: () => Promise<Standing>;
  /** Told of each step that failed and was made up for, or that nobody but an operator needs to know of. */
  readonly fault: (step: DeliveryStep, error: unknown) => void;
}

/**
 * `update`: a message could not be replaced. `send`: the new message in its place could not be sent either;
 * the person who tapped has the card. `after`: an old card may have stayed as it was.
 */
export type DeliveryStep = 'update' | 'send' | 'after';

/** How often a card is drawn again because another turn changed the case while it was being sent. */
const redraws = 10;

/** A new message carries the live card; the card before it goes quiet, where the channel allows. */
export async function sendMessage(delivery: Delivery): Promise<void> {
  const id = await send(delivery);
  if (!delivery.asked.channel.replaces) return;
  await afterwards(delivery, async () => {
    const before = await claim(delivery, id);
    await putToRest(delivery, before);
    if (id !== null) await keepInStep(delivery, id);
  });
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
  const { message, decision, store, asked } = delivery;
  const live = await readLive(store, asked.conversation).catch(() => null);
  const place = tapped ?? live?.id;
  if (place === undefined) {
    if (!answered) await sendMessage(delivery);
    return message;
  }
  const isLive = place === live?.id;
  if (answered && !decision.changed && (isLive || !decision.live)) return message;
  if (decision.apart && isLive) return sendInstead(delivery, live, answered);
  // The claim comes before the drawing: whoever draws the message in between looks at it afterwards.
  const before = isLive ? null : await claim(delivery, place).catch(() => null);
  const replaced = await update(delivery, place, message);
  const shown = replaced ? message : await sendInstead(delivery, live, answered);
  await afterwards(delivery, async () => {
    await putToRest(delivery, before);
    if (!replaced) return;
    if (isLive) await claim(delivery, place, place);
    await keepInStep(delivery, place);
  });
  return shown;
}

/**
 * Sends the card in a new message.
 * @returns what the tapped card shows then: that the case goes on elsewhere
 */
async function sendInstead(
  delivery: Delivery,
  live: LiveMessage | null,
  answered: boolean,
): Promise<Message> {
  try {
    await sendMessage(delivery);
    return live?.quiet ?? delivery.decision.live?.quiet ?? delivery.message;
  } catch (error) {
    if (!answered) throw error;
    delivery.fault('send', error);
    return delivery.message;
  }
}

/**
 * Makes the message the live one, or none when the turn leaves no live card.
 * @param only when given, only while this message is the live one
 * @returns the live message before
 */
async function claim(
  { store, asked, decision }: Delivery,
  id: string | null,
  only?: string,
): Promise<LiveMessage | null> {
  const ours = id !== null && decision.live ? { id, quiet: decision.live.quiet } : null;
  const before = await replaceLive(store, asked.conversation, ours, only);
  return before?.id === id ? null : before;
}

/** Quietens the card that was live before, and the one whose case was deleted. */
async function putToRest(delivery: Delivery, before: LiveMessage | null): Promise<void> {
  const { left } = delivery.decision;
  if (left) await update(delivery, left.id, left.message);
  if (!before) return;
  await update(delivery, before.id, before.quiet);
  await keepInStep(delivery, before.id, before.quiet);
}

/**
 * Looks at a message after it was drawn, and draws it again when another turn at the same time has made it
 * live, or quiet, or out of date. Whoever draws last looks last, so that what stays is right.
 * @param quiet what the message was drawn as when it was put to rest; otherwise it was drawn as the live card
 */
async function keepInStep(delivery: Delivery, id: string, quiet?: Message): Promise<void> {
  const { store, asked, decision } = delivery;
  let drawn = quiet ? null : (decision.live?.version ?? null);
  /* oxlint-disable no-await-in-loop -- each drawing follows what the last one found */
  for (let redraw = 0; redraw < redraws; redraw += 1) {
    const standing = await delivery.standing();
    const live = await readLive(store, asked.conversation);
    const isLive = live?.id === id;
    const wanted = isLive ? standing.live.version : null;
    if (wanted === drawn) return;
    drawn = wanted;
    await update(delivery, id, isLive ? standing.message : (quiet ?? standing.live.quiet));
    if (isLive) await replaceLive(store, asked.conversation, { id, quiet: standing.live.quiet }, id);
  }
  /* oxlint-enable no-await-in-loop */
}

/** @returns the id that the channel gave the message; null when it gave none */
async function send({ context, asked, message }: Delivery): Promise<string | null> {
  const response = await context.sendActivity(activityOf(message, asked.channel));
  return response?.id || null;
}

/** @returns false when the channel did not replace the message */
async function update({ context, asked, fault }: Delivery, id: string, message: Message): Promise<boolean> {
  try {
    await context.updateActivity({ ...activityOf(message, asked.channel), id });
    return true;
  } catch (error) {
    fault('update', error);
    return false;
  }
}

/**
 * What follows once the person has the card. A fault in it only means that an old card stays as it is, whose
 * revision no longer fits, and that the next card comes as a new message: no reason to tell anybody there.
 */
async function afterwards({ fault }: Delivery, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fault('after', error);
  }
}

/** The text is plain: a client takes it for markdown otherwise, and ">75%" at the start of a line loses its sign. */
function activityOf(message: Message, { plainText }: Channel): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(toCard(message)));
  return { ...activity, textFormat: 'plain', [plainText]: toText(message) };
}

/** The answer to a tapped `Action.Execute`: the card that takes the place of the old one. */
export function invokeAnswer(message: Message): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: CardFactory.contentTypes.adaptiveCard, value: toCard(message) },
  };
}
