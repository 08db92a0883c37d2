import { describe, expect, test } from 'vitest';
import { caseQuestionIn } from '../../../../src/language/ask/caseQuestion.ts';
import { withOpener } from '../../../../src/language/ask/openers.ts';

describe('an opener with a slip is read as it is meant', () => {
  test.each([
    ['whatif ECOG 2', 'what if ECOG 2'],
    ['waht if ECOG 2', 'what if ECOG 2'],
    ['And whta if ECOG 2', 'And what if ECOG 2'],
    ['what fi ECOG 2', 'what if ECOG 2'],
    ['y not TARE', 'why not TARE'],
    ['whynot TARE', 'why not TARE'],
    ['wy not TARE', 'why not TARE'],
    ['why nto TARE', 'why not TARE'],
    ['please, why not TARE?', 'why not TARE?'],
    ['why not TARE plz?', 'why not TARE?'],
  ])('%s', (typed, read) => {
    expect(withOpener(typed)).toBe(read);
  });

  test.each(['that is ECOG 2', 'not fit', 'Y90 not given', 'what is TARE', 'who if not', 'ECOG 2 if fit'])(
    '%s is left as it is',
    (typed) => {
      expect(withOpener(typed)).toBe(typed);
    },
  );
});

describe('a question about the open case itself', () => {
  test.each([
    'how solid is the result',
    'How certain is the recommendation at this point?',
    'is it final',
    'what else could alter the outcome?',
    'what might still change for her',
    'could this still change?',
    'do the hormones still matter?',
    'would an FDG PET change anything',
  ])('firmness: %s', (typed) => {
    expect(caseQuestionIn(typed)).toBe('firmness');
  });

  test.each([
    'what is still outstanding?',
    'what else should I check first',
    'what do we have to clarify next?',
    'what would be worth checking',
    'which tests are missing',
    'how firm is it? what is missing?',
  ])('to find out: %s', (typed) => {
    expect(caseQuestionIn(typed)).toBe('findOut');
  });

  test.each([
    'what changed since 2017',
    'what is new for PRRT',
    'what would PRRT do',
    'how certain is the evidence for TARE',
    'does TACE work',
    'what is missing in the evidence for TAE',
    'how firm is it? give me the evidence',
    'ECOG 2',
    '',
  ])('neither: “%s”', (typed) => {
    expect(caseQuestionIn(typed)).toBeNull();
  });
});
