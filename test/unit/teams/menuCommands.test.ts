import { cases } from '../../fixtures/guideline.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/verbs/teamsPackage/listing.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import type { Send } from '../../../src/coverage/targets/protocol.ts';
import { PathwayBot, type TurnRecord } from '../../../src/dialogs/bot.ts';
import { sendTo } from '../../../src/server/inProcessTarget.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

/** What leads to the state in which a command is chosen from the menu. */
const states = [
  ['before any case', []],
  ['at the first question', ['new case']],
  ['in the middle of a case', ['new case', 'well', 'Ki-67 4%']],
  ['at an outcome', ['new case', 'poor', 'PS1', 'no']],
] as const;

let send: Send;
let records: TurnRecord[];
beforeAll(() => {
  records = [];
  send = sendTo(new PathwayBot({ cases, store: memoryStore(), record: (turn) => void records.push(turn) }));
});

describe.each(states)('%s', (state, said) => {
  test.each(commands.map(({ title }) => title))(
    '"%s" from the menu is carried out and leads on',
    async (title) => {
      let id = 0;
      const say = (text: string) =>
        send({
          type: 'message',
          id: `${state} ${title} ${(id += 1)}`,
          channelId: 'test',
          conversation: { id: `${state} ${title}` },
          from: { id: 'u' },
          recipient: { id: 'bot' },
          text,
        });
      for (const text of said) await say(text);
      const before = records.length;
      const replies = await say(title);
      expect(replies.length).toBe(1);
      const [reply] = replies as unknown as { attachments?: { content: object }[] }[];
      const actions = everyObject(reply?.attachments?.[0]?.content).filter(
        ({ type }) => type === 'Action.Execute',
      );
      expect(actions.length).toBeGreaterThan(0);
      const events = records.slice(before).map((record) => JSON.stringify(record));
      expect(events.length).toBeGreaterThan(0);
      expect(events.join('\n')).not.toMatch(/notUnderstood|identifier|tooLong/);
    },
  );
});
