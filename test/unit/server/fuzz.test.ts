import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PathwayBot } from '../../../src/dialogs/bot.ts';
import { createLog } from '../../../src/server/log.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { type FakeConnector, fakeConnector } from '../../fixtures/connector.ts';
import { freePort } from '../../fixtures/freePort.ts';
import { cases } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { planned } from '../../fuzz/arbitraries.ts';
import { fuzz } from '../../fuzz/fuzzer.ts';
import { faultsIn } from '../../fuzz/run.ts';
import { names } from '../../fuzz/words.ts';

let server: RunningServer;
let connector: FakeConnector;
beforeAll(async () => {
  connector = await fakeConnector();
  const store = memoryStore();
  server = await startServer({
    cases,
    config: readConfig({ PORT: '0', STORAGE: 'memory:' }),
    bot: new PathwayBot({ cases, store, record: () => undefined }),
    store,
    log: createLog({ logLevel: 'silent' }),
  });
});
afterAll(async () => {
  await server.stop();
  connector.stop();
});

sampled(
  'activities and requests made by chance are answered without a fault',
  { quick: 120, full: 600 },
  async (count) => {
    const report = await fuzz({ url: server.url, serviceUrl: connector.serviceUrl, count, seed: 1 });
    expect(report.fault).toBeNull();
    expect(report.sent).toBe(count);
    // It is not that everything is refused.
    expect(report.statuses[200]).toBeGreaterThan(count / 4);
    expect(report.statuses[400]).toBeGreaterThan((80 * count) / 600);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);

test('regression: a server that had ended was an error of the run and no fault of the server', async () => {
  const report = await fuzz({
    url: `http://127.0.0.1:${await freePort()}`,
    serviceUrl: connector.serviceUrl,
    count: 10,
    seed: 1,
  });
  expect(report.fault?.why).toContain('No answer came');
});

test.each(names.filter((name) => name !== 'adaptiveCard/action'))(
  "an invoke named %s is the client's fault, not the server's",
  async (name) => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'invoke',
        name,
        channelId: 'test',
        serviceUrl: connector.serviceUrl,
        conversation: { id: 'named' },
        from: { id: 'u' },
      }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'InvokeNotTaken' } });
  },
);

test('the same seed makes the same requests', () => {
  const around = { serviceUrl: 'http://127.0.0.1:9/', offered: () => [{ nelm: 1, do: 'help' }] };
  const make = (seed: number) => fc.sample(planned, { numRuns: 50, seed }).map((plan) => plan(around));
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

// Regression: a run said only that no answer came where its server had ended for want of memory.
test('what a server says when its memory gives out is a fault like those in its log', () => {
  const written = [
    '{"level":40,"msg":"a request was refused"}',
    '{"level":50,"msg":"a turn failed"}',
    '<--- Last few GCs --->',
    'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
    '----- Native stack trace -----',
  ];
  expect(faultsIn(written.join('\n'))).toEqual([written[1], written[3]]);
});
