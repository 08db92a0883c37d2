import { expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import type { Item } from '../../../src/quiz/item/item.ts';
import { setsIn } from '../../../src/quiz/kinds/closedOption.ts';
import { weighted } from '../../../src/quiz/random/draw.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { guideline, makeItem, nodesFor } = quiz;
const { exclusions } = quiz.context.tables;

const items: readonly Item[] = nodesFor('closedOption').flatMap((node) =>
  [1, 2, 3, 4].map((seed) => makeItem({ kind: 'closedOption', node, seed })),
);

test('every closure of the guideline is an exclusion with its condition, reason and provenance', () => {
  for (const { id, when, reason, provenance } of Object.values(guideline.closures)) {
    const own = exclusions.find(({ closure }) => closure === id);
    expect(own).toMatchObject({ excludedWhen: when, because: reason, provenance });
    for (const outcome of own?.outcomes ?? []) {
      const names = guideline.outcomes[outcome].options.some(({ closedBy }) =>
        closedBy.some((closure) => closure.id === id),
      );
      expect([id, outcome, names || own?.alsoAt.includes(outcome)]).toEqual([id, outcome, true]);
    }
  }
});

test('bug: a label was right wherever it stood, or wrong wherever it stood, so that no case had to be read', () => {
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const { label, right: isRight } of items.flatMap(({ options }) => options))
    (isRight ? right : wrong).add(label);
  const both = [...right].filter((label) => wrong.has(label));
  expect(both.length).toBeGreaterThan(0.7 * right.size);
});

test('bug: four limits were never wrong, for a case told nothing that falls short of them', () => {
  const sets = setsIn(quiz.context);
  const random = seeded(6);
  const counts = new Map(exclusions.map(({ id }) => [id, { right: 0, wrong: 0 }]));
  const places = nodesFor('closedOption');
  for (let index = 0; index < 6000; index += 1) {
    const place = weighted(places, (node) => sets.shareOf(node), random);
    const set = place && sets.draw(place, random);
    for (const id of set ? [set.key, ...set.companions] : []) {
      const count = counts.get(id);
      if (count) count[id === set?.key ? 'right' : 'wrong'] += 1;
    }
  }
  // Chance is a quarter.
  for (const [id, { right, wrong }] of counts)
    expect([id, right > 10 && right / (right + wrong) < 0.4]).toEqual([id, true]);
});

test('bug: each limit named its finding, so that the case was matched and no rule had to be known', () => {
  const findings = /\b(?:\d+%|SSTR uptake|decompensated|renal impairment|infection|progressed|shunt)\b/;
  for (const { label } of exclusions) expect(label).not.toMatch(findings);
});

test('bug: a graft was refused by one limit to somebody whom age or illness had refused it before', () => {
  const graft = exclusions.filter(({ needsGraft }) => needsGraft).map(({ id }) => id);
  const asked = [1, 2, 3, 4, 5, 6].map((seed) =>
    makeItem({ kind: 'closedOption', node: 'continueOrSurveillance', seed }),
  );
  for (const { case: quizCase, options } of asked) {
    const key = options.find(({ right }) => right)?.means;
    expect(graft).toContain(key?.kind === 'exclusion' ? key.exclusion : '');
    const text = quizCase?.text.join(' ') ?? '';
    expect(
      Number(/\b(\d{2})(?:-year-old| years|\.)|(?:now|aged) (\d{2})/.exec(text)?.slice(1).find(Boolean)),
    ).toBeLessThan(55);
    expect(text).not.toMatch(/COPD|heart|stenosis|fibrosis/);
  }
});

test('what is closed says why, after the finding that closes it, and in no words of the chart', () => {
  const keys = items.flatMap(({ options }) => options.filter(({ right }) => right));
  expect(keys.length).toBeGreaterThan(10);
  for (const { why } of keys) {
    expect(why).toMatch(/^[^:]+: \S/);
    expect(why).not.toMatch(/\bC\d\d\b|not verified|leads on to/);
  }
});

test('no two options of an item have the same reason', () => {
  for (const { id, options } of items)
    expect([id, new Set(options.map(({ why }) => why)).size]).toEqual([id, options.length]);
});
