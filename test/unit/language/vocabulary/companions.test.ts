import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/guideline/answers.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { companionRows } from '../../../../src/language/vocabulary/companions.ts';
import { pattern } from '../../../../src/language/vocabulary/lists.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const reads = (question: QuestionId, text: string): unknown => {
  const reading = readAnswer(guideline, guideline.questions[question], utteranceOf(text));
  return reading.kind === 'answer' ? reading.answer : null;
};

describe('what goes with a typed answer', () => {
  test.each(companionRows.map(({ example: [question, text, answer] }) => [question, text, answer] as const))(
    '%s: %s',
    (question, text, answer) => {
      expect(reads(question, text)).toEqual(answer);
    },
  );

  test.each(companionRows.map(({ not: [question, text] }) => [question, text] as const))(
    'not so: %s: %s',
    (question, text) => {
      expect(reads(question, text)).toBeNull();
    },
  );

  test('answers that a row agrees with are options of a question where it is read', () => {
    for (const { at = guideline.questionIds, fits = [] } of companionRows) {
      const options = at.flatMap((id) => guideline.questions[id].options.map((option) => option.id));
      expect(options).toEqual(expect.arrayContaining([...fits]));
    }
  });

  test('every pattern can be read', () => {
    for (const phrase of companionRows.flatMap(({ phrases }) => phrases))
      expect(pattern(phrase).compiled().node).toBeDefined();
  });
});
