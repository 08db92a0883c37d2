import { expect, test } from 'vitest';
import type { Item, ItemOption } from '../../../src/quiz/item/item.ts';
import { mark } from '../../../src/quiz/item/mark.ts';
import { namedBy } from '../../../src/language/choice/naming.ts';
import { readChoice } from '../../../src/language/choice/readChoice.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { nodes: nodeIds, topics } = quiz;

const option = (id: string, label: string, right: boolean, synonyms: readonly string[] = []): ItemOption => ({
  id,
  label,
  right,
  synonyms,
  means: { kind: 'noQuestion' },
  why: '',
  edge: null,
  provenance: [],
  wouldBeRight: null,
});

const item = (many: boolean, ...options: readonly ItemOption[]): Item => ({
  id: 'x',
  kind: 'recommend',
  node: 'prrt',
  caution: null,
  case: null,
  stem: '',
  options,
  many,
  hint: '',
  lesson: '',
  provenance: [],
  edges: [],
});

const one = item(
  false,
  option('a', 'Peptide receptor radionuclide therapy (PRRT)', true, ['PRRT', 'Lutathera']),
  option('b', 'Somatostatin analogue first line', false, ['SSA', 'octreotide']),
  option('c', 'Transarterial bland embolization (TAE) preferred', false, ['TAE', 'embo']),
);
const several = item(
  true,
  option('a', 'cTACE', true, ['TACE']),
  option('b', 'TARE', true, ['SIRT']),
  option('c', 'Bland TAE', false, ['TAE']),
);

test.each([
  ['b', ['b']],
  [' B. ', ['b']],
  ['(b)', ['b']],
  ['option b', ['b']],
  ['the answer is b', ['b']],
  ['prrt', ['a']],
  ['Lutathera', ['a']],
  ['peptide receptor radionuclide therapy (PRRT)', ['a']],
  ['Transarterial bland embolisation (TAE) preferred', ['c']],
  ['a and b', null],
  ['ab', null],
  ['not b', null],
  ['PRRT or TAE', null],
  ['d', null],
  ['a somatostatin analogue', null],
  ['chemotherapy', null],
  ['', null],
  ['?', null],
])('one answer: "%s"', (typed, expected) => {
  expect(readChoice(one, typed)).toEqual(expected);
});

test.each([
  ['a and b', ['a', 'b']],
  ['b, a', ['a', 'b']],
  ['ab', ['a', 'b']],
  ['a', ['a']],
  ['SIRT and TACE', ['a', 'b']],
  ['TACE, TARE', ['a', 'b']],
  ['a and something', null],
  ['a, not b', null],
])('several answers: "%s"', (typed, expected) => {
  expect(readChoice(several, typed)).toEqual(expected);
});

test('marks one answer', () => {
  expect(mark(one, ['a'])).toMatchObject({ right: true, points: 1 });
  expect(mark(one, ['b'])).toMatchObject({ right: false, points: 0 });
  expect(mark(one, [])).toMatchObject({ right: false, points: 0 });
  expect(mark(one, ['b']).options.map(({ verdict }) => verdict)).toEqual(['missed', 'taken', 'left']);
  expect(() => mark(one, ['z'])).toThrow('"z" is not an option of x. Allowed: a, b, c.');
});

test('marks several answers: wrong choices take points away, never below none', () => {
  expect(mark(several, ['a', 'b'])).toMatchObject({ right: true, points: 1 });
  expect(mark(several, ['a'])).toMatchObject({ right: false, points: 0.5 });
  expect(mark(several, ['a', 'b', 'c'])).toMatchObject({ right: false, points: 0.5 });
  expect(mark(several, ['c'])).toMatchObject({ right: false, points: 0 });
});

test.each([
  ['PRRT', 'prrt'],
  ['lutathera', 'prrt'],
  ['Embolisation and radioembolisation', 'embolization'],
  ['SIRT', 'embolization'],
  ['hepatectomy', 'surgery'],
  ['NEC', 'nec'],
  ['G3', 'highGrade'],
  ['octreotide', 'firstLine'],
  ['cut-offs', 'cutoffs'],
  ['since 2017', 'updates'],
  ['astrology', null],
  ['', null],
])('topic "%s"', (typed, expected) => {
  expect(namedBy(typed, topics)?.id ?? null).toBe(expected);
});

test('the topics hold every node, and no name fits two of them', () => {
  expect(nodeIds.filter((node) => !topics.some(({ nodes }) => nodes.includes(node)))).toEqual([]);
  for (const { id, title, synonyms } of topics) {
    for (const name of [id, title, ...synonyms])
      expect({ name, id: namedBy(name, topics)?.id }).toEqual({ name, id });
  }
});
