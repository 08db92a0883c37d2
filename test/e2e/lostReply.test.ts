import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeConnector, fakeConnector, type Script } from '../fixtures/connector.ts';
import { freePort } from '../fixtures/freePort.ts';
import { type ServerHere, serveHere } from '../fixtures/serveHere.ts';
import { actionOf, acts, botMember, readable } from '../fixtures/teamsChat.ts';
import { type StartedServer, startServer, temporaryFolder } from './startServer.ts';

/**
 * What happens between Teams and the server when a reply does not arrive, comes late, or is asked for twice. The server
 * is a process of its own where it ends and starts again; elsewhere it listens in this one.
 */

type Json = Readonly<Record<string, unknown>>;

const folder = temporaryFolder();
let connector: FakeConnector;
let here: ServerHere;

beforeAll(async () => {
  connector = await fakeConnector();
  here = await serveHere({ STORAGE: `sqlite:${join(folder.path, 'here.db')}` });
});
afterAll(async () => {
  await here.stop();
  connector.stop();
  folder.remove();
});

let made = 0;

/** A chat with the bot; what the connector does is undone by `works`. */
function chat(server: () => { readonly url: string } = () => here) {
  made += 1;
  const id = `a:chat-${made}`;
  const post = async (activity: Json) => {
    made += 1;
    const response = await fetch(`${server().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({
        type: 'message',
        id: `f:${made}`,
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
        conversation: { id, conversationType: 'personal' },
        from: { id: '29:ann', aadObjectId: 'aad-ann' },
        recipient: botMember,
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? null : (JSON.parse(text) as Json) };
  };
  const shown = () =>
    connector.messages(id).map((message) => {
      const attachments = message.attachments as readonly { content: Json }[] | undefined;
      return { id: message.id, text: message.text ?? '', card: attachments?.[0]?.content ?? {} };
    });
  const last = (): string => readable(shown().at(-1)?.card ?? {});
  const say = (text: string, extra: Json = {}) =>
    post({ text, attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }], ...extra });
  return {
    id,
    post,
    shown,
    last,
    say,
    /** The answers that are kept, as `path` lists them. */
    kept: async (): Promise<string> => {
      await say('path');
      return last();
    },
    submit: (data: Json, replyToId: string) => post({ value: data, replyToId }),
    tap: (data: Json, replyToId: string) =>
      post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId,
        value: { action: { type: 'Action.Execute', verb: data['do'], data }, trigger: 'manual' },
      }),
  };
}

/** Every card that is sent, or put in the place of one, in this chat fails so. */
const fails =
  (conversation: string, status: number, taken?: true): Script =>
  (call) =>
    call.conversation === conversation && call.activity.attachments?.length
      ? { status, ...(taken ? { taken } : {}) }
      : undefined;
const works: Script = () => undefined;

/** What nobody may be told of something that is stored. */
const untrue = /try again|send it again|please repeat|as it was|may not have been taken/i;

const question = {
  ki67: 'What is the Ki-67 index',
  performance: 'ECOG performance status',
} as const;

describe('an answer is stored and its card is lost', () => {
  test.each([400, 403, 404, 413, 500, 502, 503, 504])(
    'with %s: it is not asked for again, and the next text answers nothing unseen',
    async (status) => {
      const { id, say, last, kept, shown } = chat();
      await say('new case');
      connector.script = fails(id, status);
      const lost = await say('well');
      expect(lost.status).toBe(500);
      expect(lost.text).not.toMatch(untrue);
      expect(shown().at(-1)?.text).toContain('do not send it a second time');
      expect(shown().at(-1)?.text).not.toMatch(untrue);
      connector.script = works;
      // It is typed again, and would be an answer to a question that nobody saw.
      await say('12%');
      expect(last()).toContain('did not reach you');
      expect(last()).toContain(question.ki67);
      expect(await kept()).not.toContain('12%');
      await say('12%');
      expect(last()).toContain(question.performance);
    },
  );

  test('a card that stands there all the same is tapped, and then typing goes on', async () => {
    const { id, say, shown, tap, last } = chat();
    connector.script = fails(id, 502, true);
    await say('new case');
    connector.script = works;
    const card = shown().find((message) => acts(message.card));
    await tap(actionOf(card?.card ?? {}, 'Well'), card?.id ?? '');
    connector.script = fails(id, 502);
    await say('12%');
    connector.script = works;
    await say('case');
    expect(last()).toContain(question.performance);
    await say('ECOG 1');
    expect(last()).not.toContain('did not reach you');
    expect(last()).toContain('Question 4');
  });

  test('the notice of it is lost as well: still nothing typed is an answer', async () => {
    const { id, say, kept } = chat();
    await say('new case');
    connector.script = fails(id, 500);
    for (const text of ['well', '12%', '1', 'not known', 'back', 'restart']) {
      // One after the other.
      // oxlint-disable-next-line no-await-in-loop
      expect((await say(text)).text).not.toMatch(untrue);
    }
    connector.script = works;
    expect(await kept()).toContain('Well differentiated');
    expect(await kept()).toContain('1 answered');
  });

  test('of a tap by a client without Action.Execute: nothing is denied, and the next text is not used', async () => {
    const { id, say, shown, submit, last } = chat();
    await say('new case');
    const card = shown().at(-1);
    connector.script = fails(id, 500);
    const lost = await submit(actionOf(card?.card ?? {}, 'Well'), card?.id ?? '');
    expect(lost.status).toBe(500);
    expect(lost.text).not.toMatch(untrue);
    expect(shown().at(-1)?.text).not.toMatch(untrue);
    connector.script = works;
    await say('12%');
    expect(last()).toContain('did not reach you');
    expect(last()).toContain(question.ki67);
  });

  test('of a tap by Action.Execute: the answer to the tap is the card', async () => {
    const { id, say, shown, tap } = chat();
    await say('new case');
    const card = shown().at(-1);
    connector.script = fails(id, 500);
    const { status, body } = await tap(actionOf(card?.card ?? {}, 'Well'), card?.id ?? '');
    expect([status, body?.['statusCode']]).toEqual([200, 200]);
    expect(readable(body?.['value'] as Json)).toContain(question.ki67);
  });

  test(
    'a channel that does not answer at all: the turn ends, and nothing is denied',
    { tags: ['long'] },
    async () => {
      const { id, say, last } = chat();
      await say('new case');
      connector.script = (call) =>
        call.conversation === id && call.activity.attachments?.length
          ? { status: 0, hangs: true }
          : undefined;
      const lost = await say('well');
      expect(lost.status).toBe(500);
      expect(lost.text).not.toMatch(untrue);
      connector.script = works;
      await say('12%');
      expect(last()).toContain('did not reach you');
    },
  );
});

describe('the same activity more than once', () => {
  test('counts once, however often it comes, one after the other or at once, and shows where the case stands', async () => {
    const { say, last, kept } = chat();
    await say('new case');
    await say('well', { id: 'f:again' });
    await Promise.all([say('well', { id: 'f:again' }), say('well', { id: 'f:again' })]);
    expect(last()).toContain('already arrived');
    expect(last()).toContain(question.ki67);
    expect(await kept()).toContain('1 answered');
  });

  test('whose reply was lost counts once, and what is typed after its question was shown is an answer', async () => {
    const { id, say, last } = chat();
    await say('new case');
    connector.script = fails(id, 500);
    await say('well', { id: 'f:lost' });
    connector.script = works;
    await say('well', { id: 'f:lost' });
    expect(last()).toContain('already arrived');
    expect(last()).toContain(question.ki67);
    await say('12%');
    expect(last()).toContain(question.performance);
  });

  test('that comes late, after newer ones, changes nothing', async () => {
    const { say, last, kept } = chat();
    await say('new case');
    await say('well', { id: 'f:first' });
    await say('12%');
    await say('well', { id: 'f:first' });
    expect(last()).toContain(question.performance);
    expect(await kept()).toContain('2 answered');
  });
});

describe('two devices of one person', () => {
  test('tap different answers of one card at once: one counts, the other is told', async () => {
    const { say, shown, tap, kept } = chat();
    await say('new case');
    const card = shown().at(-1);
    const answers = await Promise.all(
      ['Well', 'Poorly'].map((title) => tap(actionOf(card?.card ?? {}, title), card?.id ?? '')),
    );
    const texts = answers.map(({ body }) => readable(body?.['value'] as Json));
    expect(texts.filter((text) => text.includes('earlier step')).length).toBe(1);
    expect(await kept()).toContain('1 answered');
  });

  test('one still shows the card before: its tap changes nothing and shows where the case stands', async () => {
    const { say, shown, tap, kept } = chat();
    await say('new case');
    const card = shown().at(-1);
    await say('well');
    const { body } = await tap(actionOf(card?.card ?? {}, 'Poorly'), card?.id ?? '');
    expect(readable(body?.['value'] as Json)).toContain('earlier step');
    expect(await kept()).toContain('Well differentiated');
  });
});

describe('the process ends, and starts again', () => {
  let server: Pick<StartedServer | ServerHere, 'url' | 'stop'>;
  let typed: ReturnType<typeof chat>;
  let page: Awaited<ReturnType<typeof onPage>>;

  // Both chats were under way as it ended: it is started again once, in this process, which knows nothing of the first.
  beforeAll(async () => {
    const env = { STORAGE: `sqlite:${join(folder.path, 'cases.db')}`, PORT: String(await freePort()) };
    const first = await startServer(env);
    server = first;
    typed = chat(() => server);
    await typed.say('new case');
    connector.script = fails(typed.id, 503);
    await typed.say('well');
    connector.script = works;
    page = await onPage(server.url);
    await page.say('new case', 'x1');
    await page.say('not known', 'x2');
    await page.say('back', 'x3');
    await page.say('well', 'x4');
    await first.kill();
    server = await serveHere(env);
  });
  afterAll(() => server.stop());

  test('nothing typed is an answer to what nobody saw', async () => {
    await typed.say('12%');
    expect(typed.last()).toContain('did not reach you');
    expect(typed.last()).toContain(question.ki67);
  });

  test('an activity of Direct Line that is sent again counts once', async () => {
    await page.say('well', 'x4');
    await page.say('back', 'x3');
    await page.say('path', 'x5');
    const shown = await page.shown();
    expect(shown.map(({ text }) => text).join('\n')).toContain('already arrived');
    expect(shown.at(-1)?.text).toContain('Well differentiated');
    expect(shown.at(-1)?.text).toContain('1 answered');
  });
});

/** A conversation over Direct Line, each request on a connection of its own: it outlives the server. */
async function onPage(url: string) {
  const root = `${url}/v3/directline/conversations`;
  const alone = { connection: 'close' };
  const opened = (await (await fetch(root, { method: 'POST', headers: alone })).json()) as {
    conversationId: string;
    token: string;
  };
  const headers = { authorization: `Bearer ${opened.token}`, 'content-type': 'application/json', ...alone };
  const activities = `${root}/${opened.conversationId}/activities`;
  return {
    say: (text: string, clientActivityID: string) =>
      fetch(activities, {
        method: 'POST',
        headers,
        body: JSON.stringify({ type: 'message', text, channelData: { clientActivityID } }),
      }),
    shown: async () => {
      const { activities: all } = (await (await fetch(activities, { headers })).json()) as {
        activities: readonly { text?: string }[];
      };
      return all;
    },
  };
}
