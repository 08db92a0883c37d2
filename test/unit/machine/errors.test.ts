import { expect, test } from 'vitest';
import { NotTheQuestionError, UnansweredQuestionError } from '../../../src/machine/errors.ts';

test('an answer out of turn names both questions, or says that the case is over', () => {
  const error = new NotTheQuestionError('ki67', 'differentiation');
  expect(error).toMatchObject({
    name: 'NotTheQuestionError',
    answered: 'ki67',
    current: 'differentiation',
    message: '"ki67" was answered, but "differentiation" is being asked.',
  });
  expect(new NotTheQuestionError('ki67', null)).toMatchObject({
    current: null,
    message: '"ki67" was answered, but the case has reached its outcome.',
  });
});

test('a change of what was not answered names the question', () => {
  expect(new UnansweredQuestionError('ki67')).toMatchObject({
    name: 'UnansweredQuestionError',
    question: 'ki67',
    message: '"ki67" has no answer in this case yet, so there is nothing to change.',
  });
});
