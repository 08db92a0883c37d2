import { expect, test } from 'vitest';
import { judge } from '../../../src/coverage/oracle/index.ts';
import { seeded } from '../../../src/engine/random.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { expand } from '../../../src/quiz/prose/grammar.ts';
import { quiz } from '../../fixtures/quiz.ts';
import { sampled } from '../../fixtures/sampled.ts';

const { itemById, kindsFor, makeItem, nodesFor } = quiz;

const answersIn = (given: readonly { question: string; answer: unknown }[]): Answers =>
  Object.fromEntries(given.map(({ question, answer }) => [question, answer]));

test('an item is the same for the same wish and is rebuilt from its id', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const item = makeItem({ seed });
    expect(makeItem({ seed })).toEqual(item);
    expect(itemById(item.id)).toEqual(item);
  }
});

test('ids that are malformed or of another edition give no item', () => {
  const { id } = makeItem({ seed: 1, kind: 'recommend', node: 'prrt' });
  const [kind = '', node = '', seed = '', edition = ''] = id.split('.');
  for (const wrong of [
    '',
    'x',
    [kind, node, seed].join('.'),
    [kind, node, seed, '00000000'].join('.'),
    [kind, node, 'zzzzzzz', edition].join('.'),
    [kind, node, '01', edition].join('.'),
    [kind, node, '-1', edition].join('.'),
    ['recommend', 'hormonalSyndrome', seed, edition].join('.'),
    ['guess', node, seed, edition].join('.'),
    [kind, 'nowhere', seed, edition].join('.'),
    `${id}.`,
    ` ${id}`,
  ]) {
    expect({ wrong, item: itemById(wrong) }).toEqual({ wrong, item: null });
  }
});

test('every node is practised by the kind that is wished for, or by another that can', () => {
  for (const node of quiz.nodes) {
    for (const kind of ['recommend', 'nextQuestion'] as const) {
      const item = makeItem({ node, kind, seed: 5 });
      expect(item.node).toBe(node);
      expect(kindsFor(node)).toContain(item.kind);
      if (kindsFor(node).includes(kind)) expect(item.kind).toBe(kind);
    }
  }
});

sampled('the right option is the one that the oracle gives', { quick: 12, full: 60 }, (seeds) => {
  let judged = 0;
  for (let seed = 0; seed < seeds; seed += 1) {
    const recommend = makeItem({ kind: 'recommend', seed });
    const { outcome } = judge(answersIn(recommend.case?.answers ?? []));
    const right = recommend.options.filter(({ right }) => right).map(({ means }) => means);
    // Options of the outcome that come first are judged in check.test.ts.
    const wanted = right.some(({ kind }) => kind === 'treatment') ? right : [{ kind: 'outcome', outcome }];
    expect({ id: recommend.id, right }).toEqual({ id: recommend.id, right: wanted });
    judged += wanted === right ? 0 : 1;
    const next = makeItem({ kind: 'nextQuestion', seed });
    const { pending } = judge(answersIn(next.case?.answers ?? []));
    const asked = pending === null ? { kind: 'noQuestion' } : { kind: 'question', question: pending };
    const meant = next.options.filter(({ right }) => right).map(({ means }) => means);
    expect({ id: next.id, meant }).toEqual({ id: next.id, meant: [asked] });
  }
  expect(judged).toBeGreaterThan((2 * seeds) / 3);
});

test('bug: a carcinoma whose Ki-67 is not reported was written with an empty slot, and threw', () => {
  const written = Array.from({ length: 60 }, (_none, seed) =>
    makeItem({ kind: 'closedOption', node: 'differentiation', seed }),
  ).map((item) => item.case?.text.join(' ') ?? '');
  expect(written.some((text) => text.includes('poorly differentiated'))).toBe(true);
  for (const text of written) expect(text).not.toMatch(/[{}]|undefined|null| [.,;]|  /);
});

test('bug: "a 81-year-old"', () => {
  expect(expand('A {age}-year-old man, a {age}-year-old', { age: '81' }, seeded(1))).toBe(
    'An 81-year-old man, an 81-year-old',
  );
  expect(expand('A {age}-year-old man', { age: '78' }, seeded(1))).toBe('A 78-year-old man');
});

test('bug: no item asked for C06, for on the way to ablation the route alone refutes too little', () => {
  const bySeed = Array.from({ length: 5 }, (_none, seed) =>
    makeItem({ kind: 'caution', node: 'ablationNumbers', seed }),
  );
  for (const { options } of bySeed)
    expect(options.find(({ right }) => right)?.means).toEqual({ kind: 'caution', caution: 'C06' });
});

test('a caution that the route raises is no wrong option, though the case tells what it asks for', () => {
  // At these the state of the primary is often told and never asked.
  const often = ['continueOrSurveillance', 'transplantScreen', 'prrt'];
  const items = nodesFor('caution').flatMap((node) =>
    Array.from({ length: often.includes(node) ? 24 : 2 }, (_none, seed) =>
      makeItem({ kind: 'caution', node, seed }),
    ),
  );
  for (const { id, case: quizCase, options } of items) {
    const raised = judge(answersIn(quizCase?.answers ?? [])).cautions.map((one) => one.id);
    for (const { right, means } of options)
      expect([id, means.kind === 'caution' && raised.includes(means.caution)]).toEqual([id, right]);
  }
});

sampled(
  'every kind is made at every node that it practises, whatever the seed',
  { quick: 1, full: 6 },
  (seeds) => {
    const missed = quiz.nodes.flatMap((node) =>
      kindsFor(node).flatMap((kind) =>
        Array.from({ length: seeds }, (_, index) => 7001 + 37 * index).flatMap((seed) =>
          makeItem({ node, kind, seed }).kind === kind ? [] : [`${kind} ${node} ${seed}`],
        ),
      ),
    );
    expect(missed).toEqual([]);
  },
);
