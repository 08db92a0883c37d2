import { expect, test } from 'vitest';
import { readIntake } from '../../../../src/dialogs/intake/readIntake.ts';

test('the line of the issue: what is stated alone between commas is read', () => {
  const { facts } = readIntake(
    '62y ileal NET G2, Ki-67 4%, ECOG 1, liver only, type II, unresectable, DOTATATE avid, progressing on lanreotide',
  );
  expect(Object.fromEntries(facts.map(({ question, answer }) => [question, answer]))).toMatchObject({
    performanceStatus: 1,
    extrahepaticDisease: 'none',
    liverDistribution: 'complex',
    liverResectability: 'unresectable',
    treatmentCourse: 'progressedOnSsa',
    sstrImaging: 'positive',
  });
});

test('two different answers to one question fill nothing and are told', () => {
  const { facts, doubts } = readIntake('ECOG 1, ECOG 2');
  expect(facts).toEqual([]);
  expect(doubts).toMatchObject([{ question: 'performanceStatus', words: 'ECOG 1 … ECOG 2' }]);
});
