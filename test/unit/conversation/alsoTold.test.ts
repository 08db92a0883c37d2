import { expect, test } from 'vitest';
import { whyOptionBlocks } from '../../../src/conversation/messages/alternatives/whyOption.ts';
import { whySoFarBlocks } from '../../../src/conversation/messages/alternatives/whySoFar.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { askedTreatments } from '../../../src/language/ask/treatmentsByName.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { sampled } from '../../fixtures/sampled.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';

const items = guideline.questions.transarterialContraindications.options.filter(
  ({ id }) => id !== 'none' && id !== 'notAssessed',
);

const treatments = ['Surgery', 'PRRT', 'Ablation', 'TACE', 'Everolimus'].flatMap((name) =>
  askedTreatments.filter((one) => one.name === name),
);

/** An answer about a treatment, at an outcome and one answer before it; of the outcomes one in so many. */
function answersAbout(
  treatment: (typeof treatments)[number],
  pending: readonly GivenAnswer[],
  situations: typeof guideline.specialSituations,
  { each, turn } = { each: 1, turn: 0 },
): readonly string[] {
  const routes = shortestRoutes.slice(0, 30).filter((_route, index) => (index + turn) % each === 0);
  return routes.flatMap(({ answers }) => {
    const state = cases.follow(answers);
    if (!state.recommendation || state.recommendation.outOfScope) return [];
    if ('transarterialContraindications' in answers) return [];
    const open = cases.back(state);
    const blocks = [
      whyOptionBlocks(cases, { state, pending }, { situations }, { treatments: [treatment], numbers: [] }),
      whySoFarBlocks(
        cases,
        { state: open, pending },
        { situations },
        { treatments: [treatment], numbers: [] },
      ),
    ];
    return blocks.map((one) => toText({ blocks: one, buttons: [], typeHint: '', speak: '' }));
  });
}

for (const [own, treatment] of treatments.entries())
  sampled(
    `bug: cirrhosis and MEN1 were left out of "is surgery an option": whatever special situation was told is named, asked about ${treatment.name}, at one outcome in`,
    { quick: 4, full: 1 },
    (each) => {
      for (const [turn, situation] of guideline.specialSituations.entries()) {
        const said = answersAbout(treatment, [], [situation], { each, turn: turn + own });
        expect(said.length).toBeGreaterThan(20 / each);
        expect(said.filter((text) => !text.includes(situation.inWords))).toEqual([]);
      }
    },
  );

test('bug: a portal vein thrombosis was left out of "is surgery an option": what no stop repeats is named', () => {
  const unspoken = items.filter(
    ({ id }) =>
      !guideline.cautions.some(
        ({ severity, when }) => severity === 'stop' && JSON.stringify(when).includes(id),
      ),
  );
  expect(unspoken.length).toBeGreaterThan(2);
  const surgery = treatments.filter(({ name }) => name === 'Surgery');
  for (const { id, short, label } of unspoken) {
    const pending: readonly GivenAnswer[] = [
      { question: 'transarterialContraindications', answer: [id] as never },
    ];
    const said = surgery.flatMap((treatment) => answersAbout(treatment, pending, []));
    expect(said.length).toBeGreaterThan(20);
    expect([id, said.filter((text) => !text.includes(short ?? label))]).toEqual([id, []]);
  }
});
