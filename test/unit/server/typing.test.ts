import { setTimeout } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BotServiceAdapter } from '../../../src/server/channel/adapter.ts';
import { type FakeConnector, fakeConnector } from '../../fixtures/connector.ts';

let connector: FakeConnector;
const logged: unknown[] = [];

beforeEach(async () => {
  connector = await fakeConnector();
  logged.splice(0);
});
afterEach(() => connector.stop());

async function run(
  logic: (context: TurnContext, adapter: BotServiceAdapter) => Promise<void>,
  extra: Partial<Activity> = {},
) {
  const adapter = new BotServiceAdapter(null, { error: (fields) => void logged.push(fields) });
  const activity = {
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    conversation: { id: 'c1' },
    from: { id: 'u' },
    recipient: { id: 'b' },
    text: 'hi',
    ...extra,
  } as Activity;
  return adapter.handle(await adapter.authenticate('', activity), activity, (context) =>
    logic(context, adapter),
  );
}

const kinds = (): readonly (string | undefined)[] => connector.calls.map(({ activity }) => activity.type);

/** Waits for the connector to be called, as long as the test may take. */
async function called(times: number): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while (connector.calls.length < times) await setTimeout(20);
}

test('a turn that takes long shows that the bot is typing, before the reply', async () => {
  await run(async (context) => {
    await called(1);
    await context.sendActivity('done');
  });
  expect(kinds()).toEqual(['typing', 'message']);
});

test('a typing indicator that the channel refuses is no fault of the turn', async () => {
  connector.script = ({ activity }) => (activity.type === 'typing' ? { status: 429 } : undefined);
  const { failed } = await run(async (context) => {
    await called(1);
    await context.sendActivity('done');
  });
  expect([failed, logged, kinds()]).toEqual([false, [], ['typing', 'message']]);
});

test('an indicator that comes after the reply is left out', async () => {
  await run(async (context, adapter) => {
    await context.sendActivity('done');
    await adapter.sendActivities(context, [{ type: 'typing', conversation: context.activity.conversation }]);
  });
  expect(kinds()).toEqual(['message']);
});

test('with expectReplies nothing is sent beside the response', async () => {
  await run(
    async (context, adapter) => {
      await adapter.sendActivities(context, [
        { type: 'typing', conversation: context.activity.conversation },
      ]);
      await context.sendActivity('done');
    },
    { deliveryMode: 'expectReplies' },
  );
  expect(kinds()).toEqual([]);
});
