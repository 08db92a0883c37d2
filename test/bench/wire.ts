import { z } from 'zod';
import type { Random } from '../../src/engine/random.ts';

/** A client that knows the protocol alone, for benches that count what a running server does. */

const action = z.looseObject({
  nelm: z.literal(1),
  do: z.string(),
  case: z.string().optional(),
  rev: z.number().optional(),
  question: z.string().optional(),
});

export type Action = z.infer<typeof action>;

/** Where a case stands: its id and its revision. */
export interface Position {
  readonly case: string;
  readonly rev: number;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  /** What the cards of the reply can send, those of the last message first. */
  readonly actions: readonly Action[];
}

/** One message of a person, with an id of its own unless the same one is sent again. */
export type Wire = Readonly<Record<string, unknown>>;

let messages = 0;

/** @param said such as `{ text }` or `{ value }` */
export function messageOf(conversation: string, said: Wire): Wire {
  return {
    type: 'message',
    id: `wire-${process.pid}-${(messages += 1)}`,
    channelId: 'test',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: `person of ${conversation}` },
    recipient: { id: 'bot' },
    conversation: { id: conversation },
    ...said,
  };
}

/**
 * Delivers a message, on a connection of its own: one that was kept may be that of a server killed before, whose
 * port another one has now.
 * @throws when the server is gone before it has answered
 */
export async function deliver(url: string, message: Wire): Promise<Reply> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(message),
  });
  const body = await response.text();
  return { status: response.status, body, actions: response.ok ? actionsIn(body) : [] };
}

export function positionIn({ actions }: Reply): Position | null {
  for (const { case: id, rev } of actions) {
    if (id !== undefined && rev !== undefined) return { case: id, rev };
  }
  return null;
}

/** What is typed into the fields of a card where an answer is no choice. */
const typed: Readonly<Record<string, Wire>> = {
  ki67: { answer: '5' },
  liverInvolvement: { answer: '30' },
  ablationNumbers: { lesionCount: '2', largestLesionMm: '20' },
  transarterialContraindications: { answer: 'none' },
  performanceStatus: { answer: '1' },
};

/** One of the answers that a card offers; null when it asks nothing. */
export function someAnswer({ actions }: Reply, random: Random): Action | null {
  const offered = actions.filter((one) => one.do === 'answer');
  if (offered.length === 0) return null;
  const chosen = random.pick(offered);
  if ('answer' in chosen) return chosen;
  return { ...chosen, ...(typed[chosen.question ?? ''] ?? { answer: 'unknown' }) };
}

function actionsIn(body: string): readonly Action[] {
  const found: Action[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(walk);
    } else if (typeof value === 'object' && value !== null) {
      const { data, ...rest } = value as { readonly data?: unknown };
      const read = action.safeParse(data);
      if (read.success) found.push(read.data);
      else walk(data);
      Object.values(rest).forEach(walk);
    }
  };
  const { activities = [] } = z
    .looseObject({ activities: z.array(z.unknown()).optional() })
    .parse(JSON.parse(body));
  activities.toReversed().forEach(walk);
  return found;
}
