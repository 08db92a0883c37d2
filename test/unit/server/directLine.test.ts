import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Activity, TurnContext } from 'botbuilder';
import { DirectLine } from 'botframework-directlinejs';
import restify from 'restify';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type DirectLineDependencies,
  mountDirectLine,
} from '../../../src/server/directLine/mountDirectLine.ts';
import { type ConversationLimits, Conversations } from '../../../src/server/directLine/conversations.ts';
import { RateLimit } from '../../../src/server/limits/rateLimit.ts';
import { signedTokens } from '../../../src/server/directLine/token.ts';
import { turnErrorText } from '../../../src/server/channel/turnError.ts';
import { FetchXmlHttpRequest } from './xmlHttpRequest.ts';

interface Credentials {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}
interface Stream {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

const stopping: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stopping.splice(0).map((stop) => stop()));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Says what it got; what the text begins with may make it do something else. */
function parrot(got: Partial<Activity>[] = []) {
  return {
    async run(context: TurnContext): Promise<void> {
      const { type, name, text, value }: Partial<Activity> = context.activity;
      got.push(context.activity);
      if (type === 'invoke') {
        await context.sendActivity({
          type: 'invokeResponse',
          value: { status: 200, body: { invoked: value } },
        });
      } else if (text === 'fail') throw new Error('secret detail');
      else if (text === 'correct yourself') {
        const sent = await context.sendActivity('first version');
        await context.updateActivity({ type: 'message', id: sent?.id ?? '', text: 'second version' });
      } else if (text === 'take it back') {
        const sent = await context.sendActivity('regretted');
        await context.deleteActivity(sent?.id ?? '');
      } else await context.sendActivity(`heard ${type} ${name ?? text ?? ''}`.trim());
    },
  };
}

async function serve(deps: Partial<DirectLineDependencies> = {}) {
  const logged: string[] = [];
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  const mounted = mountDirectLine(server, {
    bot: parrot(),
    log: { error: (fields, message) => logged.push(`${message} ${JSON.stringify(fields)}`) },
    holdMs: 10 * 60 * 1000,
    tokens: signedTokens('a secret'),
    addressOf: () => 'here',
    perConversation: new RateLimit(0),
    ...deps,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = async (): Promise<void> => {
    mounted.close();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  };
  stopping.push(stop);
  const { port } = server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const domain = `${origin}/v3/directline`;
  const nextRequest = () => once(server.server, 'request');
  return { origin, domain, logged, nextRequest, close: mounted.close };
}

async function ask(
  url: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const answer = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json: unknown = await answer.json();
  return { status: answer.status, json };
}

async function open(domain: string, body: unknown = {}): Promise<Credentials> {
  const { json } = await ask(`${domain}/conversations`, { body });
  return json as Credentials;
}

async function read(domain: string, { conversationId, token }: Credentials, watermark = ''): Promise<Stream> {
  const url = `${domain}/conversations/${conversationId}/activities?watermark=${watermark}`;
  return (await ask(url, { token })).json as Stream;
}

async function post(domain: string, { conversationId, token }: Credentials, body: unknown) {
  return ask(`${domain}/conversations/${conversationId}/activities`, { token, body });
}

const textsOf = ({ activities }: Stream) => activities.map(({ text }) => text);

test('a new conversation tells the bot who joined, under the address of this channel', async () => {
  const got: Partial<Activity>[] = [];
  const { domain } = await serve({ bot: parrot(got) });
  const { status, json } = await ask(`${domain}/conversations`, {
    body: { user: { id: 'dl_0123456789abcdef' } },
  });
  const opened = json as Credentials;
  expect(status).toBe(201);
  expect(opened.expires_in).toBeGreaterThan(0);
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({
    type: 'conversationUpdate',
    channelId: 'directline',
    conversation: { id: opened.conversationId },
    from: { id: 'dl_0123456789abcdef' },
    recipient: { id: 'bot' },
    membersAdded: [{ id: 'bot' }, { id: 'dl_0123456789abcdef' }],
  });
  expect(textsOf(await read(domain, opened))).toEqual(['heard conversationUpdate']);
});

test('conversation ids and tokens differ each time, and the id does not hold the token', async () => {
  const { domain } = await serve();
  const [one, two] = [await open(domain), await open(domain)];
  expect(one.conversationId).not.toBe(two.conversationId);
  expect(one.token).not.toBe(two.token);
  expect(one.conversationId).not.toContain(one.token.slice(0, 8));
});

test('the stream carries what a person said and then the reply to it, each complete', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  const { status, json } = await post(domain, opened, {
    type: 'message',
    text: 'hello',
    from: { id: 'dl_aaaaaaaaaaaaaaaaaaaa' },
    channelData: { clientActivityID: 'c1' },
  });
  const { id } = json as { id: string };
  expect(status).toBe(200);
  const stream = await read(domain, opened, watermark);
  expect(stream.activities).toMatchObject([
    { id, type: 'message', text: 'hello', from: { role: 'user' }, channelData: { clientActivityID: 'c1' } },
    { type: 'message', text: 'heard message hello', replyToId: id, from: { id: 'bot', role: 'bot' } },
  ]);
  expect(stream.activities.every(({ timestamp, id: each }) => timestamp && each)).toBe(true);
});

test('an activity that its client sends again under its own id counts once; the same words under another id are said again', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  const say = async (text: string, id?: string) => {
    const channelData = id === undefined ? {} : { channelData: { clientActivityID: id } };
    return (await post(domain, opened, { type: 'message', text, ...channelData })).json as { id: string };
  };
  const [first, again] = await Promise.all([say('hello', 'x1'), say('hello', 'x1')]);
  expect(first.id).toBe(again.id);
  expect((await say('hello', 'x2')).id).not.toBe(first.id);
  expect((await say('hello')).id).not.toBe((await say('hello')).id);
  const replies = textsOf(await read(domain, opened)).filter((text) => text === 'heard message hello');
  expect(replies.length).toBe(4);
});

test('a request for activities is held until there is one', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  const held = read(domain, opened, watermark);
  await post(domain, opened, { type: 'message', text: 'now' });
  expect(textsOf(await held)).toEqual(['now', 'heard message now']);
});

test('a held request is answered without activities after a while, and when the server stops', async () => {
  const impatient = await serve({ holdMs: 5 });
  const one = await open(impatient.domain);
  const { watermark } = await read(impatient.domain, one);
  expect(await read(impatient.domain, one, watermark)).toEqual({ activities: [], watermark });

  const patient = await serve();
  const two = await open(patient.domain);
  const first = await read(patient.domain, two);
  const held = read(patient.domain, two, first.watermark);
  patient.close();
  expect(await held).toEqual({ activities: [], watermark: first.watermark });
});

test('a client that went away loses nothing of what the bot said', async () => {
  const { domain, nextRequest } = await serve();
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  const arrived = nextRequest();
  const leaving = new AbortController();
  const left = fetch(`${domain}/conversations/${opened.conversationId}/activities?watermark=${watermark}`, {
    headers: { Authorization: `Bearer ${opened.token}` },
    signal: leaving.signal,
  });
  await arrived;
  leaving.abort();
  await expect(left).rejects.toThrow('abort');
  await post(domain, opened, { type: 'message', text: 'still here' });
  expect(textsOf(await read(domain, opened, watermark))).toContain('heard message still here');
});

test('what the bot said comes again on a reload; what a person said does not', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  await post(domain, opened, { type: 'message', text: 'typed words' });
  await read(domain, opened);
  const again = await ask(`${domain}/conversations/${opened.conversationId}?watermark=`, {
    token: opened.token,
  });
  expect(again).toMatchObject({ status: 200, json: opened });
  expect(textsOf(await read(domain, opened))).toEqual([
    'heard conversationUpdate',
    'heard message typed words',
  ]);
});

test('nothing said before "delete my data" comes again', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  await post(domain, opened, { type: 'message', text: 'typed words' });
  await post(domain, opened, { type: 'message', text: 'Delete my data.' });
  expect(textsOf(await read(domain, opened))).toEqual(['Delete my data.', 'heard message Delete my data.']);
});

test('after a restart the same token opens the same conversation, and the bot is told', async () => {
  const before = await serve();
  const opened = await open(before.domain);
  const { watermark } = await read(before.domain, opened);

  const got: Partial<Activity>[] = [];
  const after = await serve({ bot: parrot(got) });
  const again = await ask(`${after.domain}/conversations/${opened.conversationId}?watermark=${watermark}`, {
    token: opened.token,
  });
  expect(again).toMatchObject({ status: 200, json: opened });
  expect(got).toMatchObject([{ type: 'event', name: 'resume', conversation: { id: opened.conversationId } }]);
  expect(textsOf(await read(after.domain, opened, watermark))).toEqual(['heard event resume']);
});

test('after a restart a held request or a message is enough to come back', async () => {
  const before = await serve();
  const opened = await open(before.domain);
  const { watermark } = await read(before.domain, opened);

  const polled = await serve();
  expect(textsOf(await read(polled.domain, opened, watermark))).toEqual(['heard event resume']);

  const told = await serve();
  expect((await post(told.domain, opened, { type: 'message', text: 'hi' })).status).toBe(200);
  expect(textsOf(await read(told.domain, opened, watermark))).toEqual(['hi', 'heard message hi']);
});

test('activity ids are not used again after a restart', async () => {
  const opened = await open((await serve()).domain);
  const ids: unknown[] = [];
  for (let server = 0; server < 2; server += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { domain } = await serve();
    // oxlint-disable-next-line no-await-in-loop
    ids.push((await post(domain, opened, { type: 'message', text: 'same' })).json);
  }
  expect(ids[0]).not.toEqual(ids[1]);
});

test('a conversation that was dropped to make room comes back as after a restart', async () => {
  const { domain } = await serve({ limits: { count: 1 } });
  const one = await open(domain);
  await open(domain);
  expect(textsOf(await read(domain, one))).toEqual(['heard event resume']);
});

/** Conversations that are closed after the test. */
function hold(limits: Partial<ConversationLimits>): Conversations {
  const conversations = new Conversations({
    count: 10,
    countPerAddress: 10,
    idleMs: 1_000,
    sweepMs: 1_000,
    now: Date.now,
    ...limits,
  });
  stopping.push(() => Promise.resolve(conversations.close()));
  return conversations;
}

describe('what was said is not held longer than the privacy page says', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('regression: an idle conversation is dropped though nobody else comes', () => {
    const conversations = hold({ idleMs: 5_000 });
    conversations.open('idle', 'u', 'here');
    conversations.open('used', 'u', 'here');
    vi.advanceTimersByTime(3_000);
    conversations.find('used');
    expect(conversations.size).toBe(2);
    vi.advanceTimersByTime(3_000);
    expect(conversations.size).toBe(1);
    vi.advanceTimersByTime(6_000);
    expect(conversations.size).toBe(0);
  });

  test('regression: what a person typed is dropped when no page fetches it; what the bot said stays', () => {
    const conversation = hold({ idleMs: 60_000 }).open('a', 'u', 'here');
    conversation.echo({ type: 'message', text: 'typed' });
    conversation.take({ kind: 'sent', activity: { type: 'message', id: '1', text: 'said' } });
    vi.advanceTimersByTime(1_000);
    conversation.echo({ type: 'message', text: 'typed later' });
    vi.advanceTimersByTime(1_000);
    expect(conversation.read('').activities.map(({ text }) => text)).toEqual(['said', 'typed later']);
  });

  test('no timer is left once the channel is closed', () => {
    const conversations = hold({});
    expect(vi.getTimerCount()).toBe(1);
    conversations.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('conversations are held while they are used, and the least recently used goes first', () => {
  let time = 0;
  const conversations = hold({ count: 2, idleMs: 100, now: () => time });
  conversations.open('a', 'u', 'here');
  conversations.open('b', 'u', 'here');
  conversations.find('a');
  conversations.open('c', 'u', 'here');
  expect(conversations.find('b')).toBeNull();
  expect(conversations.find('a')).not.toBeNull();
  time = 60;
  conversations.find('a');
  time = 120;
  expect(conversations.find('c')).toBeNull();
  expect(conversations.find('a')).not.toBeNull();
});

test('one address pushes out its own conversations alone', () => {
  const conversations = hold({ count: 5, countPerAddress: 2 });
  conversations.open('ann', 'u', 'hers');
  for (const id of ['a', 'b', 'c', 'd']) conversations.open(id, 'u', 'theirs');
  expect(['ann', 'a', 'b', 'c', 'd'].map((id) => conversations.find(id)?.id)).toEqual([
    'ann',
    undefined,
    undefined,
    'c',
    'd',
  ]);
  // Who comes back after being dropped is held under the address that it comes from then.
  conversations.open('a', 'u', 'hers');
  expect(conversations.size).toBe(4);
});

describe('tokens are signed by the server', () => {
  const tokenOf = (bits: string, signature: string): string => `${bits}.${signature}`;

  test('one that a client made up opens nothing', async () => {
    const { domain } = await serve();
    const { conversationId, token } = await open(domain);
    const [bits = '', signature = ''] = token.split('.');
    const forged = [
      'z'.repeat(43),
      tokenOf('z'.repeat(32), signature),
      tokenOf(bits, 'z'.repeat(43)),
      tokenOf(bits, signature.slice(1)),
      bits,
      signedTokens('another secret').issue(),
    ];
    for (const each of forged) {
      expect((await ask(`${domain}/conversations`, { token: each, body: {} })).status).toBe(403);
      expect((await ask(`${domain}/tokens/refresh`, { token: each, body: {} })).status).toBe(403);
      expect((await ask(`${domain}/conversations/${conversationId}`, { token: each })).status).toBe(403);
    }
  });

  test('one of another server with the same secret does', async () => {
    const { token } = await open((await serve({ tokens: signedTokens('shared') })).domain);
    const other = await serve({ tokens: signedTokens('shared') });
    expect((await ask(`${other.domain}/conversations`, { token, body: {} })).status).toBe(201);
  });
});

test('a conversation that sends too much gets a 429, another does not', async () => {
  const { domain } = await serve({ perConversation: new RateLimit(2, () => 0) });
  const [one, two] = [await open(domain), await open(domain)];
  const say = { type: 'message', text: 'hi' };
  const statuses = [];
  for (let sent = 0; sent < 3; sent += 1) statuses.push((await post(domain, one, say)).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await post(domain, two, say)).status).toBe(200);
});

test('only the newest activities of a conversation are held', () => {
  const conversation = hold({ count: 1, idleMs: 1, now: () => 0 }).open('a', 'u', 'here');
  for (let n = 1; n <= 700; n += 1) {
    conversation.take({ kind: 'sent', activity: { type: 'message', id: `${n}`, text: `${n}` } });
  }
  const { activities } = conversation.read('');
  expect(activities).toHaveLength(60);
  expect(activities.at(0)?.text).toBe('641');
  expect(activities.at(-1)?.text).toBe('700');
});

test('turns of one conversation run one after the other, those of others do not wait', async () => {
  let release: () => void = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  let started: () => void = () => {};
  const begun = new Promise<void>((resolve) => (started = resolve));
  const bot = {
    async run(context: TurnContext): Promise<void> {
      const { text, type } = context.activity;
      if (type !== 'message') return;
      if (text === 'slow') {
        started();
        await gate;
      }
      await context.sendActivity(`done ${text}`);
    },
  };
  const { domain } = await serve({ bot });
  const [one, two] = [await open(domain), await open(domain)];
  const slow = post(domain, one, { type: 'message', text: 'slow' });
  await begun;
  const fast = post(domain, one, { type: 'message', text: 'fast' });
  await post(domain, two, { type: 'message', text: 'other' });
  expect(textsOf(await read(domain, two))).toEqual(['other', 'done other']);
  release();
  await Promise.all([slow, fast]);
  expect(textsOf(await read(domain, one))).toEqual(['slow', 'done slow', 'fast', 'done fast']);
});

test('an update comes with the id of what it replaces, and a deletion is told', async () => {
  const { domain } = await serve();
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  await post(domain, opened, { type: 'message', text: 'correct yourself' });
  const updated = await read(domain, opened, watermark);
  expect(textsOf(updated)).toEqual(['correct yourself', 'second version']);
  await post(domain, opened, { type: 'message', text: 'take it back' });
  const deleted = await read(domain, opened, updated.watermark);
  expect(deleted.activities.map(({ type, text }) => text ?? type)).toEqual(['take it back', 'messageDelete']);
});

test('the answer to an invoke comes in the HTTP response and not in the stream', async () => {
  const { domain } = await serve({ holdMs: 5 });
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  const answer = await post(domain, opened, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'back' } },
  });
  expect(answer).toMatchObject({
    status: 200,
    json: { invokeResponse: { status: 200, body: { invoked: { action: { verb: 'back' } } } } },
  });
  expect((await read(domain, opened, watermark)).activities).toEqual([]);
});

test('a fault of the bot is told kindly, without its details, and the conversation goes on', async () => {
  const { domain, logged } = await serve();
  const opened = await open(domain);
  const { watermark } = await read(domain, opened);
  expect((await post(domain, opened, { type: 'message', text: 'fail' })).status).toBe(200);
  await post(domain, opened, { type: 'message', text: 'again' });
  expect(textsOf(await read(domain, opened, watermark))).toEqual([
    'fail',
    turnErrorText,
    'again',
    'heard message again',
  ]);
  expect(logged).toHaveLength(1);
  expect(logged.join('')).not.toContain('secret detail');
});

test('a user id that could be guessed is replaced, the same one each time', async () => {
  const got: Partial<Activity>[] = [];
  const { domain } = await serve({ bot: parrot(got) });
  const opened = await open(domain, { user: { id: 'anybody' } });
  await post(domain, opened, { type: 'message', text: 'a', from: { id: 'dl_1' } });
  const ids = new Set(got.map(({ from }) => from?.id));
  expect(ids.size).toBe(1);
  expect([...ids][0]).toMatch(/^dl_.{16,}$/);
});

test.each([
  ['no body', undefined],
  ['an unknown type', { type: 'conversationUpdate' }],
  ['a text that is not text', { type: 'message', text: 5 }],
  ['a text without end', { type: 'message', text: 'x'.repeat(10_000) }],
  ['a value that is not an object', { type: 'message', value: 'x' }],
  ['a list', [{ type: 'message' }]],
])('%s is refused and the bot never sees it', async (_what, body) => {
  const got: Partial<Activity>[] = [];
  const { domain } = await serve({ bot: parrot(got) });
  const opened = await open(domain);
  const answer = await fetch(`${domain}/conversations/${opened.conversationId}/activities`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${opened.token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { code: 'BadArgument', message: expect.stringMatching(/./) },
  });
  expect(got.map(({ type }) => type)).toEqual(['conversationUpdate']);
});

test('a conversation opens to its own token only', async () => {
  const { domain } = await serve();
  const [mine, other] = [await open(domain), await open(domain)];
  const url = `${domain}/conversations/${mine.conversationId}`;
  const forged = mine.token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  for (const path of ['', '/activities']) {
    // oxlint-disable-next-line no-await-in-loop
    const answers = await Promise.all([
      ask(url + path),
      ask(url + path, { token: other.token }),
      ask(url + path, { token: forged }),
      ask(url + path, { token: 'nonsense' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 403, 403]);
  }
  const written = await post(domain, { ...mine, token: other.token }, { type: 'message', text: 'x' });
  expect(written).toMatchObject({ status: 403, json: { error: { code: 'Forbidden' } } });
});

test('a page of another origin is turned away, the own page is not', async () => {
  const { origin, domain } = await serve();
  const from = async (page: string) =>
    (await ask(`${domain}/conversations`, { body: {}, headers: { Origin: page } })).status;
  expect(await from(origin)).toBe(201);
  expect(await from('https://elsewhere.example')).toBe(403);
  expect(await from('null')).toBe(403);
});

test('a token can be had first, and refreshed', async () => {
  const { domain } = await serve();
  const { json } = await ask(`${domain}/tokens/generate`, { body: {} });
  const generated = json as Credentials;
  const opened = await ask(`${domain}/conversations`, { token: generated.token, body: {} });
  expect(opened).toMatchObject({ status: 201, json: { conversationId: generated.conversationId } });
  const twice = await ask(`${domain}/conversations`, { token: generated.token, body: {} });
  expect(twice.status).toBe(200);
  const refreshed = await ask(`${domain}/tokens/refresh`, { token: generated.token, body: {} });
  expect(refreshed).toMatchObject({ status: 200, json: { conversationId: generated.conversationId } });
  expect((await ask(`${domain}/tokens/refresh`, { body: {} })).status).toBe(401);
});

test("Microsoft's own client holds a conversation and comes back to it after a restart", async () => {
  vi.stubGlobal('XMLHttpRequest', FetchXmlHttpRequest);
  const connect = (options: ConstructorParameters<typeof DirectLine>[0]) => {
    const client = new DirectLine({ webSocket: false, pollingInterval: 200, ...options });
    const said: string[] = [];
    const waiting: (() => void)[] = [];
    client.activity$.subscribe(
      (activity) => {
        if ('text' in activity && activity.text) said.push(activity.text);
        for (const check of waiting) check();
      },
      () => {}, // "conversation ended", when the test ends it
    );
    const hears = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (said.includes(text)) resolve();
        };
        waiting.push(check);
        check();
      });
    return { client, said, hears };
  };
  const before = await serve();
  const first = connect({ domain: before.domain });
  await first.hears('heard conversationUpdate');
  const id = await new Promise<string>((resolve, reject) => {
    first.client
      .postActivity({ type: 'message', text: 'good day', from: { id: 'dl_bbbbbbbbbbbbbbbbbbbb' } })
      .subscribe(resolve, reject);
  });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await first.hears('heard message good day');
  expect(first.said).toEqual(['heard conversationUpdate', 'good day', 'heard message good day']);

  const after = await serve();
  const { conversationId, token, watermark } = first.client as unknown as Record<string, string>;
  first.client.end();
  const second = connect({
    domain: after.domain,
    conversationId: conversationId ?? '',
    token: token ?? '',
    watermark: watermark ?? '',
  });
  await second.hears('heard event resume');
  second.client.end();
});
