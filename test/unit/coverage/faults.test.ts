import { describe, expect, test } from 'vitest';
import { answerClasses, transitionPairs } from '../../../src/coverage/generators/generators.ts';
import { createExpectations } from '../../../src/coverage/routes/expectedCase.ts';
import { routeOf } from '../../../src/coverage/routes/route.ts';
import type { Target } from '../../../src/coverage/target.ts';
import { chartTarget } from '../../../src/coverage/targets/chart.ts';
import { type Failure, walkRoute } from '../../../src/coverage/walk.ts';
import { createGuideline } from '../../../src/guideline/create/createGuideline.ts';
import { currentData } from '../../../src/guideline/editions/current.ts';
import type { GuidelineData } from '../../../src/guideline/guideline.ts';
import type { OutcomeData } from '../../../src/guideline/outcome.ts';
import { createCases } from '../../../src/machine/cases.ts';
import { cases } from '../../fixtures/guideline.ts';
import { missingWords } from '../../fixtures/missingWords.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

/** The vignettes, and routes of every transition pair and every answer class. */
const routes = [
  ...vignettes.map(({ answers }) => cases.follow(answers).answers),
  ...transitionPairs(cases.graph),
  ...answerClasses(cases.graph),
].map(routeOf);
const expectations = createExpectations();

/** What the oracle finds wrong with a target on these routes. */
async function failuresOf(target: Target): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const route of routes) {
    // Routes share one target.
    // oxlint-disable-next-line no-await-in-loop
    const { failure } = await walkRoute({ expectations, screen: null }, route, target);
    if (failure) failures.push(failure);
  }
  return failures;
}

/** The chart of a guideline with a fault. */
function faulty(change: Partial<GuidelineData>): Target {
  return chartTarget(createCases(createGuideline({ ...currentData, ...change })));
}

function withOutcome(changed: OutcomeData): Partial<GuidelineData> {
  return { outcomes: { ...currentData.outcomes, [changed.id]: changed } };
}

const prrt: OutcomeData = currentData.outcomes.prrt;
const data: GuidelineData = currentData;

describe('the oracle notices', () => {
  test('nothing where nothing is wrong', async () => {
    expect(await failuresOf(chartTarget(cases))).toEqual([]);
  });

  test('caution C03 inverted', async () => {
    const cautions = data.cautions.map((caution) =>
      caution.id === 'C03' ? { ...caution, when: { not: caution.when } } : caution,
    );
    const failures = await failuresOf(faulty({ cautions }));
    expect(failures.some(({ observed }) => observed.includes('C03'))).toBe(true);
  });

  test('two options of PRRT swapped', async () => {
    const at = prrt.options.findIndex(({ id }) => id === 'everolimus');
    const [one, other] = [prrt.options[at], prrt.options[at + 1]];
    if (!one || !other) throw new Error('PRRT has lost its options.');
    const options = prrt.options.with(at, other).with(at + 1, one);
    const [failure] = await failuresOf(faulty(withOutcome({ ...prrt, options })));
    expect(failure?.expected).toMatch(/options .*everolimus, pancreasDrugs/);
    expect(failure?.observed).toMatch(/options .*pancreasDrugs, everolimus/);
  });

  test.each(Object.keys(data.closures) as (keyof GuidelineData['closures'])[])(
    'the rule that closes options as %s negated',
    async (id) => {
      const closures = {
        ...data.closures,
        [id]: { ...data.closures[id], when: { not: data.closures[id].when } },
      };
      const failures = await failuresOf(faulty({ closures }));
      expect(failures.length).toBeGreaterThan(0);
    },
  );

  test('an option that a shown stop forbids, though it is open', async () => {
    const options = prrt.options.map((option) =>
      option.id === 'prrt' ? { ...option, closedBy: [] } : option,
    );
    const failures = await failuresOf(faulty(withOutcome({ ...prrt, options })));
    expect(failures.some(({ observed }) => observed.includes('option prrt is open and C18 forbids it'))).toBe(
      true,
    );
  });

  test('a prohibition, a condition, a title, a line and a pair that are lost', async () => {
    const lost: readonly (readonly [string, Partial<GuidelineData>])[] = [
      [
        'prohibitions of prrt',
        { prohibitions: data.prohibitions.map((one) => (one.id === 'X06' ? { ...one, options: {} } : one)) },
      ],
      [
        'conditions of prrt',
        withOutcome({ ...prrt, options: prrt.options.map((option) => ({ ...option, conditions: [] })) }),
      ],
      ['title', withOutcome({ ...prrt, titleVariants: [] })],
      ['first-screen lines', withOutcome({ ...prrt, firstScreen: [] })],
      ['together', withOutcome({ ...data.outcomes.taePreferred, together: [] })],
    ];
    for (const [what, change] of lost) {
      // One report after the other.
      // oxlint-disable-next-line no-await-in-loop
      const failures = await failuresOf(faulty(change));
      expect(failures.some(({ expected }) => expected.includes(what))).toBe(true);
    }
  });

  test('a stop that is hidden from the first screen', async () => {
    const target = chartTarget(cases);
    const hiding: Target = {
      ...target,
      open: async () => {
        const session = await target.open();
        return {
          ...session,
          make: async (move) => {
            const seen = await session.make(move);
            return seen.advice
              ? { ...seen, advice: { ...seen.advice, stops: seen.advice.stops.slice(1) } }
              : seen;
          },
        };
      },
    };
    const [failure] = await failuresOf(hiding);
    expect(failure?.expected).toContain('stops C01');
    expect(failure?.observed).toContain('stops none');
  });
});

describe('the golden words notice', () => {
  test('nothing where nothing is wrong', () => {
    expect(missingWords(data)).toEqual([]);
  });

  test('the hazard ratio 0.21 of PRRT made 0.12', () => {
    const statements = prrt.statements.map((one) => ({
      ...one,
      text: one.text.replace('HR 0.21', 'HR 0.12'),
    }));
    expect(statements).not.toEqual(prrt.statements);
    const missing = missingWords({ ...data, ...withOutcome({ ...prrt, statements }) });
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain('HR 0.21');
  });

  test('the bilirubin of 34 umol/L made 43', () => {
    const missing = missingWords({ ...data, cutoffs: { ...data.cutoffs, bilirubinUmolL: 43 } });
    expect(missing).toEqual([expect.stringContaining('34 umol/L')]);
  });
});
