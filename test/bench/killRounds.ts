import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Random, seeded } from '../../src/engine/random.ts';
import { parseSession } from '../../src/conversation/state/session.ts';
import type { Store } from '../../src/conversation/contract/store.ts';
import { type StartedServer, startServer } from '../e2e/startServer.ts';
import { deliver, messageOf, type Position, positionIn, type Reply, someAnswer, type Wire } from './wire.ts';

/**
 * Kills the whole server under load, again and again, and looks each time whether the storage has every answer
 * that was confirmed, and of the one that was under way nothing or all. That one is then delivered again under
 * its id, and must have had one effect.
 */
export interface KillPlan {
  readonly rounds: number;
  readonly seed: number;
  /** Where the server keeps its cases, as its environment says it. */
  readonly env: Readonly<Record<string, string>>;
  /** Looks into the same storage beside the server. */
  readonly openStore: () => Promise<Store>;
  readonly onRound?: (counts: KillCounts) => void;
  /** Asked before each kill whether these were enough. */
  readonly isOver?: () => boolean;
}

export interface KillCounts {
  rounds: number;
  /** Answers and commands that the server confirmed. */
  confirmed: number;
  /** Of those under way when it was killed: how many had been done, and how many had not. */
  done: number;
  notDone: number;
  /** Told to come again, by a server too busy to read the request or to reach its storage. */
  refused: number;
  /** A sentence for each thing that should not be. */
  readonly faults: string[];
}

type Kind = 'new case' | 'back' | 'answer';

interface Confirmed extends Position {
  /** The questions answered, in order. */
  readonly answered: readonly string[];
}

interface Client {
  readonly conversation: string;
  reply: Reply | null;
  confirmed: Confirmed | null;
  underWay: { readonly message: Wire; readonly kind: Kind } | null;
}

const clientsAtWork = 8;

/** @throws Error when a server does not start */
export async function killRounds(plan: KillPlan): Promise<KillCounts> {
  const random = seeded(plan.seed);
  const counts: KillCounts = { rounds: 0, confirmed: 0, done: 0, notDone: 0, refused: 0, faults: [] };
  const clients = Array.from({ length: clientsAtWork }, (_, index): Client => {
    return { conversation: `kill-${index}`, reply: null, confirmed: null, underWay: null };
  });
  /* oxlint-disable no-await-in-loop -- one round after the other */
  for (;;) {
    const server = await startServer({ LOG_LEVEL: 'warn', ...plan.env });
    const store = await plan.openStore();
    for (const client of clients) await look(server, store, client, counts);
    await store.close();
    if (counts.rounds === plan.rounds || plan.isOver?.() === true) {
      await server.stop();
      return counts;
    }
    await workUntilKilled(server, clients, counts, random);
    counts.rounds += 1;
    plan.onRound?.(counts);
  }
  /* oxlint-enable no-await-in-loop */
}

/** Compares what is stored with what was confirmed, and delivers again what was under way. */
async function look(server: StartedServer, store: Store, client: Client, counts: KillCounts): Promise<void> {
  const { confirmed, underWay, conversation } = client;
  const fault = (what: string): void =>
    void counts.faults.push(`round ${counts.rounds}, ${conversation}: ${what}`);
  const stored = await storedCase(store, conversation);
  if (!stored) {
    if (confirmed) fault('the record is gone or damaged');
  } else if (confirmed) {
    const isSame = isDeepStrictEqual(stored, confirmed);
    if (!isSame && !follows(confirmed, stored, underWay?.kind)) {
      fault(`${JSON.stringify(confirmed)} was confirmed, ${JSON.stringify(stored)} is stored`);
    }
  }
  if (!underWay) return;
  const wasDone = stored !== null && !isDeepStrictEqual(stored, confirmed);
  counts[wasDone ? 'done' : 'notDone'] += 1;
  const again = await deliver(server.url, underWay.message);
  if (isRefused(again)) {
    counts.refused += 1;
    return;
  }
  const after = await storedCase(store, conversation);
  if (again.status !== 200 || !after) fault(`delivered again: ${again.status}`);
  else if (confirmed && !follows(confirmed, after, underWay.kind)) {
    fault(`delivered again, ${underWay.kind}: from ${JSON.stringify(confirmed)} to ${JSON.stringify(after)}`);
  } else if (wasDone && !isDeepStrictEqual(stored, after)) fault('it was done twice');
  client.reply = again;
  client.confirmed = after;
  client.underWay = null;
}

/** What is refused so may be sent again under its id, here after the next kill. */
function isRefused({ status }: Reply): boolean {
  return status === 408 || status === 503;
}

/** Whether a case stands one step further than before, as this kind of message leaves it. */
function follows(before: Confirmed, after: Confirmed, kind: Kind | undefined): boolean {
  if (kind === undefined) return false;
  if (kind === 'new case')
    return after.case !== before.case && after.rev === 0 && after.answered.length === 0;
  const answered =
    kind === 'back' ? before.answered.slice(0, -1) : after.answered.slice(0, before.answered.length);
  return (
    after.case === before.case &&
    after.rev === before.rev + 1 &&
    isDeepStrictEqual(answered, kind === 'back' ? after.answered : before.answered) &&
    (kind === 'back' || after.answered.length === before.answered.length + 1)
  );
}

async function storedCase(store: Store, conversation: string): Promise<Confirmed | null> {
  const session = parseSession((await store.read(`case/test/${conversation}`))?.value);
  if (!session || session.caseId === null) return null;
  return {
    case: session.caseId,
    rev: session.rev,
    answered: session.answers.map(({ question }) => question),
  };
}

/** All clients at work, until the server is killed after some confirmations, at no moment in particular. */
async function workUntilKilled(
  server: StartedServer,
  clients: readonly Client[],
  counts: KillCounts,
  random: Random,
): Promise<void> {
  const killing = new AbortController();
  const enough = counts.confirmed + 3 + random.below(24);
  const reached = new Promise<void>((resolve) => {
    const work = async (client: Client): Promise<void> => {
      // What was refused is looked at after the next kill, before anything else is sent.
      if (client.underWay) return;
      /* oxlint-disable no-await-in-loop -- each message follows the reply before */
      while (!killing.signal.aborted) {
        const { message, kind, question } = nextMessage(client, random);
        client.underWay = { message, kind };
        const reply = await deliver(server.url, message).catch(() => null);
        if (!reply) return;
        if (isRefused(reply)) {
          counts.refused += 1;
          return;
        }
        take(client, reply, kind, question, counts);
        if (counts.confirmed >= enough) resolve();
      }
      /* oxlint-enable no-await-in-loop */
    };
    void Promise.all(clients.map(work)).then(() => resolve());
  });
  await reached;
  await setTimeout(random.below(8));
  killing.abort();
  await server.kill();
}

function nextMessage(
  { conversation, reply, confirmed }: Client,
  random: Random,
): { readonly message: Wire; readonly kind: Kind; readonly question: string } {
  const answer = reply && someAnswer(reply, random);
  if (!answer)
    return { message: messageOf(conversation, { text: 'new case' }), kind: 'new case', question: '' };
  if (random.below(100) < 8 && confirmed && confirmed.answered.length > 0) {
    return { message: messageOf(conversation, { text: 'back' }), kind: 'back', question: '' };
  }
  return {
    message: messageOf(conversation, { value: answer }),
    kind: 'answer',
    question: answer.question ?? '',
  };
}

function take(client: Client, reply: Reply, kind: Kind, question: string, counts: KillCounts): void {
  const position = positionIn(reply);
  if (reply.status !== 200 || !position) {
    counts.faults.push(`round ${counts.rounds}, ${client.conversation}: ${kind} got ${reply.status}`);
    return;
  }
  const before = kind === 'new case' ? [] : (client.confirmed?.answered ?? []);
  const answered = kind === 'answer' ? [...before, question] : kind === 'back' ? before.slice(0, -1) : before;
  counts.confirmed += 1;
  client.reply = reply;
  client.confirmed = { ...position, answered };
  client.underWay = null;
}
