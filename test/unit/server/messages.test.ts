import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity, TurnContext } from 'botbuilder';
import restify from 'restify';
import { afterEach, describe, expect, test } from 'vitest';
import { BotServiceAdapter } from '../../../src/server/channel/adapter.ts';
import { answerErrors } from '../../../src/server/answerErrors.ts';
import { RateLimit } from '../../../src/server/limits/rateLimit.ts';
import { readJsonBody } from '../../../src/server/http/jsonBody.ts';
import { mountMessages } from '../../../src/server/messages.ts';
import { turnErrorText } from '../../../src/server/channel/turnError.ts';

const stopping: (() => void)[] = [];
afterEach(() => stopping.splice(0).forEach((stop) => stop()));

const logged: { fields: object; message: string }[] = [];
const log = { error: (fields: object, message: string) => void logged.push({ fields, message }) };
afterEach(() => void logged.splice(0));

/** Says what it got, answers an invoke named `known`, and throws when it is told to. */
const bot = {
  async run(context: TurnContext): Promise<void> {
    const { type, text, name } = context.activity;
    if (text === 'throw' || name === 'throw') throw new Error('a secret about Ki-67 12%');
    if (type === 'message') {
      await context.sendActivity(`You said ${text}`);
      await context.sendActivity('And that was all.');
    }
    if (type === 'invoke' && name === 'known') {
      const value = { status: 200, body: { statusCode: 200, value: 'card' } };
      await context.sendActivity({ type: 'invokeResponse', value });
    }
  },
};

/** The endpoint alone, on a free port of loopback. */
async function endpoint(perConversation = new RateLimit(0)): Promise<string> {
  const server = restify.createServer();
  answerErrors(server, log);
  server.use(readJsonBody);
  mountMessages(server, {
    adapter: new BotServiceAdapter(null, log),
    bot,
    app: null,
    log,
    ownChannels: new Set(['directline']),
    perConversation,
    onRefusal: (_request, refusal) => refusal,
    during: (run) => run(),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stopping.push(() => {
    server.close();
    server.server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}/api/messages`;
}

/** A channel that takes replies as the Bot Framework's connector does. */
async function connector(): Promise<{ url: string; took: { path: string; activity: Partial<Activity> }[] }> {
  const took: { path: string; activity: Partial<Activity> }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      took.push({ path: request.url ?? '', activity: JSON.parse(body) as Partial<Activity> });
      response.setHeader('content-type', 'application/json').end('{"id":"reply"}');
    });
  });
  stopping.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: await listen(server), took };
}

async function listen(server: HttpServer): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const said = (extra: object): object => ({
  type: 'message',
  id: 'a1',
  channelId: 'test',
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'b1' },
  ...extra,
});
const expectReplies = { deliveryMode: 'expectReplies' };

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly activities?: readonly Partial<Activity>[];
    readonly error?: { readonly code: string; readonly message: string };
  };
}

async function post(url: string, activity: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, text, body: text ? (JSON.parse(text) as Answer['body']) : {} };
}

describe('a message', () => {
  test('with expectReplies every reply is in the response', async () => {
    const { status, body } = await post(await endpoint(), said({ text: 'hi', ...expectReplies }));
    expect(status).toBe(200);
    expect(body.activities?.map(({ text }) => text)).toEqual(['You said hi', 'And that was all.']);
    expect(body.activities?.[0]).toMatchObject({ conversation: { id: 'c1' }, recipient: { id: 'u1' } });
  });

  test('else the replies go to the service URL, and the response has no body', async () => {
    const channel = await connector();
    const { status, text } = await post(await endpoint(), said({ text: 'hi', serviceUrl: channel.url }));
    expect([status, text]).toEqual([200, '']);
    expect(channel.took.map(({ activity }) => activity.text)).toEqual(['You said hi', 'And that was all.']);
    expect(channel.took[0]?.path).toBe('/v3/conversations/c1/activities/a1');
  });
});

describe('an invoke', () => {
  const invoke = (extra: object) => said({ type: 'invoke', name: 'known', ...extra });

  test('is answered in the response', async () => {
    const { status, body } = await post(await endpoint(), invoke({ serviceUrl: 'http://127.0.0.1:9' }));
    expect([status, body]).toEqual([200, { statusCode: 200, value: 'card' }]);
  });

  test('with expectReplies the answer is one of the activities', async () => {
    const { status, body } = await post(await endpoint(), invoke(expectReplies));
    expect(status).toBe(200);
    expect(body.activities).toHaveLength(1);
    expect(body.activities?.[0]).toMatchObject({
      type: 'invokeResponse',
      value: { status: 200, body: { statusCode: 200, value: 'card' } },
    });
  });

  test("that no bot takes is refused in JSON: the fault is the client's", async () => {
    const { status, body } = await post(
      await endpoint(),
      invoke({ name: 'other', serviceUrl: 'http://127.0.0.1:9' }),
    );
    expect([status, body.error?.code]).toEqual([400, 'InvokeNotTaken']);
  });
});

describe('a turn that throws', () => {
  test('is a 500 in neutral words, and the person is told kindly through the channel', async () => {
    const channel = await connector();
    const { status, text, body } = await post(
      await endpoint(),
      said({ text: 'throw', serviceUrl: channel.url }),
    );
    expect([status, body.error?.code]).toEqual([500, 'ServiceError']);
    expect(channel.took.map(({ activity }) => activity.text)).toEqual([turnErrorText]);
    expect(text).not.toContain('secret');
  });

  test('with expectReplies the kind words stand beside the error', async () => {
    const { status, text, body } = await post(await endpoint(), said({ text: 'throw', ...expectReplies }));
    expect([status, body.error?.code]).toEqual([500, 'ServiceError']);
    expect(body.activities?.map((activity) => activity.text)).toEqual([turnErrorText]);
    expect(text).not.toContain('secret');
  });

  test('of an invoke is an error that the client shows, as Teams wants it: HTTP 200', async () => {
    const { status, text } = await post(
      await endpoint(),
      said({ type: 'invoke', name: 'throw', serviceUrl: 'http://127.0.0.1:9' }),
    );
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(text).not.toContain('secret');
  });

  test('is logged without what the error quotes', async () => {
    await post(await endpoint(), said({ text: 'throw', ...expectReplies }));
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain('Ki-67');
    expect(JSON.stringify(logged)).toContain('"name":"Error"');
  });

  test('is a 500 as well when the channel takes no word', async () => {
    const { status, body } = await post(
      await endpoint(),
      said({ text: 'throw', serviceUrl: 'http://127.0.0.1:9' }),
    );
    expect([status, body.error?.code]).toEqual([500, 'ServiceError']);
  });
});

describe('an activity that is not usable', () => {
  const whole = said({ text: 'hi', ...expectReplies });
  test.each([
    ['type', { type: undefined }],
    ['type', { type: '' }],
    ['type', { type: 7 }],
    ['conversation', { conversation: undefined }],
    ['conversation', { conversation: 'c1' }],
    ['conversation.id', { conversation: {} }],
    ['conversation.id', { conversation: { id: '' } }],
    ['conversation.id', { conversation: { id: 'c'.repeat(1_001) } }],
    ['from', { from: undefined }],
    ['from.id', { from: { id: 7 } }],
    ['recipient', { recipient: 'bot' }],
    ['text', { text: 7 }],
    ['id', { id: {} }],
    ['channelId', { channelId: [] }],
    ['serviceUrl', { serviceUrl: 7 }],
    ['serviceUrl', { deliveryMode: 'normal' }],
    ['entities', { entities: {} }],
    ['attachments.0', { attachments: ['x'] }],
    ['membersAdded.0.id', { membersAdded: [{}] }],
    ['conversation.id', { conversation: { id: 'c\ud800' } }],
    ['conversation.tenantId', { conversation: { id: 'c1', tenantId: {} } }],
    ['replyToId', { replyToId: '\udfff' }],
    ['locale', { locale: 1e308 }],
    ['conversation.isGroup', { conversation: { id: 'c1', isGroup: 'yes' } }],
    ['conversation.conversationType', { conversation: { id: 'c1', conversationType: {} } }],
    ['from.role', { from: { id: 'u1', role: [] } }],
    ['from.name', { from: { id: 'u1', name: 7 } }],
    ['from.aadObjectId', { from: { id: 'u1', aadObjectId: { toString: 1 } } }],
    ['recipient.name', { recipient: { id: 'b1', name: ['bot'] } }],
    ['entities.0', { entities: [{ type: 'mention', mentioned: { id: 'b1', name: {} } }] }],
    ['entities.0', { entities: [{ type: 'Mention', mentioned: { id: 'b1' }, text: 7 }] }],
    ['deliveryMode', { deliveryMode: 'never' }],
    ['channelData', { channelData: 'text' }],
    ['channelData', { channelData: [] }],
  ])('names the field %s for %o', async (field, change) => {
    const { status, body } = await post(await endpoint(), { ...whole, ...change });
    expect(status).toBe(400);
    expect(body.error?.code).toBe('BadActivity');
    expect(body.error?.message).toContain(`"${field}"`);
    expect(logged).toEqual([]);
  });

  test('entities of other kinds may hold anything', async () => {
    const entities = [
      { type: 'clientInfo', text: 7 },
      { type: 'x', mentioned: 'nobody' },
    ];
    expect((await post(await endpoint(), { ...whole, entities })).status).toBe(200);
  });

  test('fields that the protocol does not know, and null for no value, are taken', async () => {
    const extras = {
      text: 'hi',
      entities: null,
      attachments: null,
      channelData: { a: [1] },
      future: { x: 1 },
    };
    expect((await post(await endpoint(), { ...whole, ...extras })).status).toBe(200);
  });
});

test('a conversation that sends too much gets a 429 that says when to go on, another does not', async () => {
  const url = await endpoint(new RateLimit(2, () => 0));
  const inConversation = (id: string) => said({ text: 'hi', conversation: { id }, ...expectReplies });
  const statuses = [];
  for (let sent = 0; sent < 3; sent += 1) statuses.push((await post(url, inConversation('c1'))).status);
  expect(statuses).toEqual([200, 200, 429]);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(inConversation('c1')),
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
  expect(await response.json()).toEqual({
    error: {
      code: 'TooManyRequests',
      message: 'Too many messages in this conversation. Please try again in 30 s.',
    },
  });
  expect((await post(url, inConversation('c2'))).status).toBe(200);
});

test('regression: a chat of the built-in page is not read without its token', async () => {
  const { status, body } = await post(
    await endpoint(),
    said({ text: 'path', channelId: 'directline', ...expectReplies }),
  );
  expect([status, body.error?.code]).toEqual([403, 'ChannelRefused']);
});
