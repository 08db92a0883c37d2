import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { NumberLimits, Question, QuestionOption } from '../../guideline/question.ts';
import { questions } from '../../guideline/questions/index.ts';
import { edgesOf } from '../../machine/edges.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../actionData.ts';
import type { Block, Button, Choice, Message } from '../message.ts';
import { texts } from '../texts.ts';
import { sourceLines } from './sources.ts';

/** The question being asked, as a message. `before` comes first: a notice, or an answer to a command. */
export function questionMessage(
  questionId: QuestionId,
  state: CaseState,
  cases: Cases,
  place: CasePlace,
  before: readonly Block[] = [],
  why = false,
): Message {
  const question: Question = questions[questionId];
  const { fewest, most } = cases.outlook(state);
  return {
    speak: question.ask,
    blocks: [
      ...before,
      {
        kind: 'text',
        tone: 'subtle',
        small: true,
        text: texts.question.progress(state.answers.length + 1, fewest, most),
      },
      { kind: 'heading', text: question.ask },
      { kind: 'text', tone: 'subtle', text: question.help },
      ...(why ? whyBlocks(question, cases) : []),
      ...inputBlocks(question, place),
    ],
    buttons: buttonsOf(question, state, place),
    typeHint:
      question.input.kind === 'choice' || question.input.kind === 'multi'
        ? texts.question.type
        : texts.question.typeNumber,
  };
}

function inputBlocks(question: Question, place: CasePlace): readonly Block[] {
  const { input, options } = question;
  const answer = answerChoice(question, place);
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
          ...input.bands.map(({ label, value }) => answer(value, { id: label, label, synonyms: [] })),
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
  (question: Question, place: CasePlace) =>
  (answer: string | number, option: QuestionOption): Choice => ({
    label: option.label,
    typed: option.id,
    data: { nelm: 1, do: 'answer', ...place, question: question.id, answer },
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

function buttonsOf(question: Question, state: CaseState, place: CasePlace): readonly Button[] {
  const takesInput = question.input.kind !== 'choice' && question.input.kind !== 'scale';
  return [
    ...(takesInput
      ? [
          {
            title: texts.buttons.continue,
            primary: true,
            data: { nelm: 1, do: 'answer', ...place, question: question.id } as const,
          },
        ]
      : []),
    { title: texts.buttons.why, data: { nelm: 1, do: 'why', ...place } },
    ...(state.answers.length > 0
      ? [
          { title: texts.buttons.back, data: { nelm: 1, do: 'back', ...place } as const },
          { title: texts.buttons.path, data: { nelm: 1, do: 'path', ...place } as const },
        ]
      : []),
  ];
}

function whyBlocks(question: Question, cases: Cases): readonly Block[] {
  const edges = [...edgesOf(cases.pathway.config).values()].filter((edge) => edge.question === question.id);
  return [
    { kind: 'text', text: [{ text: texts.question.whyTitle, strong: true }] },
    { kind: 'text', text: texts.question.provenance(describeProvenance(question.provenance)) },
    { kind: 'text', text: texts.question.leadsTo, tone: 'subtle' },
    {
      kind: 'list',
      ordered: true,
      items: edges.map(({ says, target, provenance }) => [
        { text: `${says} → ${titleOf(target)} ` },
        { text: `[${describeProvenance(provenance)}]`, subtle: true },
      ]),
    },
    {
      kind: 'fold',
      id: 'sources',
      title: texts.question.sources,
      blocks: [
        { kind: 'list', items: sourceLines([question, ...edges].flatMap(({ provenance }) => provenance)) },
      ],
    },
  ];
}

function titleOf(target: QuestionId | OutcomeId): string {
  return target in questions ? questions[target as QuestionId].title : outcomes[target as OutcomeId].title;
}
