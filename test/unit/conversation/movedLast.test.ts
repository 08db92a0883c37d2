import { describe, expect, test } from 'vitest';
import { movesLast } from '../../../src/conversation/messages/outcome/movedLast.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import type { Contraindication } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const moved = 'they stand behind the others, whatever their place in the chart.';

/** A talk at ablation, with a biliary stent told afterwards. */
async function withStent(): Promise<ReturnType<typeof talk>> {
  const chat = talk();
  for (const line of [
    'NET, Ki-67 6%, ECOG 1, liver only, 4 lesions max 3.5 cm, type I, unresectable',
    'yes',
    'biliary stent in place',
    'yes',
  ]) {
    // oxlint-disable-next-line no-await-in-loop
    await chat.say(line);
  }
  return chat;
}

describe('an option that what was told speaks against', () => {
  test('bug: the list was called "in order of preference" in an order that is not the chart’s', async () => {
    const { say } = await withStent();
    const { text } = await say('show the outcome');
    expect(text).toContain('4 more options, in order of preference, those spoken against last');
    expect(text).toContain(`What you also gave speaks against some of these: ${moved}`);
    expect((await say('mdt')).text).toMatch(
      /OTHER OPTIONS, IN ORDER OF PREFERENCE\s+What was also given speaks against some of these: they stand behind[^\n]+\s+1\. Open\. SSA/,
    );
  });

  test('bug: "is RFA an option" began by calling it open', async () => {
    const { say } = await withStent();
    const { text } = await say('is RFA an option');
    expect(text).toContain(
      'Ablation does not meet a condition, by what you also gave: No biliary-enteric anastomosis or stent (abscess risk). It is number 2 of 4 in this case.',
    );
    expect(text).not.toContain('Ablation is open');
    // What keeps it from leading is no answer of the route.
    expect(text).not.toContain('With another answer to');
  });

  test('without anything told the order is the chart’s at every outcome, and is called so', () => {
    const moving = shortestRoutes.filter(({ answers }) => {
      const { recommendation } = cases.follow(answers);
      return recommendation !== null && movesLast(shownOutcome(guideline, recommendation, {}));
    });
    expect(moving).toEqual([]);
  });

  test('whatever is told, what stands in another order than the chart’s is among what is said to be moved', () => {
    const items: readonly Contraindication[] = [
      'hepaticDecompensation',
      'renalImpairment',
      'biliary',
      'portalVein',
      'priorLiverRadiation',
    ];
    const seen = new Set<boolean>();
    for (const { answers } of shortestRoutes) {
      const { recommendation, answers: given } = cases.follow(answers);
      if (!recommendation || given.some(({ question }) => question === 'transarterialContraindications'))
        continue;
      for (const item of items) {
        const pendingAnswers = [{ question: 'transarterialContraindications', answer: [item] }] as const;
        const shown = shownOutcome(guideline, recommendation, { pendingAnswers });
        const place = (id: string): number => recommendation.options.findIndex((one) => one.id === id);
        const places = shown.recommendation.options
          .filter(({ id, closed }) => closed === null && place(id) >= 0)
          .map(({ id }) => place(id));
        const isMoved = places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0));
        expect([recommendation.outcome, item, movesLast(shown)]).toEqual([
          recommendation.outcome,
          item,
          isMoved,
        ]);
        seen.add(isMoved);
      }
    }
    expect(seen.size).toBe(2);
  });
});
