import type { Activity } from 'botbuilder';
import type { Send, WireActivity } from '../../src/coverage/targets/protocol.ts';
import { PathwayBot, type TurnRecord } from '../../src/dialogs/bot.ts';
import type { Store } from '../../src/dialogs/store.ts';
import { LocalAdapter } from '../../src/server/localAdapter.ts';
import { memoryStore } from '../../src/server/storage/memory.ts';

/** The bot in process through Bot Framework's adapter interface; errors of a turn fail the test. */
export function botInProcess(store: Store = memoryStore()): { send: Send; records: TurnRecord[]; store: Store } {
  const records: TurnRecord[] = [];
  const bot = new PathwayBot({ store, record: (turn) => records.push(turn) });
  const adapter = new LocalAdapter((_context, error) => Promise.reject(error));
  const send: Send = async (activity) => {
    const replies: WireActivity[] = [];
    const answer = await adapter.receive(
      activity as Partial<Activity>,
      (context) => bot.run(context),
      (change) => {
        if (change.kind === 'sent') replies.push(change.activity as WireActivity);
      },
    );
    return answer ? [answer.body as WireActivity, ...replies] : replies;
  };
  return { send, records, store };
}
