import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../src/engine/stateOf.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import { volunteeredLines } from '../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import { talk } from '../../fixtures/talk.ts';

const words = 'Restrictive (Milan-NET type) criteria all met';

/** What the screen asks for (dossier 2.3 `transplantScreen`), denied by another answer, and what goes with it. */
const told: readonly (readonly [GivenAnswer, denies: boolean])[] = [
  [{ question: 'liverInvolvement', answer: 60 }, true],
  [{ question: 'liverInvolvement', answer: 50 }, false],
  [{ question: 'primaryStatus', answer: 'resectable' }, true],
  [{ question: 'primaryStatus', answer: 'unresectable' }, true],
  [{ question: 'primaryStatus', answer: 'resected' }, false],
  [{ question: 'treatmentCourse', answer: 'naiveGrowing' }, true],
  [{ question: 'treatmentCourse', answer: 'progressedOnSsa' }, true],
  [{ question: 'treatmentCourse', answer: 'stable' }, false],
];

describe('at the referral for transplantation', () => {
  const { answers } = shortestRoutes.find(({ outcome }) => outcome === 'transplantReferral') ?? {
    answers: {},
  };
  const { recommendation } = cases.follow(answers);

  test.each(told)('%o denies that the criteria are met: %s', (given, denies) => {
    if (!recommendation) throw new Error('No outcome.');
    const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
    const stated = shown.recommendation.options.flatMap(({ conditions }) =>
      conditions.filter((one) => one.words === words).map(stateOf),
    );
    expect(stated.length).toBeGreaterThan(0);
    expect(new Set(stated)).toEqual(new Set([denies ? 'notKnown' : 'met']));
    const line = `it contradicts the answer that this rests on: ${words}`;
    expect(volunteeredLines(shown).join('\n').includes(line)).toBe(denies);
    expect(shown.recommendation.options.map(({ id }) => id)).toEqual(
      shown.byChart.options.map(({ id }) => id),
    );
  });
});

test('bug: the criteria of transplantation were met beside a liver involvement of 60%, without a word', async () => {
  const { saySome } = talk();
  const { text } = await saySome(
    'well differentiated ileal NET, Ki-67 4%, ECOG 0, no extrahepatic disease, diffuse liver metastases, liver involvement 60%',
    'yes',
    'meets all',
  );
  expect(text).toContain(`${words}: not known, since what you also gave contradicts an answer`);
  expect(text).toContain('it contradicts the answer that this rests on');
});
