import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { TurnContext } from 'botbuilder';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PathwayBot } from '../../../src/dialogs/bot.ts';
import { createLog, recordFaults, recordTurns } from '../../../src/server/log.ts';
import { lazyMetrics } from '../../../src/server/metrics/metrics.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { type Build, buildOf, ownBuild, readBuild } from '../../../src/server/settings/build.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { temporaryFolder } from '../../e2e/startServer.ts';
import { cases } from '../../fixtures/guideline.ts';

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

const running: RunningServer[] = [];
let written: string[] = [];
beforeEach(() => {
  written = [];
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

const lines = (message: string): readonly Line[] =>
  written.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === message);

/** The server with the real bot, and a log that is kept. */
async function start(
  env: Readonly<Record<string, string>> = {},
  run?: (context: TurnContext) => Promise<void>,
): Promise<string> {
  const config = readConfig({ PORT: '0', STORAGE: 'memory:', ...env });
  const log = createLog(
    { logLevel: 'debug' },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written.push(chunk.toString());
        done();
      },
    }),
  );
  const metrics = lazyMetrics(config.metrics !== null);
  const store = memoryStore();
  const bot = new PathwayBot({
    cases,
    store,
    record: recordTurns(log),
    recordFault: recordFaults(log, metrics),
  });
  const server = await startServer({ config, cases, bot: run ? { run } : bot, store, log, metrics });
  running.push(server);
  return server.url;
}

const say = (url: string, text: string, extra: object = {}) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text,
      channelId: 'test',
      conversation: { id: 'c1' },
      from: { id: 'u1' },
      deliveryMode: 'expectReplies',
      ...extra,
    }),
  });

describe('the line of a turn', () => {
  test('has an id of its own and how long the turn took', async () => {
    const url = await start();
    await say(url, 'new case');
    await say(url, 'well');
    const [first, second, ...more] = lines('turn');
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      turnId: expect.stringMatching(/^[0-9a-f]{16}$/),
      ms: expect.any(Number),
      turn: { event: 'newCase', channel: 'test', question: 'differentiation' },
    });
    expect(second?.['turnId']).not.toBe(first?.['turnId']);
    expect(second?.['ms']).toBeGreaterThan(0);
  });

  test('that of a fault in the turn has the same id', async () => {
    const url = await start({}, async (context) => {
      await context.sendActivity('one');
      throw new Error('a secret about Ki-67 12%');
    });
    expect((await say(url, 'x')).status).toBe(500);
    const [fault] = lines('A turn failed.');
    expect(fault?.['turnId']).toMatch(/^[0-9a-f]{16}$/);
    expect(written.join('')).not.toContain('Ki-67');
  });

  test('turns of the built-in page have one, too', async () => {
    const url = await start();
    const opened = (await (await fetch(`${url}/v3/directline/conversations`, { method: 'POST' })).json()) as {
      readonly conversationId: string;
      readonly token: string;
    };
    await fetch(`${url}/v3/directline/conversations/${opened.conversationId}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${opened.token}` },
      body: JSON.stringify({ type: 'message', text: 'new case' }),
    });
    expect(lines('turn').map(({ turnId, ms }) => [typeof turnId, typeof ms])).toContainEqual([
      'string',
      'number',
    ]);
  });
});

describe('/metrics', () => {
  const scrape = async (url: string, token?: string) => {
    const response = await fetch(
      `${url}/metrics`,
      token ? { headers: { authorization: `Bearer ${token}` } } : {},
    );
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };
  /** The value of a metric, its labels included. */
  const valueOf = (text: string, metric: string): number | undefined => {
    const line = text.split('\n').find((each) => each.startsWith(`${metric} `));
    return line === undefined ? undefined : Number(line.slice(metric.length));
  };

  test('counts turns, requests and refusals from the first on, in the form of Prometheus', async () => {
    const url = await start({ RATE_PER_CONVERSATION: '2' });
    for (const text of ['new case', 'well', 'help', 'help']) await say(url, text);
    await say(url, 'x', { conversation: {} });
    await fetch(`${url}/nowhere`);
    const { status, type, text } = await scrape(url);
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(valueOf(text, 'nelm_turn_seconds_count{result="answered"}')).toBe(2);
    expect(valueOf(text, 'nelm_requests_total{route="/api/messages",status="200"}')).toBe(2);
    expect(valueOf(text, 'nelm_requests_total{route="/api/messages",status="429"}')).toBe(2);
    expect(valueOf(text, 'nelm_requests_total{route="none",status="404"}')).toBe(1);
    expect(
      valueOf(text, 'nelm_refusals_total{code="TooManyRequests",reason="messages_in_this_conversation"}'),
    ).toBe(2);
    expect(valueOf(text, 'nelm_refusals_total{code="BadActivity",reason="none"}')).toBe(1);
    expect(valueOf(text, 'nelm_connections')).toBeGreaterThan(0);
    expect(text).toContain(`guideline_hash="${cases.stamp.hash}"`);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
    // The event loop too is measured before it is told: no nanosecond of 1970, no "not a number".
    for (const part of ['min', 'mean', 'p99']) {
      const lag = valueOf(text, `nodejs_eventloop_lag_${part}_seconds`);
      expect([part, lag !== undefined && lag >= 0 && lag < 60]).toEqual([part, true]);
    }
    expect(text).not.toMatch(/ nan$/im);
  });

  test('counts a failed turn as failed', async () => {
    const url = await start({}, () => Promise.reject(new Error('x')));
    await say(url, 'x');
    expect(valueOf((await scrape(url)).text, 'nelm_turn_seconds_count{result="failed"}')).toBe(1);
  });

  test('what a client says never becomes a label', async () => {
    const url = await start();
    await say(url, 'help', { channelId: 'made-up-channel', from: { id: 'made-up-person' } });
    await fetch(`${url}/made-up-path`);
    expect((await scrape(url)).text).not.toContain('made-up');
  });

  test('with a token asks for it', async () => {
    const url = await start({ METRICS_TOKEN: 'sixteen-or-more!' });
    expect([(await scrape(url)).status, (await scrape(url, 'another-token-xx')).status]).toEqual([401, 401]);
    expect((await scrape(url, 'sixteen-or-more!')).status).toBe(200);
  });

  test('with credentials and without a token is not there', async () => {
    const url = await start({
      MicrosoftAppId: 'an-id',
      MicrosoftAppPassword: 'a-password',
      MicrosoftAppTenantId: 'a-tenant',
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/',
    });
    expect((await scrape(url)).status).toBe(404);
  });
});

describe('requests of one address', () => {
  test('are limited, and the probes of health are not', async () => {
    const url = await start({ RATE_PER_ADDRESS: '3' });
    const statuses = [];
    for (let sent = 0; sent < 4; sent += 1) statuses.push((await fetch(`${url}/privacy`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await fetch(`${url}/privacy`);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
  });

  test('with credentials the channel is not: only strangers are counted', async () => {
    const url = await start({
      RATE_PER_ADDRESS: '2',
      MicrosoftAppId: 'an-id',
      MicrosoftAppPassword: 'a-password',
      MicrosoftAppTenantId: 'a-tenant',
      ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/',
    });
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const stranger = async () => (await say(url, 'x', { channelId: 'msteams', serviceUrl })).status;
    expect([await stranger(), await stranger(), await stranger()]).toEqual([401, 401, 429]);
  });

  test('are told apart by what a trusted proxy says', async () => {
    const url = await start({ RATE_PER_ADDRESS: '1', TRUSTED_PROXIES: '1' });
    const from = async (address: string) =>
      (await fetch(`${url}/privacy`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([
      200, 200, 429,
    ]);
  });
});

describe('the build', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const commit = '0123456789abcdef0123456789abcdef01234567';

  test.each<[string, string, Build]>([
    ['as committed', `# branch.oid ${commit}\n# branch.head main\n`, { commit, changed: false }],
    [
      'with a change',
      `# branch.oid ${commit}\n1 .M N... 100644 100644 100644 a b c.ts\n`,
      { commit, changed: true },
    ],
    ['with a new source', `# branch.oid ${commit}\n? src/new.ts\n`, { commit, changed: true }],
    ['with a linked node_modules', `# branch.oid ${commit}\n? node_modules\n`, { commit, changed: false }],
    [
      'before the first commit',
      '# branch.oid (initial)\n# branch.head main\n',
      { commit: null, changed: null },
    ],
  ])('a tree %s is read', (_what, status, build) => {
    expect(buildOf(status)).toEqual(build);
  });

  test('is what git says of the folder, and nothing where that is no repository of its own', async () => {
    const own = join(folder.path, 'own');
    mkdirSync(own);
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...words], { cwd: own });
    expect(await readBuild({}, own)).toEqual({ commit: null, changed: null });
    git('init', '-q');
    writeFileSync(join(own, 'a'), '1');
    git('add', 'a');
    git('commit', '-qm', 'first');
    const head = git('rev-parse', 'HEAD').toString().trim();
    expect(await readBuild(process.env, own)).toEqual({ commit: head, changed: false });
    writeFileSync(join(own, 'a'), '2');
    expect(await readBuild(process.env, own)).toEqual({ commit: head, changed: true });
    mkdirSync(join(own, 'inside'));
    expect(await readBuild(process.env, join(own, 'inside'))).toEqual({ commit: null, changed: null });
  });

  test.each([
    [
      { BUILD_COMMIT: commit, BUILD_CHANGED: 'no' },
      { commit, changed: false },
    ],
    [
      { BUILD_COMMIT: commit, BUILD_CHANGED: 'yes' },
      { commit, changed: true },
    ],
    [{ BUILD_COMMIT: commit }, { commit, changed: null }],
    [{ BUILD_COMMIT: 'not a commit' }, { commit: null, changed: null }],
  ])('is what the environment says: %o', async (env, build) => {
    const empty = join(folder.path, 'empty');
    mkdirSync(empty, { recursive: true });
    expect(await readBuild(env, empty)).toEqual(build);
  });

  test('is told by /healthz', async () => {
    const health = (await (await fetch(`${await start()}/healthz`)).json()) as { readonly build: Build };
    expect(Object.keys(health)).toEqual(['status', 'version', 'build', 'guideline']);
    expect(health.build).toEqual(await ownBuild());
    expect(health.build.commit).toMatch(/^[0-9a-f]{40}$/);
  });
});
