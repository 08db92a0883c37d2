import { expect, test } from 'vitest';
import { answerKey } from '../../../src/engine/answerKey.ts';
import { byQuestion } from '../../../src/engine/byQuestion.ts';
import { deriveFacts } from '../../../src/engine/facts.ts';
import type { Answers } from '../../../src/guideline/answers.ts';
import { factNames, factQuestions } from '../../../src/guideline/factQuestions.ts';
import { guideline } from '../../fixtures/guideline.ts';

const { questions, questionIds } = guideline;

test('a fact changes with the answers to its questions and with no other answer', () => {
  const known: Answers = {
    ki67: { grade: 'G1' },
    extrahepaticDisease: 'none',
    liverDistribution: 'limited',
  };
  const before = deriveFacts(guideline, known);
  for (const question of questionIds) {
    const changed = questions[question].classes.flatMap((answer) => {
      const facts = deriveFacts(guideline, { ...known, [question]: answer });
      return factNames.filter((name) => JSON.stringify(facts[name]) !== JSON.stringify(before[name]));
    });
    const own = factNames.filter((name) => factQuestions[name].includes(question));
    expect({ question, facts: [...new Set(changed)].toSorted() }).toEqual({
      question,
      facts: own.toSorted(),
    });
  }
});

test('every fact that is derived is named, and the outcome follows from no answer', () => {
  expect(Object.keys(deriveFacts(guideline, {})).toSorted()).toEqual([...factNames].toSorted());
  expect(factQuestions.outcome).toEqual([]);
});

test('answers by question: the later of two to one question counts', () => {
  expect(
    byQuestion([
      { question: 'necLine', answer: 'none' },
      { question: 'performanceStatus', answer: 1 },
      { question: 'necLine', answer: 'unknown' },
    ]),
  ).toEqual({ necLine: 'unknown', performanceStatus: 1 });
});

test('answers with one key are the same answer', () => {
  const keys = questionIds.map((question) => questions[question].classes.map(answerKey));
  for (const ofQuestion of keys) expect(new Set(ofQuestion).size).toBe(ofQuestion.length);
  expect(answerKey(['portalVein', 'biliary'])).toBe('portalVein+biliary');
  expect(answerKey({ ki67: 3 })).toBe('{"ki67":3}');
  expect(answerKey(0)).toBe('0');
});
