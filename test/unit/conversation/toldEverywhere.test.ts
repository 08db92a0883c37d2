import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/conversation/contract/message.ts';
import { endInWords, endOf } from '../../../src/conversation/messages/alternatives/end.ts';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { kindNames } from '../../../src/conversation/messages/outcome/takenAway.ts';
import { toldAnywhere } from '../../../src/conversation/messages/outcome/toldOnOptions.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import type { StoredNotTaken } from '../../../src/conversation/state/session.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { leadAt, leadOf } from '../../../src/engine/leadAt.ts';
import type { RecommendedOption } from '../../../src/engine/recommendedOption.ts';
import { namedFacts } from '../../../src/language/facts/namedFacts.ts';
import { drugsByName } from '../../../src/language/line/drugsTold.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

/** Everything of the closed lists that moves options, each by itself. */
const told: readonly (StoredNotTaken & {
  readonly fails: readonly string[];
  readonly kinds: readonly string[];
})[] = [
  ...namedFacts
    .filter(({ decides, against }) => (decides ?? against) !== undefined)
    .map(({ name, question, decides = {}, against }) => ({
      question,
      words: null,
      fact: name,
      fails: Object.entries(decides).flatMap(([id, state]) => (state === 'notMet' ? [id] : [])),
      kinds: against?.condition === undefined ? (against?.kinds ?? []) : [],
    })),
  ...drugsByName.map(({ name }) => ({
    question: 'treatmentCourse',
    words: null,
    drug: name,
    fails: [],
    kinds: [],
  })),
];

const places = shortestRoutes.flatMap(({ answers }) => {
  const state = cases.follow(answers);
  return state.recommendation && !state.recommendation.outOfScope
    ? [{ state, recommendation: state.recommendation }]
    : [];
});

const textOf = (blocks: readonly Block[]): string => toText({ blocks, buttons: [] } as never);

/** What is said of an option that may not be said where something told fails it. */
function faultsAt(place: (typeof places)[number], one: (typeof told)[number]): readonly string[] {
  const { recommendation, state } = place;
  const notTaken = [one];
  const shown = shownOutcome(guideline, recommendation, { notTaken });
  const { options, title } = shown.recommendation;
  const isFailed = ({ conditions, kinds, closed }: RecommendedOption): boolean =>
    closed === null &&
    (conditions.some(({ id }) => one.fails.includes(id)) ||
      (one.kinds.length > 0 && kinds.every((kind) => one.kinds.includes(kind))));
  const failed = options.filter(isFailed);
  const leading = leadOf(shown.recommendation);
  const record = mdtLines(guideline, recommendation, { at: 0 }, { notTaken }).join('\n');
  const known = { state, pending: [] };
  const byLook = leadAt(guideline, recommendation.outcome, state.answers, [], [], toldAnywhere(notTaken));
  const end = endInWords(cases, endOf(cases, known, { notTaken }));
  return [
    ...(byLook.join() === leading.join() ? [] : [`looked ahead: ${byLook.join()}, led: ${leading.join()}`]),
    ...(failed.length > 0 && failed.length === options.length && end.includes('First:') ? [end] : []),
    ...failed.flatMap(({ id, number, conditions, kinds }) => {
      const answer = textOf(
        whyOptionBlocks(cases, known, { notTaken }, { treatments: [], numbers: [number] }),
      );
      const onlyOfKind = kinds.filter((kind) =>
        options.every((other) => !other.kinds.includes(kind) || isFailed(other)),
      );
      const names = kindNames(onlyOfKind).filter((name) =>
        guideline.outcomes[recommendation.outcome].title.includes(name),
      );
      return [
        ...(leading.includes(id) ? [`${id} leads`] : []),
        ...(new RegExp(`^${number}\\. Open\\.`, 'mu').test(record) ? [`${id} is open in the record`] : []),
        ...(answer.includes('is open in this case') ? [`${id} is open in an answer`] : []),
        ...conditions
          .filter(
            (condition) => one.fails.includes(condition.id) && record.includes(`${condition.words}: met `),
          )
          .map((condition) => `${condition.id} is met`),
        ...(names.length > 0 && !/(?:told facts speak against|at present not for this patient)/u.test(title)
          ? [`the title offers ${names.join()}`]
          : []),
      ];
    }),
  ].map((fault) => `${recommendation.outcome}, ${one.fact ?? one.drug ?? ''}: ${fault}`);
}

sampled(
  'no text calls open, met or first what something told fails, at every outcome, one told thing in',
  { quick: 3, full: 1 },
  (each) => {
    const all = places.flatMap((place, turn) =>
      told.filter((_one, index) => (index + turn) % each === 0).map((one) => [place, one] as const),
    );
    expect(all.length).toBeGreaterThan(500 / each);
    expect(all.flatMap(([place, one]) => faultsAt(place, one))).toEqual([]);
  },
);

describe('told facts in a conversation', () => {
  const extensive =
    '58F, ileal NET Ki-67 5%, ECOG 1, extensive EHD, non-functioning, PD on lanreotide, DOTATATE avid';

  test('bug: PRRT led, and gave the title, after it was told as given', async () => {
    const { say, saySome } = talk();
    await saySome(extensive, 'yes', 'she already had 4 cycles of Lutathera in 2022');
    const { text } = await say('outcome');
    expect(text).toContain('Peptide receptor radionuclide therapy (told facts speak against: PRRT)');
    expect(text).not.toMatch(/Consider first: [^\n]*177Lu/u);
    expect(text).toContain('By the chart alone this comes first: 177Lu-DOTATATE');
    expect(text).toContain('PRRT again is a retreatment decision: only after durable benefit');
  });

  test('bug: "how firm" and the list of cases led with PRRT that was told as given', async () => {
    const { say, saySome } = talk();
    await saySome(extensive, 'yes', 'she already had 4 cycles of Lutathera in 2022');
    expect((await say('how firm')).text).not.toMatch(/First: [^\n.]*177Lu/u);
    expect((await say('cases')).text).not.toMatch(/177Lu/u);
  });

  test('bug: a trial led in NEC while a told infection forbids what the chart puts first', async () => {
    const { say, saySome } = talk();
    await saySome('poor', '1', 'active infection', 'yes', 'no chemo yet', 'yes');
    const { text } = await say('outcome');
    expect(text).toContain('Active infection or coagulopathy: treat it first.');
    expect(text).not.toContain('Consider first');
    expect(text).toContain('What you also gave speaks against what this chart puts first');
  });

  test('bug: everolimus that was stopped for pneumonitis was open, and nothing was said', async () => {
    const { say, saySome } = talk();
    await saySome(
      '58F, ECOG 1, extensive EHD, DOTATATE negative, pancreatic NET Ki-67 4%, non-functioning, PD on lanreotide',
      'yes',
      'everolimus was stopped for pneumonitis',
    );
    for (const asked of ['is everolimus ok', 'is everolimus ok for her', 'is everolimus an option']) {
      // One after the other, as they are typed.
      // oxlint-disable-next-line no-await-in-loop
      const { text } = await say(asked);
      expect(text).toContain('You told that it was given before: Everolimus.');
      expect(text).toContain(
        'You told: pneumonitis. Of that this recommendation says: “Everolimus: pneumonitis',
      );
    }
  });

  test.each(['TACE and PRRT order', 'PRRT and TARE order', 'order of PRRT and TACE', 'PRRT/TACE sequence?'])(
    'bug: "%s" was kept as not used',
    async (asked) => {
      const { say, saySome } = talk();
      await saySome('well', '4%', '1');
      expect((await say(asked)).text).toContain('U2');
    },
  );

  test.each(['FOLFIRI or FOLFOX?', 'PRRT or FOLFOX?', 'FOLFIRI versus FOLFOX'])(
    'bug: before an outcome "%s" was read as an answer',
    async (asked) => {
      const { say, saySome } = talk();
      await saySome(
        '58F, ECOG 1, extensive EHD, pancreatic NET Ki-67 4%, non-functioning',
        'yes',
        'DPD deficiency',
      );
      const { text } = await say(asked);
      expect(text).toContain('An outcome that lists FOLFOX can still be reached');
      expect(text).toContain('“DPD deficiency”');
    },
  );
});

test('bug: a told insulinoma "answers no question" in one line and was not clear at one in another', async () => {
  const { say, saySome } = talk();
  await saySome(
    '58F, ECOG 1, extensive EHD, DOTATATE avid, pancreatic NET Ki-67 4%, non-functioning, PD on lanreotide',
    'yes',
  );
  expect((await say('insulinoma')).text).toContain(
    'Say whether the syndrome is controlled, not yet treated, or refractory.',
  );
  const record = (await say('mdt')).text;
  expect(record).toContain(
    'It is about “Syndrome”: which answer holds there “insulinoma” alone does not say.',
  );
  // Said there, and nowhere a second time.
  expect(record.match(/“insulinoma”/gu)).toHaveLength(1);
  expect(record).not.toContain('answers no question');
});
