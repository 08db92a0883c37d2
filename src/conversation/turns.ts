import { type Message, mostButtons } from './contract/message.ts';
import type { Aside, Asked, Decision, Part, Read, Write } from './contract/part.ts';
import { type Store, StoreConflict, type Stored } from './contract/store.ts';

/** How often a turn is decided anew when another turn came in between. */
const attempts = 20;

/** A decision and the part that made it. */
export interface Taken {
  readonly decision: Decision;
  readonly part: Part;
}

/**
 * Lets the first part that wants it decide a turn, and stores what it decided by compare-and-set against
 * what it read. When somebody else wrote in between, everything is read and decided anew. A part that
 * writes several documents must be safe to ask again after the first of them was written.
 * @throws StoreConflict when that happens too often
 */
export async function takeTurn(store: Store, parts: readonly Part[], asked: Asked): Promise<Taken> {
  return decideAndStore(store, async (read) => {
    const { decision, part } = await firstOf(parts, asked, read);
    if (!decision.forget) {
      const others = parts.filter((one) => one !== part);
      const asides = await Promise.all(others.map((one) => one.aside(asked, read)));
      const writes = [...asides.flatMap((aside) => aside.writes), ...decision.writes];
      return { decision: withOffers(decision, asides), part, writes };
    }
    const kept = await Promise.all(parts.map((one) => one.keptFor(asked, read)));
    return { decision, part, writes: kept.flat().map((key) => ({ key, value: null })) };
  });
}

/** The words of a turn with the ways to what is open in other parts. */
function withOffers(decision: Decision, asides: readonly Aside[]): Decision {
  const offers = asides.flatMap(({ offer }) => offer ?? []);
  const { message, privately } = decision;
  if (!message || offers.length === 0) return decision;
  const offering = (said: Message): Message => offers.reduce(withOffer, said);
  return {
    ...decision,
    message: offering(message),
    ...(privately ? { privately: offering(privately) } : {}),
  };
}

/** As a button where there is room, otherwise as a quiet row. */
function withOffer(message: Message, { button, hint }: NonNullable<Aside['offer']>): Message {
  const typeHint = [message.typeHint, hint].filter((text) => text !== '').join(' ');
  if (message.buttons.length < mostButtons) {
    return { ...message, typeHint, buttons: [...message.buttons, button] };
  }
  const row = { label: button.title, data: button.data, quiet: true };
  const blocks = [...message.blocks, { kind: 'choices', layout: 'rows', choices: [row] } as const];
  return { ...message, typeHint, blocks };
}

async function firstOf(parts: readonly Part[], asked: Asked, read: Read): Promise<Taken> {
  for (const part of parts) {
    // One after the other: the order is the precedence.
    // oxlint-disable-next-line no-await-in-loop
    const decision = await part.take(asked, read);
    if (decision) return { decision, part };
  }
  throw new TypeError('No part takes this turn.');
}

/**
 * Reads, decides and writes as one step, as far as compare-and-set can. Within a step a key is read once.
 * A value to delete that was not read is deleted whatever it is.
 * @throws StoreConflict when another writer came in between in each of several attempts
 */
export async function decideAndStore<Decided extends { readonly writes: readonly Write[] }>(
  store: Store,
  decide: (read: Read) => Promise<Decided>,
): Promise<Decided> {
  /* oxlint-disable no-await-in-loop -- attempts and writes are made one after the other */
  for (let attempt = 1; ; attempt += 1) {
    const known = new Map<string, Stored | null>();
    const reading = new Map<string, Promise<Stored | null>>();
    const decided = await decide(async (key) => {
      const stored = reading.get(key) ?? store.read(key);
      reading.set(key, stored);
      known.set(key, await stored);
      return (await stored)?.value ?? null;
    });
    try {
      for (const { key, value } of decided.writes) {
        const stored = known.get(key);
        if (value === null) await store.delete(key, stored?.etag);
        else if (stored === undefined) throw new TypeError(`"${key}" is written without having been read.`);
        else await store.write(key, value, stored?.etag ?? null);
      }
      return decided;
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt >= attempts) throw error;
    }
  }
  /* oxlint-enable no-await-in-loop */
}

/** Reads outside a turn. */
export function readerOf(store: Store): Read {
  return async (key) => (await store.read(key))?.value ?? null;
}
