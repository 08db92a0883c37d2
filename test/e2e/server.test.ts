import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentCases } from '../../src/current.ts';
import { transitions } from '../../src/coverage/generators/generators.ts';
import { routeOf } from '../../src/coverage/routes/route.ts';
import { httpTarget } from '../../src/coverage/targets/http.ts';
import { walkRoute } from '../../src/coverage/walk.ts';
import { readConfig } from '../../src/server/settings/config.ts';
import { ConfigError } from '../../src/server/settings/configError.ts';
import { openStore } from '../../src/server/storage/open.ts';
import { StorageError } from '../../src/server/storage/faults/storageError.ts';
import { type ServerHere, serveHere } from '../fixtures/serveHere.ts';
import { sampled, tagOneIn } from '../fixtures/sampled.ts';
import { vignettes } from '../fixtures/vignettes.ts';
import { runServer, type StartedServer, startServer, temporaryFolder } from './startServer.ts';
import { expectations, guideline } from '../fixtures/guideline.ts';

// The cases outlive the server, which is stopped and killed below and started again.
const folder = temporaryFolder();
const env = { STORAGE: `sqlite:${join(folder.path, 'cases.db')}` };
let server: StartedServer;

beforeAll(async () => {
  server = await startServer(env);
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const activity = (extra: object) => ({
  type: 'message',
  channelId: 'test',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'b1' },
  deliveryMode: 'expectReplies',
  ...extra,
});

const post = (body: string, contentType = 'application/json', to: { readonly url: string } = server) =>
  fetch(`${to.url}/api/messages`, { method: 'POST', headers: { 'content-type': contentType }, body });

async function say(text: string, conversation = 'c1', to?: { readonly url: string }): Promise<string> {
  const body = JSON.stringify(activity({ text, conversation: { id: conversation } }));
  const response = await post(body, undefined, to);
  const { activities } = (await response.json()) as { activities: { text: string }[] };
  expect(response.status).toBe(200);
  expect(activities.length).toBe(1);
  return activities[0]?.text ?? '';
}

/** Walks a vignette over HTTP: what went wrong, and how many answers and ends were confirmed. */
async function walkVignette({ answers }: (typeof vignettes)[number], messages: URL) {
  let state = currentCases().start();
  while (state.question !== null)
    state = currentCases().answer(state, state.question, answers[state.question]);
  const { failure, confirmed } = await walkRoute(
    { expectations, screen: null },
    routeOf(state.answers),
    httpTarget(guideline, messages),
  );
  return { failure, confirmed: confirmed.length };
}

describe('a vignette over HTTP, to the server as a process', () => {
  for (const [index, vignette] of vignettes.entries())
    test(`vignette ${vignette.id}`, { tags: index === 0 ? [] : ['long'] }, async () => {
      const walked = await walkVignette(vignette, server.messages);
      expect(walked).toEqual({ failure: null, confirmed: vignette.questions + 1 });
    });
});

// In this process, whose code is warm; a long test of coverage walks all transitions against the server as a process.
describe('over HTTP, to the server in this process', () => {
  let here: ServerHere;
  beforeAll(async () => {
    here = await serveHere();
  });
  afterAll(() => here.stop());

  test.each(vignettes)('vignette $id', async (vignette) => {
    const walked = await walkVignette(vignette, here.messages);
    expect(walked).toEqual({ failure: null, confirmed: vignette.questions + 1 });
  });

  sampled('every transition, of their routes one in', { quick: 6, full: 1 }, async (each) => {
    const target = httpTarget(guideline, here.messages);
    const routes = [...transitions(currentCases().graph)].filter((_route, index) => index % each === 0);
    for (const answers of routes) {
      const { failure } = await walkRoute({ expectations, screen: null }, routeOf(answers), target);
      expect(failure).toBeNull();
    }
  });
});

describe('bad requests', () => {
  test.each([
    ['malformed JSON', '{"type":', 'application/json', 400],
    ['a list', '[1]', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['no conversation', JSON.stringify({ type: 'message', from: { id: 'u' } }), 'application/json', 400],
    ['no sender', JSON.stringify({ type: 'message', conversation: { id: 'c' } }), 'application/json', 400],
    ['a type that is a number', JSON.stringify(activity({ type: 7 })), 'application/json', 400],
    ['a text that is a number', JSON.stringify(activity({ text: 7 })), 'application/json', 400],
    ['attachments that are no list', JSON.stringify(activity({ attachments: 'x' })), 'application/json', 400],
    ['another content type', 'type=message', 'application/x-www-form-urlencoded', 415],
    ['a body over 256 KB', JSON.stringify(activity({ text: 'x'.repeat(300_000) })), 'application/json', 413],
    [
      'a foreign service URL',
      JSON.stringify(activity({ serviceUrl: 'https://example.org' })),
      'application/json',
      403,
    ],
  ])('%s gets a JSON error and no inner detail', async (_name, body, type, status) => {
    const response = await post(body, type);
    const answer = (await response.json()) as { error: { code: string; message: string } };
    expect(response.status).toBe(status);
    expect(answer.error.code).toMatch(/^\w+$/);
    expect(answer.error.message).not.toMatch(/\bat |node_modules|\.ts\b|undefined is not/);
  });

  test('unknown addresses and methods', async () => {
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
    expect((await fetch(server.messages, { method: 'DELETE' })).status).toBe(405);
  });

  test('the process is still up and the case as it was', async () => {
    await say('new case', 'kept');
    await say('well', 'kept');
    await post('{"type":');
    await post(JSON.stringify(activity({ conversation: { id: 'kept' }, value: { nelm: 2, do: 'explode' } })));
    expect(await say('path', 'kept')).toContain('Differentiation: Well differentiated');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});

test('what is typed never reaches the log', async () => {
  await say('new case', 'logged');
  await say('flibbertigibbet', 'logged');
  await say('mrn 1234567', 'logged');
  // The log comes through a pipe, not with the reply.
  await expect.poll(() => server.output()).toContain('"event":"notUnderstood"');
  await expect.poll(() => server.output()).toContain('"event":"identifier"');
  expect(server.output()).not.toContain('flibbertigibbet');
  expect(server.output()).not.toContain('1234567');
  expect(server.output()).not.toContain('logged"');
});

test('a body that only says that it is gzip does not end the process', async () => {
  const response = await fetch(server.messages, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: 'not gzip at all',
  });
  expect(response.status).toBe(415);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('a tap is answered in the response, and as one of the activities with expectReplies', async () => {
  const card = {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { version: '1.5' },
  };
  const tap = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'help', data: { nelm: 1, do: 'help' } } },
  };
  const direct = await post(
    JSON.stringify(activity({ ...tap, deliveryMode: 'normal', serviceUrl: server.url })),
  );
  expect(await direct.json()).toMatchObject(card);
  const buffered = (await (await post(JSON.stringify(activity(tap)))).json()) as { activities: unknown[] };
  expect(buffered.activities).toMatchObject([{ type: 'invokeResponse', value: { status: 200, body: card } }]);
});

test('a case survives SIGKILL in the middle', async () => {
  await say('new case', 'survivor');
  await say('well', 'survivor');
  const asked = await say('Ki-67 4%', 'survivor');
  await server.kill();
  // What the file holds, it holds for a server in this process as well.
  const after = await serveHere(env);
  expect(await say('path', 'survivor', after)).toContain('Ki-67 / grade: Ki-67 4%');
  expect(asked).toContain('What is the ECOG performance status');
  expect(await say('1', 'survivor', after)).toContain('Apart from the primary');
  await after.stop();
});

describe('stopping', () => {
  /**
   * What becomes of a server with a held request at a signal.
   * @param under what is under way as it comes
   */
  async function endAt(signal: 'SIGTERM' | 'SIGINT', stopped: StartedServer, under: () => Promise<unknown>) {
    const credentials = await fetch(`${stopped.url}/v3/directline/conversations`, { method: 'POST' });
    const { conversationId, token } = (await credentials.json()) as { conversationId: string; token: string };
    const poll = (watermark: string) =>
      fetch(
        `${stopped.url}/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`,
        {
          headers: { authorization: `Bearer ${token}` },
        },
      );
    const { watermark } = (await (await poll('')).json()) as { watermark: string };
    const held = poll(watermark).then(
      ({ status }) => status,
      () => 'closed',
    );
    await under();
    const code = await stopped.stop(signal);
    const asked = await held;
    await expect(fetch(`${stopped.url}/healthz`)).rejects.toThrow('fetch failed');
    return { code, heldWas: [200, 503, 'closed'].includes(asked) ? 'answered or closed' : asked };
  }
  const ended = { code: 0, heldWas: 'answered or closed' };

  for (const [at, signal] of (['SIGINT', 'SIGTERM'] as const).entries())
    test(
      `${signal} ends it with 0, held requests or not; it has said where it is, and nothing else, and keeps every turn that was answered`,
      tagOneIn(2, at),
      async () => {
        server = await startServer({ ...env, LOG_LEVEL: 'warn' });
        const conversations = Array.from({ length: 30 }, (_, index) => `${signal}-${index}`);
        const taken: Promise<string | null>[] = [];
        const burst = (): Promise<unknown> => {
          for (const id of conversations) {
            const said = post(JSON.stringify(activity({ text: 'new case', conversation: { id } })));
            taken.push(
              said.then(
                ({ status }) => (status === 200 ? id : null),
                () => null,
              ),
            );
          }
          return Promise.race(taken);
        };
        expect(await endAt(signal, server, burst)).toEqual(ended);
        expect(server.output().trim().split('\n')).toEqual([
          expect.stringContaining(`${server.url}/api/messages`),
          expect.stringContaining('not authenticated'),
        ]);
        const kept = (await Promise.all(taken)).filter((id) => id !== null);
        expect(kept.length).toBeGreaterThan(0);
        const after = await serveHere(env);
        const paths = await Promise.all(kept.map((id) => say('path', id, after)));
        expect(paths.filter((path) => path.includes('No case is open'))).toEqual([]);
        expect(await say('path', 'never-begun', after)).toContain('No case is open');
        await after.stop();
      },
    );
});

describe('starting', () => {
  const refused = [
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ STORAGE: 'redis://x' }, 'STORAGE'],
    [{ STORAGE: 'sqlite:/dev/null/x.db' }, '/dev/null/x.db'],
    [{ STORAGE: 'blob:cases' }, 'AZURE_STORAGE_CONNECTION_STRING'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ MicrosoftAppPassword: 'secret-value' }, 'MicrosoftAppId'],
    [
      { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret-value', MicrosoftAppType: 'SingleTenant' },
      'MicrosoftAppTenantId',
    ],
  ] as const;

  /** What the program says of settings that it refuses before it listens. */
  async function refusalOf(env: Readonly<Record<string, string>>): Promise<string> {
    try {
      await openStore(readConfig({ PORT: '0', STORAGE: 'memory:', ...env }).storage);
      return 'nothing';
    } catch (error) {
      if (error instanceof ConfigError || error instanceof StorageError) return error.message;
      throw error;
    }
  }

  test.each(refused)('%o is refused in words that name %s', async (env, named) => {
    const said = await refusalOf(env);
    expect(said).toContain(named);
    expect(said).not.toContain('secret-value');
    expect(said).not.toMatch(/^\s+at /m);
  });

  // In `npm test` the port in use and the .env file, below, are settings that end it.
  for (const [env] of [refused[4], refused[8]])
    test(
      `${JSON.stringify(env)} ends the program with 1 and with these words alone`,
      { tags: ['long'] },
      async () => {
        const { code, output } = await runServer(env);
        expect(code).toBe(1);
        expect(output).toBe(`${await refusalOf(env)}\n`);
      },
    );

  test('a .env file is read, and real variables win over it; the words of what is refused stand alone', async () => {
    const here = temporaryFolder();
    writeFileSync(join(here.path, '.env'), 'PORT=http\nLOG_LEVEL=loud\n');
    const { code, output } = await runServer({ PORT: '0' }, here.path);
    here.remove();
    expect(code).toBe(1);
    expect(output).toContain('LOG_LEVEL');
    expect(output).not.toContain('PORT is');
    expect(output).toBe(`${await refusalOf({ LOG_LEVEL: 'loud' })}\n`);
  });

  test('a port in use is said in one line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, output } = await runServer({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(`PORT ${port}`);
  });

  test('with app credentials an unsigned request is refused', async () => {
    const signed = await serveHere({
      MicrosoftAppId: '00000000-0000-0000-0000-000000000000',
      MicrosoftAppPassword: 'secret-value',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000001',
    });
    const teams = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    const response = await post(JSON.stringify(activity({ text: 'hi', ...teams })), undefined, signed);
    expect(response.status).toBe(401);
    await signed.stop();
  });

  test('without the web chat there is no page and no channel for anyone, and support stands in its place', async () => {
    const closed = await serveHere({ WEB_CHAT: 'off' });
    const token = await fetch(`${closed.url}/v3/directline/tokens/generate`, { method: 'POST' });
    const root = await fetch(`${closed.url}/`);
    const [text, script, look, answered] = [
      await root.text(),
      await fetch(`${closed.url}/assets/web/chat.js`),
      await fetch(`${closed.url}/assets/web/theme.css`),
      await post(JSON.stringify(activity({ text: 'hi' })), undefined, closed),
    ];
    expect([token.status, script.status, root.status, look.status]).toEqual([404, 404, 200, 200]);
    expect(text).toContain('<h1>Help and contact</h1>');
    expect(answered.status).toBe(200);
    await closed.stop();
  });
});
