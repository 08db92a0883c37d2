import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { leadingOptions } from '../../../src/conversation/messages/outcome/leadBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { seeded } from '../../../src/engine/random.ts';
import type { Recommendation } from '../../../src/engine/recommend.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import type { OptionKind } from '../../../src/guideline/outcome.ts';
import type { CaseState } from '../../../src/machine/cases.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';

/** What the dossier's prohibitions forbid outright, with the answer that brings them about (dossier 2.6). */
const outright: readonly {
  readonly id: string;
  readonly kinds: readonly OptionKind[];
  readonly says: (given: GivenAnswer) => boolean;
}[] = [
  { id: 'X07', kinds: ['prrt', 'prrtAgain'], says: contraindicates('renalImpairment') },
  {
    id: 'X09',
    kinds: ['embolization', 'tare'],
    says: ({ question, answer }) => question === 'liverInvolvement' && Number(answer) > 75,
  },
  { id: 'X10', kinds: ['interferon'], says: contraindicates('hepaticDecompensation') },
  { id: 'X11', kinds: ['telotristat'], says: contraindicates('hepaticDecompensation') },
];

function contraindicates(item: string) {
  return ({ question, answer }: GivenAnswer): boolean =>
    question === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    (answer as readonly string[]).includes(item);
}

/** What leads though it is forbidden, with every single answer that the route has not asked laid over its outcome. */
function forbiddenThatLead(state: CaseState): string[] {
  const { recommendation } = state;
  if (!recommendation || recommendation.outOfScope) return [];
  const asked = new Set(state.answers.map(({ question }) => question));
  return guideline.questionIds
    .filter((id) => !asked.has(id))
    .flatMap((question) =>
      guideline.questions[question].classes.flatMap((answer) =>
        faultsWith(recommendation, { question, answer }),
      ),
    );
}

function faultsWith(recommendation: Recommendation, given: GivenAnswer): string[] {
  const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
  const { options, first, title } = shown.recommendation;
  const leading = leadingOptions(shown);
  const faults: string[] = [];
  for (const option of leading) {
    if (option.closed) faults.push(`${option.id} is closed`);
    for (const { id, forbids } of shown.stops)
      if (forbids.some((kind) => option.kinds.includes(kind))) faults.push(`${id} forbids ${option.id}`);
    for (const { id, kinds, says } of outright) {
      const stands = option.prohibitions.some((one) => one.id === id) && says(given);
      if (stands && kinds.some((kind) => option.kinds.includes(kind)))
        faults.push(`${id} forbids ${option.id}`);
    }
  }
  if (!isDeepStrictEqual(first, leading[0] ?? null))
    faults.push('the first option is not the one that leads');
  // What the chart had first and is taken away is not what the title recommends.
  const chartFirst = recommendation.first;
  const now = options.find(({ id }) => id === chartFirst?.id);
  const isTakenAway = now !== undefined && (now.closed !== null || now.forbiddenBy.length > 0);
  if (chartFirst && isTakenAway && title === recommendation.title && namesTreatment.test(title)) {
    const others = options.filter(
      ({ closed, forbiddenBy, kinds }) =>
        closed === null && forbiddenBy.length === 0 && kinds.some((kind) => chartFirst.kinds.includes(kind)),
    );
    if (others.length === 0) faults.push(`the title is still "${title}"`);
  }
  return faults.map((fault) => `${recommendation.outcome} with ${JSON.stringify(given)}: ${fault}`);
}

/** "No routine embolization" recommends none. */
const namesTreatment =
  /PRRT|radionuclide|(?<!no routine )emboli|resection|ablation|chemotherapy|platinum|everolimus/iu;

test.each(shortestRoutes)(
  'at $outcome nothing that a shown stop or prohibition forbids leads',
  ({ answers }) => {
    expect(forbiddenThatLead(cases.follow(answers))).toEqual([]);
  },
);

sampled(
  'on routes by chance nothing that a shown stop or prohibition forbids leads',
  { quick: 60, full: 3_000 },
  (size) => {
    const random = seeded(11);
    for (let count = 0; count < size; count += 1) {
      let state = cases.start();
      while (state.question !== null) {
        state = cases.answer(
          state,
          state.question,
          random.pick<unknown>(guideline.questions[state.question].classes),
        );
      }
      expect(forbiddenThatLead(state)).toEqual([]);
    }
  },
);

test('bug: in pregnancy the title still said PRRT', () => {
  const route = shortestRoutes.find(({ outcome }) => outcome === 'prrt');
  const { recommendation } = cases.follow(route?.answers ?? {});
  const situations = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
  if (!recommendation) throw new Error('The route to PRRT reaches no outcome.');
  const shown = shownOutcome(guideline, recommendation, { situations });
  expect(shown.recommendation.title).toBe(
    'Not for this patient at present: Peptide receptor radionuclide therapy',
  );
  expect(shown.byChart.title).toBe('Peptide receptor radionuclide therapy');
});

test('bug: PRRT led under the stop of a decompensated liver that had been told', () => {
  const route = shortestRoutes.find(({ outcome }) => outcome === 'prrt');
  const { recommendation } = cases.follow(route?.answers ?? {});
  if (!recommendation) throw new Error('The route to PRRT reaches no outcome.');
  const pendingAnswers: readonly GivenAnswer[] = [
    { question: 'transarterialContraindications', answer: ['hepaticDecompensation'] },
  ];
  const shown = shownOutcome(guideline, recommendation, { pendingAnswers });
  expect(shown.stops.map(({ id }) => id)).toContain('C17');
  expect(shown.recommendation.first?.id).toBe('everolimus');
  expect(shown.recommendation.options.find(({ id }) => id === 'prrt')?.forbiddenBy).toEqual(['C17']);
});

test('bug: CAPTEM led under the warning against capecitabine in severe renal impairment', () => {
  const route = shortestRoutes.find(({ outcome }) => outcome === 'prrtOrChemoHighKi67');
  const { recommendation } = cases.follow(route?.answers ?? {});
  if (!recommendation) throw new Error('The route reaches no outcome.');
  const pendingAnswers: readonly GivenAnswer[] = [
    { question: 'transarterialContraindications', answer: ['renalImpairment'] },
  ];
  const { options, first } = shownOutcome(guideline, recommendation, { pendingAnswers }).recommendation;
  expect(first?.id).not.toBe('captem');
  expect(options.find(({ id }) => id === 'captem')?.forbiddenBy).toContain('X08');
});
