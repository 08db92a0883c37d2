import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/conversation/contract/store.ts';
import { parseSession, sessionToStore } from '../../../src/conversation/state/session.ts';
import { mostKept } from '../../../src/conversation/state/keptCases.ts';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { encodeCase } from '../../../src/machine/caseCode/caseCode.ts';
import { cases } from '../../fixtures/guideline.ts';
import { actionOf, type Said, talk } from '../../fixtures/talk.ts';

const dayMs = 86_400_000;

/** Cases one after the other, the n-th with a Ki-67 of n percent, finished at the work-up of the pathology. */
async function board({ say }: ReturnType<typeof talk>, size: number): Promise<Said> {
  let said: Said | null = null;
  for (let number = 1; number <= size; number += 1) {
    // oxlint-disable no-await-in-loop
    await say('new case');
    await say('well');
    await say(`Ki-67 ${number}%`);
    said = await say('ECOG 4');
  }
  if (!said) throw new Error('There is no case.');
  return said;
}

const rows = ({ actions }: Said) => actions.filter(({ data }) => data['do'] === 'openCase');

describe('the cases of a tumour board', () => {
  test('twelve patients: the third is two taps away, or three words', async () => {
    const bot = talk();
    await board(bot, 12);
    const list = await bot.say('cases');
    expect(rows(list)).toHaveLength(12);
    expect(rows(list).map(({ title }) => /^Case (\d+)/.exec(title)?.[1])).toEqual(
      Array.from({ length: 12 }, (_, at) => `${at + 1}`),
    );
    expect(list.findings).toEqual([]);
    const third = await bot.tap(actionOf(list, 'Case 3 ·'));
    expect(third.text).toContain('Back in case 3');
    expect((await bot.say('path')).text).toContain('Ki-67 3%');
    expect((await bot.say('case 7')).text).toContain('Back in case 7');
    expect((await bot.say('path')).text).toContain('Ki-67 7%');
    // Every case is where it was.
    for (let number = 1; number <= 12; number += 1) {
      // oxlint-disable no-await-in-loop
      await bot.say(`case ${number}`);
      expect((await bot.say('path')).text).toContain(`Ki-67 ${number}%`);
    }
  });

  test('each stands with its tumour and first option, an unfinished one with what it waits for, its code in small letters', async () => {
    const bot = talk();
    await board(bot, 1);
    await bot.say('new case: pancreatic NET, Ki-67 12%');
    await bot.say('yes');
    await bot.say('new case: NEC');
    await bot.say('yes');
    await bot.say('new case: ileal NET, Ki-67 2%');
    const list = await bot.say('cases');
    expect(rows(list).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Case 1 · Ki-67 1% · .*palliative/iu),
      'Case 2 · Pancreas, Ki-67 12% · waits for: Performance status',
      'Case 3 · Poorly differentiated NEC, small or large cell · waits for: Performance status',
      'Case 4 · waits for a yes to a line (open now)',
    ]);
    expect(list.text).toMatch(/^- Case 2 · .+ · NELM-[0-9A-Z-]+$/mu);
    expect(list.findings).toEqual([]);
  });

  test('a row copied from the list goes to its case', async () => {
    const bot = talk();
    await board(bot, 2);
    const [row = ''] = /^- Case 1 .*$/mu.exec((await bot.say('cases')).text) ?? [];
    expect((await bot.say(row)).text).toContain('Back in case 1');
  });

  test('the one left longest ago leaves the full list with its code, which brings it back', async () => {
    const bot = talk();
    await board(bot, mostKept + 1);
    const said = await bot.say('new case');
    const [, number, code = ''] = /case (\d+) has left it\. "open (NELM[0-9A-Z-]+)"/.exec(said.text) ?? [];
    expect(number).toBe('1');
    expect(rows(await bot.say('cases'))).toHaveLength(mostKept + 1);
    expect((await bot.say('case 1')).text).toContain('There is no case 1');
    await bot.say(`open ${code}`);
    expect((await bot.say('path')).text).toContain('Ki-67 1%');
  }, 30_000);

  test('an empty case is not kept, and its number is given again', async () => {
    const { say, saySome } = talk();
    await say('new case');
    await say('new case');
    await saySome('well');
    expect((await say('cases')).text).toContain('Case 1 · waits for: Ki-67 / grade (open now)');
  });

  test('"reopen" goes to and fro between the last two', async () => {
    const bot = talk();
    await board(bot, 3);
    expect((await bot.say('reopen')).text).toContain('Back in case 2');
    expect((await bot.say('reopen')).text).toContain('Back in case 3');
    expect((await bot.say('reopen')).text).toContain('Back in case 2');
  });

  test('what belongs to a case comes back with it: situations, words that were not used, what was told ahead', async () => {
    const { say, saySome } = talk();
    await saySome('well');
    await say('pregnant');
    await say('ECOG 1, liver only');
    await say('yes');
    await say('new case');
    await say('poor');
    await say('case 1');
    expect((await say('take back pregnancy')).text).toContain('Taken back: Pregnancy.');
    expect((await say('4%')).text).toContain('How are the liver metastases distributed');
  });

  test.each(['case 9', 'open case 9', 'open 9', 'back to case #9'])(
    '"%s" of no case changes nothing',
    async (typed) => {
      const { saySome, say } = talk();
      await saySome('well', '4%');
      expect((await say(typed)).text).toContain('There is no case 9');
      expect((await say('1')).text).toContain('Apart from the primary');
    },
  );
});

describe('coming back to a case', () => {
  test('bug: an outcome was only named, with what stops it behind a second tap', async () => {
    const bot = talk();
    const shown = await board(bot, 2);
    // What the outcome card says under its title: everything that the name of the outcome alone leaves out.
    const lines = shown.text.split('\n').filter((line) => line.length > 60 && !line.includes('ECOG 4'));
    expect(lines.length).toBeGreaterThan(2);
    const list = await bot.say('cases');
    const code = /NELM(?:-[0-9A-Z]{1,5})+/.exec((await bot.say('code')).text)?.[0] ?? '';
    const ways = [
      () => bot.tap(actionOf(list, 'Case 1 ·')),
      () => bot.say('case 2'),
      () => bot.say('case 2'),
      () => bot.say('reopen'),
      () => bot.say(`open ${code}`),
      () => talk().say(code),
    ];
    for (const way of ways) {
      // oxlint-disable-next-line no-await-in-loop
      const back = await way();
      for (const line of lines.filter((one) => !one.includes('Ki-67'))) expect(back.text).toContain(line);
      expect(back.text).not.toContain('Show the outcome');
      expect(back.findings).toEqual([]);
    }
  });
});

describe('a list of an earlier step', () => {
  test('changes nothing when tapped, and the list as it is now is shown', async () => {
    const bot = talk();
    await board(bot, 3);
    const list = await bot.say('cases');
    await bot.say('case 1');
    const path = (await bot.say('path')).text;
    const tapped = await bot.tap(actionOf(list, 'Case 2 ·'));
    expect(tapped.text).toContain('That list is from an earlier step');
    expect((await bot.say('path')).text).toBe(path);
    expect((await bot.tap(actionOf(tapped, 'Case 2 ·'))).text).toContain('Back in case 2');
  });

  test('bug: a card of a case that is kept said only that it belongs to another', async () => {
    const bot = talk();
    const first = await board(bot, 1);
    await bot.say('new case');
    await bot.say('poor');
    const data = actionOf(first, 'Change or what if');
    const { text } = await bot.tap({ ...data, do: 'back' });
    expect(text).toContain('That card belongs to case 1');
    expect(text).toContain('Type "case 1" to go back to it');
  });

  test('with an id that is none is met with the list', async () => {
    const bot = talk();
    await board(bot, 2);
    const data = actionOf(await bot.say('cases'), 'Case 1 ·');
    expect((await bot.tap({ ...data, open: 'none' })).text).toContain('no longer in the list');
  });
});

describe('what is kept', () => {
  test('a case leaves the list when it was left longer ago than cases are kept', async () => {
    let now = Date.UTC(2026, 0, 1);
    const bot = talk(memoryStore(), { now: () => now, keptDays: 30 });
    await board(bot, 2);
    now += 29 * dayMs;
    expect(rows(await bot.say('cases'))).toHaveLength(2);
    now += 2 * dayMs;
    expect(rows(await bot.say('cases'))).toHaveLength(1);
    expect((await bot.say('case 1')).text).toContain('There is no case 1');
  });

  test('the case that an earlier version had closed is case 1', () => {
    const answers = [{ question: 'differentiation', answer: 'poor' }];
    const session = parseSession({
      schema: 1,
      caseId: 'new',
      rev: 0,
      answers: [],
      guideline: { version: '1.1.1', hash: cases.stamp.hash },
      closed: {
        caseId: 'old',
        rev: 3,
        lines: 1,
        answers,
        ahead: [{ question: 'performanceStatus', answer: 1 }],
        guideline: { version: '1.1.1', hash: cases.stamp.hash },
      },
      confirming: null,
      lesions: null,
      lastTyped: [],
      seen: [],
    });
    expect(session).toMatchObject({
      number: 2,
      lastNumber: 2,
      kept: [
        { number: 1, caseId: 'old', rev: 3, answers: { differentiation: 'poor', performanceStatus: 1 } },
      ],
    });
    if (!session) throw new Error('The session cannot be read.');
    // Nothing of it stays where the earlier version kept it.
    expect(sessionToStore(session)).toMatchObject({ closed: null });
    expect(parseSession(sessionToStore(session))).toEqual(session);
    // What that version could not keep is said when one goes back to it, also after it was stored anew.
    const again = parseSession(sessionToStore(session));
    expect(again?.kept).toMatchObject([{ keptSituations: false, situations: [] }]);
  });

  test('a full list takes a few kilobytes', async () => {
    const store = memoryStore();
    const bot = talk(store);
    await board(bot, mostKept + 1);
    const { value } = (await store.read('case/test/c')) ?? {};
    expect(JSON.stringify(value).length).toBeLessThan(16_000);
  }, 30_000);
});

describe('two people at once', () => {
  /** A store in which somebody else is quicker once: before the first write another turn is taken whole. */
  function quicker(store: Store, other: () => Promise<unknown>): Store {
    let done = false;
    const first = async (): Promise<void> => {
      if (done) return;
      done = true;
      await other();
    };
    return {
      ...store,
      write: async (...args: Parameters<Store['write']>) => {
        await first();
        return store.write(...args);
      },
    };
  }

  test('open two codes: both are there, and the case that was open too', async () => {
    const store = memoryStore();
    const one = talk(store);
    await one.saySome('well', '4%');
    const code = (answer: 'poor' | 'mixedOrOther') =>
      encodeCase(cases, { answers: [{ question: 'differentiation', answer }], situations: [] });
    const two = talk(quicker(store, () => one.say(code('poor'))));
    await two.say(code('mixedOrOther'));
    const { text } = await two.say('cases');
    expect(text).toMatch(/Case 3 · .*open now/);
    expect(rows(await two.say('cases'))).toHaveLength(3);
    await two.say('case 1');
    expect((await two.say('path')).text).toContain('Ki-67 4%');
    await two.say('case 2');
    expect((await two.say('path')).text).toContain('Poorly differentiated');
  });
});
