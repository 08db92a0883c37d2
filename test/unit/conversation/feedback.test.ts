import { describe, expect, test } from 'vitest';
import { chosenElsewhere } from '../../../src/conversation/feedback/choice.ts';
import {
  feedbackPrefix,
  type FeedbackRecord,
  parseFeedback,
} from '../../../src/conversation/feedback/record.ts';
import { feedbackRows, feedbackTable } from '../../../src/conversation/feedback/table.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import {
  actionOf,
  actionsOf,
  botMember,
  findingsOf,
  readable,
  type Shown,
  teamsChat,
} from '../../fixtures/teamsChat.ts';
import { guideline } from '../../fixtures/guideline.ts';
import { actionOf as actionFor, talk } from '../../fixtures/talk.ts';

const day = Date.UTC(2026, 10, 23, 23, 59);

function chatAtOutcome(conversation: Readonly<Record<string, unknown>> = {}) {
  const store = memoryStore();
  let now = day;
  const chat = teamsChat({ store, now: () => now, conversation });
  const entities = [{ type: 'mention', text: '<at>NET</at>', mentioned: botMember }];
  const say = (words: string, person = 'ann') => chat.say(`<at>NET</at> ${words}`, person, { entities });
  const stored = async (): Promise<readonly unknown[]> =>
    Promise.all(
      (await store.keys(feedbackPrefix)).toSorted().map(async (key) => (await store.read(key))?.value),
    );
  const last = (): Shown => {
    const shown = chat.shown().at(-1);
    if (!shown) throw new Error('There is no card.');
    return shown;
  };
  const reach = async () => {
    await say('new case');
    await say('not stated');
  };
  return { ...chat, store, say, stored, last, reach, wait: (ms: number) => void (now += ms) };
}

const cardOf = ({ answer }: { answer: Readonly<Record<string, unknown>> | null }) =>
  answer?.['value'] as Readonly<Record<string, unknown>>;

describe('feedback on an outcome', () => {
  test('is the sixth button, and asks for agreement or a reason from a list, with no room for text', async () => {
    const chat = chatAtOutcome();
    await chat.reach();
    expect((chat.last().card['actions'] as unknown[]).length).toBe(6);
    const asked = cardOf(await chat.tap(chat.last(), actionOf(chat.last().card, 'Agree or not?')));
    expect(actionsOf(asked).filter(({ data }) => data['do'] === 'feedback').length).toBeGreaterThan(3);
    const why = cardOf(await chat.tap(chat.last(), actionOf(asked, 'none of these')));
    expect(actionsOf(why).filter(({ data }) => data['do'] === 'feedback').length).toBe(6);
    expect(JSON.stringify([asked, why])).not.toContain('Input.');
    await chat.say('feedback');
    expect(chat.shown().flatMap(findingsOf)).toEqual([]);
  });

  test('is stored with the outcome, the version, the route and the day, and without a person', async () => {
    const chat = chatAtOutcome();
    await chat.reach();
    const asked = cardOf(await chat.tap(chat.last(), actionOf(chat.last().card, 'Agree or not?')));
    const why = cardOf(await chat.tap(chat.last(), actionOf(asked, 'another option of the guideline')));
    const thanked = cardOf(await chat.tap(chat.last(), actionOf(why, 'Newer evidence')));
    expect(readable(thanked)).toContain('Noted without your name: you disagree');
    expect(await chat.stored()).toEqual([
      {
        schema: 1,
        outcome: 'workupPathology',
        verdict: 'disagree',
        option: 'anotherOption',
        reason: 'newerEvidence',
        guideline: {
          version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
        edges: ['differentiation.differentiationNotReported'],
        day: '2026-11-23',
      },
    ]);
    expect((await chat.store.keys(feedbackPrefix)).join()).not.toMatch(/ann|19:chat/);
  });

  test('of one participant is changed, not added; another participant adds', async () => {
    const chat = chatAtOutcome({ conversationType: 'groupChat', isGroup: true });
    await chat.reach();
    await chat.say('feedback agree', 'ann');
    await chat.say('feedback comorbidity', 'ann');
    await chat.say('feedback agree', 'bob');
    expect((await chat.stored()).map((one) => (one as { verdict: string }).verdict).toSorted()).toEqual([
      'agree',
      'disagree',
    ]);
  });

  test('of two people at the same time is kept for both, and leaves the case as it was', async () => {
    const chat = chatAtOutcome({ conversationType: 'groupChat', isGroup: true });
    await chat.reach();
    await Promise.all([chat.say('feedback agree', 'ann'), chat.say('feedback other', 'bob')]);
    expect((await chat.stored()).length).toBe(2);
    expect(chat.records.at(-1)?.outcome).toBe('workupPathology');
  });

  test('on the next case is another one', async () => {
    const chat = chatAtOutcome();
    await chat.reach();
    await chat.say('feedback agree');
    chat.wait(60_000);
    await chat.reach();
    await chat.say('feedback agree');
    expect((await chat.stored()).length).toBe(2);
  });

  test('from an old card is not taken', async () => {
    const chat = chatAtOutcome();
    await chat.reach();
    const outcome = chat.last();
    const asked = cardOf(await chat.tap(outcome, actionOf(outcome.card, 'Agree or not?')));
    // The first leaves the question about feedback, the second takes the answer back.
    for (const words of ['back', 'back']) await chat.say(words);
    await chat.tap(outcome, actionOf(asked, 'I agree'));
    expect(chat.lastEvent()).toBe('stale');
    await chat.say('new case');
    await chat.tap(outcome, actionOf(asked, 'I agree'));
    expect([chat.lastEvent(), await chat.stored()]).toEqual(['stale', []]);
  });

  test.each([
    ['feedback agree', 'agree', null],
    ['Feedback: I agree.', 'agree', null],
    ['feedback disagree comorbidity', 'disagree', 'comorbidity'],
    ['feedback The algorithm seems wrong', 'disagree', 'algorithmWrong'],
    ['feedback notAvailable', 'disagree', 'notAvailable'],
  ])('can be typed: %s', async (words, verdict, reason) => {
    const chat = chatAtOutcome();
    await chat.reach();
    await chat.say(words);
    expect(await chat.stored()).toMatchObject([{ verdict, reason }]);
  });

  test.each(['feedback', 'feedback disagree', 'feedback because it is too invasive'])(
    'that names no reason of the list asks again and keeps nothing: %s',
    async (words) => {
      const chat = chatAtOutcome();
      await chat.reach();
      await chat.say(words);
      expect(await chat.stored()).toEqual([]);
      expect(readable(chat.last().card)).toContain('Do you agree');
    },
  );

  test('goes with "delete my data" while its case is open', async () => {
    const chat = chatAtOutcome();
    await chat.reach();
    await chat.say('feedback agree');
    await chat.say('delete my data');
    expect(await chat.store.keys('')).toEqual([]);
  });

  test('before an outcome has nothing to be about', async () => {
    const chat = chatAtOutcome();
    for (const words of ['feedback agree', 'new case', 'feedback agree']) await chat.say(words);
    expect(await chat.stored()).toEqual([]);
    expect(readable(chat.last().card)).toContain('has not reached one');
  });
});

test('the table counts by outcome and version, the most disagreed with first', () => {
  const record = (outcome: string, reason: FeedbackRecord['reason'], version = '1.0.0'): FeedbackRecord => ({
    schema: 1,
    outcome,
    verdict: reason === null ? 'agree' : 'disagree',
    option: reason === 'notAvailable' ? 'everolimus' : null,
    reason,
    guideline: { version, hash: 'a'.repeat(64) },
    edges: [],
    day: '2026-11-23',
  });
  const records = [
    record('prrt', null),
    record('prrt', 'notAvailable'),
    record('prrt', 'notAvailable'),
    record('prrt', null, '1.1.0'),
    record('gone', 'other'),
  ];
  const row = { version: '1.0.0', hash: 'aaaaaaaaaaaa', agree: 0, disagree: 1, instead: {} };
  expect(feedbackRows(records)).toEqual([
    {
      ...row,
      outcome: 'prrt',
      agree: 1,
      disagree: 2,
      reasons: { notAvailable: 2 },
      instead: { everolimus: 2 },
    },
    { ...row, outcome: 'gone', reasons: { other: 1 } },
    { ...row, outcome: 'prrt', version: '1.1.0', agree: 1, disagree: 0, reasons: {} },
  ]);
  expect(feedbackTable(guideline, records)).toContain('5 in all');
  expect(feedbackTable(guideline, [])).toBe('No feedback is stored.\n');
});

test('bug: after "feedback disagree", the reason "other" was not taken', async () => {
  const chat = chatAtOutcome();
  await chat.reach();
  await chat.say('feedback disagree');
  await chat.say('other');
  expect(readable(chat.last().card)).toContain('Noted without your name: you disagree');
  expect(await chat.stored()).toEqual([expect.objectContaining({ verdict: 'disagree', reason: 'other' })]);
  await chat.say('newer evidence');
  expect(await chat.stored()).toEqual([expect.objectContaining({ reason: 'other' })]);
});

describe('a disagreement stands with the case', () => {
  const toPrrt =
    'ileal NET G2, Ki-67 4%, ECOG 1, extensive extrahepatic disease, non-functioning, PD on octreotide, DOTATATE avid';
  const atPrrt = async () => {
    const chat = talk();
    await chat.saySome(toPrrt, 'yes');
    return chat;
  };

  test('two taps give it, and it is read at the outcome and in the record until it is changed', async () => {
    const { tap, say } = await atPrrt();
    const asked = await say('feedback');
    expect(asked.findings).toEqual([]);
    const why = await tap(asked.actions.find(({ title }) => title.startsWith('Everolimus'))?.data ?? {});
    expect(why.findings).toEqual([]);
    expect(why.text).toContain('Chosen instead: Everolimus.');
    const given = await tap(actionFor(why, 'Not available here'));
    expect(given.text).toContain('Chosen instead: Everolimus. Because: Not available here.');
    const line = 'Chosen instead: Everolimus. Because: Not available here.';
    expect((await tap(actionFor(given, 'Show the outcome'))).text).toContain(line);
    expect((await say('mdt')).text).toContain('Chosen instead: Everolimus. Because: Not available here.');
    // It decides nothing.
    expect((await say('path')).text).toContain('Peptide receptor radionuclide therapy');
    await say('feedback none of these patient preference');
    expect((await say('mdt')).text).toContain('Chosen instead: none of these');
    expect((await say('feedback agree')).text).toContain('no longer stands with this case');
    expect((await say('mdt')).text).not.toContain('Chosen instead');
  });

  test('it is typed in one line or in two, and what names no option of the outcome is told and not taken', async () => {
    const { say } = await atPrrt();
    expect((await say('feedback option 9 newer evidence')).text).toContain(
      'That is no option of this outcome',
    );
    expect((await say('mdt')).text).not.toContain('Chosen instead');
    await say('feedback option 2');
    expect((await say('newer evidence')).text).toContain(
      'Chosen instead: 177Lu-edotreotide (where licensed or in a trial). Because: Newer evidence.',
    );
  });

  test('it is about one recommendation: with another first option it is not said, and back there it is', async () => {
    const { say } = await atPrrt();
    await say('feedback option 3 comorbidity');
    await say('what if SSTR negative');
    await say('yes');
    expect((await say('mdt')).text).not.toContain('Chosen instead');
    await say('back');
    expect((await say('mdt')).text).toContain('Chosen instead');
    await say('new case');
    expect((await say('reopen')).text).toContain('Chosen instead: ');
    expect((await say('mdt')).text).toContain('Chosen instead');
  });

  test('a tap on an option that there is not, or on an older card, notes nothing', async () => {
    const { say, tap, lastEvent } = await atPrrt();
    const asked = await say('feedback');
    const data = actionFor(asked, 'none of these');
    expect((await tap({ ...data, option: 'aspirin', reason: 'other' })).text).toContain('That is no option');
    for (const words of ['back', 'back']) await say(words);
    await tap({ ...data, reason: 'other' });
    expect(lastEvent()).toBe('stale');
  });

  test('in a group the last one stands, one takes back only one’s own, and both is said', async () => {
    const chat = chatAtOutcome({ conversationType: 'groupChat', isGroup: true });
    await chat.reach();
    await chat.say('feedback none of these comorbidity', 'ann');
    await chat.say('feedback another option newer evidence', 'bob');
    expect(readable(chat.last().card)).toContain('in the place of what another participant said');
    await chat.say('feedback agree', 'ann');
    expect(readable(chat.last().card)).toContain('still stands with this case');
    await chat.say('feedback agree', 'bob');
    expect(readable(chat.last().card)).toContain('no longer stands with this case');
  });
});

test('feedback of before options were asked for still reads, and no option has the id of what is none of them', () => {
  const old = {
    schema: 1,
    outcome: 'prrt',
    verdict: 'disagree',
    reason: 'other',
    guideline: { version: '1.0.0', hash: 'a' },
    edges: [],
    day: '2026-11-23',
  };
  expect(parseFeedback(old)).toEqual({ ...old, option: null });
  const ids: readonly string[] = Object.values(guideline.outcomes).flatMap(({ options }) =>
    options.map(({ id }) => id),
  );
  for (const elsewhere of chosenElsewhere) expect(ids).not.toContain(elsewhere);
});
