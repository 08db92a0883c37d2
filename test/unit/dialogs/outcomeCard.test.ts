import { expect, test } from 'vitest';
import { currentCases } from '../../../src/current.ts';
import { outcomeMessage } from '../../../src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from '../../../src/dialogs/render/card.ts';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { shortestRoutes } from '../../fixtures/shortestRoutes.ts';
import type { GivenAnswer } from '../../../src/guideline/answers.ts';

const place = { case: 'q3mV0a1bXk2Z', rev: 3 };
const messageOf = (answers: object) => {
  const given = Object.entries(answers).map(([question, answer]) => ({ question, answer }) as GivenAnswer);
  const { recommendation } = currentCases().replay(given);
  if (!recommendation) throw new Error('The route does not end at an outcome.');
  return outcomeMessage(currentCases().guideline, recommendation, place);
};

test.each(shortestRoutes)('what a label of $outcome shows is part of what it is called', ({ answers }) => {
  const toggles = everyObject(toCard(messageOf(answers))).filter(
    (element) => element['type'] === 'Column' && element['selectAction'],
  );
  expect(toggles.length).toBeGreaterThan(0);
  for (const { selectAction, items } of toggles) {
    const { title } = selectAction as { title: string };
    const [closed, open] = (items as { inlines: { text: string }[] }[]).map(({ inlines }) =>
      inlines
        .map(({ text }) => text)
        .join('')
        .replace(/^[▸▾] /, ''),
    );
    expect(open).toBe(closed);
    expect(title).toContain(closed);
  }
});

test('a label opens its own section and turns its own mark', () => {
  const card = toCard(messageOf({ differentiation: 'poor', performanceStatus: 1, necLine: 'none' }));
  const elements = everyObject(card);
  const opened = elements
    .filter(({ type }) => type === 'Action.ToggleVisibility')
    .map(({ targetElements }) => (targetElements as string[])[0]);
  const hidden = elements
    .filter(({ type, isVisible }) => type === 'Container' && isVisible === false)
    .map(({ id }) => id);
  expect(new Set(opened)).toEqual(new Set(hidden));
  expect(opened).toHaveLength(hidden.length);
});

test('no answer loses its sign: ">75%" is not read as a quotation, as it was in a TextBlock', () => {
  const choices = [{ label: '>75%', short: '>75%', data: { nelm: 1, do: 'help' } as const }];
  for (const layout of ['rows', 'columns'] as const) {
    const card = toCard({
      blocks: [
        { kind: 'choices', layout, choices },
        { kind: 'facts', items: [{ name: 'Liver involvement', value: '>75%' }] },
      ],
      buttons: [],
      typeHint: '',
      speak: '',
    });
    const shown = everyObject(card).filter(({ text }) => text === '>75%');
    expect(shown.map(({ type }) => type)).toEqual(['TextRun', 'TextRun']);
  }
});
