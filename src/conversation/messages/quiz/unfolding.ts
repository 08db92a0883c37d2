import type { GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Item } from '../../../quiz/item/item.ts';
import type { Unfolding } from '../../../quiz/trainee/sessionData.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { Block, Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { lettersOf, optionBlocks, quizAction, quizButton } from './parts.ts';

const say = texts.practice.unfolding;
const { buttons } = texts.quiz;

/** A case that tells what is asked for; once enough was asked, what could be done. */
export function unfoldingMessage(
  { questions, questionIds }: Guideline,
  item: Item,
  unfolding: Unfolding,
  rev: number,
  before: readonly Block[] = [],
): Message {
  const place = { item: item.id, rev };
  const open = questionIds.filter((id) => !unfolding.asked.includes(id));
  const top: readonly Block[] = [
    ...before,
    { kind: 'text', small: true, tone: 'subtle', text: say.place(unfolding.asked.length) },
    { kind: 'text', text: say.opening },
    ...factBlocks({ questions }, item, unfolding.asked),
  ];
  const always = [quizButton(buttons.pause, 'pause', { rev }), quizButton(buttons.stop, 'stop', { rev })];
  if (unfolding.deciding) {
    return {
      speak: item.stem,
      blocks: [
        ...top,
        { kind: 'heading', text: item.stem },
        ...optionBlocks(item, (option) => quizAction('pick', { ...place, option })),
      ],
      buttons: [
        ...(item.many ? [{ title: buttons.check, primary: true, data: quizAction('pick', place) }] : []),
        quizButton(buttons.flag, 'flag', { item: item.id }),
        ...always,
      ],
      typeHint: texts.quiz.typeDecide(lettersOf(item)),
    };
  }
  return {
    speak: say.stem,
    blocks: [
      ...top,
      { kind: 'heading', text: say.stem },
      ...(open.length === 0
        ? [{ kind: 'text', text: say.all } as const]
        : inPairs(open).map((pair): Block => ({
            kind: 'choices',
            layout: 'columns',
            choices: pair.map((id) => ({
              label: `${say.ask} ${questions[id].title}`,
              short: questions[id].title,
              small: true,
              data: quizAction('ask', { ...place, question: id }),
            })),
          }))),
    ],
    buttons: [{ ...quizButton(say.decide, 'decide', place), primary: true }, ...always],
    typeHint: say.type,
  };
}

/** What was asked for so far, each with what this case says to it. */
function factBlocks(
  { questions }: Pick<Guideline, 'questions'>,
  item: Item,
  asked: readonly QuestionId[],
): readonly Block[] {
  if (asked.length === 0) return [];
  const known = factsOf(item);
  return [
    {
      kind: 'facts',
      items: asked.map((id) => {
        const given = known.find(({ question }) => question === id);
        return {
          name: questions[id].title,
          value: given ? describeAnswer({ questions }, id, given.answer, 'short') : say.unknown,
        };
      }),
    },
  ];
}

function factsOf({ case: shown }: Item): readonly GivenAnswer[] {
  return shown ? [...shown.answers, ...shown.alsoStated] : [];
}

/** The trainee's path held against the algorithm's, once the case is decided. */
export function comparedBlocks(
  { questions }: Pick<Guideline, 'questions'>,
  { case: shown }: Item,
  { asked }: Unfolding,
): readonly Block[] {
  const route = (shown?.answers ?? []).map(({ question }) => question);
  const more = asked.filter((id) => !route.includes(id));
  if (more.length === 0 && route.every((id) => asked.includes(id))) {
    return [{ kind: 'text', tone: 'good', text: say.compare.same }];
  }
  return [
    { kind: 'text', text: [{ text: say.compare.title, strong: true }] },
    { kind: 'text', text: say.compare.route, tight: true },
    {
      kind: 'list',
      ordered: true,
      items: route.map((id) => {
        const place = asked.indexOf(id) + 1;
        return [
          { text: `${questions[id].title}: ` },
          place > 0
            ? { text: say.compare.asked(place), subtle: true }
            : { text: say.compare.notAsked, strong: true },
        ];
      }),
    },
    ...(more.length === 0
      ? []
      : [
          {
            kind: 'text',
            text: `${say.compare.more}${more.map((id) => questions[id].title).join(', ')}.`,
          } as const,
        ]),
  ];
}

/** Which of several facts was meant, each to be tapped. */
export function whichFactBlocks(
  { questions }: Pick<Guideline, 'questions'>,
  which: readonly QuestionId[],
  place: { readonly item: string; readonly rev: number },
): readonly Block[] {
  return [
    { kind: 'notice', tone: 'accent', text: say.which },
    {
      kind: 'choices',
      layout: 'rows',
      choices: which.map((id) => ({
        label: questions[id].title,
        data: quizAction('ask', { ...place, question: id }),
      })),
    },
  ];
}

function inPairs<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, row) => all.slice(2 * row, 2 * row + 2));
}
