import {
  type Activity,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { CurrentView, Decision } from '../conversation/contract/handler.ts';
import type { Incoming } from '../conversation/contract/incoming.ts';
import type { Message } from '../conversation/contract/message.ts';
import type { Deciding } from '../conversation/state/decideAndStore.ts';
import { type LiveMessage, readLive, replaceLive } from '../conversation/state/liveCard.ts';

/** What is needed to bring what a turn says to where people see it. */
export interface Delivery extends Deciding {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly decision: Decision;
  /** What is said. */
  readonly message: Message;
  /** A message as it is sent; each is drawn once. */
  readonly draw: (message: Message) => Drawn;
  /** The live card as it should be now, for another turn may have come in between. */
  readonly currentView: () => Promise<CurrentView>;
  /** Told of each step that failed and was made up for, or that nobody but an operator needs to know of. */
  readonly fault: (step: DeliveryStep, error: unknown) => void;
}

/** A message as an Adaptive Card, and the same as plain text. */
export interface Drawn {
  readonly card: unknown;
  readonly text: string;
}

/**
 * `update`: a message could not be replaced. `send`: the new message in its place could not be sent either;
 * the person who tapped has the card. `after`: an old card may have stayed as it was.
 */
export type DeliveryStep = 'update' | 'send' | 'after';

/** How often a card is drawn again because another turn changed the case while it was being sent. */
const redraws = 10;

/** A new message carries the live card; the card before it is deactivated, where the channel allows. */
export async function sendMessage(delivery: Delivery): Promise<void> {
  const id = await send(delivery);
  if (!delivery.incoming.channel.replaces) return;
  await afterwards(delivery, async () => {
    const before = await claim(delivery, id);
    await deactivate(delivery, before);
    await keepInStep(delivery, [...asDeactivated(before), ...(id === null ? [] : [{ id }])]);
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
  const { message, decision, store, incoming } = delivery;
  const live = await readLive(store, incoming.conversation).catch(() => null);
  // An empty id is none: a channel that says nothing says it in either way.
  const place = tapped || live?.id;
  if (!place) {
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
    await deactivate(delivery, before);
    if (replaced && isLive) await claim(delivery, place, place);
    await keepInStep(delivery, [...asDeactivated(before), ...(replaced ? [{ id: place }] : [])]);
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
    return live?.deactivated ?? delivery.decision.live?.deactivated() ?? delivery.message;
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
async function claim(delivery: Delivery, id: string | null, only?: string): Promise<LiveMessage | null> {
  const { live } = delivery.decision;
  const ours = id !== null && live ? { id, deactivated: live.deactivated() } : null;
  const before = await replaceLive(delivery, delivery.incoming.conversation, ours, only);
  return before?.id === id ? null : before;
}

/** Deactivates the card that was live before, and the one whose case was deleted. */
async function deactivate(delivery: Delivery, before: LiveMessage | null): Promise<void> {
  const { left } = delivery.decision;
  if (left) await update(delivery, left.id, left.message);
  if (before) await update(delivery, before.id, before.deactivated);
}

/** A message that was drawn in this turn: as the live card, or deactivated. */
interface DrawnMessage {
  readonly id: string;
  readonly deactivated?: Message;
}

function asDeactivated(before: LiveMessage | null): readonly DrawnMessage[] {
  return before ? [before] : [];
}

/**
 * Looks at the messages after they were drawn, and draws one again when another turn at the same time has
 * made it live, or deactivated it, or made it out of date. Whoever draws last looks last, so that what stays
 * is right.
 */
async function keepInStep(delivery: Delivery, messages: readonly DrawnMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const { incoming, decision } = delivery;
  const drawnAs = ({ deactivated }: DrawnMessage): string | null =>
    deactivated ? null : (decision.live?.version ?? null);
  const [view, live] = await look(delivery);
  const wantedOf = ({ id }: DrawnMessage): string | null => (live?.id === id ? view.version : null);
  const outOfStep = messages.filter((message) => wantedOf(message) !== drawnAs(message));
  for (const message of outOfStep) await redraw(message, drawnAs(message));

  /* oxlint-disable no-await-in-loop -- each drawing follows what the last look found */
  async function redraw({ id, deactivated }: DrawnMessage, first: string | null): Promise<void> {
    let drawn = first;
    for (let attempt = 0; attempt < redraws; attempt += 1) {
      const [viewNow, liveNow] = await look(delivery);
      const isLive = liveNow?.id === id;
      const wanted = isLive ? viewNow.version : null;
      if (wanted === drawn) return;
      drawn = wanted;
      await update(delivery, id, isLive ? viewNow.message() : (deactivated ?? viewNow.deactivated()));
      if (isLive) {
        const next = { id, deactivated: viewNow.deactivated() };
        await replaceLive(delivery, incoming.conversation, next, id);
      }
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** What is stored now: what the live card should show, and which message it is. */
async function look({
  store,
  incoming,
  currentView,
}: Delivery): Promise<readonly [CurrentView, LiveMessage | null]> {
  // The case first: whoever changes it later makes its own message live later.
  const view = await currentView();
  return [view, await readLive(store, incoming.conversation)];
}

/** @returns the id that the channel gave the message; null when it gave none */
async function send(delivery: Delivery): Promise<string | null> {
  const response = await delivery.context.sendActivity(activityOf(delivery, delivery.message));
  return response?.id || null;
}

/** @returns false when the channel did not replace the message */
async function update(delivery: Delivery, id: string, message: Message): Promise<boolean> {
  try {
    await delivery.context.updateActivity({ ...activityOf(delivery, message), id });
    return true;
  } catch (error) {
    delivery.fault('update', error);
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
function activityOf({ draw, incoming }: Delivery, message: Message): Partial<Activity> {
  const { card, text } = draw(message);
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
  return { ...activity, textFormat: 'plain', [incoming.channel.plainText]: text };
}

/** The answer to a tapped `Action.Execute`: the card that takes the place of the old one. */
export function invokeAnswer({ draw }: Delivery, message: Message): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: CardFactory.contentTypes.adaptiveCard, value: draw(message).card },
  };
}
