import type { AnswerValue } from '../../guideline/answers.ts';
import type { NumberLimits, Question, QuestionOption } from '../../guideline/question.ts';
import type { ActionData } from '../contract/actionData.ts';
import type { Block, Choice } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';

/** The data of an action that answers with an option or a number, or, without one, with the card's inputs. */
export type DataOf = (answer?: string | number) => ActionData;

/** Whether a question is answered by filling inputs and sending them. */
export function takesInputs({ input }: Question): boolean {
  return input.kind !== 'choice' && input.kind !== 'scale';
}

/** What a question is answered with: rows to tap, or inputs. */
export function inputBlocks(question: Question, dataOf: DataOf): readonly Block[] {
  const { input, options } = question;
  const answer = answerChoice(question, dataOf);
  const unknown = options.filter((option) => isUnknown(question, option));
  switch (input.kind) {
    case 'choice':
      return [rows(options.map((option) => answer(option.id, option)))];
    case 'scale':
      return [
        {
          kind: 'choices',
          layout: 'columns',
          choices: options
            .filter((option) => !isUnknown(question, option))
            .map((option) => ({ ...answer(Number(option.id), option), short: option.id })),
        },
        rows(unknown.map((option) => answer(option.id, option))),
      ];
    case 'ki67':
      return [
        numberBlock('answer', input.number, false),
        {
          kind: 'select',
          id: 'grade',
          label: texts.question.grade,
          many: false,
          options: input.grades.map((grade) => ({ title: grade, value: grade })),
        },
        rows(unknown.map((option) => answer(option.id, option))),
      ];
    case 'percentage':
      return [
        numberBlock('answer', input.number, true),
        rows([
          ...input.bands.map(({ label, value }) => answer(value, { id: label, label })),
          ...unknown.map((option) => answer(option.id, option)),
        ]),
      ];
    case 'lesions':
      return [
        numberBlock('lesionCount', input.lesionCount, true),
        numberBlock('largestLesionMm', input.largestLesionMm, true),
        rows(unknown.map((option) => answer(option.id, option))),
      ];
    case 'multi': {
      const alone = options.filter(({ id }) => input.exclusive.includes(id));
      return [
        {
          kind: 'select',
          id: 'answer',
          label: question.title,
          many: true,
          options: options
            .filter(({ id }) => !input.exclusive.includes(id))
            .map(({ id, label }) => ({ title: label, value: id })),
        },
        rows(alone.map((option) => answer(option.id, option))),
      ];
    }
  }
}

const answerChoice =
  (question: Question, dataOf: DataOf) =>
  (answer: string | number, option: QuestionOption): Choice => ({
    label: option.label,
    data: dataOf(answer),
    quiet: isUnknown(question, option),
  });

function rows(choices: readonly Choice[]): Block {
  return { kind: 'choices', layout: 'rows', choices };
}

function isUnknown(question: Question, option: QuestionOption): boolean {
  const unknown: AnswerValue | undefined = question.unknown;
  return Array.isArray(unknown) ? unknown.includes(option.id) : unknown === option.id;
}

function numberBlock(id: string, limits: NumberLimits, required: boolean): Block {
  const unit = limits.unit ? ` ${limits.unit}` : '';
  return {
    kind: 'number',
    id,
    label: `${limits.label}${limits.unit && !limits.label.includes(limits.unit) ? ` (${limits.unit})` : ''}, ${limits.min} to ${limits.max}`,
    min: limits.min,
    max: limits.max,
    required,
    problem: texts.question.required(limits.label, limits.min, limits.max, unit),
  };
}
