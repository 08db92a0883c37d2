import { expect, test } from 'vitest';
import { drawBlocks } from '../../../../src/dialogs/render/blocks.ts';

test.each([
  ['a heading', 120, false, 'Large', undefined],
  ['a paragraph as heading', 121, false, 'Medium', undefined],
  ['a heading where room is short', 34, true, 'Large', 'Small'],
  ['a longer one there', 35, true, 'Medium', 'Small'],
] as const)('%s, of %i characters', (_name, length, tight, size, spacing) => {
  const text = 'x'.repeat(length);
  const [drawn] = drawBlocks([{ kind: 'heading', text, ...(tight && { tight }) }]);
  expect(drawn).toEqual({
    type: 'TextBlock',
    text,
    style: 'heading',
    size,
    weight: 'Bolder',
    wrap: true,
    ...(spacing && { spacing }),
  });
});

test('notices stand near to what is above, and near to each other', () => {
  const [drawn] = drawBlocks([{ kind: 'notices', tone: 'attention', items: ['one', 'two', 'three'] }]);
  expect(drawn).toMatchObject({ type: 'Container', style: 'attention', spacing: 'Small', bleed: false });
  const { items } = drawn as { readonly items: readonly { readonly spacing?: string }[] };
  expect(items.map(({ spacing }) => spacing ?? null)).toEqual([null, 'Small', 'Small']);
});

test('facts: the name is quiet, and all but the first stand near to the one above', () => {
  const drawn = drawBlocks([
    {
      kind: 'facts',
      items: [
        { name: 'Grade', value: 'G1' },
        { name: 'ECOG', value: '1' },
      ],
    },
  ]);
  const text = JSON.stringify(drawn);
  expect(text.match(/"spacing":"Small"/g)).toHaveLength(1);
  expect(text.indexOf('Grade')).toBeLessThan(text.indexOf('"spacing":"Small"'));
});
