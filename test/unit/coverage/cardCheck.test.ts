import { expect, test } from 'vitest';
import { cardFindings } from '../../../src/coverage/targets/cardCheck.ts';

const data = { nelm: 1, do: 'help' };
const action = {
  type: 'Action.Execute',
  verb: 'help',
  title: 'Help',
  data,
  fallback: { type: 'Action.Submit', title: 'Help', data },
};
const findingsOf = (element: object): readonly string[] =>
  cardFindings({
    card: { type: 'AdaptiveCard', version: '1.5', body: [element], actions: [action] },
    text: '',
  });

test.each([
  { type: 'TextBlock', text: 'More than 75% of the liver' },
  { type: 'TextBlock', text: 'Ki-67 10-55%: PRRT or chemotherapy (>=2 lines)' },
  { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '>75% *', color: 'Attention' }] },
])('%j is fine', (element) => {
  expect(findingsOf(element)).toEqual([]);
});

test.each([
  [{ type: 'TextBlock', text: '>75%' }, 'markdown'],
  [{ type: 'TextBlock', text: '- 0.81' }, 'markdown'],
  [{ type: 'TextBlock', text: '1. first' }, 'markdown'],
  [{ type: 'TextBlock', text: 'a *typed* asterisk' }, 'markdown'],
  [{ type: 'FactSet', facts: [{ title: 'Liver involvement', value: '>75%' }] }, 'markdown'],
  [{ type: 'TextRun', text: 'faint', color: 'Warning' }, 'Warning'],
  [{ type: 'TextRun', text: 'faint', color: 'Good' }, 'Good'],
  [{ type: 'TextRun', text: 'own', color: '#ff0000' }, '#ff0000'],
  [{ type: 'Input.Number', id: 'answer' }, 'no label'],
  [{ type: 'Image', url: 'x' }, 'alternative text'],
])('%j is found', (element, named) => {
  const findings = findingsOf(element);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(named);
});

test('a choice that a client may show otherwise than it stands is found', () => {
  const withChoice = (title: string): readonly string[] =>
    cardFindings({
      card: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'Input.ChoiceSet', id: 'answer', label: 'Answers', choices: [{ title, value: 'ki67' }] },
        ],
        actions: [action],
      },
      text: title,
    });
  expect(withChoice('Ki-67 / grade: Ki-67 4% (now: G2)')).toEqual([]);
  expect(withChoice('>75%')).toEqual([expect.stringContaining('markdown')]);
  expect(withChoice('Ki-67: 4% — “*Ki* 67”')).toEqual([expect.stringContaining('markdown')]);
});
