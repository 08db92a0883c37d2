import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFindings, everyObject } from '../../src/coverage/targets/cardCheck.ts';
import { quiz as made } from '../fixtures/quiz.ts';
import type { Item } from '../../src/quiz/item/item.ts';
import { chatKey, parseChat } from '../../src/conversation/state/quizChat.ts';
import { sqliteStore } from '../../src/server/storage/sqlite/sqliteStore.ts';
import { serveHere } from '../fixtures/serveHere.ts';
import { runNelm } from '../fixtures/runNelm.ts';
import { type StartedServer, startServer, temporaryFolder } from './startServer.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the bot answered, as a client of docs/protocol.md sees it. */
interface Reply {
  readonly text: string;
  readonly card: Json;
  readonly data: readonly Json[];
}

/** A server, and what is kept of it, which is looked at beside it. */
interface Served {
  readonly messages: URL;
  stop(): Promise<unknown>;
}

let server: Served;
let env: { readonly STORAGE: string; readonly QUIZ_WITHDRAWN: string };
let database: string;

/** Has one server for the tests of this block, whose storage lives longer than it. */
function servedBy(serve: (settings: typeof env) => Promise<Served>): void {
  const folder = temporaryFolder();
  beforeAll(async () => {
    database = join(folder.path, 'quiz.db');
    env = { STORAGE: `sqlite:${database}`, QUIZ_WITHDRAWN: join(folder.path, 'withdrawn.json') };
    server = await serve(env);
  });
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });
}

/** One person in one conversation, over HTTP. */
function person(name: string, conversation: Json = { id: `chat-${name}` }) {
  const send = async (extra: Json): Promise<Reply> => {
    const response = await fetch(server.messages, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: randomUUID(),
        channelId: 'test',
        conversation,
        from: { id: name },
        recipient: { id: 'bot', name: 'NET liver pathway' },
        deliveryMode: 'expectReplies',
        ...extra,
      }),
    });
    expect(response.status).toBe(200);
    const { activities } = (await response.json()) as { activities: readonly Json[] };
    const [reply] = activities;
    if (!reply || activities.length > 1) throw new Error(`${activities.length} replies came.`);
    const invoked = reply['type'] === 'invokeResponse' ? (reply['value'] as { body: { value: Json } }) : null;
    const [attachment] = (reply['attachments'] ?? []) as readonly { readonly content: Json }[];
    const card = invoked?.body.value ?? attachment?.content ?? {};
    const text = typeof reply['text'] === 'string' ? reply['text'] : JSON.stringify(card);
    if (!invoked) expect(cardFindings({ card, text })).toEqual([]);
    const data = everyObject(card).flatMap((element): readonly Json[] =>
      element['data'] === undefined ? [] : [element['data'] as Json],
    );
    return { text, card, data };
  };
  const say = (text: string): Promise<Reply> => send({ text });
  const execute = (data: Json): Promise<Reply> =>
    send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'quiz', data } },
    });
  return { send, say, execute, submit: (data: Json) => send({ value: data }) };
}

const itemIn = (reply: Reply): Item => {
  const id = reply.data.map(({ item }) => item).find((item) => typeof item === 'string');
  const item = made.source.byId(id ?? '');
  if (!item) throw new Error(`No item is shown: ${reply.text}`);
  return item;
};
const letters = (item: Item, right: boolean): string =>
  right
    ? item.options.flatMap((option) => (option.right ? option.id : [])).join(', ')
    : (item.options.find((option) => !option.right)?.id ?? '');
const verb = (reply: Reply, name: string): Json => {
  const found = reply.data.find(({ quiz }) => quiz === name);
  if (!found) throw new Error(`No "${name}" on the card.`);
  return found;
};

/** The server in this process has its quiz made; one as a process of its own makes it in five seconds. */
const places = [
  { where: 'in this process', tags: [], serve: serveHere },
  { where: 'as a process', tags: ['long'], serve: startServer },
];

for (const { where, tags, serve } of places)
  describe(`the quiz of a server ${where}`, { tags }, () => {
    servedBy(serve);

    describe('over HTTP', () => {
      test('study: answered by typing and by tapping, with feedback, a route and progress', async () => {
        const ann = person('ann');
        expect((await ann.say('quiz')).text).toContain('Lesson · 1 of 3');
        const first = await ann.say('skip');
        const right = await ann.say(letters(itemIn(first), true));
        expect(right.text).toContain('Right.');
        const second = await ann.execute(verb(right, 'next'));
        const item = itemIn(second);
        const wrong = item.many
          ? await ann.submit({ ...verb(second, 'pick'), answer: letters(item, false) })
          : await ann.submit({ ...verb(second, 'pick'), option: letters(item, false) });
        expect(wrong.text).toContain('Not right.');
        const others = item.options.filter((option) => option.id !== letters(item, false));
        for (const { label } of others) expect(wrong.text).toContain(label);
        const progress = await ann.say('progress');
        expect(progress.text).toContain('1 of 2 answers right');
      });

      test('exam: no feedback before the end, then a score and the items to look at again', async () => {
        const bob = person('bob');
        let reply = await bob.say('quiz exam 3');
        for (const right of [true, false, true]) {
          expect(reply.text).not.toContain('Right:');
          // oxlint-disable-next-line no-await-in-loop
          reply = await bob.say(letters(itemIn(reply), right));
        }
        expect(reply.text).toContain('2 of 3 right (67 %)');
        const again = await bob.say('again');
        expect(again.text).toContain('Looking again: 1 of 1');
        expect(again.text).toContain('Not right.');
      });

      test('a quiz is the same in another chat of the person, and deleted from there', async () => {
        const here = person('cem');
        const there = person('cem', { id: 'another chat' });
        await here.say('quiz');
        const item = itemIn(await here.say('skip'));
        expect(itemIn(await there.say('quiz')).id).toBe(item.id);
        await there.say(letters(item, true));
        expect((await here.say('progress')).text).toContain('1 of 1 answer right');
        expect((await here.say('export my data')).text).toContain('"schema":2');
        await there.say('delete my data');
        expect((await here.say('progress')).text).toContain('Nothing has been answered yet');
      });

      test('a case and a quiz side by side lose nothing', async () => {
        const dia = person('dia');
        await dia.say('new case');
        await dia.say('well');
        await dia.say('quiz');
        const item = itemIn(await dia.say('skip'));
        expect((await dia.say('Ki-67 4%')).text).toContain('so nothing was counted');
        expect((await dia.say('case')).text).toContain('What is the Ki-67 index');
        expect((await dia.say('Ki-67 4%')).text).toContain('ECOG performance status');
        expect(itemIn(await dia.say('quiz')).id).toBe(item.id);
      });

      test('a round in a group: each answers alone, all see the count, then the results', async () => {
        const group = { id: 'group', conversationType: 'groupChat', isGroup: true };
        const [eva, fay] = [person('eva', group), person('fay', group)];
        const mention = (text: string): Json => ({
          text: `<at>bot</at> ${text}`,
          entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>bot</at>' }],
        });
        const round = await eva.send(mention('quiz round'));
        const picks = round.data.filter(({ quiz }) => quiz === 'roundPick');
        expect(picks.length).toBeGreaterThanOrEqual(3);
        const [first = {}, second = {}] = picks;
        expect((await eva.execute(first)).text).toContain('Only you see this');
        const seen = await fay.submit(second);
        expect(seen.text).toContain('2 people have answered.');
        expect(seen.text).not.toContain('Only you see this');
        expect((await fay.send(mention('progress'))).text).toContain('in a chat with me alone');
        expect((await fay.send(mention('close'))).text).toContain('Who opened the round closes it');
        const result = await eva.send(mention('close'));
        expect(result.text).toContain('1 of 2');
        expect(result.text).toContain('Right: ');
      });
    });

    describe('a series of a teacher and two students, over HTTP', () => {
      const group = { id: 'class', conversationType: 'groupChat', isGroup: true };
      const mention = (text: string): Json => ({
        text: `<at>bot</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>bot</at>' }],
      });
      const pickIn = (reply: Reply, item: Item, right: boolean): Json => {
        const letter = item.options.find((option) => option.right === right)?.id;
        const pick = reply.data.find(({ quiz, option }) => quiz === 'roundPick' && option === letter);
        if (!pick) throw new Error('No such option.');
        return pick;
      };
      test('is led by who opened it, scored in counts, and leaves a record', async () => {
        const all = ['teacher', 'ines', 'jon'].map((name) => person(name, group));
        const [lead, one, other] = all;
        if (!lead || !one || !other) throw new Error('Three take part.');
        const keyOf = async (): Promise<Item> => {
          const store = sqliteStore(database);
          const chat = parseChat((await store.read(chatKey('test/class')))?.value);
          await store.close();
          const item = made.source.byId(chat?.round?.item ?? '');
          if (!item) throw new Error('No round is stored.');
          return item;
        };
        let card = await lead.send(mention('quiz round 2 PRRT'));
        for (const place of [1, 2]) {
          /* oxlint-disable no-await-in-loop -- one item after the other */
          expect(card.text).toContain(`item ${place} of 2`);
          const item = await keyOf();
          await one.execute(pickIn(card, item, true));
          const seen = await other.execute(pickIn(card, item, place === 1));
          expect(seen.text).toContain('Only you see this');
          expect((await one.send(mention('close'))).text).toContain('Who opened the round closes it');
          const closed = await lead.execute(verb(card, 'roundClose'));
          expect(closed.text).toContain(place === 1 ? '2 of 2' : '1 of 2');
          if (place === 1) {
            expect((await one.execute(verb(closed, 'round'))).text).toContain(
              'Who opened the series goes on with it',
            );
            card = await lead.execute(verb(closed, 'round'));
          } else card = closed;
          /* oxlint-enable no-await-in-loop */
        }
        expect(card.text).toContain('How many had how many of 2 right');
        const record = (await lead.send(mention('round record'))).text;
        expect(record).toContain('number,item,kind,node,key,people,right,a,b,c,d,e');
        const table = record.split('\n').map((row) => row.trim().split(','));
        expect(
          table.filter(([number]) => number === '1' || number === '2').map((row) => row.slice(5, 7)),
        ).toEqual(
          expect.arrayContaining([
            ['2', '2'],
            ['2', '1'],
          ]),
        );
        // Counts alone are left: nobody can be found in what is kept.
        const store = sqliteStore(database);
        const kept = JSON.stringify((await store.read(chatKey('test/class')))?.value);
        await store.close();
        expect(kept).not.toMatch(/ines|jon|teacher/);
      });
    });

    test('what is reported is listed, and withdrawn at once, while the server runs on the same installation', async () => {
      const kim = person('kim');
      await kim.say('quiz');
      const wrong = itemIn(await kim.say('skip'));
      const reasons = await kim.say('this is wrong');
      const reason = reasons.data.find((data) => data['reason'] === 'twoKeys');
      expect((await kim.execute(reason ?? {})).text).toContain('Noted for those who run this bot');
      await kim.say('share my answers');
      const open = itemIn(await kim.say('quiz'));
      expect(open.id).not.toBe(wrong.id);

      const listed = await runNelm(['quiz', 'flagged'], { env });
      expect(listed).toMatchObject({ code: 0 });
      expect(listed.said).toContain(`${wrong.id}: twoKeys 1`);

      const withdrawn = await runNelm(['quiz', 'withdraw', open.id, '--reason', 'unclear'], { env });
      expect(withdrawn).toMatchObject({ code: 0 });
      const after = await kim.say('quiz');
      expect(after.text).toContain('The item before can no longer be shown');
      const next = itemIn(after);
      expect(next.id).not.toBe(open.id);
      expect((await runNelm(['quiz', 'flagged'], { env })).said).toContain(`${open.id}: unclear`);

      await kim.say(letters(next, true));
      const hard = await runNelm(['quiz', 'difficulty'], { env });
      expect(hard.said).toMatch(new RegExp(`${next.kind}\\.${next.node} +1 +100 %`));
    });
  });

describe('the quiz of a server that ends', { tags: ['long'] }, () => {
  let started: StartedServer;
  servedBy(async (settings) => (started = await startServer(settings)));

  test('paused, killed and started again, the quiz goes on with the same item; so does an exam', async () => {
    const gil = person('gil');
    const hoa = person('hoa');
    await gil.say('quiz');
    const item = itemIn(await gil.say('skip'));
    expect((await gil.say('pause')).text).toContain('Paused.');
    const exam = await hoa.say('quiz exam 2');
    const waiting = itemIn(await hoa.say(letters(itemIn(exam), true)));
    await started.kill();
    server = started = await startServer(env);
    expect((await gil.say('b')).text).toContain('paused');
    expect(itemIn(await gil.say('resume')).id).toBe(item.id);
    expect((await gil.say(letters(item, true))).text).toContain('Right.');
    expect((await hoa.say(letters(waiting, true))).text).toContain('2 of 2 right');
  });

  test('the server ends with 0 in the middle of all this', async () => {
    expect(await started.stop()).toBe(0);
  });
});
