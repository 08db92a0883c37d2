import { expect, test } from 'vitest';
import { leadingOptions } from '../../../src/conversation/messages/outcome/leadBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { seeded } from '../../../src/engine/random.ts';
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

/** Every single answer that a route has not asked, laid over its outcome. */
function expectNothingForbiddenLeads(state: CaseState): void {
  const { recommendation } = state;
  if (!recommendation || recommendation.outOfScope) return;
  const asked = new Set(state.answers.map(({ question }) => question));
  for (const question of guideline.questionIds.filter((id) => !asked.has(id))) {
    for (const answer of guideline.questions[question].classes) {
      const given = { question, answer } as GivenAnswer;
      const where = `${recommendation.outcome} with ${JSON.stringify(given)}`;
      const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
      const { options, first, title } = shown.recommendation;
      const leading = leadingOptions(shown);
      const forbidding = shown.stops.filter(({ forbids }) => forbids.length > 0);
      for (const option of leading) {
        expect(option.closed, where).toBe(null);
        for (const { id, forbids } of forbidding) {
          expect(
            forbids.filter((kind) => option.kinds.includes(kind)),
            `${where}: ${id} forbids ${option.id}`,
          ).toEqual([]);
        }
        for (const { id, kinds, says } of outright.filter((one) => one.says(given))) {
          const isForbidden =
            option.prohibitions.some((one) => one.id === id) &&
            kinds.some((kind) => option.kinds.includes(kind));
          expect(isForbidden && says(given), `${where}: ${id} forbids ${option.id}`).toBe(false);
        }
      }
      expect(first).toEqual(leading[0] ?? null);
      // What the chart had first and is taken away is not what the title recommends.
      const chartFirst = recommendation.first;
      const now = options.find(({ id }) => id === chartFirst?.id);
      if (chartFirst && now && (now.closed || now.forbiddenBy.length > 0) && title === recommendation.title) {
        const others = options.filter(
          (option) =>
            option.closed === null &&
            option.forbiddenBy.length === 0 &&
            option.kinds.some((kind) => chartFirst.kinds.includes(kind)),
        );
        const namesIt = /PRRT|radionuclide|emboli|resection|ablation|chemotherapy|platinum|everolimus/iu.test(
          title,
        );
        expect(namesIt && others.length === 0, `${where}: the title is still "${title}"`).toBe(false);
      }
    }
  }
}

test.each(shortestRoutes)(
  'at $outcome nothing that a shown stop or prohibition forbids leads',
  ({ answers }) => {
    expectNothingForbiddenLeads(cases.follow(answers));
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
      expectNothingForbiddenLeads(state);
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
