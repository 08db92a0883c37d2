import { expect, test } from 'vitest';
import { drawChoices } from '../../../../src/dialogs/render/choices.ts';

const choices = [
  { label: 'Limited', data: { nelm: 1 as const, do: 'help' as const } },
  { label: 'Complex', short: 'C', data: { nelm: 1 as const, do: 'about' as const } },
];

/** Kind and data of everything that can be tapped, in its order. */
const tappable = (elements: ReturnType<typeof drawChoices>): readonly unknown[] =>
  elements.map((element) =>
    element.type === 'ColumnSet'
      ? { type: 'ColumnSet', columns: element.columns?.map(({ selectAction }) => selectAction?.title) }
      : {
          type: element.type,
          title: 'selectAction' in element ? element.selectAction?.title : undefined,
        },
  );

test('choices stand in rows, one for each, or side by side in one', () => {
  expect(tappable(drawChoices({ kind: 'choices', layout: 'rows', choices }))).toEqual([
    { type: 'Container', title: 'Limited' },
    { type: 'Container', title: 'Complex' },
  ]);
  expect(tappable(drawChoices({ kind: 'choices', layout: 'columns', choices }))).toEqual([
    { type: 'ColumnSet', columns: ['Limited', 'Complex'] },
  ]);
});
