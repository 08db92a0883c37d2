import { cases } from '../../fixtures/guideline.ts';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PathwayBot } from '../../../src/dialogs/bot.ts';
import { patienceMs } from '../../../src/server/channel/adapter.ts';
import { readConfig } from '../../../src/server/settings/config.ts';
import { createLog } from '../../../src/server/log.ts';
import { startServer } from '../../../src/server/server.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { turnErrorText } from '../../../src/server/channel/turnError.ts';
import {
  type ConnectorCall,
  type FakeConnector,
  fakeConnector,
  type Script,
} from '../../fixtures/connector.ts';
import { talk } from '../../fixtures/talk.ts';
import { actionOf, acts, botMember, readable } from '../../fixtures/teamsChat.ts';

type Json = Readonly<Record<string, unknown>>;

// As in a server that has held a conversation: a first turn can take long enough to show typing.
beforeAll(async () => {
  cases.outlook(cases.start());
  await talk(memoryStore()).saySome('new case', 'well', 'help');
});

const stopping: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

interface Post {
  readonly status: number;
  readonly body: Json | null;
}

interface Chat {
  readonly connector: FakeConnector;
  /** Pauses between attempts, in milliseconds; none of them is waited for. */
  readonly pauses: readonly number[];
  post(activity: Json): Promise<Post>;
  say(text: string, extra?: Json): Promise<Post>;
  tap(message: Json & { readonly id: string }, title: string): Promise<Post>;
  /** The messages as people see them. */
  shown(): readonly (Json & { readonly id: string; readonly card: Json })[];
}

/** The real server, and a connector that it sends to over HTTP. */
async function chat(script: Script = () => undefined, { realTime = false } = {}): Promise<Chat> {
  const connector = await fakeConnector();
  connector.script = script;
  const store = memoryStore();
  const pauses: number[] = [];
  let time = Date.now();
  const server = await startServer({
    cases,
    config: readConfig({ PORT: '0', STORAGE: 'memory:', LOG_LEVEL: 'silent' }),
    bot: new PathwayBot({ cases, store, record: () => undefined }),
    store,
    log: createLog({ logLevel: 'silent' }),
    ...(realTime
      ? {}
      : {
          waiting: {
            now: () => time,
            sleep: (ms) => {
              pauses.push(ms);
              time += ms;
              return Promise.resolve();
            },
            random: () => 0.5,
          },
        }),
  });
  stopping.push(
    () => server.stop(),
    () => connector.stop(),
  );
  let sent = 0;
  const post = async (activity: Json): Promise<Post> => {
    sent += 1;
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `a${sent}`,
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        conversation: { id: 'c1', conversationType: 'personal' },
        from: { id: 'ann', aadObjectId: 'aad-ann' },
        recipient: botMember,
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as Json) : null };
  };
  return {
    connector,
    pauses,
    post,
    say: (text, extra = {}) => post({ text, ...extra }),
    tap: (message, title) => {
      const data = actionOf(cardOf(message), title);
      return post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message.id,
        value: { action: { type: 'Action.Execute', verb: data['do'], data } },
      });
    },
    shown: () =>
      connector.messages('c1').map((message) => ({ ...message, card: cardOf(message as unknown as Json) })),
  };
}

function cardOf(message: Json): Json {
  const attachments = message['attachments'] as readonly { content: Json }[] | undefined;
  return attachments?.[0]?.content ?? {};
}

const bodyCard = ({ status, body }: Post): Json => {
  expect([status, body?.['statusCode']]).toEqual([200, 200]);
  return body?.['value'] as Json;
};

const only = <Item>(items: readonly Item[]): Item => {
  expect(items.length).toBe(1);
  return items[0] as Item;
};

describe('over HTTP', () => {
  test('a tap is answered with the card, and a PUT puts the same card in the message', async () => {
    const teams = await chat();
    await teams.say('new case');
    const answer = await teams.tap(only(teams.shown()), 'Well differentiated');
    const [post, put, ...more] = teams.connector.calls;
    expect([post?.method, put?.method, more]).toEqual(['POST', 'PUT', []]);
    expect(put?.activityId).toBe(only(teams.shown()).id);
    expect(only(teams.shown()).card).toEqual(bodyCard(answer));
    expect(readable(bodyCard(answer))).toContain('What is the Ki-67 index');
  });

  test('what is typed is posted, and the old message is put to rest', async () => {
    const teams = await chat();
    await teams.say('new case');
    await teams.say('well');
    expect(teams.connector.calls.map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT']);
    expect(teams.shown().map(({ card }) => acts(card))).toEqual([false, true]);
  });

  test('in a thread of a channel, replies and updates name the thread', async () => {
    const teams = await chat();
    const thread = {
      conversation: { id: '19:general;messageid=17', conversationType: 'channel', isGroup: true },
      entities: [{ type: 'mention', text: '<at>NET</at>', mentioned: botMember }],
    };
    await teams.say('<at>NET</at> new case', thread);
    await teams.say('<at>NET</at> well', thread);
    expect(new Set(teams.connector.calls.map(({ conversation }) => conversation))).toEqual(
      new Set(['19:general;messageid=17']),
    );
  });
});

const failing =
  (method: string, ...statuses: readonly number[]): Script =>
  (call: ConnectorCall) => {
    if (call.method !== method || call.activity.type !== 'message') return undefined;
    const [status, ...rest] = statuses;
    statuses = rest;
    return status === undefined || status === 200 ? undefined : { status };
  };

describe('when the channel is busy or broken', () => {
  test('an update is made again after 429 with the wait that the channel asks for', async () => {
    const teams = await chat();
    await teams.say('new case');
    let first = true;
    teams.connector.script = ({ method }) => {
      if (method !== 'PUT' || !first) return undefined;
      first = false;
      return { status: 429, headers: { 'retry-after': '2' } };
    };
    const answer = await teams.tap(only(teams.shown()), 'Well');
    expect(teams.pauses).toEqual([2_250]);
    expect(only(teams.shown()).card).toEqual(bodyCard(answer));
  });

  test.each([403, 404, 405, 413])(
    'an update refused with %s: the card comes in a new message',
    async (status) => {
      const teams = await chat();
      await teams.say('new case');
      const before = only(teams.shown());
      teams.connector.script = failing('PUT', status, status, status);
      const answer = await teams.tap(before, 'Well');
      expect(acts(bodyCard(answer))).toBe(false);
      const fresh = teams.shown().at(-1);
      expect(fresh?.id).not.toBe(before.id);
      expect(readable(fresh?.card ?? {})).toContain('What is the Ki-67 index');
      expect(JSON.stringify(teams.connector.calls)).not.toContain(turnErrorText);
    },
  );

  test('an update that keeps failing gives up in time for the new message and the answer', async () => {
    const teams = await chat();
    await teams.say('new case');
    teams.connector.script = ({ method }) => (method === 'PUT' ? { status: 503 } : undefined);
    const answer = await teams.tap(only(teams.shown()), 'Well');
    expect(teams.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(6_000);
    expect(acts(bodyCard(answer))).toBe(false);
    expect(teams.shown().length).toBe(2);
  });

  test('an update that is never answered is given up before the client gives up', async () => {
    // A client waits 10 s for the answer to an invoke; that no attempt outlasts the patience is the policy's test.
    expect(patienceMs.invoke).toBeLessThan(10_000);
    const teams = await chat(undefined, { realTime: true });
    await teams.say('new case');
    teams.connector.script = ({ method }) => (method === 'PUT' ? { status: 0, hangs: true } : undefined);
    const answer = await teams.tap(only(teams.shown()), 'Well');
    expect(acts(bodyCard(answer))).toBe(false);
    expect(readable(teams.shown().at(-1)?.card ?? {})).toContain('What is the Ki-67 index');
  });

  test.each([500, 502, 503, 504])(
    'a new message is not sent again after %s: it may stand there',
    async (status) => {
      const teams = await chat();
      teams.connector.script = failing('POST', status);
      const { status: answered } = await teams.say('new case');
      expect(answered).toBe(500);
      const cards = teams.connector.calls.filter(({ activity }) => activity.attachments?.length);
      expect(cards.length).toBe(1);
    },
  );

  test('a message that was taken in with a broken answer is not in the chat twice, and the case goes on', async () => {
    const teams = await chat();
    let broken = true;
    teams.connector.script = ({ method, activity }) => {
      if (!broken || method !== 'POST' || !activity.attachments?.length) return undefined;
      broken = false;
      return { status: 502, taken: true };
    };
    await teams.say('new case', { id: 'same' });
    await teams.say('new case', { id: 'same' });
    const [lost, live] = teams.shown().filter(({ attachments }) => attachments);
    expect(readable(live?.card ?? {})).toContain('already arrived');
    const answer = await teams.tap(lost as Json & { id: string }, 'Well');
    expect(readable(bodyCard(answer))).toContain('What is the Ki-67 index');
    expect(teams.shown().filter(({ card }) => acts(card)).length).toBe(1);
  });

  test('regression: a 500 after the answer was stored does not say that nothing was', async () => {
    const teams = await chat();
    await teams.say('new case');
    teams.connector.script = () => ({ status: 502 });
    const { status, body } = await teams.say('well');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).toContain('That was taken in, but the answer to it could not be sent.');
    teams.connector.script = () => undefined;
    await teams.say('path');
    expect(JSON.stringify(teams.shown().at(-1))).toContain('Well differentiated');
  });

  test('a new message is sent again after 429', async () => {
    const teams = await chat(failing('POST', 429, 429));
    expect((await teams.say('new case')).status).toBe(200);
    expect(teams.pauses).toEqual([375, 750]);
    expect(readable(only(teams.shown()).card)).toContain('How did pathology classify');
  });
});
