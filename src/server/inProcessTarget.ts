import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { digestOf } from '../coverage/digest.ts';
import type { Target } from '../coverage/target.ts';
import {
  type ReportedGuideline,
  protocolSession,
  type Send,
  type WireActivity,
} from '../coverage/targets/protocol.ts';
import { casesSeen } from '../coverage/targets/earlierReplies.ts';
import { type BotDependencies, PathwayBot } from '../dialogs/bot.ts';
import { type Random, seeded } from '../engine/random.ts';
import { seeds } from '../quiz/trainee/limits.ts';
import { LocalAdapter } from './channel/localAdapter.ts';
import { memoryStore } from './storage/memory.ts';

/**
 * The bot in process, spoken to by the protocol through a Bot Framework adapter. Errors of a turn are thrown.
 * @param seed from which the quiz draws its items in a named conversation, whatever other ones are held; random
 *   without
 */
export function inProcessTarget(
  dependencies: Pick<BotDependencies, 'cases'> & Partial<BotDependencies>,
  seed: number | null = null,
): Target {
  const source = new AsyncLocalStorage<Random>();
  const bot = new PathwayBot({
    store: memoryStore(),
    record: () => undefined,
    newSeed: () => source.getStore()?.below(seeds) ?? randomInt(seeds),
    ...dependencies,
  });
  let reported: ReportedGuideline | null = null;
  const cases = casesSeen();
  return {
    name: 'bot in process',
    shows: 'screen',
    guideline: () => reported,
    open: () =>
      protocolSession(dependencies.cases.guideline, sendTo(bot), {
        onGuideline: (seen) => (reported = seen),
        cases,
        known: () => reported,
      }),
    converse: (name) => {
      const send = sendTo(bot);
      if (seed === null || name === undefined) return send;
      const random = seeded(Number.parseInt(digestOf([seed, name]).slice(0, 8), 16));
      return (activity) => source.run(random, () => send(activity));
    },
    close: () => undefined,
  };
}

/** Sends activities to a bot in process and gives its answers. */
export function sendTo(bot: PathwayBot): Send {
  const adapter = new LocalAdapter((_context, error) => Promise.reject(error));
  return async (activity) => {
    const replies: WireActivity[] = [];
    const answer = await adapter.receive(
      activity,
      (context) => bot.run(context),
      (change) => {
        if (change.kind !== 'deleted') replies.push(change.activity);
      },
    );
    return answer ? [answer.body, ...replies] : replies;
  };
}
