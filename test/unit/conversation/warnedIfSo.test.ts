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

const lead = 'Warnings, if this is so (not known in this case):';

test('bug: "more than 75% of the liver replaced" stood among the warnings of TARE as if it were a finding', () => {
  let found = 0;
  for (const recommendation of places) {
    const shown = shownOutcome(guideline, recommendation, {});
    for (const option of shown.recommendation.options) {
      const blocks = optionStanding(shown, option);
      const at = blocks.findIndex(
        (block) => block.kind === 'text' && JSON.stringify(block.text).includes(lead),
      );
      for (const { text, subject, applies, aboutAnother } of option.prohibitions) {
        const place = blocks.findIndex(
          (block) => block.kind === 'list' && JSON.stringify(block.items).includes(text),
        );
        const isOpen = subject !== null && !applies && !aboutAnother;
        if (isOpen) found += 1;
        expect([option.id, text, at >= 0 && place === at + 1]).toEqual([option.id, text, isOpen]);
      }
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
