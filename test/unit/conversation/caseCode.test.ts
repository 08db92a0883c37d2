import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/server/storage/memory.ts';
import { earlierCharts } from '../../../src/server/earlierCharts.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import { seeded } from '../../../src/engine/random.ts';
import { readingsOf } from '../../../src/conversation/intents/readings.ts';
import type { Situation } from '../../../src/conversation/intents/situation.ts';
import { meaningOf } from '../../../src/conversation/intents/table.ts';
import { commands } from '../../../src/conversation/commands/commands.ts';
import { emptySession } from '../../../src/conversation/state/session.ts';
import { createEditions } from '../../../src/machine/caseCode/edition.ts';
import { exportChart } from '../../../src/machine/chartData.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { encodeCase, encodeIn } from '../../../src/machine/caseCode/caseCode.ts';
import { randomAnswers } from '../../fixtures/randomAnswers.ts';
import { altered } from '../../fixtures/altered.ts';
import { noQuiz } from '../../fixtures/noQuiz.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { type Said, talk } from '../../fixtures/talk.ts';
import { exercises } from '../../fixtures/exercises.ts';

const inGroup = {
  entities: [{ type: 'mention', text: '<at>NET</at>', mentioned: { id: 'bot', name: 'NET' } }],
  conversation: { id: 'g', conversationType: 'groupChat', isGroup: true },
};

function codeIn({ text }: Said): string {
  const code = /NELM(?:-[0-9A-Z]{1,5})+/.exec(text)?.[0];
  if (code === undefined) throw new Error(`There is no code in: ${text}`);
  return code;
}

const idle: Situation = {
  guideline,
  commands,
  editions: createEditions(cases),
  quiz: noQuiz,
  unseen: false,
  case: () => ({ session: emptySession(cases.stamp), state: null }),
};

/** A finished case and its code. */
async function finished() {
  const bot = talk();
  await bot.saySome('well', '4%', '1');
  await bot.say('no extrahepatic disease');
  const said = await bot.say('diffuse');
  return { ...bot, said };
}

describe('a code in a conversation', () => {
  test('opens the same case in another conversation, by the word and alone', async () => {
    const first = talk();
    await first.saySome('poor', '1');
    await first.say('pregnant');
    const path = (await first.say('path')).text;
    const code = codeIn(await first.say('code'));
    for (const typed of [
      `open ${code}`,
      code,
      code.toLowerCase().replaceAll('-', ' '),
      `case code: ${code}.`,
    ]) {
      const other = talk(memoryStore());
      // oxlint-disable no-await-in-loop
      const opened = await other.say(typed);
      expect(opened.text).toContain('Opened from its code as case 1, with 2 answers');
      expect(opened.text).toContain('made under the same guideline as now');
      expect(opened.text).toContain('Special situations: Pregnancy or breastfeeding');
      expect(opened.findings).toEqual([]);
      expect(other.lastEvent()).toBe('openCode');
      expect((await other.say('path')).text).toBe(path);
      expect(codeIn(await other.say('code'))).toBe(code);
    }
  });

  test('restores what was told ahead', async () => {
    const first = talk();
    await first.saySome('well');
    await first.say('ECOG 1, liver only');
    await first.say('yes');
    const code = codeIn(await first.say('code'));
    const other = talk();
    expect((await other.say(code)).text).toContain('2 more are kept until asked');
    expect((await other.say('4%')).text).toContain('How are the liver metastases distributed');
  });

  test('puts the open case into the list, where nothing of it is lost', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    const path = (await say('path')).text;
    const code = encodeCase(cases, {
      answers: [{ question: 'differentiation', answer: 'poor' }],
      situations: [],
    });
    expect((await say(`open ${code}`)).text).toContain('The case before is kept as case 1');
    await say('case 1');
    expect((await say('path')).text).toBe(path);
  });

  test('of a case that is there leads to it, and makes no second one', async () => {
    const { saySome, say } = talk();
    await saySome('well', '4%');
    const code = codeIn(await say('code'));
    expect((await say(code)).text).toContain('Case 1 is the open one already');
    await say('new case');
    await say('yes');
    await say('poor');
    expect((await say(`open ${code}`)).text).toContain('That is the code of case 1');
    expect((await say('cases')).text).not.toContain('Case 3');
  });

  test.each([
    ['NELM-15JP8-30JTB-9', 'has a typing error. Look at'],
    ['open NELM-15JP8', 'is too short'],
    ['open 15JP8-30JTB-9', 'has a typing error'],
    ['15JP8-30JTB-9', 'has a typing error'],
    ['open NELM-15JP8-30JUB-8', 'a sign that no code has. Look at group 2'],
    ['NELM-15PJ8-30JTB-8', 'has a typing error. Look at group 1'],
    // bug: "groups 1 and 2 and 3".
    ['NELM-15JP8-8QP6Q-B2VET-P', 'Look at groups 1, 2 and 3 (the one after NELM is group 1) first'],
  ])('"%s" gets a clear word and changes nothing', async (typed, word) => {
    const { saySome, say, lastEvent } = talk();
    await saySome('well', '4%');
    const path = (await say('path')).text;
    const said = await say(typed);
    expect(said.text).toContain(word);
    expect(said.text).toContain('Nothing was changed');
    expect(said.findings).toEqual([]);
    expect(lastEvent()).toBe('badCode');
    expect((await say('path')).text).toBe(path);
  });

  test('of a guideline that is not known is said to be that', async () => {
    const other = createCases(createGuideline(altered(currentData, ['cutoffs', 'ki67LowBelow'], 12)));
    const code = encodeCase(other, { answers: [], situations: [] });
    const { saySome, say } = talk();
    await saySome('well');
    expect((await say(code)).text).toContain('under a version of the guideline that is not known here');
    expect((await say('path')).text).toContain('Well differentiated');
  });

  test('does not answer a deletion or a line that waits, nor is it read as an answer', async () => {
    const { saySome, say } = talk();
    await saySome('well');
    await say('ECOG 1, liver only');
    const code = encodeCase(cases, {
      answers: [{ question: 'differentiation', answer: 'poor' }],
      situations: [],
    });
    expect((await say(code)).text).toContain('The case before is kept as case 1');
    const path = (await say('path')).text;
    expect(path).toContain('Poorly differentiated');
    expect(path).not.toContain('Performance status: ECOG 1');
  });

  test("in a group is nobody's answer: what was said before has its own participant, what came with the code has none", async () => {
    const { say } = talk();
    const code = encodeCase(cases, {
      answers: [
        { question: 'differentiation', answer: 'well' },
        { question: 'ki67', answer: { ki67: 4 } },
      ],
      situations: [],
    });
    await say(`<at>NET</at> ${code}`, inGroup);
    await say('<at>NET</at> 1', { ...inGroup, from: { id: 'other' } });
    const { text } = await say('<at>NET</at> path', inGroup);
    expect(text.match(/participant [A-Z]/g)).toEqual(['participant A']);
  });
});

describe('a code among other words', () => {
  const codeOf = (answer: 'poor' | 'mixedOrOther') =>
    encodeCase(cases, { answers: [{ question: 'differentiation', answer }], situations: [] });
  const code = codeOf('poor');

  test.each([
    `open ${code} please`,
    `${code} thanks`,
    `go to ${code}`,
    `reopen ${code}`,
    `/open ${code}`,
    `the code is ${code}`,
    `${code} ${code}`,
    `"${code}"`,
    `(${code})`,
    `\`${code}\``,
    `**${code}**`,
    `<b>${code}</b>`,
    `${code},`,
    `1. ${code}`,
    `- Case 24: Percutaneous RFA · ${code}`,
    `${code}-2026-11-29.pdf`,
  ])('bug: "%s" was called mistyped, or not seen', async (typed) => {
    expect((await talk().say(typed)).text).toContain('Opened from its code');
  });

  test.each([`${code} ${codeOf('mixedOrOther')}`, `open ${code} and ${codeOf('mixedOrOther')}`])(
    '"%s" are two',
    async (typed) => {
      expect((await talk().say(typed)).text).toContain('several case codes');
    },
  );

  test.each([`${code} ECOG 3`, `${code} 4%`, `4 ${code}`, `case 2: ECOG 3 ${code}`, `what if ${code}`])(
    '"%s" is not opened: what stands beside it would be lost',
    async (typed) => {
      const { text } = await talk().say(typed);
      expect(text).toContain('Other words stand beside a case code');
      expect(text).not.toContain('Look at');
    },
  );

  test('no group is blamed where words stand beside what is no code', async () => {
    expect((await talk().say('open NELM-15JP8-30JTB-9 please')).text).not.toContain('Look at');
  });

  test.each([`${code} MRN 123456`, `open ${code} 07911 123456`, `- Case 2: MRN 123456 · ${code}`])(
    '"%s" is refused as an identifier',
    async (typed) => {
      expect((await talk().say(typed)).text).toContain('Patient identifiers must not be entered here');
    },
  );
});

describe('codes and patient identifiers', () => {
  test('codes are opened however they are grouped: their figures are no telephone number', () => {
    const random = seeded(7);
    for (let made = 0; made < 1_500; made += 1) {
      const answers = randomAnswers(guideline, random, 60);
      const code = encodeCase(cases, { answers, situations: [] });
      const signs = code.replaceAll('-', '').slice(4);
      const inFours = (signs.match(/.{1,4}/g) ?? []).join(' ');
      const typed = random.pick([code, signs, inFours, code.toLowerCase(), `open ${inFours}`]);
      const said = readingsOf(guideline, typed);
      expect(meaningOf(said, idle)).toMatchObject({ intent: { kind: 'openCode' } });
    }
  });

  test.each([
    'open 07911 123456',
    'open MRN 123456',
    'open 12.03.1956',
    'case no 123456',
    'open John Smith, born 1956',
  ])('"%s" is refused as an identifier, not read as a code', async (typed) => {
    const { saySome, say, lastEvent } = talk();
    await saySome('well');
    expect((await say(typed)).text).toContain('Patient identifiers must not be entered here');
    expect(lastEvent()).toBe('identifier');
  });

  test('what is typed beside a code is not read with it', async () => {
    const { said: _said, say } = await finished();
    const code = codeIn(await say('code'));
    expect((await say(`${code} MRN 123456`)).text).toContain('Patient identifiers must not be entered here');
    expect((await say(`John Smith ${code}`)).text).not.toContain('Opened from its code');
  });

  test('no reply repeats what was typed as a code', async () => {
    const { say } = talk();
    const { text } = await say('NELM-0791-1123-456');
    expect(text).not.toMatch(/0791|1123/);
  });
});

describe('a code of an earlier version', () => {
  const earlier = earlierCharts(guideline, (error) => {
    throw error;
  });
  const edition = (version: string) => {
    const chart = earlier().find((one) => one.guideline.version === version);
    if (!chart?.answerLists) throw new Error(`There is no chart of ${version}.`);
    return { guideline: chart.guideline, lists: chart.answerLists };
  };
  const untilHormones = [
    { question: 'differentiation', answer: 'well' },
    { question: 'ki67', answer: { ki67: 2 } },
    { question: 'performanceStatus', answer: 1 },
    { question: 'extrahepaticDisease', answer: 'none' },
    { question: 'liverDistribution', answer: 'diffuse' },
    { question: 'transplantScreen', answer: 'doesNotMeet' },
    { question: 'hormonalSyndrome', answer: 'none' },
  ];

  test('1.0.0: what was split is asked again, never mapped; the rest is kept', async () => {
    exercises('migration 3');
    const code = encodeIn(edition('1.0.0'), {
      answers: [
        ...untilHormones,
        { question: 'treatmentCourse', answer: 'naive' },
        { question: 'sstrImaging', answer: 'positive' },
      ],
      situations: [],
    });
    const { say } = talk(memoryStore(), { earlierCharts: earlier });
    const { text, findings } = await say(code);
    expect(text).toContain('made under guideline 1.0.0; the guideline has changed since');
    expect(text).toContain('its answer was split or is none any more: Disease course and prior lines');
    expect(text).toContain('Where it led then is not known here');
    expect(findings).toEqual([]);
    expect((await say('path')).text).not.toContain('naive');
    await say('treatment naive, not growing');
    await say('yes');
    expect((await say('path')).text).toContain('SSTR');
  });

  test('1.1.0: it decides as the present one, so nothing has changed', async () => {
    const answers = [...untilHormones, { question: 'treatmentCourse', answer: 'naive' }];
    const code = encodeIn(edition('1.1.0'), { answers, situations: [] });
    const { say } = talk(memoryStore(), { earlierCharts: earlier });
    const { text } = await say(code);
    expect(text).toContain('with 8 answers');
    expect(text).toContain('nothing in it changes where this case stands');
    expect(text).not.toContain('has changed since');
  });

  describe('of a guideline with another cut-off', () => {
    const chart = exportChart(
      createCases(createGuideline(altered(currentData, ['cutoffs', 'ki67LowBelow'], 15))),
    );
    const answers = [
      ...untilHormones.map((one) =>
        one.question === 'ki67' ? { question: 'ki67', answer: { ki67: 12 } } : one,
      ),
      { question: 'treatmentCourse', answer: 'naive' },
      { question: 'sstrImaging', answer: 'positive' },
    ];

    /** What is said of a code of it, by its chart as it was read from a file. */
    const said = async (
      coded: { readonly answers?: typeof answers; readonly situations?: readonly string[] },
      of: Partial<typeof chart> = chart,
    ) => {
      if (!chart.answerLists) throw new Error('The export has no lists.');
      const code = encodeIn(
        { guideline: chart.guideline, lists: chart.answerLists },
        { answers, situations: [], ...coded },
      );
      const read = JSON.parse(JSON.stringify(of)) as typeof chart;
      const { text } = await talk(memoryStore(), { earlierCharts: () => [read] }).say(code);
      const was = /Then: (.+?) Now: /.exec(text)?.[1];
      const is = /Now: ([^\n]+)/.exec(text)?.[1];
      return { text, was, is };
    };

    test('then and now are told', async () => {
      const { text, was, is } = await said({});
      expect(text).toContain('the guideline has changed since');
      expect(was).toContain('First: ');
      expect(is).toContain('First: ');
      expect(was).not.toBe(is);
    });

    test('what led then is told with what stood beside the route, where the export tells it', async () => {
      const beside = [{ question: 'primarySite', answer: 'pancreas' }];
      const { was } = await said({ answers: [...answers, ...beside], situations: ['carcinoidHeartDisease'] });
      expect(was).toContain('First: ');
      const { tables: _tables, ...without } = chart;
      const untold = await said({ answers: [...answers, ...beside], situations: ['pregnancy'] }, without);
      expect(untold.was).not.toContain('First: ');
      expect((await said({}, without)).was).toContain('First: ');
    });

    test('where the export does not say by what facts are derived, then is not known', async () => {
      const { factRules: _rules, ...without } = chart;
      expect((await said({}, without)).text).toContain('Where it led then is not known here');
    });
  });
});

test('an action of the record carries the code of its case', async () => {
  const { saySome, say } = talk();
  const outcome = await saySome('not reported');
  const { data } = outcome.actions.find((one) => 'result' in one.data) ?? expect.unreachable();
  const { result } = data as { readonly result: { readonly caseCode: string } };
  expect(result.caseCode).toBe(codeIn(await say('code')));
  expect((await say('mdt')).text).toContain(result.caseCode);
});
