import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { traineeKey } from '../../../src/conversation/quiz/traineeKey.ts';
import { liveKey } from '../../../src/conversation/state/liveCard.ts';
import { chatKey } from '../../../src/conversation/state/quizChat.ts';
import { asidePrefix } from '../../../src/conversation/state/setAside.ts';
import { caseKey } from '../../../src/conversation/state/session.ts';
import type { Store } from '../../../src/conversation/contract/store.ts';
import type { RecordFault } from '../../../src/dialogs/bot.ts';
import { sqliteStore } from '../../../src/server/storage/sqlite/sqliteStore.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { talk } from '../../fixtures/talk.ts';
import { teamsChat } from '../../fixtures/teamsChat.ts';

/** Records that cannot be read: never overwritten, said, logged, and in nobody's way. */

const conversation = 'test/c';
const key = caseKey({ conversation });
let folder: string;
let path: string;
let store: Store;
let faults: RecordFault[];
let chat: ReturnType<typeof talk>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nelm-aside-'));
  path = join(folder, 'cases.db');
  store = sqliteStore(path);
  faults = [];
  chat = talk(store, { recordSetAside: (fault) => faults.push(fault) });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts text where a record stands, as nobody but a fault or another version would. */
function put(at: string, text: string): void {
  const database = new DatabaseSync(path);
  database
    .prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)')
    .run(at, text, `e${text.length}`, '2026');
  database.close();
}

/** A case with an answer, as it is stored; changed. */
async function changed(change: (record: Record<string, unknown>) => unknown): Promise<unknown> {
  await chat.saySome('well');
  return change((await store.read(key))?.value as Record<string, unknown>);
}

const aside = async (): Promise<readonly unknown[]> =>
  Promise.all((await store.keys(asidePrefix)).map(async (one) => (await store.read(one))?.value));

describe('a case that cannot be read', () => {
  const records: readonly (readonly [string, (record: Record<string, unknown>) => string])[] = [
    ['of a newer schema', (record) => JSON.stringify({ ...record, schema: 2, newThing: { keep: 1 } })],
    ['of an older schema', ({ seen, ...record }) => JSON.stringify({ ...record, schema: 0, was: seen })],
    ['that is cut off', (record) => JSON.stringify(record).slice(0, 60)],
    ['that is empty', () => ''],
    ['that is no object', () => '"x"'],
    ['that is null', () => 'null'],
    ['whose revision is text', (record) => JSON.stringify({ ...record, rev: '3' })],
    ['whose answers are no list', (record) => JSON.stringify({ ...record, answers: { well: true } })],
  ];

  test.each(records)(
    '%s is set aside as it is, said and logged, and a new case can begin',
    async (_name, textOf) => {
      const text = String(await changed(textOf));
      put(key, text);
      const said = await chat.say('case');
      expect(said.text).toContain('could not be read');
      expect(said.findings).toEqual([]);
      const kept = isJson(text) ? { value: JSON.parse(text) as unknown } : { text };
      expect(await aside()).toEqual([{ schema: 1, key, ...kept }]);
      expect(faults).toEqual([
        {
          key: chat.records.at(-1)?.key,
          channel: 'test',
          kind: 'case',
          aside: expect.stringMatching(/^\w{32}$/),
        },
      ]);
      expect(JSON.stringify(faults)).not.toContain(conversation);

      const next = await chat.saySome('well', 'Ki-67 4%');
      expect(next.text).toContain('Question 3');
      expect(next.text).not.toContain('could not be read');
      expect(await aside()).toEqual([{ schema: 1, key, ...kept }]);
      expect(faults).toHaveLength(1);
    },
  );

  test.each(records)(
    '%s does not stop anything, and "delete my data" deletes it and its copy',
    async (_name, textOf) => {
      const text = String(await changed(textOf));
      for (const words of ['path', 'quiz', 'b', 'case', 'new case', 'help']) {
        put(key, text);
        // oxlint-disable-next-line no-await-in-loop
        expect((await chat.say(words)).findings).toEqual([]);
      }
      put(key, text);
      expect((await chat.say('delete my data')).text).toContain('has been deleted');
      expect(await store.keys('')).toEqual([]);
    },
  );

  test('a tapped card of it changes nothing, and leads on', async () => {
    const question = await chat.saySome('well');
    const tapped = question.actions.find(({ data }) => data['do'] === 'answer');
    put(key, '{"schema":1,');
    const said = await chat.tap(tapped?.data ?? {});
    expect(said.text).toContain('could not be read');
    expect(chat.records.at(-1)).toMatchObject({ event: 'stale', changed: false });
  });

  test('what another conversation set aside is not deleted with it', async () => {
    for (const id of ['c', 'c/2']) {
      put(caseKey({ conversation: `test/${id}` }), '{');
      // oxlint-disable-next-line no-await-in-loop
      await chat.say('help', { conversation: { id } });
    }
    await chat.say('delete my data');
    expect(await aside()).toMatchObject([{ key: caseKey({ conversation: 'test/c/2' }) }]);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('fields that a later version added to a record survive this one', async () => {
  const record = (await changed((one) => ({ ...one, newThing: { keep: 1 } }))) as object;
  put(key, JSON.stringify(record));
  await chat.say('Ki-67 4%');
  await chat.say('back');
  await chat.say('new case');
  await chat.say('new case');
  expect((await store.read(key))?.value).toMatchObject({ newThing: { keep: 1 }, rev: 0 });
  await chat.say('quiz');
  await chat.say('skip');
  for (const at of [chatKey(conversation), traineeKey('test/u')]) {
    // oxlint-disable-next-line no-await-in-loop
    put(at, JSON.stringify({ ...((await store.read(at))?.value as object), newThing: 2 }));
  }
  await chat.say('a');
  await chat.say('case');
  expect((await store.read(chatKey(conversation)))?.value).toMatchObject({ focus: false, newThing: 2 });
  expect((await store.read(traineeKey('test/u')))?.value).toMatchObject({ newThing: 2 });
  expect(faults).toEqual([]);
});

test('fields that a later version added inside a record survive where they stand', async () => {
  const newThing = { keep: 1 };
  const added = (entries: unknown): unknown =>
    (entries as readonly object[]).map((entry) => ({ ...entry, newThing }));
  const record = await changed(({ answers, guideline, ...rest }) => ({
    ...rest,
    answers: added(answers),
    guideline: { ...(guideline as object), newThing },
  }));
  const { answers } = record as { readonly answers: readonly object[] };
  expect(answers.length).toBeGreaterThan(0);
  put(key, JSON.stringify(record));
  await chat.say('Ki-67 4%');
  const after = (await store.read(key))?.value as { readonly answers: readonly object[] };
  expect(after).toMatchObject({ guideline: { newThing } });
  expect(after.answers.slice(0, answers.length)).toEqual(answers);
  expect(after.answers).toHaveLength(answers.length + 1);
  await chat.say('quiz');
  const chatRecord = (await store.read(chatKey(conversation)))?.value as { readonly place: object };
  put(chatKey(conversation), JSON.stringify({ ...chatRecord, place: { ...chatRecord.place, newThing } }));
  await chat.say('skip');
  expect((await store.read(chatKey(conversation)))?.value).toMatchObject({ place: { newThing } });
  expect(faults).toEqual([]);
});

describe('entries of a case that do not fit are dropped, and the case goes on', () => {
  const entries: Readonly<Record<string, (record: Record<string, unknown>) => object>> = {
    unknownQuestion: (record) => ({ ...record, answers: [{ question: 'noSuchQuestion', answer: 1 }] }),
    badAnswer: (record) => ({ ...record, answers: [{ question: 'differentiation', answer: 'purple' }] }),
    protoQuestion: (record) => ({ ...record, answers: [{ question: '__proto__', answer: 1 }] }),
    wrongOrder: (record) => ({ ...record, answers: [{ question: 'sstrImaging', answer: 'positive' }] }),
    hugeRev: (record) => ({ ...record, rev: Number.MAX_SAFE_INTEGER - 10 }),
    otherGuideline: (record) => ({ ...record, guideline: { version: '9.9.9', hash: 'x' } }),
    badConfirming: (record) => ({ ...record, confirming: { question: 'ki67', answer: { a: 1 } } }),
    badIntake: (record) => ({ ...record, intake: { line: 1, answers: [{ question: 'nope', answer: 2 }] } }),
    badAhead: (record) => ({
      ...record,
      ahead: [
        { question: 'nope', answer: 2 },
        { question: 'ki67', answer: 'zzz' },
      ],
    }),
  };

  test.each(Object.entries(entries))('%s', async (_name, change) => {
    put(key, JSON.stringify(await changed(change)));
    for (const words of ['case', 'path', 'well', 'mdt', 'why', 'back', 'new case']) {
      // oxlint-disable-next-line no-await-in-loop
      const said = await chat.say(words);
      expect(said.findings).toEqual([]);
      expect(said.text).not.toContain('dropped: .');
    }
    expect(faults).toEqual([]);
  });
});

sampled(
  'whatever JSON stands where an answer, a waiting answer or a line should, no turn fails',
  { quick: 40, full: 3_000 },
  async (size) => {
    await chat.saySome('well');
    const record = (await store.read(key))?.value as Record<string, unknown>;
    const question = fc.oneof(
      fc.constantFrom(
        'ki67',
        'differentiation',
        'performanceStatus',
        'ablationNumbers',
        '__proto__',
        'constructor',
      ),
      fc.string(),
    );
    const given = fc.record({ question, answer: fc.jsonValue() });
    const answers = fc.array(given, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        answers,
        answers,
        fc.option(given),
        answers,
        async (taken, ahead, confirming, line) => {
          const intake = line.length > 0 ? { line: 1, answers: line } : null;
          put(key, JSON.stringify({ ...record, answers: taken, ahead, confirming, intake }));
          for (const words of ['case', 'yes', 'path']) expect((await chat.say(words)).findings).toEqual([]);
        },
      ),
      { numRuns: size, seed: 13 },
    );
  },
);

describe('other records that cannot be read', () => {
  test('a practice record that is damaged is set aside and said, and practice begins afresh', async () => {
    await chat.say('quiz');
    put(traineeKey('test/u'), '{"schema":1,"rev":"many"}');
    expect((await chat.say('quiz')).text).toMatch(/practice record is damaged[\s\S]*Lesson/);
    expect(await aside()).toEqual([
      { schema: 1, key: traineeKey('test/u'), value: { schema: 1, rev: 'many' } },
    ]);
    expect(faults).toMatchObject([{ kind: 'trainee' }]);
  });

  test.each([
    ['quizflags', 'what was reported of an item', '{"schema":1,"item":7}'],
    ['quizcounts', 'the counts of answers', '{"schema":1,"asked":"many"}'],
    ['quizflags', 'a cut off report', '{"schema":1,'],
    ['quizcounts', 'counts of a later version', '{"schema":2,"asked":3}'],
  ])('%s: %s is set aside, never written over, and what was to be added is', async (kind, _name, text) => {
    await chat.say('quiz');
    const first = await chat.say('skip');
    await chat.say('share my answers');
    const id = String(first.actions.find(({ data }) => data['quiz'] === 'pick')?.data['item']);
    const [itemKind, node] = id.split('.');
    const at = kind === 'quizflags' ? `quizflags/${id}` : `quizcounts/${itemKind}.${node}`;
    put(at, text);
    await chat.tap({ nelm: 1, do: 'quiz', quiz: 'open' });
    if (kind === 'quizcounts') await chat.say('show');
    else await chat.tap({ nelm: 1, do: 'quiz', quiz: 'flag', item: id, reason: 'unclear' });
    const kept = isJson(text) ? { value: JSON.parse(text) as unknown } : { text };
    expect(await aside()).toEqual([{ schema: 1, key: at, ...kept }]);
    expect(faults).toMatchObject([{ kind }]);
    expect((await store.read(at))?.value).toMatchObject(
      kind === 'quizcounts' ? { asked: 1, right: 0 } : { reasons: { unclear: 1 } },
    );
  });

  test('a series that is damaged is set aside and said, and another begins', async () => {
    const mention = { type: 'mention', mentioned: { id: 'bot' }, text: '<at>bot</at>' };
    const group = {
      conversation: { id: 'g', conversationType: 'groupChat', isGroup: true },
      entities: [mention],
    };
    await chat.say('<at>bot</at> quiz round 3', group);
    const at = chatKey('test/g');
    const stored = (await store.read(at))?.value as { round: { series: object } };
    const damaged = { ...stored, round: { ...stored.round, series: { ...stored.round.series, results: 7 } } };
    put(at, JSON.stringify(damaged));
    expect((await chat.say('<at>bot</at> quiz round 2', group)).text).toContain('What was kept of the quiz');
    expect(await aside()).toEqual([{ schema: 1, key: at, value: damaged }]);
    expect((await store.read(at))?.value).toMatchObject({ round: { series: { length: 2 } } });
  });

  test('a round that is damaged is set aside and said', async () => {
    put(chatKey(conversation), '{"schema":1');
    expect((await chat.say('help')).text).toContain('What was kept of the quiz');
    expect(faults).toMatchObject([{ kind: 'quiz' }]);
  });

  test('a live card that is damaged is logged, and the next card comes as a new message', async () => {
    const teams = teamsChat({ store, recordSetAside: (fault) => faults.push(fault) });
    const live = liveKey('msteams/19:chat');
    await teams.say('new case');
    put(live, '{"schema":1');
    await teams.say('well');
    expect(faults).toMatchObject([{ channel: 'msteams', kind: 'live' }]);
    expect(await aside()).toEqual([{ schema: 1, key: live, text: '{"schema":1' }]);
    expect((await store.read(live))?.value).toMatchObject({ id: teams.shown().at(-1)?.id });
    expect(teams.faults).toEqual([]);
  });
});
