import { expect, test } from 'vitest';
import { all, any, atMost, is, isNot, not, oneOf } from '../../../src/guideline/when.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { refutedBy, truthOf } from '../../../src/quiz/words/refutes.ts';
import { quiz } from '../../fixtures/quiz.ts';

const { context } = quiz;
const truth = (condition: Parameters<typeof truthOf>[0], known: Answers) =>
  truthOf(condition, context.chart.factsOf(known));

test.each([
  ['what is not told', {}, null],
  ['what is told as not known', { extrahepaticDisease: 'unknown' }, null],
  ['another finding', { extrahepaticDisease: 'limited' }, false],
  ['the finding itself', { extrahepaticDisease: 'none' }, true],
] as const)('%s meets, refutes or leaves open', (_name, known, wanted) => {
  expect(truth(is('extrahepaticDisease', 'none'), known)).toBe(wanted);
  expect(truth(not(is('extrahepaticDisease', 'none')), known)).toBe(wanted === null ? null : !wanted);
});

test('one refuted part refutes all of them, whatever is not known of the others', () => {
  const both = all(is('extrahepaticDisease', 'none'), is('primaryStatus', 'resected'));
  expect(truth(both, { primaryStatus: 'unresectable' })).toBe(false);
  expect(truth(both, { primaryStatus: 'resected' })).toBe(null);
  expect(truth(any(is('extrahepaticDisease', 'none'), is('primaryStatus', 'resected')), {})).toBe(null);
});

test('a test that names the unknown value is answered by it', () => {
  expect(truth(is('sstrImaging', 'notDone'), { sstrImaging: 'notDone' })).toBe(true);
  expect(truth(atMost('liverInvolvementPct', 75), {})).toBe(null);
});

test('only a finding that refutes is said', () => {
  const needs = all(isNot('extrahepaticDisease', 'extensive'), oneOf('liverResectability', ['oneStage']));
  const about = ['extrahepaticDisease', 'liverResectability'] as const;
  const against = (known: Answers) => refutedBy(context, needs, about, known, null);
  expect(against({ extrahepaticDisease: 'limited', liverResectability: 'unresectable' })).toEqual({
    question: 'liverResectability',
    answer: 'unresectable',
  });
  expect(against({ extrahepaticDisease: 'limited', liverResectability: 'notAssessed' })).toBe(null);
  expect(against({ extrahepaticDisease: 'limited' })).toBe(null);
});
