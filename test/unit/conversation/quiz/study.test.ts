import { beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../../../../src/quiz/item/item.ts';
import { countsPrefix, flagsPrefix } from '../../../../src/conversation/quiz/apart.ts';
import { traineeKey } from '../../../../src/conversation/quiz/traineeKey.ts';
import type { Store } from '../../../../src/conversation/contract/store.ts';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { parseRecord, type TraineeRecord } from '../../../../src/quiz/trainee/record.ts';
import { memoryStore } from '../../../../src/server/storage/memory.ts';
import { handmade } from '../../../fixtures/handmadeItems.ts';
import { singleItems } from '../../../fixtures/singleItems.ts';
import { teach } from '../../../fixtures/taught.ts';
import { actionOf as cardAction, findingsOf, teamsChat } from '../../../fixtures/teamsChat.ts';
import { actionOf, type Said, talk } from '../../../fixtures/talk.ts';

const say = texts.quiz;
const day = 86_400_000;

let store: Store;
let now: number;
let chat: ReturnType<typeof talk>;

beforeEach(async () => {
  store = memoryStore();
  await teach(store, 'test/u');
  now = Date.UTC(2026, 10, 25, 9);
  chat = talk(store, { makeItems: () => singleItems, now: () => now });
});

const recordOf = async (person = 'test/u'): Promise<TraineeRecord> => {
  const record = parseRecord((await store.read(traineeKey(person)))?.value);
  if (!record) throw new Error('There is no record.');
  return record;
};
const itemOf = async (): Promise<Item> => {
  const item = handmade.byId((await recordOf()).session?.item?.id ?? '');
  if (!item) throw new Error('No item is open.');
  return item;
};
const answered = async (): Promise<number> =>
  Object.values((await recordOf()).nodes).reduce((sum, { asked }) => sum + asked, 0);
/** In one place after the other. */
const inTurn = async <T>(list: readonly T[], act: (one: T) => Promise<Said>): Promise<Said> => {
  let said: Said | undefined;
  // oxlint-disable-next-line no-await-in-loop
  for (const one of list) said = await act(one);
  if (!said) throw new Error('Nothing was done.');
  return said;
};

describe('study', () => {
  test('an item is shown with its case and lettered options, and all of it in plain text', async () => {
    const shown = await chat.say('quiz');
    const item = await itemOf();
    for (const part of [...(item.case?.text ?? []), item.stem, 'a) Option A', 'b) Option B', 'c) Option C']) {
      expect(shown.text).toContain(part);
    }
    expect(shown.findings).toEqual([]);
  });

  test.each([
    ['a letter', 'b'],
    ['a letter in words', 'Option B'],
    ['a label', 'Option B of differentiation'],
    ['a synonym', 'bb'],
  ])('an answer is taken as %s', async (_how, text) => {
    await chat.say('quiz');
    const feedback = await chat.say(text);
    expect(feedback.text).toContain(say.right);
    expect(await answered()).toBe(1);
  });

  test('a wrong answer is told with the rule, its provenance and what would have made it right', async () => {
    const shown = await chat.say('quiz');
    const feedback = await chat.tap(actionOf(shown, 'a)'));
    expect(feedback.text).toContain(say.wrong);
    expect(feedback.text).toContain('Right: b) Option B of differentiation');
    expect(feedback.text).toContain('Because of a.');
    expect(feedback.text).toContain('If a were asked for.');
    expect(feedback.text).toMatch(/By rule 3 of Ki-67 \/ grade: .* → Performance status \[not verified\]/);
    expect(feedback.text).toContain('If c were asked for.');
    expect(feedback.findings).toEqual([]);
    expect((await recordOf()).session).toMatchObject({ asked: 1, right: 0 });
  });

  test('an item with several right options takes ticked boxes and typed letters', async () => {
    await chat.say('quiz topic prrt');
    const { item } = (await recordOf()).session ?? {};
    // The caution item of the fixture has two right options.
    const many = handmade.make({ node: 'prrt', kind: 'caution', seed: 1 });
    const record = await recordOf();
    const etag = (await store.read(traineeKey('test/u')))?.etag ?? null;
    await store.write(
      traineeKey('test/u'),
      { ...record, session: { ...record.session, item: { ...item, id: many.id, node: 'prrt' } } },
      etag,
    );
    const shown = await chat.say('quiz');
    expect(shown.text).toContain(say.chooseAll);
    expect((await chat.tap(actionOf(shown, say.buttons.check))).text).toContain(say.chooseFirst);
    const partly = await chat.say('a');
    expect(partly.text).toContain(say.wrong);
    await chat.say('stop');
    const again = await recordOf();
    await store.write(
      traineeKey('test/u'),
      { ...again, session: { ...record.session, item: { ...item, id: many.id, node: 'prrt' } } },
      (await store.read(traineeKey('test/u')))?.etag ?? null,
    );
    const shownAgain = await chat.say('quiz');
    const right = await chat.tap({ ...actionOf(shownAgain, say.buttons.check), answer: 'b,c' });
    expect(right.text).toContain(say.right);
  });

  test('a hint counts, and a revealed answer earns nothing', async () => {
    const shown = await chat.say('quiz');
    const hinted = await chat.tap(actionOf(shown, say.buttons.hint));
    expect(hinted.text).toContain('Think of differentiation.');
    expect((await chat.say('b')).text).toContain(say.rightWithHint);
    await chat.say('next');
    expect((await chat.say('show')).text).toContain(say.revealed);
    const all = Object.values((await recordOf()).nodes);
    expect(all.map(({ right, hinted: withHint, revealed }) => [right, withHint, revealed])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });

  test('the route is shown after the answer, not before', async () => {
    await chat.say('quiz');
    expect((await chat.say('route')).text).toContain(say.route.notYet);
    const feedback = await chat.say('b');
    const route = await chat.tap(actionOf(feedback, say.buttons.route));
    expect(route.text).toContain('Well differentiated NET. (rule 4)');
    expect(route.text).toContain('(rule 3)');
    expect(route.text).toContain('Asked next: Performance status');
    expect(route.findings).toEqual([]);
    expect((await chat.tap(actionOf(route, say.buttons.next))).text).toContain('item 2');
  });

  test('what was wrong comes back when it is due, in another case', async () => {
    await chat.say('quiz topic grading');
    const first = await itemOf();
    await chat.say('a');
    now += 2 * day;
    const later = await chat.say('quiz topic grading');
    const second = await itemOf();
    expect(second.node).toBe(first.node);
    expect(second.case?.text).not.toEqual(first.case?.text);
    expect(later.text).toContain('due');
  });
});

describe('exam', () => {
  test('tells nothing before its end, then the score by topic and what to look at again', async () => {
    const first = await chat.say('quiz exam 4');
    expect(first.text).toContain('item 1 of 4');
    const second = await chat.tap(actionOf(first, 'b)'));
    expect(second.text).toContain('Answer 1 of 4 noted.');
    expect(second.text).not.toMatch(/\bright\b/i);
    expect((await chat.say('hint')).text).toContain(say.refused.notInExam);
    const result = await inTurn(['a', 'b', 'c'], (text) => chat.say(text));
    expect(result.text).toContain('2 of 4 right (50 %)');
    expect(result.text).toContain(say.result.again);
    expect(result.findings).toEqual([]);
    const again = await chat.tap(actionOf(result, '1. '));
    expect(again.text).toContain('Looking again: 1 of 2');
    expect((await chat.say('route')).text).toContain(say.route.title);
    expect((await chat.say('next')).text).toContain('Looking again: 2 of 2');
    expect((await chat.say('next')).text).toContain(say.again.done);
    expect((await chat.say('result')).text).toContain('2 of 4 right');
    expect(await answered()).toBe(4);
  });

  test.each(['0', '51', '-3', '2.5', 'twenty', '1e3', '99999'])(
    'of "%s" items is refused in words',
    async (length) => {
      const refused = await chat.say(`quiz exam ${length}`);
      expect(refused.text).toContain(say.badExam(length));
      expect(chat.lastEvent()).toBe('quizBadExam');
    },
  );

  test('without a number it has 20 items', async () => {
    expect((await chat.say('quiz exam')).text).toContain('item 1 of 20');
  });

  test('is not thrown away by beginning something else', async () => {
    await chat.say('quiz exam 3');
    await chat.say('b');
    const other = await chat.say('quiz topic prrt');
    expect(other.text).toContain(say.stillOpen.exam);
    expect(other.text).toContain('item 2 of 3');
    const stopped = await chat.say('stop');
    expect(stopped.text).toContain('1 of 1 right');
    expect(stopped.text).toContain('Stopped after 1 of 3.');
  });
});

describe('topics and whole cases', () => {
  test('an unknown topic lists the topics, each to be tapped', async () => {
    const list = await chat.say('quiz topic plumbing');
    expect(list.text).toContain('There is no topic "plumbing".');
    for (const { title } of handmade.topics) expect(list.text).toContain(title);
    expect((await chat.tap(actionOf(list, 'PRRT'))).text).toContain('Topic: PRRT.');
  });

  test('a misspelt topic is offered, first among them', async () => {
    const list = await chat.say('quiz topic PRRTT');
    expect(list.text).toContain('There is no topic "prrtt". Did you mean PRRT?');
    expect(list.text.indexOf('- PRRT')).toBeLessThan(list.text.indexOf('- Grading'));
    expect((await chat.say('quiz prrtt')).text).toContain('Did you mean PRRT?');
    expect((await chat.tap(actionOf(list, 'PRRT'))).text).toContain('Topic: PRRT.');
  });

  test('a case unfolds: it tells what is asked for, asks what to do, and compares the paths', async () => {
    const { unfolding: words } = texts.practice;
    const begun = await chat.say('quiz case');
    expect(begun.text).toContain(words.opening);
    // Nothing of the case is told before it is asked for, and no option before it is decided.
    expect(begun.text).not.toContain('A case numbered');
    expect(begun.text).not.toContain('Option A');
    expect(begun.findings).toEqual([]);
    expect((await chat.say('b')).text).toContain(words.noFact);
    const told = await chat.say('Ki-67?');
    expect(told.text).toMatch(/Ki-67 \/ grade: Ki-67 \d%/);
    const more = await chat.tap(actionOf(told, `${words.ask} Performance status`));
    expect(more.text).toContain(`Performance status: ${words.unknown}`);
    expect((await chat.say('a nice day')).text).toContain(words.noFact);
    const asked = await chat.say('decide');
    expect(asked.text).toContain('b) Option B of prrt');
    expect(asked.findings).toEqual([]);
    const feedback = await chat.say('b');
    expect(feedback.text).toContain(say.right);
    expect(feedback.text).toContain(`1. Differentiation: ${words.compare.notAsked}`);
    expect(feedback.text).toContain(`2. Ki-67 / grade: ${words.compare.asked(1)}`);
    expect(feedback.text).toContain(`${words.compare.more}Performance status.`);
    expect(feedback.findings).toEqual([]);
    // Both paths can be seen again, and the case, though it was decided right.
    const result = await chat.say('result');
    expect(result.text).toContain(say.result.case);
    expect(result.text).toContain(`2. Ki-67 / grade: ${words.compare.asked(1)}`);
    expect(result.findings).toEqual([]);
    const again = await chat.say('again');
    expect(again.text).toContain('Looking again: 1 of 1');
    expect(again.findings).toEqual([]);
    expect((await chat.say('next')).text).toContain(say.again.done);
    await chat.say('quiz');
    expect((await chat.say('next')).text).toContain('item 1');
  });

  test('regression: a fact was asked for in everyday words, and the case stood still', async () => {
    const { unfolding: words } = texts.practice;
    await chat.say('quiz case');
    expect((await chat.say('symptoms')).text).toContain('Hormonal syndrome: ');
    const which = await chat.say('liver');
    expect(which.text).toContain(words.which);
    expect(which.findings).toEqual([]);
    // Nothing is told before one of them is chosen.
    expect((await recordOf()).session?.unfolding?.asked).toEqual(['hormonalSyndrome']);
    await chat.tap(actionOf(which, 'Liver involvement'));
    await chat.say('what about ECOG and Ki-67?');
    expect((await recordOf()).session?.unfolding?.asked).toEqual([
      'hormonalSyndrome',
      'liverInvolvement',
      'performanceStatus',
      'ki67',
    ]);
  });

  test('the first contact is a lesson; it can be skipped, and what else is typed is for nothing', async () => {
    const other = { from: { id: 'new' }, conversation: { id: 'new' } };
    const { lesson } = texts.practice;
    const first = await chat.say('quiz', other);
    expect(first.text).toContain(lesson.place(1, 3));
    expect(first.text).toContain('Differentiation ↓ Ki-67 / grade');
    expect(first.findings).toEqual([]);
    expect((await chat.say('b', other)).text).toContain(lesson.noAnswer);
    expect((await chat.say('next', other)).text).toContain(lesson.place(2, 3));
    const third = await chat.tap(actionOf(await chat.say('quiz lesson', other), lesson.next), other);
    expect(third.text).toContain(lesson.place(2, 3));
    expect((await chat.say('skip', other)).text).toContain('item 1');
    await chat.say('stop', other);
    expect((await chat.say('quiz', other)).text).toContain('item 1');
  });

  test('what else is said after "quiz" is a topic, or is answered with what can be said', async () => {
    expect((await chat.say('quiz prrt')).text).toContain('Topic: PRRT.');
    const unknown = await chat.say('quiz me please');
    expect(unknown.text).toContain('I do not know "quiz me please".');
    expect(unknown.findings).toEqual([]);
  });
});

describe('pause, resume, stop', () => {
  test('a paused quiz keeps its item and takes no answer', async () => {
    await chat.say('quiz');
    const { id } = await itemOf();
    await chat.say('pause');
    expect((await chat.say('b')).text).toContain(say.refused.paused);
    expect(await answered()).toBe(0);
    const back = talk(store, { makeItems: () => singleItems, now: () => now });
    await back.say('resume');
    expect((await itemOf()).id).toBe(id);
  });

  test('stop ends the session and keeps the progress; then text is for a case again', async () => {
    await chat.say('quiz');
    await chat.say('b');
    expect((await chat.say('stop')).text).toContain('Stopped after 1 answer, 1 right.');
    await chat.say('new case');
    expect((await chat.say('well')).text).toContain('Ki-67');
    expect((await chat.say('progress')).text).toContain('1 of 1 answer right');
  });

  test.each(['pause', 'resume', 'quiz stop', 'progress', 'export my data'])(
    '"%s" without a quiz says how to begin',
    async (text) => {
      const said = await chat.say(text);
      expect(said.text).toContain('quiz');
      expect(said.findings).toEqual([]);
    },
  );
});

describe('in the middle of an item', () => {
  const chatter = [
    'what a nice day',
    'z',
    'a and b and c',
    'not b',
    'back',
    'why',
    'path',
    'restart',
    'mdt',
    'change',
    'change ECOG to 2',
    'John Smith, DOB 01/02/1960',
    'x'.repeat(600),
    'Ki-67 4%, ECOG 1, liver only',
    'help',
    'about',
    'hi',
    'quiz',
    'progress',
    'topics',
    'quiz exam 99',
    'quiz topic nonsense',
    'route',
    'result',
    'resume',
    'quiz make 20',
    '',
  ];

  test.each(chatter)(
    '%j changes nothing, says how to go on, and the item can still be answered',
    async (text) => {
      await chat.say('quiz');
      const before = await recordOf();
      const said = await chat.say(text);
      expect(said.findings).toEqual([]);
      const after = await recordOf();
      expect({ ...after, seen: [], lastTyped: [] }).toEqual({ ...before, seen: [], lastTyped: [] });
      expect((await chat.say('b')).text).toContain(say.right);
    },
  );

  test('an ask is answered from the guideline, and the item can still be answered', async () => {
    await chat.say('quiz');
    const asked = await chat.say('what is TARE?');
    expect(asked.text).toContain('radioembolization');
    expect(asked.text).toContain('What about differentiation?');
    expect(asked.findings).toEqual([]);
    await chat.say('b');
    const after = await chat.say('evidence for PRRT');
    expect(after.text).toContain('NETTER-1');
    expect(after.findings).toEqual([]);
    expect((await chat.say('next')).text).toContain('item 2');
  });

  test('an exam answers no ask before its end', async () => {
    await chat.say('quiz exam 2');
    expect((await chat.say('evidence for PRRT?')).text).toContain(say.askAfterExam);
  });

  test('a card of another step, another item and a tap delivered twice count once', async () => {
    const first = await chat.say('quiz');
    const pick = actionOf(first, 'a)');
    await chat.tap(pick, { id: 'once' });
    expect((await chat.tap(pick, { id: 'once' })).text).toContain(texts.repeated);
    expect((await chat.tap(pick)).text).toContain(say.stale);
    await chat.say('next');
    expect((await chat.tap(pick)).text).toContain(say.stale);
    expect((await chat.tap({ ...pick, rev: (await recordOf()).rev })).text).toContain(say.stale);
    const { item: _item, rev: _rev, ...bare } = pick;
    expect((await chat.tap(bare)).text).toContain(say.stale);
    expect(await answered()).toBe(1);
  });

  test('the same tap many times at once counts once, and so do different ones', async () => {
    const first = await chat.say('quiz');
    const taps = [...Array.from({ length: 5 }, () => 'b)'), 'a)', 'c)'].map((title) =>
      actionOf(first, title),
    );
    const replies = await Promise.all(taps.map((data) => chat.tap(data)));
    expect(replies.filter(({ text }) => text.includes(say.stale))).toHaveLength(6);
    expect(await answered()).toBe(1);
  });

  test('in Teams a typed answer that comes again under another id is not taken for the next item', async () => {
    const teams = teamsChat({ makeItems: () => singleItems, store, now: () => now });
    await teams.say('quiz exam 4');
    await teams.say('b');
    now += 2_000;
    const { sent } = await teams.say('b');
    expect(sent[0]?.text).toContain('came twice');
    expect((await recordOf('msteams/aad-ann')).session).toMatchObject({ asked: 1 });
    now += 10_000;
    await teams.say('b');
    expect((await recordOf('msteams/aad-ann')).session).toMatchObject({ asked: 2 });
  });

  test('in Teams an item, its feedback and the next item stay in one message', async () => {
    const teams = teamsChat({ makeItems: () => singleItems, store, now: () => now });
    const { sent } = await teams.say('quiz');
    const [message] = sent;
    if (!message) throw new Error('No item came.');
    await teams.tap(message, cardAction(message.card, texts.practice.lesson.skip));
    const live = () => teams.shown().find(({ id }) => id === message.id) ?? message;
    await teams.tap(message, cardAction(live().card, 'b)'));
    expect(live().text).toContain(say.right);
    await teams.tap(message, cardAction(live().card, say.buttons.next));
    expect(live().text).toContain('item 2');
    await teams.say('nonsense');
    expect(teams.shown()).toHaveLength(2);
    expect(live().text).toContain(say.deactivated.goesOn);
    expect(teams.shown().flatMap(findingsOf)).toEqual([]);
  });

  test('a double tap on a button that begins something begins it once', async () => {
    await chat.say('quiz');
    const menu = await chat.say('stop');
    const exam = actionOf(menu, 'Exam');
    await chat.tap(exam);
    const { session } = await recordOf();
    expect((await chat.tap(exam)).text).toContain(say.stale);
    expect((await recordOf()).session).toEqual(session);
  });

  test.each([
    [{ quiz: 'dance' }],
    [{ quiz: 'pick', item: 7 }],
    [{ quiz: 'pick', option: 'b', extra: 1 }],
    [{ quiz: 'exam', length: 51 }],
    [{ quiz: 'pick', item: 'x', rev: 1, option: 'b', answer: 'c'.repeat(200) }],
  ])('an action that cannot be read changes nothing: %j', async (data) => {
    await chat.say('quiz');
    const before = await recordOf();
    const said = await chat.tap({ nelm: 1, do: 'quiz', ...data });
    expect(said.text).toContain(texts.malformedAction);
    expect(await recordOf()).toEqual(before);
  });
});

describe('consult and quiz', () => {
  test('are switched between at any time and lose nothing; each card offers the way to the other', async () => {
    const question = await chat.saySome('well', 'Ki-67 4%');
    const item = await chat.say('quiz');
    expect(actionOf(item, texts.buttons.backToCase)).toMatchObject({ do: 'show' });
    expect(item.text).toContain(texts.caseWaits);
    const { id } = await itemOf();
    const back = await chat.tap(actionOf(item, texts.buttons.backToCase));
    expect(back.text).toContain('What is the ECOG performance status');
    expect(back.text).toContain(say.waits);
    const next = await chat.say('1');
    expect(next.text).toContain('Apart from the primary');
    const again = await chat.tap(actionOf(next, say.buttons.backToQuiz));
    expect((await itemOf()).id).toBe(id);
    expect(again.text).toContain(handmade.byId(id)?.stem);
    expect((await chat.say('b')).text).toContain(say.right);
    expect((await chat.say('case')).text).toContain('Apart from the primary');
    expect((await chat.say('back')).text).toContain('What is the ECOG performance status');
    expect(question.findings).toEqual([]);
    for (const said of [item, back, next, again]) expect(said.findings).toEqual([]);
  });

  test('typed text goes to the one that spoke last', async () => {
    await chat.say('new case');
    await chat.say('quiz');
    expect((await chat.say('well')).text).toContain(say.notUnderstood);
    await chat.say('case');
    expect((await chat.say('well')).text).toContain('Ki-67');
    expect((await chat.say('b')).text).toContain(texts.notUnderstood);
    expect(await answered()).toBe(0);
  });

  test('a case begun in the middle of an item leaves the item open', async () => {
    await chat.say('quiz');
    const { id } = await itemOf();
    await chat.say('new case');
    await chat.say('poor');
    await chat.say('stop');
    expect((await itemOf()).id).toBe(id);
    expect((await chat.say('quiz')).text).toContain(say.resumed);
  });

  test('"case" without a case begins one', async () => {
    expect((await chat.say('case')).text).toContain('Question 1');
  });
});

describe('what is kept', () => {
  test('belongs to the person and is the same in each of their chats', async () => {
    await chat.say('quiz', { conversation: { id: 'one' } });
    const { id } = await itemOf();
    await chat.say('quiz', { conversation: { id: 'two' } });
    expect((await itemOf()).id).toBe(id);
    await chat.say('b', { conversation: { id: 'two' } });
    expect((await chat.say('quiz', { conversation: { id: 'one' } })).text).toContain(say.right);
    await chat.say('quiz', { from: { id: 'somebody else' } });
    expect(await answered()).toBe(1);
  });

  test('holds no name, no account and nothing that was typed', async () => {
    await chat.say('quiz', { from: { id: 'account-4711', name: 'Dr Grace Hopper' } });
    await chat.say('my secret words', { from: { id: 'account-4711', name: 'Dr Grace Hopper' } });
    const value = JSON.stringify(await store.read(traineeKey('test/account-4711')));
    expect(value).not.toMatch(/4711|Grace|secret/);
    expect(traineeKey('test/account-4711')).not.toContain('4711');
  });

  test('is exported as JSON that can be put together from its parts', async () => {
    await chat.say('quiz exam 50');
    await inTurn(
      Array.from({ length: 50 }, (_, index) => 'abc'.charAt(index % 3)),
      (text) => chat.say(text),
    );
    let part = await chat.say('export my data');
    const parts: string[] = [];
    for (;;) {
      parts.push(part.text.split('\n\n').find((paragraph) => /^[{"\w[\]},:.-]{200}/.test(paragraph)) ?? '');
      expect(part.findings).toEqual([]);
      const more = part.actions.find(({ title }) => title === say.buttons.nextPart);
      if (!more) break;
      // oxlint-disable-next-line no-await-in-loop
      part = await chat.tap(more.data);
    }
    expect(parts.length).toBeGreaterThan(1);
    expect(JSON.parse(parts.join(''))).toEqual(await recordOf());
  });

  test('is deleted by "delete my data"', async () => {
    await chat.say('quiz');
    await chat.say('b');
    const deleted = await chat.say('delete my data');
    expect(deleted.text).toContain('your practice');
    expect(await store.read(traineeKey('test/u'))).toBeNull();
    expect((await chat.say('progress')).text).toContain(say.progress.empty);
  });

  test('in a form that cannot be read is left as it is, and said so', async () => {
    const { etag = null } = (await store.read(traineeKey('test/u'))) ?? {};
    await store.write(traineeKey('test/u'), { schema: 9, precious: true }, etag);
    const said = await chat.say('quiz');
    expect(said.text).toContain(say.unreadable);
    expect((await store.read(traineeKey('test/u')))?.value).toEqual({ schema: 9, precious: true });
    expect(said.findings).toEqual([]);
    await chat.say('delete my data');
    expect((await chat.say('quiz')).text).toContain('Lesson');
  });
});

describe('a day', () => {
  test('ends when its goal is reached, says when it goes on, and goes on when that is wished for', async () => {
    const { today } = texts.practice;
    expect((await chat.say('goal 5')).text).toContain(today.goal(5));
    await chat.say('quiz');
    const last = await inTurn(['b', 'next', 'b', 'next', 'b', 'next', 'b', 'next', 'b', 'next'], (text) =>
      chat.say(text),
    );
    expect(last.text).toContain(today.title);
    expect(last.text).toContain(today.goalReached(5));
    expect(last.text).toContain(today.next('26 Nov 2026'));
    expect(last.findings).toEqual([]);
    expect((await chat.say('quiz')).text).toContain(today.title);
    expect((await chat.say('more')).text).toContain('item 1');
    await inTurn(['b', 'next', 'b', 'next'], (text) => chat.say(text));
    expect((await recordOf()).session).toMatchObject({ asked: 2, more: true });
    now += day;
    await chat.say('stop');
    expect((await chat.say('quiz')).text).toContain('item 1');
  });

  test.each(['goal 3', 'goal 1000', 'quiz goal many'])('"%s" is no goal', async (text) => {
    await chat.say('quiz');
    expect((await chat.say(text)).text).toContain('A day has 5 to 100 items');
    expect((await recordOf()).goal).toBe(20);
  });

  /** Local times of three days of practice, with their offset; some past midnight, some over a change of clocks. */
  test.each([
    ['Seattle', 'America/Los_Angeles', ['11-23T20:00-08:00', '11-24T15:00-08:00', '11-25T20:00-08:00']],
    ['Sydney', 'Australia/Sydney', ['11-23T07:00+11:00', '11-24T12:00+11:00', '11-25T07:00+11:00']],
    ['Berlin', 'Europe/Berlin', ['11-23T23:30+01:00', '11-24T07:00+01:00', '11-26T01:30+01:00']],
    // Clocks go back on 1 November in Seattle, forward on 4 October in Sydney, back on 25 October in Berlin.
    ['Seattle', 'America/Los_Angeles', ['10-31T23:00-07:00', '11-01T22:00-08:00', '11-03T03:30-08:00']],
    ['Sydney', 'Australia/Sydney', ['10-03T23:30+10:00', '10-05T03:59+11:00', '10-05T04:01+11:00']],
    ['Berlin', 'Europe/Berlin', ['10-25T02:30+02:00', '10-25T04:00+01:00', '10-27T02:30+01:00']],
  ])(
    'in %s (%s) three local days are a streak of three, and what was wrong comes the next morning',
    async (_city, zone, times) => {
      const extra = { localTimezone: zone };
      for (const time of times) {
        now = Date.parse(`2026-${time.replace(/([+-]\d\d:\d\d)$/u, ':00$1')}`);
        // oxlint-disable-next-line no-await-in-loop
        for (const text of ['quiz', 'a', 'stop']) await chat.say(text, extra);
      }
      expect((await chat.say('progress', extra)).text).toContain('Streak: 3 days');
      expect((await recordOf()).zone).toBe(zone);
      // Twelve hours on it is another day there, whatever the hour of the last answer.
      now += 12 * 3_600_000;
      const { reviews } = await recordOf();
      const morning = await chat.say('quiz', extra);
      expect(morning.text).toContain('due');
      expect(reviews).toHaveLength(3);
      expect(reviews.map(([, item]) => item.split('.')[1])).toContain((await itemOf()).node);
    },
  );
});

describe('an item that is wrong', () => {
  const flags = async (item: string) => (await store.read(`${flagsPrefix}${item}`))?.value;

  test('is reported with a reason, once, and another one comes', async () => {
    await chat.say('quiz');
    const { id } = await itemOf();
    const asked = await chat.say('this is wrong');
    expect(asked.findings).toEqual([]);
    const noted = await chat.tap(actionOf(asked, texts.practice.flag.reasons.twoKeys));
    expect(noted.text).toContain(texts.practice.flag.thanks(id));
    expect(noted.text).toContain(texts.practice.flag.becomes.another);
    expect((await itemOf()).id).not.toBe(id);
    expect(await flags(id)).toMatchObject({ item: id, reasons: { twoKeys: 1 }, last: '2026-11-25' });
    expect(await answered()).toBe(0);
    expect((await chat.tap(actionOf(asked, texts.practice.flag.reasons.unclear))).text).toContain(
      texts.practice.flag.already,
    );
    expect(await flags(id)).toMatchObject({ reasons: { twoKeys: 1 } });
    // Nobody can tell from it who said so.
    expect(JSON.stringify(await flags(id))).not.toContain('test');
  });

  test('in a case ends it, in an exam stays open, and once answered changes no answer', async () => {
    const { becomes } = texts.practice.flag;
    const flag = async (): Promise<string> =>
      (await chat.tap(actionOf(await chat.say('this is wrong'), texts.practice.flag.reasons.unclear))).text;
    await chat.say('quiz case');
    await chat.say('decide');
    expect(await flag()).toContain(becomes.ended);
    expect((await recordOf()).session).toBeNull();
    expect(await answered()).toBe(0);
    await chat.say('quiz exam 2');
    const { id } = await itemOf();
    expect(await flag()).toContain(becomes.stays);
    expect((await itemOf()).id).toBe(id);
    await inTurn(['b', 'b'], (text) => chat.say(text));
    await chat.say('quiz');
    await chat.say('b');
    const before = await answered();
    expect(await flag()).toContain(becomes.answered);
    expect(await answered()).toBe(before);
  });

  test('outlives the deletion of what is kept of the person; so do counts, which need consent', async () => {
    await chat.say('quiz');
    const { id, kind, node } = await itemOf();
    await chat.say('b');
    expect(await store.keys(countsPrefix)).toEqual([]);
    await chat.tap(actionOf(await chat.say('this is wrong'), texts.practice.flag.reasons.unclear));
    expect((await chat.say('share my answers')).text).toContain(texts.practice.share.on);
    await chat.say('next');
    const second = await itemOf();
    await chat.say('a');
    await chat.say('delete my data');
    expect(await store.read(traineeKey('test/u'))).toBeNull();
    expect(await flags(id)).toMatchObject({ reasons: { unclear: 1 } });
    expect(await store.keys(countsPrefix)).toEqual([`${countsPrefix}${second.kind}.${second.node}`]);
    expect(await store.read(`${countsPrefix}${kind}.${node}`)).toBeNull();
  });

  test('that was withdrawn is not shown, also where it was open', async () => {
    await chat.say('quiz');
    const { id } = await itemOf();
    const out = talk(store, { makeItems: () => singleItems, now: () => now, withdrawn: () => new Set([id]) });
    expect((await out.say('b')).text).toContain(say.itemGone);
    expect((await itemOf()).id).not.toBe(id);
  });
});

test('skip brings another item, and why tells nothing before the answer', async () => {
  await chat.say('quiz');
  const { id } = await itemOf();
  expect((await chat.say('why')).text).toContain(texts.practice.whyEarly);
  expect((await chat.say('explain')).text).toContain(texts.practice.whyEarly);
  expect((await chat.say('skip')).text).toContain(texts.practice.skipped);
  expect((await itemOf()).id).not.toBe(id);
  expect(await answered()).toBe(0);
  await chat.say('a');
  expect((await chat.say('why')).text).toContain('Because of b.');
});

test('progress is drawn as bars with their values in words', async () => {
  await chat.say('quiz exam 8');
  await inTurn(['b', 'b', 'b', 'b', 'b', 'a', 'a', 'a'], (text) => chat.say(text));
  const progress = await chat.say('progress');
  expect(progress.text).toContain('5 of 8 answers right');
  expect(progress.text).toMatch(/[█░]{10}\s+\d+ % {2}Grading/);
  expect(progress.text).toMatch(/Transitions \(edges\): \d+ right, \d+ met, of 87/);
  expect(progress.text).toContain('Streak: 1 day');
  expect(progress.findings).toEqual([]);
});
