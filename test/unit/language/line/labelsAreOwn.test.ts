import { describe, expect, test } from 'vitest';
import { fitAnswer } from '../../../../src/engine/fitAnswer.ts';
import type { Question } from '../../../../src/guideline/question.ts';
import { readIntake } from '../../../../src/language/line/readIntake.ts';
import { readAnswer } from '../../../../src/language/reply/readAnswer.ts';
import { utteranceOf } from '../../../../src/language/utterance.ts';
import { namesOfOption } from '../../../../src/language/vocabulary/questions/index.ts';
import { sameAnswer } from '../../../../src/machine/pendingAnswers.ts';
import { guideline } from '../../../fixtures/guideline.ts';

const labelled = guideline.questionIds.flatMap((id) => {
  const question: Question = guideline.questions[id];
  return question.options.map((option) => ({ question, option }));
});

/** A label, its parts between semicolons and all names; as typed, in small letters, without punctuation. */
function formsOf({ question, option }: (typeof labelled)[number]): readonly string[] {
  const { anywhere, whenAsked, terms } = namesOfOption(question.id, option.id);
  const { label, short } = option;
  const names = [label, ...label.split('; '), ...(short ? [short, ...short.split('; ')] : [])];
  return [...new Set([...names, ...anywhere, ...whenAsked, ...terms])].flatMap((name) => [
    name,
    name.toLowerCase(),
    name
      .toLowerCase()
      .replaceAll(/[,;:().]/gu, ' ')
      .replaceAll(/ +/gu, ' ')
      .trim(),
  ]);
}

/** Read in capitals alone (dossier 2.8, rule 1). */
const inCapitals = new Set(['sd', 'pd']);

describe.each(labelled)('$question.id: $option.id', ({ question, option }) => {
  const own = fitAnswer(guideline, question.id, question.input.kind === 'multi' ? [option.id] : option.id);
  const forms = formsOf({ question, option });

  test('what it is called is no other option in a line, neither sure nor doubtful', () => {
    for (const form of forms) {
      const { facts, doubtful } = readIntake(guideline, utteranceOf(form));
      const others = [...facts, ...doubtful].filter(
        (one) => one.question === question.id && !sameAnswer(one.answer, own),
      );
      expect(others, `"${form}"`).toEqual([]);
    }
  });

  test('at its own question it is the option itself, or is asked back', () => {
    for (const form of forms.filter((one) => !inCapitals.has(one))) {
      const reading = readAnswer(guideline, question, utteranceOf(form));
      if (reading.kind === 'answer') expect(reading.answer, `"${form}"`).toEqual(own);
      else expect(reading.kind, `"${form}"`).toBe('ask');
    }
  });
});

test('bug: "growth not shown" of a label was read as growth', () => {
  const { facts } = readIntake(guideline, utteranceOf('NET, newly diagnosed, growth not shown'));
  expect(facts).toContainEqual(expect.objectContaining({ question: 'treatmentCourse', answer: 'naive' }));
  const alone = readIntake(guideline, utteranceOf('growth not shown'));
  expect(alone.facts).toEqual([]);
});
