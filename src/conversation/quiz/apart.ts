import { z } from 'zod';
import { once } from '../../machine/once.ts';
import { openItemOf } from '../../quiz/trainee/session.ts';
import { flagReasons, type FlagReason } from '../contract/quizData.ts';
import type { Read, Write } from '../contract/handler.ts';
import type { Said, Study } from './said.ts';

/** What was said to be wrong with an item, by nobody in particular: how often for which reason. */
export interface ItemFlags {
  readonly schema: 1;
  readonly item: string;
  readonly reasons: Readonly<Partial<Record<FlagReason, number>>>;
  /** Days of UTC. */
  readonly first: string;
  readonly last: string;
}

/** How often items of a kind about a node were answered, and how often right, by those who agreed to it. */
export interface ItemCounts {
  readonly schema: 1;
  readonly kind: string;
  readonly node: string;
  readonly asked: number;
  readonly right: number;
}

export const flagsPrefix = 'quizflags/';
export const countsPrefix = 'quizcounts/';

const stored = once(() => {
  const count = z.int().min(0);
  const flags = z.looseObject({
    schema: z.literal(1),
    item: z.string(),
    reasons: z.partialRecord(z.enum(flagReasons), count),
    first: z.iso.date(),
    last: z.iso.date(),
  });
  const counts = z.looseObject({
    schema: z.literal(1),
    kind: z.string(),
    node: z.string(),
    asked: count,
    right: count,
  });
  return { flags, counts };
});

/** @returns null when it is nothing of this schema */
export function parseFlags(value: unknown): ItemFlags | null {
  return stored().flags.safeParse(value).data ?? null;
}

/** @returns null when it is nothing of this schema */
export function parseCounts(value: unknown): ItemCounts | null {
  return stored().counts.safeParse(value).data ?? null;
}

/**
 * What a turn of practice adds to what is kept apart from the person, which outlives their record: a report of
 * an item, and with their consent the count of an answer.
 */
export async function writesApart(
  { record: before, source, now }: Study,
  { record: after, flag }: Said,
  read: Read,
): Promise<readonly Write[]> {
  const writes: Write[] = [];
  if (flag) {
    const key = `${flagsPrefix}${flag.item}`;
    const known = await read(key, parseFlags);
    const today = new Date(now).toISOString().slice(0, 10);
    const reasons = { ...known?.reasons, [flag.reason]: (known?.reasons[flag.reason] ?? 0) + 1 };
    const value: ItemFlags = {
      schema: 1,
      item: flag.item,
      reasons,
      first: known?.first ?? today,
      last: today,
    };
    writes.push({ key, value });
  }
  const item = before.shares ? openItemOf(before, source) : null;
  const given = after.session?.given.at(-1);
  const answered = after.session && before.session && after.session.asked > before.session.asked;
  if (item && given && answered && given.item === item.id) {
    const key = `${countsPrefix}${item.kind}.${item.node}`;
    const known = await read(key, parseCounts);
    const value: ItemCounts = {
      schema: 1,
      kind: item.kind,
      node: item.node,
      asked: (known?.asked ?? 0) + 1,
      right: (known?.right ?? 0) + (given.right ? 1 : 0),
    };
    writes.push({ key, value });
  }
  return writes;
}
