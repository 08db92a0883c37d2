import { expect, test } from 'vitest';
import type { Button } from '../../../../src/conversation/contract/message.ts';
import { drawButtons, execute, toggle } from '../../../../src/dialogs/render/actions.ts';

const data = { nelm: 1, do: 'why', case: 'q3mV0a1bXk2Z', rev: 1 } as const;
const button = (title: string, primary: boolean): Button => ({ title, data, primary });

test('an action is offered to clients without Action.Execute too, with what its inputs hold where it sends them', () => {
  expect(execute('Why?', data)).toEqual({
    type: 'Action.Execute',
    verb: 'why',
    title: 'Why?',
    data,
    associatedInputs: 'none',
    fallback: { type: 'Action.Submit', title: 'Why?', data, associatedInputs: 'none' },
  });
  expect(execute('Use these', data, 'auto')).toMatchObject({
    associatedInputs: 'auto',
    fallback: { associatedInputs: 'auto' },
  });
});

test('what is shown and hidden is named on the button and beside it', () => {
  expect(toggle('Options', ['a', 'b'])).toEqual({
    type: 'Action.ToggleVisibility',
    title: 'Options',
    tooltip: 'Options',
    targetElements: ['a', 'b'],
  });
});

test('buttons keep their order; the first that sends its inputs stands out, and no other', () => {
  const file: Button = { title: 'PDF', url: 'https://bot.example/record' };
  const drawn = drawButtons([button('Back', false), file, button('Use', true), button('Confirm', true)]);
  expect(drawn.map((action) => action.title)).toEqual(['Back', 'PDF', 'Use', 'Confirm']);
  expect(drawn.map((action) => ('style' in action ? action.style : null))).toEqual([
    null,
    null,
    'positive',
    null,
  ]);
  expect(drawn.map((action) => ('associatedInputs' in action ? action.associatedInputs : null))).toEqual([
    'none',
    null,
    'auto',
    'auto',
  ]);
  expect(drawn[1]).toEqual({ type: 'Action.OpenUrl', title: 'PDF', url: 'https://bot.example/record' });
  expect(drawButtons([button('Back', false)])).not.toContainEqual(
    expect.objectContaining({ style: 'positive' }),
  );
});
