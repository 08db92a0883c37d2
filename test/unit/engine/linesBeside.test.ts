import { describe, expect, test } from 'vitest';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { holds } from '../../../src/engine/conditions.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import { withTold } from '../../../src/engine/recommend.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const state = cases.follow(answers);
  return state.recommendation && !state.recommendation.outOfScope
    ? [{ state, recommendation: state.recommendation }]
    : [];
});

const wordsOf = (lines: readonly (readonly { readonly text: string }[])[]): readonly string[] =>
  lines.map((claims) => claims.map(({ text }) => text).join(' '));

describe.each(places)(
  'the lines before the first option at $recommendation.outcome',
  ({ state, recommendation }) => {
    test('are those of the case with what closes an option, and else those of the chart', () => {
      const asked = new Set(state.answers.map(({ question }) => question));
      const told = guideline.questionIds
        .filter((id) => !asked.has(id))
        .flatMap((question) => guideline.questions[question].classes.map((answer) => ({ question, answer })));
      for (const given of told) {
        const shown = withTold(guideline, recommendation, { volunteered: [given] });
        const closes = shown.options.some(
          ({ id, closed }) =>
            closed !== null && recommendation.options.some((one) => one.id === id && one.closed === null),
        );
        const all = { ...byQuestion([given]), ...byQuestion(state.answers) };
        const facts = deriveFacts(
          guideline,
          closes ? all : byQuestion(state.answers),
          recommendation.outcome,
        );
        const lines = guideline.outcomes[recommendation.outcome].firstScreen.filter(
          ({ when }) => when === undefined || holds(when, facts),
        );
        expect([given, wordsOf(shown.firstScreen)]).toEqual([
          given,
          wordsOf(lines.map(({ claims }) => claims)),
        ]);
      }
    });
  },
);

test('bug: PRRT was closed by severe renal impairment, and the label of everolimus, which led then, was not said', () => {
  const { recommendation } = cases.follow({
    differentiation: 'well',
    ki67: { ki67: 5 },
    performanceStatus: 1,
    extrahepaticDisease: 'extensive',
    hormonalSyndrome: 'controlled',
    treatmentCourse: 'progressedOnSsa',
    sstrImaging: 'positive',
  });
  if (recommendation?.outcome !== 'prrt') throw new Error('Not at PRRT.');
  const told: GivenAnswer = { question: 'transarterialContraindications', answer: ['renalImpairment'] };
  const shown = withTold(guideline, recommendation, { volunteered: [told] });
  expect(shown.first?.id).toBe('everolimus');
  expect(wordsOf(shown.firstScreen).join(' ')).toMatch(/the US label excludes functional carcinoid tumours/);
  expect(wordsOf(shown.firstScreen).join(' ')).not.toMatch(/PRRT needs SSTR uptake/);
});
