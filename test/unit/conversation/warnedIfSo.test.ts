import { expect, test } from 'vitest';
import { optionStanding } from '../../../src/conversation/messages/alternatives/optionStanding.ts';
import { bearingsOf } from '../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import { shownOutcome } from '../../../src/conversation/messages/outcome/shownOutcome.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';
import { cases, guideline } from '../../fixtures/guideline.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';

const places = shortestRoutes.flatMap(({ answers }) => {
  const { recommendation } = cases.follow(answers);
  return recommendation && !recommendation.outOfScope ? [recommendation] : [];
});

const lead = 'Warnings, each where it is so:';

test('bug: "more than 75% of the liver replaced" stood among the warnings of TARE as if it were a finding', () => {
  let found = 0;
  for (const recommendation of places) {
    const shown = shownOutcome(guideline, recommendation, {});
    for (const option of shown.recommendation.options) {
      const blocks = optionStanding(shown, option);
      const at = blocks.findIndex((one) => one.kind === 'list');
      if (option.prohibitions.length === 0) continue;
      found += 1;
      expect(JSON.stringify(blocks[at - 1])).toContain(lead);
      const list = JSON.stringify(blocks[at]);
      expect(option.prohibitions.filter(({ text }) => !list.includes(text))).toEqual([]);
    }
  }
  expect(found).toBeGreaterThan(20);
});

test('a warning that something told brings about is quoted as its whole sentence', () => {
  let found = 0;
  for (const recommendation of places) {
    for (const given of [
      { question: 'liverInvolvement', answer: 80 },
      { question: 'transarterialContraindications', answer: ['priorLiverRadiation'] },
    ] as readonly GivenAnswer[]) {
      const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
      for (const said of bearingsOf(shown, shown.volunteered)) {
        const [, quoted] = /\(its warning applies: (.*)\)$/u.exec(said) ?? [];
        if (quoted === undefined) continue;
        found += 1;
        expect(guideline.prohibitions.some(({ text }) => quoted.startsWith(text.replace(/\.$/u, '')))).toBe(
          true,
        );
      }
    }
  }
  expect(found).toBeGreaterThan(3);
});
