import type { Target } from '../coverage/target.ts';
import {
  type ReportedGuideline,
  protocolSession,
  type Send,
  type WireActivity,
} from '../coverage/targets/protocol.ts';
import { type BotDependencies, PathwayBot } from '../dialogs/bot.ts';
import { LocalAdapter } from './channel/localAdapter.ts';
import { memoryStore } from './storage/memory.ts';

/** The bot in process, spoken to by the protocol through a Bot Framework adapter. Errors of a turn are thrown. */
export function inProcessTarget(
  dependencies: Pick<BotDependencies, 'cases'> & Partial<BotDependencies>,
): Target {
  const bot = new PathwayBot({ store: memoryStore(), record: () => undefined, ...dependencies });
  let reported: ReportedGuideline | null = null;
  return {
    name: 'bot in process',
    shows: 'screen',
    guideline: () => reported,
    open: () =>
      protocolSession(dependencies.cases.guideline, sendTo(bot), {
        onGuideline: (seen) => (reported = seen),
        known: () => reported,
      }),
    converse: () => sendTo(bot),
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
