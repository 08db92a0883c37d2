import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Edge } from '../../engine/trail.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { CasePlace } from '../contract/actionData.ts';
import type { Block, Button, Message } from '../contract/message.ts';
import type { ToldAt } from '../state/notTaken.ts';
import { texts } from '../texts/texts.ts';
import { answersSoFar, areFolded, pendingLine } from './answersSoFar.ts';
import { checklistOf } from './checklist.ts';
import { inputBlocks, takesInputs } from './inputs.ts';
import { isChoiceOfSome } from './said/choiceOfSome.ts';
import { tagRun } from './said/claims.ts';
import { sourceItems } from './said/sources.ts';
import { titleOf } from './said/titles.ts';

/** A case at a question. */
export type AtQuestion = CaseState & { readonly question: QuestionId };

export function isAtQuestion(state: CaseState): state is AtQuestion {
  return state.question !== null;
}

/** What a question card shows beside the question. */
interface Around {
  /** Adds the reason for the question. */
  readonly why?: boolean;
  readonly pendingAnswers?: readonly GivenAnswer[];
  /** What was told of it before and nobody settled. */
  readonly told?: ToldAt;
}

/** The question being asked, as a message. */
export function questionMessage(
  state: AtQuestion,
  cases: Cases,
  place: CasePlace,
  { why = false, pendingAnswers = [], told = nothingTold }: Around = {},
): Message {
  const { guideline } = cases;
  const questionId = state.question;
  const question: Question = guideline.questions[questionId];
  const { fewest, most } = cases.outlook(state);
  return {
    speak: question.ask,
    blocks: [
      {
        kind: 'text',
        tone: 'subtle',
        small: true,
        text: texts.question.progress(state.answers.length, areFolded(state.answers), fewest, most),
      },
      ...answersSoFar(guideline, state.answers, place),
      ...pendingLine(guideline, pendingAnswers),
      { kind: 'heading', text: checklistOf(question)?.lead ?? question.ask },
      { kind: 'text', tone: 'subtle', text: question.help },
      ...(why ? whyBlocks(state, cases) : []),
      ...toldBlocks(guideline, questionId, told, place),
      ...checklistBlocks(question),
      ...inputBlocks(question, (answer) => ({
        nelm: 1,
        do: 'answer',
        ...place,
        question: questionId,
        ...(answer === undefined ? {} : { answer }),
      })),
    ],
    buttons: buttonsOf(question, state, place),
    typeHint:
      question.input.kind === 'choice' || question.input.kind === 'multi'
        ? texts.question.type
        : texts.question.typeNumber,
  };
}

const nothingTold: ToldAt = { answer: null, held: false, doubted: null, open: [] };

/** What somebody wrote and nobody settled is offered first: it is still to be said whether it is so. */
function toldBlocks(
  guideline: Guideline,
  question: QuestionId,
  { answer, held, doubted, open }: ToldAt,
  place: CasePlace,
): readonly Block[] {
  const left = [
    ...(open.length === 0 ? [] : [texts.question.open(open)]),
    ...(doubted === null ? [] : [texts.question.doubtedBeside(describeAnswer(guideline, question, doubted))]),
  ];
  const unclear: readonly Block[] =
    left.length === 0 ? [] : [{ kind: 'notice', tone: 'warning', text: left.join(' ') }];
  if (answer === null) return unclear;
  const given = { question, answer };
  const others = isChoiceOfSome(guideline, given) && !held ? texts.review.noneOfTheOthers : '';
  const say = held ? texts.question.held : texts.question.doubted;
  const label = say(`${describeAnswer(guideline, question, answer)}${others}`);
  const data = { nelm: 1, do: 'answer', ...place, question, answer } as const;
  return [...unclear, { kind: 'choices', layout: 'rows', choices: [{ label, data }] }];
}

/** The criteria of a question to tick, where it has such; its options answer it all the same. */
function checklistBlocks(question: Question): readonly Block[] {
  const checklist = checklistOf(question);
  if (!checklist) return [];
  const options = checklist.criteria.map((title, index) => ({ title, value: String(index + 1) }));
  return [{ kind: 'select', id: 'answer', label: texts.question.tick(options.length), many: true, options }];
}

function buttonsOf(question: Question, state: CaseState, place: CasePlace): readonly Button[] {
  return [
    ...(takesInputs(question) || checklistOf(question)
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

/** Why a question is asked, and where its answers can lead in this case. */
export function whyBlocks(state: AtQuestion, cases: Cases): readonly Block[] {
  const { guideline } = cases;
  const question: Question = guideline.questions[state.question];
  const edges = edgesFrom(state, cases);
  return [
    { kind: 'text', text: [{ text: texts.question.whyTitle, strong: true }] },
    { kind: 'text', text: texts.question.provenance(describeProvenance(question.provenance)) },
    { kind: 'text', text: texts.question.leadsTo, tone: 'subtle' },
    {
      kind: 'list',
      ordered: true,
      items: edges.map(({ says, target, provenance }) => [
        { text: `${says} → ${titleOf(guideline, target)} ` },
        tagRun(provenance),
      ]),
    },
    {
      kind: 'fold',
      id: 'sources',
      title: texts.question.sources,
      blocks: [
        {
          kind: 'list',
          items: sourceItems(
            guideline,
            [question, ...edges].flatMap(({ provenance }) => provenance),
          ),
        },
      ],
    },
  ];
}

/** The rules of a question that some answer can still make apply in this case, in the chart's order. */
function edgesFrom(state: AtQuestion, cases: Cases): readonly Edge[] {
  const taken = new Set(
    cases.guideline.questions[state.question].classes.map(
      (answer) => cases.trail(cases.answer(state, state.question, answer)).at(-1)?.edge.id,
    ),
  );
  return [...cases.edges.values()].filter(({ id }) => taken.has(id));
}
