import { expect, test } from 'vitest';
import { shownOutcome } from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { drugsByName } from '../../../../src/language/line/drugsTold.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { talk } from '../../../fixtures/talk.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const { recommendation } = cases.follow(answers);
  return recommendation && !recommendation.outOfScope ? [recommendation] : [];
});

/** What titles may speak of beside their outcome. */
const classes = (['transarterialContraindications', 'hormonalSyndrome'] as const).flatMap((question) =>
  guideline.questions[question].classes.map((answer) => ({ question, answer })),
);

const failed = (drugs: typeof drugsByName) =>
  drugs.map(({ name }) => ({ question: 'treatmentCourse', words: null, drug: name }));

test('whatever is told, a title says of each drug that it names whether that failed, and of no other', () => {
  let found = 0;
  for (const recommendation of places) {
    const asked = new Set(recommendation.basis.trail.map(({ question }) => question));
    for (const told of [null, ...classes.filter(({ question }) => !asked.has(question))]) {
      const beside = { pendingAnswers: told === null ? [] : [told] };
      const titleOf = (drugs: typeof drugsByName): string =>
        shownOutcome(guideline, recommendation, { ...beside, notTaken: failed(drugs) }).recommendation.title;
      const plain = titleOf([]);
      const named = drugsByName.filter(({ said }) => said.test(plain.toLowerCase()));
      for (const drug of named) {
        found += 1;
        expect(titleOf([drug])).toContain('progressed on or after ');
      }
      expect(titleOf(drugsByName.filter((drug) => !named.includes(drug)))).not.toContain('progressed on');
    }
  }
  expect(found).toBeGreaterThan(100);
});

test('bug: after everolimus the title of closed PRRT named everolimus as what comes instead', async () => {
  const { say } = talk();
  await say(
    'gastric NET, Ki-67 12%, ECOG 1, extensive extrahepatic disease, non-functioning, progressed on everolimus, DOTATATE positive, eGFR 20',
  );
  const title =
    'PRRT closed by severe renal impairment: everolimus or another systemic therapy (progressed on or after everolimus: C25)';
  for (const asked of ['yes', 'mdt', 'cases', 'feedback']) expect((await say(asked)).text).toContain(title);
});

test('bug: with an infection and a pregnancy the title had it that treating the infection is not for this patient', () => {
  const recommendation = places.find(({ outcome }) => outcome === 'prrt');
  if (!recommendation) throw new Error('No route leads to PRRT.');
  const { title } = shownOutcome(guideline, recommendation, {
    pendingAnswers: [{ question: 'transarterialContraindications', answer: ['coagulopathyOrInfection'] }],
    situations: guideline.specialSituations.filter(({ id }) => id === 'pregnancy'),
  }).recommendation;
  expect(title).toBe(
    'Treat the infection or coagulopathy first; PRRT and drugs only afterwards (at present not for this patient: PRRT)',
  );
});
