import { describe, expect, test } from 'vitest';
import { isAtQuestion, questionMessage } from '../../../../src/conversation/messages/question.ts';
import type { Message } from '../../../../src/conversation/contract/message.ts';
import { everyObject } from '../../../../src/coverage/targets/cardCheck.ts';
import { toCard } from '../../../../src/dialogs/render/card.ts';
import { toText } from '../../../../src/dialogs/render/text.ts';
import { goldenDossier } from '../../../fixtures/golden.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { pairEnds } from '../../../fixtures/pairEnds.ts';

const message = (blocks: Message['blocks']): Message => ({ blocks, buttons: [], speak: '', typeHint: '' });
const objects = (card: object, type: string) => everyObject(card).filter((one) => one['type'] === type);

/** The card of each question, once. */
const cards = new Map(
  pairEnds
    .flatMap(({ answers }) => answers.map((_given, at) => cases.replay(answers.slice(0, at))))
    .filter(isAtQuestion)
    .map((state) => [
      state.question as string,
      toCard(questionMessage(state, cases, { case: 'q3mV0a1bXk2Z', rev: 1 })),
    ]),
);

describe('what a run of text is marked with is seen, and said where only text is read', () => {
  const struck = message([
    {
      kind: 'text',
      text: [
        { text: 'PRRT', strike: true },
        { text: ' Closed.', strong: true },
      ],
    },
  ]);

  test('struck out', () => {
    const [first, second] = objects(toCard(struck), 'TextRun');
    expect([first?.['strikethrough'], second?.['strikethrough']]).toEqual([true, undefined]);
    expect(second?.['weight']).toBe('Bolder');
    expect(toText(struck)).toBe('[closed: PRRT] Closed.');
  });

  test.each(['attention', 'warning', 'accent', 'good'] as const)('a notice of the tone %s', (tone) => {
    const [box] = objects(toCard(message([{ kind: 'notices', tone, items: ['Stop'] }])), 'Container');
    expect(box?.['style']).toBe(tone);
  });
});

describe('the card of a question', () => {
  test.each([...cards])('%s: its numbers have limits, the lower first', (_id, card) => {
    for (const { min, max, isRequired } of objects(card, 'Input.Number')) {
      expect(Number(min)).toBeLessThan(Number(max));
      expect(typeof isRequired).toBe('boolean');
    }
  });

  test('the numbers are those that the dossier takes', () => {
    const limits = [...cards].flatMap(([id, card]) =>
      objects(card, 'Input.Number').map(({ min, max }) => `${id} ${String(min)}-${String(max)}`),
    );
    const golden = goldenDossier.questions.flatMap(({ id, input }) =>
      [...input.matchAll(/(?:number|integer) (\d+)-(\d+)/g)].map(([, min, max]) => `${id} ${min}-${max}`),
    );
    // Performance status is tapped, not typed into a field.
    expect(limits.toSorted()).toEqual(
      golden.filter((one) => !one.startsWith('performanceStatus')).toSorted(),
    );
  });

  test.each([...cards])('%s: a client without Action.Execute sends the same', (_id, card) => {
    const actions = objects(card, 'Action.Execute');
    expect(actions.length).toBeGreaterThan(0);
    for (const { title, data, associatedInputs, fallback } of actions)
      expect(fallback).toEqual({ type: 'Action.Submit', title, data, associatedInputs });
  });
});

test('what is chosen in a list is ticked', () => {
  const options = ['a', 'b'].map((value) => ({ value, title: value }));
  const [list] = objects(
    toCard(message([{ kind: 'select', id: 'answer', label: 'x', many: true, chosen: 'a', options }])),
    'Input.ChoiceSet',
  );
  expect(list?.['value']).toBe('a');
});
