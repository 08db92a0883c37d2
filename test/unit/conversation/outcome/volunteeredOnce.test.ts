import { describe, expect, test } from 'vitest';
import { texts } from '../../../../src/conversation/texts/texts.ts';
import { plain } from '../../../../src/conversation/record/inWords.ts';
import type { Block, Inline } from '../../../../src/conversation/contract/message.ts';
import {
  type ShownOutcome,
  shownOutcome,
} from '../../../../src/conversation/messages/outcome/shownOutcome.ts';
import { stopBlocks } from '../../../../src/conversation/messages/outcome/stopBlocks.ts';
import { volunteeredBlocks } from '../../../../src/conversation/messages/outcome/volunteeredBlocks.ts';
import { cautionsFor } from '../../../../src/engine/cautions.ts';
import { describeAnswer } from '../../../../src/engine/describeAnswer.ts';
import { deriveFacts } from '../../../../src/engine/facts.ts';
import { stopsOf } from '../../../../src/engine/recommend.ts';
import { byQuestion } from '../../../../src/engine/byQuestion.ts';
import type { GivenAnswer } from '../../../../src/guideline/answers.ts';
import { cases, guideline } from '../../../fixtures/guideline.ts';
import { shortestRoutes } from '../../../fixtures/shortestRoutes.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

/** Every answer class of every question that a route leaves out, alone beside its outcome. */
const beside = [...shortestRoutes, ...vignettes].flatMap(({ answers }) => {
  const { recommendation, answers: trail } = cases.follow(answers);
  if (!recommendation || recommendation.outOfScope) return [];
  const route = byQuestion(trail);
  return Object.values(guideline.questions)
    .filter(({ id }) => !(id in route))
    .flatMap(({ id, classes }) =>
      classes.map((answer) => {
        const given = { question: id, answer } as GivenAnswer;
        const shown = shownOutcome(guideline, recommendation, { pendingAnswers: [given] });
        const facts = deriveFacts(guideline, { ...route, [id]: answer }, recommendation.outcome);
        return { given, shown, withIt: cautionsFor(guideline, facts) };
      }),
    );
});

const words = (text: Inline): string => (typeof text === 'string' ? text : plain(text));

/** Each line of the stops, and of what was also given. */
function linesOf(shown: ShownOutcome): {
  readonly stops: readonly string[];
  readonly apart: readonly string[];
} {
  const lines = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) =>
      block.kind === 'notices' ? block.items.map(words) : block.kind === 'notice' ? [words(block.text)] : [],
    );
  return { stops: lines(stopBlocks(shown)), apart: lines(volunteeredBlocks(shown)) };
}

describe('an answer beside the route, at every outcome', () => {
  test('is said once: at the stop that says it is not known, else before the first option', () => {
    for (const { given, shown, withIt } of beside) {
      const { stops, apart } = linesOf(shown);
      const answer = describeAnswer(guideline, given.question, given.answer, 'short');
      const sentence = `You also gave: ${texts.questionNames.short[given.question]}: ${answer}. This chart does not use it`;
      const settled = stopsOf(shown.byChart).filter(({ id }) => withIt.every((one) => one.id !== id));
      const [at] = settled;
      expect([...stops, ...apart].filter((line) => line.includes(sentence))).toHaveLength(1);
      expect(apart.some((line) => line.includes(sentence))).toBe(at === undefined);
      if (at) expect(stops.find((line) => line.includes(at.headline))).toContain(`(${at.id}) ${sentence}`);
    }
  });

  test('takes no stop away, and raises what it makes a stop', () => {
    for (const { shown, withIt } of beside) {
      const ids = shown.stops.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(stopsOf(shown.byChart).map(({ id }) => id)));
      expect(ids).toEqual(
        expect.arrayContaining(withIt.filter(({ severity }) => severity === 'stop').map(({ id }) => id)),
      );
    }
  });

  test('both happen', () => {
    const stopsBefore = beside.filter(({ shown, withIt }) =>
      stopsOf(shown.byChart).some(({ id }) => withIt.every((one) => one.id !== id)),
    );
    expect(new Set(stopsBefore.map(({ given }) => given.question))).toEqual(new Set(['hormonalSyndrome']));
    const becomeStops = beside.filter(({ shown }) =>
      shown.stops.some(
        ({ id, volunteered }) => volunteered && shown.byChart.cautions.some((one) => one.id === id),
      ),
    );
    expect(becomeStops.length).toBeGreaterThan(0);
  });
});
