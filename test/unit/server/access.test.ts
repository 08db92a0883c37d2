import { cases } from '../../fixtures/guideline.ts';
import { setTimeout } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkChannelToken } from '../../../src/server/access/channelToken.ts';
import { notAllowedText } from '../../../src/server/access/notAllowed.ts';
import { type Log, createLog } from '../../../src/server/log.ts';
import { type RunningServer, startServer } from '../../../src/server/server.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import {
  jwt,
  jwtOfPublicKey,
  type OpenIdServer,
  openIdServer,
  signingKey,
} from '../../fixtures/openIdServer.ts';
import { sampled } from '../../fixtures/sampled.ts';

const appId = '00000000-0000-0000-0000-00000000000a';
const tenant = '00000000-0000-0000-0000-0000000000aa';
const otherTenant = '00000000-0000-0000-0000-0000000000bb';
const issuer = 'https://api.botframework.com';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

const ours = signingKey('k1', ['msteams', 'webchat', 'AseChannel']);
const unendorsed = signingKey('k2');
const theirs = { ...signingKey('k1'), kid: 'k1' };

let openId: OpenIdServer;
const running: RunningServer[] = [];
const turns: Partial<Activity>[] = [];
const lines: { readonly level: string; readonly fields: object; readonly message: string }[] = [];

beforeAll(async () => {
  openId = await openIdServer([ours, unendorsed]);
});
afterAll(() => openId.stop());
beforeEach(() => {
  openId.mode = 'ok';
  openId.keys = [ours, unendorsed];
  openId.asked.splice(0);
  turns.splice(0);
  lines.splice(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const bot = {
  async run(context: TurnContext): Promise<void> {
    turns.push(context.activity);
    if (context.activity.type === 'message') await context.sendActivity(`You said ${context.activity.text}`);
  },
};

/** A logger that remembers; what it has besides is that of a silent one. */
function remembering(): Log {
  const silent = createLog({ logLevel: 'silent' });
  const remember =
    (level: string) =>
    (fields: object, message: string): void =>
      void lines.push({ level, fields, message });
  return Object.assign(silent, { error: remember('error'), warn: remember('warn'), info: remember('info') });
}

const registration = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'a-password',
  MicrosoftAppTenantId: tenant,
};

async function start(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = await startServer({
    cases,
    config: readConfig({
      PORT: '0',
      STORAGE: 'memory:',
      ...registration,
      ToBotFromChannelOpenIdMetadataUrl: openId.metadataUrl,
      ...env,
    }),
    bot,
    store: memoryStore(),
    log: remembering(),
  });
  running.push(server);
  // However busy the machine is: a fetch of the keys that took too long is made again.
  // oxlint-disable-next-line no-await-in-loop
  while (openId.mode === 'ok' && (await fetch(`${server.url}/readyz`)).status !== 200) await setTimeout(50);
  return server.url;
}

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (change: object = {}): object => ({
  iss: issuer,
  aud: appId,
  nbf: seconds() - 10,
  exp: seconds() + 600,
  serviceurl: serviceUrl,
  ...change,
});
const good = () => jwt(ours, claims());

const message = {
  type: 'message',
  id: 'a1',
  text: 'hi',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'c1', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
  from: { id: '29:ann', aadObjectId: 'aad-ann' },
  recipient: { id: '28:bot' },
  deliveryMode: 'expectReplies',
};

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly words: readonly (string | undefined)[];
  readonly text: string;
  readonly retryAfter: string | null;
}

async function post(url: string, activity: object, authorization?: string): Promise<Answer> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as {
    readonly error?: { readonly code: string };
    readonly activities?: readonly Partial<Activity>[];
  };
  return {
    status: response.status,
    code: body.error?.code,
    words: (body.activities ?? []).map((activity) => activity.text),
    text,
    retryAfter: response.headers.get('retry-after'),
  };
}

test('a token of the channel is taken, of an endorsed key as of one that does not say', async () => {
  const url = await start();
  const fetched = openId.asked.length;
  for (const token of [good(), jwt(unendorsed, claims())]) {
    expect(await post(url, message, `Bearer ${token}`)).toMatchObject({
      status: 200,
      words: ['You said hi'],
    });
  }
  // The keys are there already.
  expect(openId.asked.length).toBe(fetched);
});

test('clocks may differ by less than five minutes', async () => {
  const url = await start();
  expect((await post(url, message, `Bearer ${jwt(ours, claims({ exp: seconds() - 240 }))}`)).status).toBe(
    200,
  );
});

describe('a token that is not taken', () => {
  test.each<[string, string, () => string | undefined]>([
    ['no header', 'noToken', () => undefined],
    ['another scheme', 'notAToken', () => 'Basic dXNlcjpwYXNz'],
    ['no token', 'notAToken', () => 'Bearer'],
    ['no JWT', 'notAToken', () => 'Bearer abc'],
    ['dots alone', 'notAToken', () => 'Bearer a.b.c'],
    ['two spaces', 'notAToken', () => `Bearer  ${good()}`],
    ['a signature of another key', 'badSignature', () => `Bearer ${jwt(theirs, claims())}`],
    ['no signature', 'notAToken', () => `Bearer ${good().replace(/[^.]*$/, '')}`],
    [
      'the algorithm none',
      'notAToken',
      () => `Bearer ${jwt(ours, claims(), { alg: 'none' }).replace(/[^.]*$/, '')}`,
    ],
    [
      'the algorithm none with a signature',
      'algorithm',
      () => `Bearer ${jwt(ours, claims(), { alg: 'none' })}`,
    ],
    ['HS256 with the public key', 'algorithm', () => `Bearer ${jwtOfPublicKey(ours, claims())}`],
    ['PS256', 'algorithm', () => `Bearer ${jwt(ours, claims(), { alg: 'PS256' })}`],
    ['a key that is not known', 'unknownKey', () => `Bearer ${jwt(ours, claims(), { kid: 'k9' })}`],
    ['a key without a name', 'unknownKey', () => `Bearer ${jwt(ours, claims(), { kid: undefined })}`],
    ['an expired token', 'expired', () => `Bearer ${jwt(ours, claims({ exp: seconds() - 3_600 }))}`],
    ['a token not valid yet', 'claim_nbf', () => `Bearer ${jwt(ours, claims({ nbf: seconds() + 3_600 }))}`],
    ['a token that never expires', 'claim_exp', () => `Bearer ${jwt(ours, claims({ exp: undefined }))}`],
    ['the token of another bot', 'claim_aud', () => `Bearer ${jwt(ours, claims({ aud: 'another-app' }))}`],
    ['another issuer', 'claim_iss', () => `Bearer ${jwt(ours, claims({ iss: `${issuer}.evil.example` }))}`],
    [
      'another service URL',
      'otherServiceUrl',
      () => `Bearer ${jwt(ours, claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' }))}`,
    ],
    ['no service URL', 'claim_serviceurl', () => `Bearer ${jwt(ours, claims({ serviceurl: undefined }))}`],
    [
      'our own outbound token',
      'claim_iss',
      () =>
        `Bearer ${jwt(unendorsed, { ...claims(), iss: `https://sts.windows.net/${tenant}/`, aud: issuer, appid: appId, ver: '1.0', tid: tenant })}`,
    ],
    [
      'our own outbound token of a multi-tenant bot',
      'claim_iss',
      () =>
        `Bearer ${jwt(unendorsed, { ...claims(), iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', aud: issuer, appid: appId, ver: '1.0' })}`,
    ],
    [
      'a token of the emulator for our app',
      'claim_iss',
      () =>
        `Bearer ${jwt(unendorsed, { ...claims(), iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: appId, ver: '1.0' })}`,
    ],
    [
      'the token of a skill',
      'claim_iss',
      () =>
        `Bearer ${jwt(unendorsed, { ...claims(), iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: 'another-app', ver: '1.0' })}`,
    ],
  ])('%s', async (_name, reason, authorization) => {
    const noise = vi.spyOn(console, 'error');
    const url = await start();
    const { status, code, text } = await post(url, message, authorization());
    expect([status, code]).toEqual([401, 'Unauthorized']);
    expect(text).not.toContain('You said');
    expect(turns).toEqual([]);
    // Said in the log by its rule, nothing of the token, and nothing on the console.
    expect(lines.map(({ level, fields }) => ({ level, fields }))).toEqual([
      { level: 'warn', fields: { refused: { status: 401, code: 'Unauthorized', reason } } },
    ]);
    expect(noise).not.toHaveBeenCalled();
  });

  test('a channel that the key is not endorsed for', async () => {
    const url = await start({ ALLOWED_CHANNELS: 'msteams,sms' });
    expect((await post(url, { ...message, channelId: 'sms' }, `Bearer ${good()}`)).status).toBe(401);
  });

  test('anybody can cause such a line, so only a few are written', async () => {
    const url = await start();
    for (let sent = 0; sent < 12; sent += 1)
      expect((await post(url, message, 'Bearer abc')).status).toBe(401);
    expect(lines).toHaveLength(5);
  });
});

sampled(
  'whatever stands in the header is refused, never a fault',
  { quick: 100, full: 300 },
  async (numRuns) => {
    const keys = {
      find: (kid: string) =>
        Promise.resolve(kid === ours.kid ? { key: ours.publicKey, endorsements: [] } : null),
    };
    const rules = { issuer, appId, channelId: 'msteams', serviceUrl };
    const signed = good();
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
      fc.constantFrom(...signed.split('.')),
    );
    const header = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`),
    );
    await fc.assert(
      fc.asyncProperty(header, async (authorization) => {
        fc.pre(authorization !== `Bearer ${signed}`);
        await expect(checkChannelToken(authorization, rules, keys)).rejects.toMatchObject({ status: 401 });
      }),
      { numRuns, seed: 1 },
    );
  },
);

describe('where replies may go is looked at before the token', () => {
  test.each([
    ['https://evil.trafficmanager.net/', 403],
    ['https://smba.trafficmanager.net@evil.example/', 403],
    ['https://smba.trafficmanager.net:8443/', 403],
    ['https://someone@smba.trafficmanager.net/', 403],
    ['http://smba.trafficmanager.net/emea/', 403],
    ['http://127.0.0.1:4114/', 403],
    ['https://evil.example/', 403],
    ['', 400],
    [undefined, 400],
  ])('%s', async (url, status) => {
    const answer = await post(await start(), { ...message, serviceUrl: url }, 'Bearer forged');
    expect(answer.status).toBe(status);
    const signed = jwt(ours, claims({ serviceurl: url }));
    expect((await post(await start(), { ...message, serviceUrl: url }, `Bearer ${signed}`)).status).toBe(
      status,
    );
    expect(turns).toEqual([]);
  });

  test('a host of a sovereign cloud is one of the configuration', async () => {
    const gov = 'https://smba.infra.gov.teams.microsoft.us/teams/';
    const signed = (iss: string) => `Bearer ${jwt(ours, claims({ iss, serviceurl: gov }))}`;
    const activity = { ...message, serviceUrl: gov };
    expect((await post(await start(), activity, signed(issuer))).status).toBe(403);
    const usgov = await start({ BOT_CLOUD: 'usgov' });
    expect((await post(usgov, activity, signed('https://api.botframework.us'))).status).toBe(200);
    expect((await post(usgov, activity, signed(issuer))).status).toBe(401);
    expect((await post(usgov, message, `Bearer ${good()}`)).status).toBe(403);
    const named = await start({ SERVICE_URL_HOSTS: 'smba.infra.gov.teams.microsoft.us' });
    expect((await post(named, activity, signed(issuer))).status).toBe(200);
  });
});

describe('who may come in', () => {
  const refusal = async (activity: object, env: Readonly<Record<string, string>> = {}) => {
    const { status, code } = await post(await start(env), activity, `Bearer ${good()}`);
    return [status, code];
  };
  const of = (...tenants: readonly (string | undefined)[]) => ({
    ...message,
    conversation: { ...message.conversation, tenantId: tenants[0] },
    channelData: tenants[1] === undefined ? {} : { tenant: { id: tenants[1] } },
  });

  test.each([['AseChannel'], ['slack'], ['nowhere'], ['directline'], ['webchat']])(
    'the channel %s is not, unless it is on the list',
    async (channelId) => {
      expect(await refusal({ ...message, channelId })).toEqual([403, 'ChannelRefused']);
      expect(turns).toEqual([]);
    },
  );

  test('a channel on the list is, and one without tenants need not name one', async () => {
    const { conversation: _c, channelData: _d, ...rest } = message;
    const activity = { ...rest, channelId: 'webchat', conversation: { id: 'w1' } };
    expect(await refusal(activity, { ALLOWED_CHANNELS: 'msteams,webchat' })).toEqual([200, undefined]);
  });

  test.each([
    ['another tenant', of(otherTenant, otherTenant)],
    ['another tenant in the conversation alone', of(otherTenant, tenant)],
    ['another tenant in the data of the channel alone', of(tenant, otherTenant)],
    ['none', of(undefined)],
    ['one that is no text', { ...message, conversation: { id: 'c1' }, channelData: { tenant: { id: 7 } } }],
  ])('of the tenant "%s" nobody is', async (_name, activity) => {
    expect(await refusal(activity)).toEqual([403, 'TenantRefused']);
    expect(turns).toEqual([]);
  });

  test('tenants can be named, or all let in, and the letters of an id may be small or capital', async () => {
    const activity = of(otherTenant.toUpperCase(), otherTenant);
    expect(await refusal(activity, { ALLOWED_TENANTS: `${tenant}, ${otherTenant}` })).toEqual([
      200,
      undefined,
    ]);
    expect(await refusal(activity, { ALLOWED_TENANTS: '*' })).toEqual([200, undefined]);
    expect(await refusal(of(tenant, tenant), { ALLOWED_TENANTS: otherTenant })).toEqual([
      403,
      'TenantRefused',
    ]);
  });

  test('a person who is not on the list of users is told so, and the bot does not hear of it', async () => {
    const url = await start({ ALLOWED_USERS: 'AAD-Ann' });
    const bob = { ...message, from: { id: '29:bob', aadObjectId: 'aad-bob' } };
    expect(await post(url, bob, `Bearer ${good()}`)).toMatchObject({ status: 200, words: [notAllowedText] });
    const tap = { ...bob, type: 'invoke', name: 'adaptiveCard/action', deliveryMode: 'normal' };
    const { status, text } = await post(url, tap, `Bearer ${good()}`);
    expect([status, JSON.parse(text)]).toMatchObject([
      200,
      { statusCode: 403, value: { message: notAllowedText } },
    ]);
    expect(turns).toEqual([]);
    expect(await post(url, message, `Bearer ${good()}`)).toMatchObject({ words: ['You said hi'] });
  });

  test('that the bot was removed by somebody not on the list is heard, so that data are deleted', async () => {
    const url = await start({ ALLOWED_USERS: 'aad-ann' });
    const removed = {
      ...message,
      type: 'installationUpdate',
      action: 'remove',
      from: { id: '29:bob', aadObjectId: 'aad-bob' },
    };
    expect((await post(url, removed, `Bearer ${good()}`)).status).toBe(200);
    expect(turns.map(({ type }) => type)).toEqual(['installationUpdate']);
  });
});

describe('the keys of the channel', () => {
  const ready = async (url: string) => {
    const response = await fetch(`${url}/readyz`);
    return [response.status, ((await response.json()) as { status: string }).status];
  };

  test.each(['fails', 'unreachable'] as const)(
    'cannot be fetched (%s): 503, not ready, and up',
    async (mode) => {
      openId.mode = mode;
      const url = await start();
      const answer = await post(url, message, `Bearer ${good()}`);
      expect(answer).toMatchObject({ status: 503, code: 'KeysUnavailable', retryAfter: '10' });
      expect(await post(url, message, `Bearer ${jwt(theirs, claims())}`)).toMatchObject({ status: 503 });
      // What is no token needs no keys to be refused.
      expect(await post(url, message, 'Bearer abc')).toMatchObject({ status: 401 });
      expect(await ready(url)).toEqual([503, 'keys of the channel cannot be fetched']);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect(turns).toEqual([]);
      // Asked for once: not again by each request.
      expect(openId.asked).toEqual(['/openid']);
    },
  );

  test('ready says so once they are there', async () => {
    expect(await ready(await start())).toEqual([200, 'ready']);
  });
});
