import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/coverage/routes/route.ts';
import { type Change, foundOn } from '../../fixtures/alteredBot.ts';

const firm: Move = { do: 'show', command: 'what would change this' };
const next: Move = { do: 'show', command: 'what next' };

/** To ablation, with both cards there and on the way. */
const toAblation: readonly Move[] = [
  { do: 'answer', question: 'differentiation', answer: 'well' },
  { do: 'answer', question: 'ki67', answer: { ki67: 3 } },
  { do: 'answer', question: 'performanceStatus', answer: 2 },
  { do: 'answer', question: 'extrahepaticDisease', answer: 'none' },
  firm,
  next,
  { do: 'answer', question: 'liverDistribution', answer: 'limited' },
  { do: 'answer', question: 'liverResectability', answer: 'unresectable' },
  firm,
  { do: 'answer', question: 'ablationNumbers', answer: { lesionCount: 3, largestLesionMm: 22 } },
  firm,
  next,
];

const found = async (change: Change): Promise<string> => (await foundOn(toAblation, change)).join('\n');

describe('both cards on what could change a case are judged by the dossier', () => {
  test('a healthy bot holds', async () => {
    expect(await found((reply) => reply)).toBe('');
  });

  test.each<readonly [string, Change, RegExp]>([
    [
      'a change is left out',
      (reply) => reply.replaceAll('; any other resectability', ''),
      /leaves a change out \(liverResectability/,
    ],
    [
      'a border is wrong',
      (reply) => reply.replaceAll('ECOG 3 or more', 'ECOG 4'),
      /leaves a change out \(performanceStatus 3\)/,
    ],
    [
      'what stays is called a change',
      (reply) => reply.replaceAll('Ki-67 above 20%,', 'Ki-67 10% or more,'),
      /names what changes nothing \(ki67/,
    ],
    [
      'a loose case is called firm',
      (reply) => reply.replaceAll('Changes with:', 'Firm: no other single answer leads elsewhere.'),
      /leaves a change out/,
    ],
    [
      'counts are wrong',
      (reply) => reply.replaceAll(/ \d+ outcomes(?=, \d+ first)/g, ' 2 outcomes'),
      /says that 2 outcomes/,
    ],
    [
      'an open case is called firm',
      (reply) => reply.replaceAll('Open:', 'Firm already: every further answer leads to'),
      /says that one end/,
    ],
    [
      'the nearest is another',
      (reply) => reply.replaceAll('ECOG 3 or more: Control any', 'ECOG 3 or more: Embolize any'),
      /says nearest/,
    ],
    [
      'strange words',
      (reply) => reply.replaceAll('Stays the same with:', 'Perhaps:'),
      /words that nobody expects/,
    ],
    [
      'what is known is called missing',
      (reply) => reply.replaceAll(/"1\. (?!Differentiation)[^"(]+"/g, '"1. Performance status"'),
      /says otherwise of performanceStatus/,
    ],
  ])('%s', async (_name, change, finding) => {
    expect(await found(change)).toMatch(finding);
  });
});
