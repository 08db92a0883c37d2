import { expect, test } from 'vitest';
import { mdtLines } from '../../../../src/conversation/record/mdtText.ts';
import { statementItems } from '../../../../src/conversation/messages/outcome/statements.ts';
import { shownOutcome } from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';

const pregnancy = guideline.specialSituations.filter(({ id }) => id === 'pregnancy');
const afterPrrt = 'At progression enter the case again as progressed after PRRT.';

/** The outcome that is reached, as it is shown. */
function shownAt(outcome: string, situations = pregnancy) {
  const route = shortestRoutes.find((one) => one.outcome === outcome);
  if (!route) throw new Error(`No route to ${outcome}.`);
  const { recommendation } = cases.follow(route.answers);
  if (!recommendation) throw new Error('An outcome is reached.');
  return { recommendation, shown: shownOutcome(guideline, recommendation, { situations }) };
}

const record = (outcome: string, situations = pregnancy): string =>
  mdtLines(guideline, shownAt(outcome, situations).recommendation, { at: 0 }, { situations }).join('\n');

test('bug: the record of a pregnant patient told what to do after PRRT, which is closed', () => {
  expect(record('prrt')).toContain('Not for this patient at present');
  expect(record('prrt')).not.toContain(afterPrrt);
  expect(record('prrt')).not.toContain('Stop a long-acting SSA before each cycle');
  expect(record('prrt', [])).toContain('Stop a long-acting SSA before each cycle');
  expect(record('prrt', [])).toContain(afterPrrt);
  expect(record('prrt', [])).not.toContain('At present not for this patient');
});

test('where a treatment is not closed but cannot be given now, its conditions are told with that', () => {
  const route = shortestRoutes.find((one) => one.outcome === 'surgeryCurative');
  const recommendation = cases.follow(route?.answers ?? {}).recommendation;
  if (!recommendation) throw new Error('An outcome is reached.');
  const pendingAnswers = [
    { question: 'transarterialContraindications', answer: ['coagulopathyOrInfection'] },
  ] as const;
  const said = (beside: Parameters<typeof shownOutcome>[2]): string =>
    statementItems(shownOutcome(guideline, recommendation, beside), ['Conditions'])
      .flatMap((runs) => runs.map(({ text }) => text))
      .join('');
  expect(said({ pendingAnswers })).toContain('Fitness, adequate remnant');
  expect(said({ pendingAnswers })).toContain('At present not for this patient: surgery');
  expect(said({})).not.toContain('At present not for this patient');
});

test('where only what may come next is taken away, it is told with that', () => {
  const { shown } = shownAt('ssaFirstLine');
  const next = statementItems(shown, ['Next']).map((runs) => runs.map(({ text }) => text).join(''));
  const isTakenAway = shown.recommendation.takenAway.includes('prrt');
  expect(next.join(' ').includes('At present not for this patient: PRRT.')).toBe(isTakenAway);
  expect(next.length).toBeGreaterThan(0);
});

test.each(shortestRoutes)('without anything closed nothing of $outcome is left out', ({ answers }) => {
  const { recommendation } = cases.follow(answers);
  if (!recommendation || recommendation.options.some(({ closed }) => closed !== null)) return;
  const shown = shownOutcome(guideline, recommendation, {});
  const said = statementItems(shown, ['Conditions', 'Interim', 'Next'])
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join(' ');
  for (const { heading, claims } of recommendation.statements)
    if (['Conditions', 'Interim', 'Next'].includes(heading))
      for (const { text } of claims) expect(said).toContain(text.replace(/[;,]$/u, '').replaceAll('**', ''));
  expect(said).not.toContain('At present not for this patient');
});
