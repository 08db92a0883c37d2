import { unreachable } from '../guideline/errors.ts';
import type { Decision, Handler, Read, SideEffects } from './contract/handler.ts';
import type { Incoming } from './contract/incoming.ts';
import { type Message, mostButtons } from './contract/message.ts';
import type { Block } from './contract/message.ts';
import { withBefore } from './messages/view.ts';
import { type Deciding, decideAndStore } from './state/decideAndStore.ts';
import { kindOf } from './state/setAside.ts';
import { texts } from './texts/texts.ts';

/** Those who take the turns of a conversation, and how they find out what a turn means. */
export interface Conversation<Understood> {
  /** Asked in this order. */
  readonly handlers: readonly Handler<Understood>[];
  /** Reads what is kept, once for all handlers, and decides what the turn means. */
  readonly understand: (incoming: Incoming, read: Read) => Promise<Understood>;
}

/** A decision and the handler that made it. */
export interface Taken<Understood> {
  readonly decision: Decision;
  readonly handler: Handler<Understood>;
}

/**
 * Lets the first handler that wants it decide a turn, and stores what it decided by compare-and-set against
 * what was read. When somebody else wrote in between, everything is read and decided anew. A handler that
 * writes several documents must be safe to ask again after the first of them was written.
 * @throws StoreConflict when that happens too often
 */
export async function takeTurn<Understood>(
  deciding: Deciding,
  { handlers, understand }: Conversation<Understood>,
  incoming: Incoming,
): Promise<Taken<Understood>> {
  const { decided, erasure } = await decideAndStore(deciding, async (read, unreadable) => {
    const understood = await understand(incoming, read);
    const { decision, handler } = await firstOf(handlers, understood, read);
    if (!decision.forget) {
      const others = handlers.filter((one) => one !== handler);
      const effects = others.map((one) => one.sideEffects(understood));
      const writes = [...effects.flatMap((effect) => effect.writes), ...decision.writes];
      const lost = unreadable().flatMap(setAsideNotice);
      return { decision: withWords(withOffers(decision, effects), { before: lost }), handler, writes };
    }
    const kept = handlers.flatMap((one) => one.keptFor(understood));
    return { decision, handler, writes: kept.map((key) => ({ key, value: null })) };
  });
  const { decision, handler } = decided;
  const said = decision.forget && erasure === 'erasing' ? withWords(decision, { after: erasing }) : decision;
  return { decision: said, handler };
}

/** What is said of a record that could not be read; nothing of one that nobody would miss. */
function setAsideNotice(key: string): readonly Block[] {
  const said: Readonly<Record<string, string>> = texts.delivery.setAside;
  const text = said[kindOf(key)];
  return text === undefined ? [] : [{ kind: 'notice', tone: 'warning', text }];
}

const erasing: readonly Block[] = [{ kind: 'text', tone: 'subtle', text: texts.delivery.erasing }];

/** The words of a turn with other blocks before and after. */
function withWords(
  decision: Decision,
  { before = [], after = [] }: { readonly before?: readonly Block[]; readonly after?: readonly Block[] },
): Decision {
  const around = (message: Message): Message =>
    withBefore(before, after.length === 0 ? message : { ...message, blocks: [...message.blocks, ...after] });
  const { message, privately } = decision;
  return {
    ...decision,
    message: message && around(message),
    ...(privately ? { privately: around(privately) } : {}),
  };
}

/** The words of a turn with the ways to what is open in other handlers. */
function withOffers(decision: Decision, effects: readonly SideEffects[]): Decision {
  const offers = effects.flatMap(({ offer }) => offer ?? []);
  const { message, privately } = decision;
  if (!message || offers.length === 0) return decision;
  const offering = (said: Message): Message => offers.reduce(withOffer, said);
  return {
    ...decision,
    message: offering(message),
    ...(privately ? { privately: offering(privately) } : {}),
  };
}

/** As a button where there is room, otherwise as a subtle row. */
function withOffer(message: Message, { button, hint }: NonNullable<SideEffects['offer']>): Message {
  const typeHint = [message.typeHint, hint].filter((text) => text !== '').join(' ');
  if (message.buttons.length < mostButtons) {
    return { ...message, typeHint, buttons: [...message.buttons, button] };
  }
  const row = { label: button.title, data: button.data, quiet: true };
  const blocks = [...message.blocks, { kind: 'choices', layout: 'rows', choices: [row] } as const];
  return { ...message, typeHint, blocks };
}

async function firstOf<Understood>(
  handlers: readonly Handler<Understood>[],
  understood: Understood,
  read: Read,
): Promise<Taken<Understood>> {
  for (const handler of handlers) {
    // One after the other: the order is the precedence.
    // oxlint-disable-next-line no-await-in-loop
    const decision = await handler.take(understood, read);
    if (decision) return { decision, handler };
  }
  return unreachable('No handler takes this turn.');
}
