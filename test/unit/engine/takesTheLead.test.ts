import { expect, test } from 'vitest';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { mayLead } from '../../../src/engine/standing.ts';
import { recommend, withTold, type Recommendation } from '../../../src/engine/recommend.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { vignettes } from '../../../src/guideline/vignettes.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const classes = guideline.questionIds.flatMap((question) =>
  guideline.questions[question].classes.map((answer) => ({ question, answer })),
);
const items = guideline.questions.transarterialContraindications.options
  .map(({ id }) => id)
  .filter((id) => id !== 'none' && id !== 'notAssessed')
  .map((id) => ({ question: 'transarterialContraindications', answer: [id] }) as GivenAnswer);

const worked = vignettes.map(({ answers }) => ({ answers: byQuestion(answers) }));

const leadOf = ({ first, together }: Recommendation) => together?.options ?? (first === null ? [] : [first]);

test("whatever is told beside a route, what takes the lead from the chart's first option is known to fit", () => {
  let [taken, unled] = [0, 0];
  for (const { answers } of [...shortestRoutes, ...worked]) {
    const before = cases.follow(answers).recommendation;
    if (!before || before.outOfScope) continue;
    const byChart = leadOf(before).map(({ id }) => id);
    for (const told of [...classes, ...items]) {
      const after = withTold(guideline, before, { volunteered: [told] });
      if (leadOf(after).length === 0 && after.options.some((one) => one.unled)) {
        unled += 1;
        expect(after.options.some(mayLead)).toBe(false);
        expect(after.options.filter(({ closed }) => closed === null).length).toBeGreaterThan(0);
      }
      for (const option of leadOf(after)) {
        if (byChart.includes(option.id) || option.kinds.every((kind) => kind === 'treatFirst')) continue;
        taken += 1;
        const states = option.conditions.map(({ state, volunteered }) => volunteered ?? state);
        expect([option.id, states.includes('notMet'), states.length > 0 && !states.includes('met')]).toEqual([
          option.id,
          false,
          false,
        ]);
      }
    }
  }
  expect([taken > 50, unled > 20]).toEqual([true, true]);
});

test('by the chart alone nothing is taken from anybody', () => {
  for (const { answers } of shortestRoutes) {
    const before = cases.follow(answers).recommendation;
    if (!before) continue;
    const again = recommend(guideline, before.outcome, before.basis.trail, before.guideline);
    expect(again.options.filter(({ unled }) => unled)).toEqual([]);
  }
});

const nothingSays = 'nothing says that the next option fits this patient: discuss at the NET MDT.';

test.each([
  [
    'bug: an SSA led before ablation with a biliary stent though the disease had progressed on one',
    'ileal NET G1, Ki-67 2%, ECOG 1, no extrahepatic disease, type I, 1 lesion max 25 mm, unresectable, biliary stent, non-functioning, progressed on lanreotide',
  ],
  [
    'bug: CAPTEM led in renal failure with a gastric primary',
    'gastric NET, Ki-67 12%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on everolimus, DOTATATE positive, eGFR 20',
  ],
])('%s', async (_name, line) => {
  const { say } = talk();
  await say('hello');
  await say(line);
  const { text } = await say('yes');
  expect(text).toContain(nothingSays);
  expect(text).not.toContain('Consider first');
});
