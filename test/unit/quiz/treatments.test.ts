import { expect, test } from 'vitest';
import { seeded } from '../../../src/engine/random.ts';
import { curatedCasesOf } from '../../../src/quiz/cases/curatedCases.ts';
import type { Item } from '../../../src/quiz/item/item.ts';
import { treatmentsItem } from '../../../src/quiz/kinds/treatments.ts';
import { quiz } from '../../fixtures/quiz.ts';

/** Which option comes first, asked of a worked case. */
const asked = (vignette: string, seed = 1): Omit<Item, 'id'> => {
  const found = curatedCasesOf(quiz.context.tables).find((each) => each.case.vignette === vignette);
  const item = found && treatmentsItem(quiz.context, found.outcome, found.case, seeded(seed));
  if (!item) throw new Error(`${vignette} gives no item.`);
  return item;
};

const meant = (item: Omit<Item, 'id'>, right: boolean): readonly string[] =>
  item.options.flatMap((option) =>
    option.right === right && option.means.kind === 'treatment' ? [option.means.treatment] : [],
  );

test.each([
  // By hand from the column "First" of dossier 5 and the together-lines of 2.6.
  ['V15', ['prrt', 'tae'], 'two options'],
  ['V16', ['prrt', 'tace'], 'two options'],
  ['V17', ['everolimus'], 'first'],
  ['V18', ['observation'], 'first'],
  ['V19', ['palliative', 'syndromeControl'], 'together'],
])('%s: right is what the dossier puts first', (vignette, first, stem) => {
  for (const seed of [1, 2, 3]) {
    const item = asked(vignette, seed);
    expect(meant(item, true).toSorted()).toEqual(first);
    expect(item.many).toBe(first.length === 2);
    expect(item.stem).toContain(stem);
  }
});

test('options are in the words of the guideline, and options held equal to a right one are no wrong ones', () => {
  const { options } = quiz.guideline.outcomes.taceOrTarePreferred;
  for (const seed of [1, 2, 3, 4, 5]) {
    const item = asked('V16', seed);
    for (const { label } of item.options) expect(options.map(({ text }) => text)).toContain(label);
    for (const equal of ['tare', 'tae']) expect(meant(item, false)).not.toContain(equal);
  }
});

test('a closed option says what closes it, and what would have put it first', () => {
  const item = asked('V17');
  const closed = item.options.find(({ means }) => means.kind === 'treatment' && means.treatment === 'prrt');
  expect(closed).toMatchObject({ right: false, provenance: [{ tag: 'LITERATURE', refs: ['R73'] }] });
  expect(closed?.why).toContain('Severe renal impairment: PRRT must not be used (C18).');
  expect(closed?.wouldBeRight).toContain('instead of “Severe renal impairment”');
});

test('the order is not asked where the disease progressed on drugs that the case names', () => {
  const made = Array.from({ length: 40 }, (_, seed) =>
    quiz.makeItem({ kind: 'recommend', node: 'highGradeChemotherapy', seed }),
  );
  const afterDrugs = made.filter(({ case: told }) =>
    told?.answers.some(({ answer }) => answer === 'progressedAfterTargeted'),
  );
  expect(afterDrugs.length).toBeGreaterThan(0);
  for (const { options } of afterDrugs) expect(options[0]?.means.kind).toBe('outcome');
});
