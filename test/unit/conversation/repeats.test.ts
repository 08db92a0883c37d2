import { describe, expect, test } from 'vitest';
import { caseKey } from '../../../src/conversation/state/session.ts';
import { repeatWindowMs } from '../../../src/conversation/state/repeats.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { actionOf, botMember, type ChatOptions, readable, teamsChat } from '../../fixtures/teamsChat.ts';

/** A chat whose clock stands still until it is moved. */
function chatWithClock(options: ChatOptions = {}) {
  let time = Date.UTC(2026, 10, 23);
  const chat = teamsChat({ now: () => time, ...options });
  return {
    ...chat,
    wait: (ms: number) => void (time += ms),
    question: () => chat.records.at(-1)?.question,
    lastText: () => readable(chat.shown().at(-1)?.card ?? {}),
  };
}

/** At the primary's question "not known" is an answer, and at the one before it too. */
const toTwoUnknowns = ['new case', 'well', 'Ki-67 2%', 'PS1'];

describe('the same words again under another id, within a few seconds', () => {
  test('do not answer the next question; the reply says how to go on', async () => {
    const chat = chatWithClock();
    for (const words of toTwoUnknowns) await chat.say(words);
    await chat.say('not known');
    const next = chat.question();
    chat.wait(3_000);
    await chat.say(' Not known. ');
    expect([chat.lastEvent(), chat.question()]).toEqual(['repeatedWords', next]);
    expect(chat.lastText()).toContain('used once only');
    expect(chat.lastText()).toContain('tap the answer, or type it again in a moment');
  });

  test('are taken after the window', async () => {
    const chat = chatWithClock();
    await chat.say('new case');
    await chat.say('new case');
    expect(chat.lastEvent()).toBe('repeatedWords');
    chat.wait(repeatWindowMs + 1);
    await chat.say('new case');
    expect(chat.lastEvent()).toBe('newCase');
  });

  test.each(['back', 'restart'])('"%s" is done once', async (command) => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'Ki-67 2%']) await chat.say(words);
    chat.wait(60_000);
    await chat.say(command);
    await chat.say(command);
    const [done, again] = chat.records.slice(-2);
    expect(done).toMatchObject({ changed: true });
    expect(again).toEqual({ ...done, event: 'repeatedWords', changed: false });
  });

  test('a question asked twice is answered twice: it changes nothing', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'why', 'why']) await chat.say(words);
    expect(chat.lastEvent()).toBe('why');
  });

  test('other words, and another person, are no repetition', async () => {
    const entities = [{ type: 'mention', text: '<at>NET</at>', mentioned: botMember }];
    const chat = chatWithClock({ conversation: { conversationType: 'groupChat', isGroup: true } });
    const say = (words: string, person: string) => chat.say(`<at>NET</at> ${words}`, person, { entities });
    for (const words of ['new case', 'well', 'Ki-67 2%']) await say(words, 'ann');
    await say('back', 'ann');
    await say('back', 'bob');
    expect([chat.lastEvent(), chat.question()]).toEqual(['back', 'differentiation']);
    await say('well', 'bob');
    expect([chat.lastEvent(), chat.question()]).toEqual(['answer', 'ki67']);
  });

  test('regression: are taken when the clock was set back since', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'Ki-67 2%', 'back']) await chat.say(words);
    chat.wait(-3_600_000);
    await chat.say('Ki-67 2%');
    expect([chat.lastEvent(), chat.question()]).toEqual(['answer', 'performanceStatus']);
    await chat.say('back');
    expect([chat.lastEvent(), chat.question()]).toEqual(['back', 'ki67']);
    await chat.say('back');
    expect(chat.lastEvent()).toBe('repeatedWords');
  });

  test('whatever others did in between', async () => {
    const chat = chatWithClock();
    await chat.say('new case');
    await chat.say('well');
    const card = chat.shown().at(-1);
    if (!card) throw new Error('There is no card.');
    await chat.tap(card, actionOf(card.card, 'Back'));
    await chat.say('well');
    expect([chat.lastEvent(), chat.question()]).toEqual(['repeatedWords', 'differentiation']);
  });

  test('also when the case was restarted, or closed for another one', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'restart', 'well']) await chat.say(words);
    expect([chat.lastEvent(), chat.question()]).toEqual(['repeatedWords', 'differentiation']);
    for (const words of ['stop', 'new case']) await chat.say(words);
    expect(chat.lastEvent()).toBe('repeatedWords');
  });

  test('that wait for a yes, which a tap gives, are no answer to the question after it', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'Ki-67 25%, G1']) await chat.say(words);
    const card = chat.shown().at(-1);
    if (!card) throw new Error('There is no card.');
    await chat.tap(card, actionOf(card.card, 'Yes, use this answer'));
    await chat.say('Ki-67 25%, G1');
    expect([chat.lastEvent(), chat.question()]).toEqual(['repeatedWords', 'performanceStatus']);
  });

  test('a tap on "new case" is done once, also when the case was closed in between', async () => {
    let cases = 0;
    const chat = chatWithClock({ newId: () => `case-${(cases += 1)}` });
    await chat.say('hi');
    const [welcome] = chat.shown();
    if (!welcome) throw new Error('There is no welcome.');
    const data = actionOf(welcome.card, 'New case');
    await chat.tap(welcome, data);
    await chat.say('stop');
    await chat.tap(welcome, data);
    expect([chat.lastEvent(), cases]).toEqual(['repeatedWords', 1]);
    chat.wait(60_000);
    await chat.tap(welcome, data);
    expect([chat.lastEvent(), cases]).toEqual(['newCase', 2]);
  });

  test('are two messages on a channel that delivers each once, such as a script', async () => {
    const chat = chatWithClock({ channelId: 'test' });
    for (const words of ['new case', 'well', 'Ki-67 2%', 'back', 'back']) await chat.say(words);
    expect([chat.lastEvent(), chat.question()]).toEqual(['back', 'differentiation']);
  });

  test('what was typed is not kept, only a hash that means nothing in another case', async () => {
    const store = memoryStore();
    const stored = async () =>
      (await store.read(caseKey({ conversation: 'msteams/19:chat' })))?.value as {
        lastTyped: readonly { hash: string }[];
      };
    const chat = chatWithClock({ store });
    const hashes: string[] = [];
    for (const words of ['new case', 'well differentiated please']) await chat.say(words);
    await chat.say('well');
    hashes.push((await stored()).lastTyped.at(-1)?.hash ?? '');
    expect(JSON.stringify(await stored())).not.toContain('please');
    chat.wait(60_000);
    for (const words of ['stop', 'new case', 'well']) await chat.say(words);
    hashes.push((await stored()).lastTyped.at(-1)?.hash ?? '');
    expect(new Set(hashes).size).toBe(2);
  });
});

describe('two people at once', () => {
  test('who answer the same question: one answer counts, the other is told and has the live card', async () => {
    const chat = chatWithClock({ conversation: { conversationType: 'groupChat', isGroup: true } });
    const entities = [{ type: 'mention', text: '<at>NET</at>', mentioned: botMember }];
    await chat.say('<at>NET</at> new case', 'ann', { entities });
    const [card] = chat.shown();
    if (!card) throw new Error('There is no card.');
    const [ann, bob] = await Promise.all([
      chat.tap(card, actionOf(card.card, 'Well'), 'ann'),
      chat.tap(card, actionOf(card.card, 'Poorly'), 'bob'),
    ]);
    expect(
      chat.records
        .slice(1)
        .map(({ event }) => event)
        .toSorted(),
    ).toEqual(['answer', 'stale']);
    const texts = [ann, bob].map(({ answer }) =>
      readable(answer?.['value'] as Readonly<Record<string, unknown>>),
    );
    expect(texts.filter((text) => text.includes('earlier step')).length).toBe(1);
    const asked = chat.question() === 'ki67' ? 'What is the Ki-67 index' : 'ECOG performance status';
    expect(texts.every((text) => text.includes(asked))).toBe(true);
    expect(readable(chat.shown()[0]?.card ?? {})).toContain(asked);
  });

  test('of whom one restarts the case meanwhile: the old card changes nothing', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'Ki-67 2%']) await chat.say(words);
    const card = chat.shown().at(-1);
    if (!card) throw new Error('There is no card.');
    await chat.say('restart');
    await chat.tap(card, actionOf(card.card, 'ECOG 1'));
    expect(chat.records.at(-1)).toMatchObject({ event: 'stale', question: 'differentiation' });
  });
});

describe('the same message under its own id', () => {
  test('regression: is noticed after many other messages', async () => {
    const chat = chatWithClock();
    for (const words of ['new case', 'well', 'Ki-67 2%']) await chat.say(words);
    chat.wait(60_000);
    await chat.say('back', 'ann', { id: 'once' });
    for (let others = 0; others < 90; others += 1) await chat.say('why');
    await chat.say('back', 'ann', { id: 'once' });
    expect([chat.lastEvent(), chat.question()]).toEqual(['repeated', 'ki67']);
  });

  test('is noticed when an earlier version kept its id as it was', async () => {
    const store = memoryStore();
    const chat = chatWithClock({ store });
    await chat.say('new case');
    await chat.say('well');
    const key = caseKey({ conversation: 'msteams/19:chat' });
    const stored = await store.read(key);
    const record = stored?.value as object;
    await store.write(key, { ...record, seen: ['whole-id'] }, stored?.etag ?? null);
    chat.wait(60_000);
    await chat.say('back', 'ann', { id: 'whole-id' });
    expect(chat.lastEvent()).toBe('repeated');
  });
});
