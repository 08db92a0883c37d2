import { type Random, seeded } from '../../src/engine/random.ts';
import { parseSession } from '../../src/conversation/state/session.ts';
import { texts } from '../../src/conversation/texts/texts.ts';
import type { Store } from '../../src/conversation/contract/store.ts';
import { startServer } from '../e2e/startServer.ts';
import { deliver, messageOf, positionIn, type Reply, someAnswer, type Wire } from './wire.ts';

/**
 * Answers to one case that race one another through two servers on one storage. Of those to one card at most
 * one may be taken, all others must be told that nothing was changed, and the case must have what was taken.
 */
export interface RacePlan {
  readonly answers: number;
  readonly seed: number;
  /** Where both servers keep their cases, as the environment says it. */
  readonly env: Readonly<Record<string, string>>;
  /** Looks into the same storage beside the servers. */
  readonly openStore: () => Promise<Store>;
  readonly onRound?: (counts: RaceCounts) => void;
}

export interface RaceCounts {
  answers: number;
  taken: number;
  /** Told that nothing was changed, or that the message had arrived before. */
  refused: number;
  /** A sentence for each thing that should not be. */
  readonly faults: string[];
}

const atOnce = 4;
const people = 3;
/** In how many rounds of a hundred one message is delivered to both servers under the same id. */
const deliveredTwice = 10;

const refusals: readonly string[] = [texts.stale, texts.repeated];

/** @throws Error when a server does not start */
export async function racingAnswers(plan: RacePlan): Promise<RaceCounts> {
  const random = seeded(plan.seed);
  const counts: RaceCounts = { answers: 0, taken: 0, refused: 0, faults: [] };
  const servers = await Promise.all([0, 1].map(() => startServer({ LOG_LEVEL: 'warn', ...plan.env })));
  const store = await plan.openStore();
  const say = (text: string): Promise<Reply> =>
    deliver(random.pick(servers).url, messageOf(conversation, { text }));
  try {
    let reply = await say('new case');
    /* oxlint-disable no-await-in-loop -- each round follows the one before */
    while (counts.answers < plan.answers) {
      if (!someAnswer(reply, random)) {
        reply = await say('new case');
        continue;
      }
      const before = await revision(store);
      const messages = racers(reply, random);
      const replies = await Promise.all(
        messages.map((message, index) => deliver(servers[index % servers.length]?.url ?? '', message)),
      );
      const after = await revision(store);
      judge(replies, after - before, counts);
      reply = await say('case');
      if (positionIn(reply)?.rev !== after)
        counts.faults.push(`the card does not stand at revision ${after}`);
      plan.onRound?.(counts);
    }
    /* oxlint-enable no-await-in-loop */
  } finally {
    await store.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
  return counts;
}

const conversation = 'race';

function racers(reply: Reply, random: Random): readonly Wire[] {
  const messages = Array.from({ length: atOnce }, () =>
    messageOf(conversation, {
      value: someAnswer(reply, random),
      from: { id: `person ${random.below(people)}` },
    }),
  );
  const [first] = messages;
  return first && random.below(100) < deliveredTwice ? [...messages.slice(0, -1), first] : messages;
}

function judge(replies: readonly Reply[], grew: number, counts: RaceCounts): void {
  const refused = replies.filter(({ body }) => refusals.some((words) => body.includes(words)));
  const taken = replies.length - refused.length;
  counts.answers += replies.length;
  counts.refused += refused.length;
  counts.taken += taken;
  for (const { status } of replies) if (status !== 200) counts.faults.push(`an answer got ${status}`);
  if (taken !== grew || grew !== 1) {
    counts.faults.push(`${replies.length} answers: ${taken} taken by their replies, ${grew} in the case`);
  }
}

async function revision(store: Store): Promise<number> {
  const session = parseSession((await store.read(`case/test/${conversation}`))?.value);
  if (!session) throw new Error('There is no case to race for.');
  return session.rev;
}
