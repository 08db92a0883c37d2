import { cases } from '../../fixtures/guideline.ts';
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { TurnContext } from 'botbuilder';
import { afterEach, describe, expect, test } from 'vitest';
import { type Store, StoreUnavailable } from '../../../src/conversation/contract/store.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { createLog } from '../../../src/server/log.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

interface Parts {
  readonly run?: (context: TurnContext) => Promise<void>;
  readonly store?: Partial<Store>;
  readonly drainMs?: number;
}

async function start({ run, store, drainMs }: Parts = {}): Promise<RunningServer> {
  const server = await startServer({
    cases,
    config: readConfig({ PORT: '0', STORAGE: 'memory:' }),
    bot: { run: run ?? (async (context) => void (await context.sendActivity('taken'))) },
    store: { ...memoryStore(), ...store },
    log: createLog({ logLevel: 'silent' }),
    ...(drainMs === undefined ? {} : { drainMs }),
  });
  running.push(server);
  return server;
}

const message = JSON.stringify({
  type: 'message',
  text: 'hi',
  channelId: 'test',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  deliveryMode: 'expectReplies',
});

const post = (
  url: string,
  body: string | Buffer<ArrayBuffer> = message,
  headers: Record<string, string> = {},
) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const statusOf = async (response: Promise<Response>): Promise<unknown> =>
  ((await (await response).json()) as { status: unknown }).status;

const errorOf = async (response: Promise<Response>): Promise<readonly [number, string]> => {
  const answer = await response;
  const { error } = (await answer.json()) as { error: { code: string } };
  return [answer.status, error.code];
};

/** Posts in chunks, so without a length. */
function postInChunks(
  url: string,
  contentType: string,
  chunks: readonly string[],
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${url}/api/messages`,
      { method: 'POST', headers: { 'content-type': contentType } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sending.on('error', reject);
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
  });
}

describe('health', () => {
  test('says which version of the program and of the guideline is up', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      guideline: {
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('not ready while the storage cannot be read, though up', async () => {
    const { url } = await start({ store: { read: () => Promise.reject(new Error('disk of /secret gone')) } });
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('secret');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('regression: not ready while the storage can be read and does not take anything', async () => {
    let full = true;
    const store = memoryStore();
    const write: typeof store.write = (...entry) =>
      full ? Promise.reject(new StoreUnavailable('full', 'the disk is full')) : store.write(...entry);
    const { url } = await start({ store: { ...store, write } });
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'the storage is not available', storage: 'full' });
    full = false;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test('what is written to see whether it is ready is one record, however often it is asked', async () => {
    const store = memoryStore();
    const { url } = await start({ store });
    const asked = Array.from({ length: 20 }, () => fetch(`${url}/readyz`));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
    expect(await store.keys('')).toHaveLength(1);
  });
});

describe('stopping', () => {
  /** A bot whose turns wait until they are let go. */
  function slowBot(events: string[] = []) {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: free, resolve: letGo } = Promise.withResolvers<void>();
    const run = async (context: TurnContext): Promise<void> => {
      begin();
      await free;
      await context.sendActivity('finished');
      events.push('turn finished');
    };
    return { run, begun, letGo };
  }

  test('running turns are finished, new ones refused, and the store is closed last', async () => {
    const events: string[] = [];
    const { run, begun, letGo } = slowBot(events);
    const server = await start({
      run,
      store: { close: () => Promise.resolve(void events.push('store closed')) },
      // However long the requests below take on a busy machine, the turn is not cut off before it is let go.
      drainMs: 600_000,
    });
    const { url } = server;
    const answer = post(url);
    await begun;
    const stopped = server.stop();
    running.splice(0);

    expect(await statusOf(fetch(`${url}/readyz`))).toBe('stopping');
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await errorOf(post(url))).toEqual([503, 'Stopping']);
    expect(await errorOf(fetch(`${url}/`))).toEqual([503, 'Stopping']);
    expect(events).toEqual([]);

    letGo();
    const { status, text } = await answer.then(async (response) => ({
      status: response.status,
      text: await response.text(),
    }));
    expect(status).toBe(200);
    expect(text).toContain('finished');
    await stopped;
    expect(events).toEqual(['turn finished', 'store closed']);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });

  test('a turn that never ends does not hold it up for ever', async () => {
    const { run, begun } = slowBot();
    const server = await start({ run, drainMs: 20 });
    const { url } = server;
    const answer = post(url).then(
      () => 'answered',
      () => 'cut off',
    );
    await begun;
    await server.stop();
    running.splice(0);
    expect(await answer).toBe('cut off');
  });
});

describe('bodies', () => {
  test('a body that is not gzip though it says so, or is, is refused, and the server stays up', async () => {
    const { url } = await start();
    const gzip = { 'content-encoding': 'gzip' };
    expect(await errorOf(post(url, 'not gzip at all', gzip))).toEqual([415, 'UnsupportedMediaType']);
    expect(await errorOf(post(url, gzipSync(message), gzip))).toEqual([415, 'UnsupportedMediaType']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('the limit is 256 KB, to the byte', async () => {
    const { url } = await start();
    const limit = 256 * 1024;
    expect((await post(url, message.padEnd(limit))).status).toBe(200);
    expect(await errorOf(post(url, message.padEnd(limit + 1)))).toEqual([413, 'TooLarge']);
  });

  test('without a length type and limit hold as well', async () => {
    const { url } = await start();
    const form = 'type=message&channelId=t&conversation[id]=c&from[id]=u&deliveryMode=expectReplies';
    expect(await postInChunks(url, 'application/json', [message.slice(0, 9), message.slice(9)])).toBe(200);
    expect(await postInChunks(url, 'application/x-www-form-urlencoded', [form])).toBe(415);
    expect(await postInChunks(url, 'text/plain', [message])).toBe(415);
    expect(await postInChunks(url, 'application/json', Array(9).fill(' '.repeat(32_768)))).toBe(413);
  });

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json;odata=verbose'])(
    'the content type %s is JSON',
    async (type) => {
      const { url } = await start();
      expect((await post(url, message, { 'content-type': type })).status).toBe(200);
    },
  );

  test.each([
    'text/json',
    'application/json-seq',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ])('the content type %s is refused', async (type) => {
    const { url } = await start();
    expect(await errorOf(post(url, message, { 'content-type': type }))).toEqual([
      415,
      'UnsupportedMediaType',
    ]);
  });
});

describe('who is served without credentials', () => {
  const get = (url: string, host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${url}/healthz`, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test.each([
    ['localhost:3978', 200],
    ['127.0.0.1', 200],
    ['[::1]:3978', 200],
    ['rebound.example', 403],
    ['127.0.0.1.rebound.example', 403],
  ])('the host "%s" gets %i', async (host, status) => {
    const { url } = await start();
    expect(await get(url, host)).toBe(status);
  });
});

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/web/chat.js', 'text/javascript; charset=utf-8'],
    ['/assets/web/chat.css', 'text/css; charset=utf-8'],
    ['/assets/adaptivecards.min.js', 'text/javascript; charset=utf-8'],
    ['/assets/directline.js', 'text/javascript; charset=utf-8'],
  ])('%s is served with its type, safe headers, and an ETag that is honoured', async (path, type) => {
    const { url } = await start();
    const first = await fetch(url + path);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, type]);
    expect((await first.text()).length).toBeGreaterThan(100);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self';.*connect-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('referrer-policy')).toBe('no-referrer');
    const again = await fetch(url + path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is compressed where that is taken, under an entity tag of its own, and the same when it is opened again', async () => {
    const { url } = await start();
    const sent = async (encoding: string) => {
      const response = await rawGet(`${url}/assets/web/chat.css`, { 'accept-encoding': encoding });
      return { ...response, coding: response.headers['content-encoding'] };
    };
    const plain = await sent('identity');
    expect(plain.coding).toBeUndefined();
    const opened = { br: brotliDecompressSync, gzip: gunzipSync } as const;
    for (const [coding, open] of Object.entries(opened)) {
      // oxlint-disable-next-line no-await-in-loop
      const coded = await sent(`${coding}, deflate;q=0.5`);
      expect(coded.coding).toBe(coding);
      expect(coded.headers['content-length']).toBe(String(coded.body.byteLength));
      expect(coded.headers['vary']).toContain('Accept-Encoding');
      expect(coded.headers['etag']).not.toBe(plain.headers['etag']);
      expect(coded.body.byteLength).toBeLessThan(plain.body.byteLength / 2);
      expect(open(coded.body).equals(plain.body)).toBe(true);
    }
  });

  test('a HEAD has the headers of a GET and no body', async () => {
    const { url } = await start();
    const head = await fetch(`${url}/pathway`, { method: 'HEAD' });
    const got = await fetch(`${url}/pathway`);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(got.headers.get('content-length'));
    // What this client asks for without encryption.
    expect(got.headers.get('content-encoding')).toBe('gzip');
  });

  test('holds no script or style in line, which the policy would stop', async () => {
    const { url } = await start();
    const html = await (await fetch(url)).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:/i);
  });

  test.each([
    '/assets/web/../../config.ts',
    '/assets/web/%2e%2e/config.ts',
    '/assets/web/..%2fconfig.ts',
    '/.env',
  ])('%s is not there', async (path) => {
    const { url } = await start();
    expect(await errorOf(fetch(url + path))).toEqual([404, 'NotFound']);
  });

  test.each(['/nowhere', '/no//where/at/all'])(
    'a browser that opens %s gets a page that leads back',
    async (path) => {
      const { url } = await start();
      const response = await fetch(url + path, { headers: { accept: 'text/html,application/xhtml+xml' } });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      const [, back = ''] = /<a href="([^"]+)">To the start/.exec(await response.text()) ?? [];
      expect(new URL(back, response.url).pathname).toBe('/');
      const posted = await fetch(url + path, { method: 'POST', headers: { accept: 'text/html' } });
      expect(posted.headers.get('content-type')).toBe('application/json');
    },
  );
});

/** A GET that opens nothing that is compressed. */
function rawGet(
  url: string,
  headers: Record<string, string>,
): Promise<{ readonly headers: IncomingHttpHeaders; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}
