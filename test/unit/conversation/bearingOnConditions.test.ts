import { leadOf } from '../../../src/engine/leadAt.ts';
import { expect, test } from 'vitest';
import { stateOf } from '../../../src/engine/stateOf.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { mdtLines } from '../../../src/conversation/record/mdtText.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

test('a decompensated liver is said at the liver remnant, wherever it is told, and moves nothing', () => {
  const pending = [
    { question: 'transarterialContraindications', answer: ['hepaticDecompensation'] },
  ] as const;
  let found = 0;
  for (const { answers } of shortestRoutes) {
    const { recommendation } = cases.follow(answers);
    const resecting = recommendation?.options.filter(({ conditions }) =>
      conditions.some(({ id }) => id === 'remnant'),
    );
    if (!recommendation || !resecting || resecting.length === 0) continue;
    found += 1;
    const shown = shownOutcome(guideline, recommendation, { pendingAnswers: pending });
    for (const { conditions } of shown.recommendation.options) {
      for (const one of conditions.filter(({ id }) => id === 'remnant')) {
        expect([one.told, stateOf(one)]).toEqual([['decompensated liver'], 'notKnown']);
      }
    }
    expect(leadOf(shown.recommendation)).toEqual(leadOf(recommendation));
    expect(mdtLines(guideline, recommendation, { at: 0 }, { pendingAnswers: pending }).join('\n')).toContain(
      'Adequate liver remnant: not known (this chart does not decide it; you told: decompensated liver)',
    );
    const plain = shownOutcome(guideline, recommendation, {}).recommendation.options;
    expect(plain.flatMap(({ conditions }) => conditions).some(({ told }) => told !== undefined)).toBe(false);
  }
  expect(found).toBeGreaterThan(1);
});

test('bug: a stop that names everolimus was missing from a comparison', async () => {
  const { say } = talk();
  await say(
    '71M, gastric NET G2 Ki-67 10%, ECOG 2, extensive extrahepatic disease, non-functioning, progressed on octreotide, SSTR positive, decompensated liver with ascites',
  );
  await say('yes');
  expect((await say('PRRT or everolimus for him?')).text).toMatch(
    /Stops that name it:[^:]*- PRRT: none\n- Everolimus: Decompensated liver: no interferon/,
  );
});
