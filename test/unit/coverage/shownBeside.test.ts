import { describe, expect, test } from 'vitest';
import { createExpectations } from '../../../src/coverage/routes/expectedCase.ts';
import { plannedChange } from '../../../src/coverage/routes/plannedChange.ts';
import type { Move } from '../../../src/coverage/routes/route.ts';
import { type Change, foundOn } from '../../fixtures/alteredBot.ts';

/** Five answers, the look at a change, and the change: two answers are kept beside the outcome. */
const withKept: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 4 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'none' },
  { do: 'answer', question: 'liverDistribution', answer: 'diffuse' },
  { do: 'preview', question: 'performanceStatus', answer: 3 },
  { do: 'preview', question: 'ki67', answer: { ki67: 12 } },
  { do: 'change', question: 'performanceStatus', answer: 3 },
];

/** To PRRT, whose warnings about earlier liver radiation and renal impairment the answers deny. */
const toPrrt: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 2.9 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'limited' },
  { do: 'answer', question: 'liverDistribution', answer: 'complex' },
  { do: 'answer', question: 'liverResectability', answer: 'unresectable' },
  { do: 'answer', question: 'hormonalSyndrome', answer: 'none' },
  { do: 'answer', question: 'treatmentCourse', answer: 'progressedOnSsa' },
  { do: 'answer', question: 'sstrImaging', answer: 'positive' },
  { do: 'answer', question: 'transarterialContraindications', answer: ['arterialAccess'] },
];

/** The syndrome is answered, and then stands beside a referral that did not ask for it. */
const toTransplantReferral: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 4 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'none' },
  { do: 'answer', question: 'liverDistribution', answer: 'diffuse' },
  { do: 'answer', question: 'transplantScreen', answer: 'doesNotMeet' },
  { do: 'answer', question: 'hormonalSyndrome', answer: 'controlled' },
  { do: 'preview', question: 'transplantScreen', answer: 'meetsAll' },
  { do: 'change', question: 'transplantScreen', answer: 'meetsAll' },
  { do: 'tap', button: 'mdt' },
];

/** The same beside a NET G3, where hormones are not asked and a stop says so. */
const toUnaskedHormones: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 4 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'extensive' },
  { do: 'answer', question: 'hormonalSyndrome', answer: 'none' },
  { do: 'preview', question: 'ki67', answer: { ki67: 30 } },
  { do: 'change', question: 'ki67', answer: { ki67: 30 } },
  { do: 'answer', question: 'treatmentCourse', answer: 'progressedAfterPrrt' },
  { do: 'tap', button: 'mdt' },
];

/** Portal vein thrombosis is answered, and then stands beside an outcome whose route does not ask it. */
const withThrombosis: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 6 } },
  { do: 'answer', question: 'performanceStatus', answer: 1 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'limited' },
  { do: 'answer', question: 'liverDistribution', answer: 'diffuse' },
  { do: 'answer', question: 'hormonalSyndrome', answer: 'refractory' },
  { do: 'answer', question: 'liverInvolvement', answer: 40 },
  { do: 'answer', question: 'transarterialContraindications', answer: ['portalVein'] },
  { do: 'preview', question: 'liverDistribution', answer: 'limited' },
  { do: 'change', question: 'liverDistribution', answer: 'limited' },
];
const toAblation: readonly Move[] = [
  ...withThrombosis,
  { do: 'answer', question: 'liverResectability', answer: 'unresectable' },
  { do: 'answer', question: 'ablationNumbers', answer: { lesionCount: 3, largestLesionMm: 22 } },
  { do: 'tap', button: 'mdt' },
];
const toSurgery: readonly Move[] = [
  ...withThrombosis,
  { do: 'answer', question: 'liverResectability', answer: 'oneStage' },
  { do: 'answer', question: 'primaryStatus', answer: 'resected' },
  { do: 'tap', button: 'mdt' },
];

/** What is found on the way with a bot whose replies are changed as text. */
const found = (change: Change, moves: readonly Move[] = withKept) => foundOn(moves, change);

describe('what stands beside the words of a place is judged', () => {
  test('a healthy bot holds', async () => {
    expect(await found((reply) => reply)).toEqual([]);
  });

  test.each([
    ['makes a stop of a caution of the route', toTransplantReferral, /\(C01\) \(from what you also gave\)/],
    ['is what a stop says is not known', toUnaskedHormones, /\(C12\) You also gave: Syndrome/],
  ])('a kept answer that %s', async (_what, moves, said) => {
    let isSaid = false;
    const all = await found((reply) => {
      isSaid ||= said.test(reply);
      return reply;
    }, moves);
    expect(all).toEqual([]);
    expect(isSaid).toBe(true);
  });

  test.each([
    [
      'all of an option',
      toAblation,
      'What you also gave speaks against it: TAE and TACE are contraindicated',
    ],
    [
      'a part of one',
      toSurgery,
      'What you also gave speaks against a part of it: TAE and TACE are contraindicated',
    ],
  ])(
    'a kept contraindication that speaks against %s, and one that does not say so',
    async (_of, moves, said) => {
      let isSaid = false;
      const all = await found((reply) => {
        isSaid ||= reply.includes(said);
        return reply;
      }, moves);
      expect(all).toEqual([]);
      expect(isSaid).toBe(true);
      const silent: Change = (reply) =>
        reply.replaceAll(
          /What you also gave speaks against (?:a part of )?it: TAE and TACE/g,
          'TAE and TACE',
        );
      expect((await found(silent, moves)).join('\n')).toMatch(/what speaks against \w+/);
    },
  );

  test('a kept answer that a stop does not name, though it says that it is not known', async () => {
    const silent: Change = (reply) =>
      reply.replaceAll(/\(C12\) You also gave: [^"\\]+?at this point\./g, '(C12)');
    expect((await found(silent, toUnaskedHormones)).join('\n')).toMatch(/headline of stop C12/);
  });

  test('bug: the lists of the record and the line below feedback were found beside the card', async () => {
    const looks = (['mdt', 'feedback'] as const).flatMap((button): readonly Move[] => [
      { do: 'show', command: 'case' },
      { do: 'tap', button },
    ]);
    const pointing: readonly Move[] = [
      { do: 'answer', question: 'differentiation', answer: 'well' },
      { do: 'answer', question: 'ki67', answer: { ki67: 20.1 } },
      { do: 'answer', question: 'performanceStatus', answer: 1 },
      { do: 'answer', question: 'extrahepaticDisease', answer: 'extensive' },
      { do: 'answer', question: 'treatmentCourse', answer: 'progressedAfterPrrt' },
    ];
    // Every other tap is an invoke, whose reply has no text beside its card: the tap between them shifts that.
    const moves = [
      ...pointing,
      ...looks,
      { do: 'show', command: 'case' },
      { do: 'stale' },
      ...looks,
    ] as const;
    expect(await foundOn(moves)).toEqual([]);
  });

  test.each<[string, Change, RegExp]>([
    [
      'the line that says what can be typed',
      (reply) => reply.replaceAll('Type an answer, or: why', 'Type yes, or: why'),
      /lacks the line "Type an answer, or: why/,
    ],
    [
      'words in the text beside the card alone',
      (reply) => reply.replaceAll('\\n\\nType an answer', '\\n\\nGive twice the dose.\\n\\nType an answer'),
      /says "Give twice the dose\.", which does not stand on the card/,
    ],
    [
      'where a change leads',
      (reply) => reply.replaceAll(/(Then:.{0,200}?)Control any hormonal/gs, '$1Ignore any hormonal'),
      /in the preview of a change: .*"Ignore any hormonal/,
    ],
    [
      'what a change takes off the route',
      (reply) =>
        reply.replaceAll(/No longer asked there, kept as told: [^"\\]+/g, 'No later answer is touched.'),
      /in the preview of a change: .*answers no longer asked/,
    ],
    [
      'the answer that stands now, where it is asked anew',
      (reply) => reply.replaceAll('Your answer now: ECOG 1', 'Your answer now: ECOG 2'),
      /in the change of an answer: answer now to performanceStatus/,
    ],
    [
      'a button of the look at a change',
      (reply) => reply.replaceAll('"Leave as it was"', '"Cancel the case"'),
      /it offers Change it \(change\), Cancel the case/,
    ],
    [
      'an answer that is kept, shown as another',
      (reply) => reply.replaceAll(/(You also gave: [^"]*)Distribution: Diffuse/g, '$1Distribution: Complex'),
      /answers that are kept reads ".*Complex/,
    ],
    [
      'an option told closed beside kept answers, which nothing closes',
      (reply) => reply.replaceAll('"state":"open"', '"state":"closed"'),
      /beside kept answers|expected outcome|closed/,
    ],
    [
      'a condition told by kept answers, which they do not change',
      (reply) => reply.replaceAll(': not known [', ': met by what you also gave ['),
      /reads ".*: met by what you also gave"/,
    ],
  ])('%s', async (_what, change, named) => {
    const all = await found(change);
    expect(all.join('\n')).toMatch(named);
  });
});

describe('warnings that an answer denies stand by their sentences behind what says so, and no other ones', () => {
  const lead = 'If present (not stated):';
  const renal = 'PRRT must not be used in severe renal impairment.';

  test('a healthy bot holds', async () => {
    expect(await found((reply) => reply, toPrrt)).toEqual([]);
  });

  test.each<[string, Change, readonly RegExp[]]>([
    [
      'what says so is dropped everywhere',
      (reply) => reply.replaceAll(`   ${lead}`, '   Warnings:').replaceAll(`${lead} `, ''),
      [
        /^prohibition X05 of prrt reads "After earlier TARE/,
        /^in the text for the record: the screen lacks what says of warnings of prrt that they are not the case/,
      ],
    ],
    [
      'it is dropped in the text beside the card',
      (reply) => reply.replaceAll(`- ${lead} `, '- '),
      [/^the text beside the card lacks "If present \(not stated\): After earlier TARE/],
    ],
    [
      'one of them is left out',
      (reply) => reply.replaceAll(renal, ''),
      [
        /^the screen lacks prohibition X07 of prrt/,
        /^in the text for the record: the screen lacks prohibition X07 of prrt/,
      ],
    ],
    [
      'one of them is turned round',
      (reply) => reply.replaceAll(renal, renal.replace('must not', 'may')),
      [/has words that nobody expects: "PRRT may be used in severe renal impairment/],
    ],
    [
      'what nobody stated is said to be of others',
      (reply) => reply.replaceAll(lead, 'For other patients:'),
      [/^prohibition X05 of prrt reads "For other patients/],
    ],
    [
      'what no answer denies stands among them',
      (reply) => reply.replaceAll(`${lead} After`, `${lead} PRRT must not be given in pregnancy. After`),
      [/"If present \(not stated\): PRRT must not be given in pregnancy/],
    ],
  ])('%s', async (_what, change, named) => {
    const all = await found(change, toPrrt);
    for (const one of named) expect(all).toContainEqual(expect.stringMatching(one));
  });
});

describe('a step that comes after an outcome', () => {
  const step = 'At progression enter the case again as progressed after PRRT';

  test('bug: it was missed at a patient with an infection, which closes the treatment that it presumes', async () => {
    const closed: Move = {
      do: 'answer',
      question: 'transarterialContraindications',
      answer: ['coagulopathyOrInfection'],
    };
    expect(await found((reply) => reply, [...toPrrt.slice(0, -1), closed])).toEqual([]);
  });

  test('must stand where that is open', async () => {
    const all = await found((reply) => reply.replaceAll(step, 'Restage'), toPrrt);
    expect(all).toContainEqual(expect.stringContaining(`"Next": "${step}"`));
  });
});

describe('a planned change', () => {
  const expectations = createExpectations();
  const before = [...expectations.along(withKept.slice(0, 5))].at(-1) ?? { answers: [], pending: [] };
  const planned = (question: 'ki67' | 'performanceStatus', answer: number | { ki67: number }) =>
    plannedChange(expectations, before, { question, answer });

  test('to the same answer is none', () => {
    expect(planned('performanceStatus', 1)).toBeNull();
  });

  test('tells every later answer once: it stays, leaves or is asked again', () => {
    for (const change of [
      planned('performanceStatus', 3),
      planned('ki67', { ki67: 30 }),
      planned('ki67', { ki67: 12 }),
    ]) {
      const at = before.answers.findIndex(({ question }) => question === change?.given.question);
      const told = [...(change?.stay ?? []), ...(change?.leave ?? []), ...(change?.again ?? [])];
      expect(told.map(({ question }) => question).toSorted()).toEqual(
        before.answers
          .slice(at + 1)
          .map(({ question }) => question)
          .toSorted(),
      );
    }
  });
});
