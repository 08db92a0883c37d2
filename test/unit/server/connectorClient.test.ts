import type { Activity, TurnContext } from 'botbuilder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BotServiceAdapter } from '../../../src/server/channel/adapter.ts';
import { type FakeConnector, fakeConnector } from '../../fixtures/connector.ts';

let connector: FakeConnector;
beforeEach(async () => {
  connector = await fakeConnector();
});
afterEach(() => connector.stop());

const newAdapter = (): BotServiceAdapter => new BotServiceAdapter(null, { error: () => undefined });

/** Runs a turn of an adapter of its own. @returns the clients of the connector that it had after each of its steps */
function clientsAfter(
  extra: Partial<Activity>,
  ...steps: readonly ((context: TurnContext) => Promise<unknown>)[]
): Promise<readonly unknown[]> {
  return clientsIn(newAdapter(), extra, ...steps);
}

async function clientsIn(
  adapter: BotServiceAdapter,
  extra: Partial<Activity>,
  ...steps: readonly ((context: TurnContext) => Promise<unknown>)[]
): Promise<readonly unknown[]> {
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

test('turns that answer to the same service share a client, those of another have their own', async () => {
  const other = await fakeConnector();
  try {
    const adapter = newAdapter();
    const [first] = await clientsIn(adapter, {}, say);
    const [second] = await clientsIn(
      adapter,
      { conversation: { id: 'c2', isGroup: false, conversationType: '', name: '' } },
      say,
    );
    const [elsewhere] = await clientsIn(adapter, { serviceUrl: other.serviceUrl }, say);
    expect(second).toBe(first);
    expect(elsewhere).not.toBe(first);
    expect([connector.calls.length, other.calls.length]).toEqual([2, 1]);
  } finally {
    other.stop();
  }
});

test('each of the turns that share a client tries its own message again', async () => {
  const atOnce = { now: Date.now, sleep: () => Promise.resolve(), random: () => 0 };
  const adapter = new BotServiceAdapter(null, { error: () => undefined }, atOnce);
  let refused = 0;
  connector.script = () => ({ status: (refused += 1) <= 2 ? 429 : 200 });
  await Promise.all([clientsIn(adapter, {}, say), clientsIn(adapter, {}, say)]);
  expect(connector.calls).toHaveLength(4);
});
