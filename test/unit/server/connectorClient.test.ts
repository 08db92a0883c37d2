import type { Activity, TurnContext } from 'botbuilder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BotServiceAdapter } from '../../../src/server/channel/adapter.ts';
import { type FakeConnector, fakeConnector } from '../../fixtures/connector.ts';

let connector: FakeConnector;
beforeEach(async () => {
  connector = await fakeConnector();
});
afterEach(() => connector.stop());

/** Runs a turn. @returns the clients of the connector that it had after each of its steps */
async function clientsAfter(
  extra: Partial<Activity>,
  ...steps: readonly ((context: TurnContext) => Promise<unknown>)[]
): Promise<readonly unknown[]> {
  const adapter = new BotServiceAdapter(null, { error: () => undefined });
  const activity = {
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    conversation: { id: 'c1' },
    from: { id: 'u' },
    recipient: { id: 'b' },
    ...extra,
  } as Activity;
  const clients: unknown[] = [];
  await adapter.handle(await adapter.authenticate('', activity), activity, async (context) => {
    for (const step of steps) {
      // oxlint-disable-next-line no-await-in-loop
      await step(context);
      clients.push(context.turnState.get(adapter.ConnectorClientKey));
    }
  });
  return clients;
}

const say = (context: TurnContext): Promise<unknown> => context.sendActivity('done');

test('replies that go back in the response make no client of the connector', async () => {
  expect(await clientsAfter({ deliveryMode: 'expectReplies' }, say, say)).toEqual([undefined, undefined]);
});

test('the answer to an invoke makes no client of the connector', async () => {
  const answer = (context: TurnContext): Promise<unknown> =>
    context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
  expect(await clientsAfter({ type: 'invoke', name: 'adaptiveCard/action' }, answer)).toEqual([undefined]);
});

test('whatever a turn sends or updates goes through one client, made when it is first needed', async () => {
  const clients = await clientsAfter(
    {},
    () => Promise.resolve(),
    say,
    (context) => context.updateActivity({ ...context.activity, id: 'm1' }),
  );
  expect(clients[0]).toBeUndefined();
  expect(clients[1]).toBeDefined();
  expect(clients[2]).toBe(clients[1]);
  expect(connector.calls.map(({ method }) => method)).toEqual(['POST', 'PUT']);
});

test('a turn that only updates a card makes its client then', async () => {
  connector.script = () => ({ status: 200 });
  const update = (context: TurnContext): Promise<unknown> =>
    context.updateActivity({ ...context.activity, id: 'a2' });
  expect((await clientsAfter({}, update))[0]).toBeDefined();
  expect(connector.calls.map(({ method }) => method)).toEqual(['PUT']);
});
