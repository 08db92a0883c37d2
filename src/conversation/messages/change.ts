import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { isGivenUp } from '../../machine/givenUp.ts';
import type { ChangeWithPending } from '../../machine/pendingAnswers.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import type { CasePlace, ChangeData } from '../contract/actionData.ts';
import type { Button, Message } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { inputBlocks, takesInputs } from './inputs.ts';
import { titlesOf } from './said/titles.ts';
import { comparedBlocks } from './alternatives/whatIf.ts';
import type { BesideRecommendation } from './outcome/shownOutcome.ts';
import type { Guideline } from '../../guideline/guideline.ts';

const say = texts.change;

/** The answers of a case, to choose the one to change. */
export function whichToChange(
  guideline: Guideline,
  answers: readonly GivenAnswer[],
  place: CasePlace,
): Message {
  return {
    speak: say.which,
    blocks: [
      { kind: 'heading', text: say.which },
      {
        kind: 'choices',
        layout: 'rows',
        choices: answers.map(({ question, answer }) => ({
          label: `${guideline.questions[question].title}: ${describeAnswer(guideline, question, answer, 'short')}`,
          data: { nelm: 1, do: 'change', ...place, question },
        })),
      },
    ],
    buttons: [{ title: say.takeBack, data: { nelm: 1, do: 'back', ...place } }, leave(place)],
    typeHint: say.whichHint,
  };
}

/** An answer that a text may mean; null where its words do not decide which. */
export interface Proposed {
  readonly question: QuestionId;
  readonly answer: AnswerValue | null;
  /** Whether it is the answer that stands. */
  readonly held: boolean;
}

/** The changes that a text may mean, each with what the answer is now and would be. */
export function whichIsMeant(
  guideline: Guideline,
  proposed: readonly Proposed[],
  known: readonly GivenAnswer[],
  place: CasePlace,
): Message {
  const labelOf = ({ question, answer, held }: Proposed): string => {
    const { title } = guideline.questions[question];
    const now = known.find((given) => given.question === question);
    if (answer === null || !now) return say.other(title);
    const inWords = (value: AnswerValue): string => describeAnswer(guideline, question, value, 'short');
    return `${title}: ${held ? say.asAnswered(inWords(answer)) : say.fromTo(inWords(now.answer), inWords(answer))}`;
  };
  return {
    speak: say.whichMeant,
    blocks: [
      { kind: 'heading', text: say.whichMeant },
      {
        kind: 'choices',
        layout: 'rows',
        choices: proposed.map((one) => ({
          label: labelOf(one),
          data: {
            nelm: 1,
            do: 'change',
            ...place,
            question: one.question,
            ...(one.answer === null ? {} : { answer: one.answer }),
            ...(one.held ? { sure: true } : {}),
          },
        })),
      },
    ],
    buttons: [
      keep(
        place,
        known.filter((had) => proposed.some(({ question }) => question === had.question)),
      ),
    ],
    typeHint: say.whichMeantHint,
  };
}

/** The answers that stand are said to hold. */
function keep(place: CasePlace, answers: readonly GivenAnswer[]): Button {
  return { ...makeIt(place, answers), title: say.leave };
}

/** Asks for another answer to a question. `problem` says what was wrong with the one before. */
export function changeMessage(
  guideline: Guideline,
  { question: id, answer }: GivenAnswer,
  place: CasePlace,
  problem?: string,
): Message {
  const question = guideline.questions[id];
  const data: ChangeData = { nelm: 1, do: 'change', ...place, question: id };
  return {
    speak: say.title(question.title),
    blocks: [
      ...(problem === undefined ? [] : [{ kind: 'notice', tone: 'warning', text: problem } as const]),
      { kind: 'text', tone: 'accent', small: true, text: say.title(question.title) },
      { kind: 'heading', text: question.ask },
      {
        kind: 'text',
        text: [{ text: say.now(describeAnswer(guideline, id, answer)), strong: true }],
      },
      ...inputBlocks(question, (to) => (to === undefined ? data : { ...data, answer: to })),
    ],
    buttons: [
      ...(takesInputs(question) ? [{ title: texts.buttons.continue, primary: true, data } as const] : []),
      problem === undefined ? leave(place) : keep(place, [{ question: id, answer }]),
    ],
    typeHint: say.whichHint,
  };
}

interface Preview {
  readonly confirming: GivenAnswer;
  /** The case before the change. */
  readonly state: CaseState;
  readonly change: ChangeWithPending;
  readonly beside: BesideRecommendation;
}

/** What a change would do, before it takes effect: both results side by side, and what becomes of the later answers. */
export function changePreview(
  cases: Cases,
  { confirming, state, change, beside }: Preview,
  place: CasePlace,
): Message {
  const { guideline } = cases;
  const { question, answer } = confirming;
  const from = state.answers.find((given) => given.question === question);
  const title = say.title(guideline.questions[question].title);
  return {
    speak: title,
    blocks: [
      { kind: 'heading', text: title },
      {
        kind: 'text',
        text: [
          {
            text: say.fromTo(
              from ? describeAnswer(guideline, question, from.answer) : '',
              describeAnswer(guideline, question, answer),
            ),
            strong: true,
          },
        ],
      },
      { kind: 'text', tone: 'subtle', text: say.preview },
      ...comparedBlocks(cases, {
        supposed: [confirming],
        now: { state, pending: beside.pendingAnswers ?? [] },
        changed: change,
        beside,
      }),
      { kind: 'list', items: answersAfter(guideline, change) },
    ],
    buttons: [makeIt(place, [confirming]), leave(place)],
    typeHint: say.hint,
  };
}

/** Makes a change of one answer, or of several at once. */
export function makeIt(place: CasePlace, answers: readonly GivenAnswer[]): Button {
  const data = { nelm: 1, do: 'change', ...place } as const;
  const [only, ...others] = answers;
  return {
    title: say.doIt,
    data:
      only && others.length === 0 && !isGivenUp(only)
        ? { ...data, question: only.question, answer: only.answer, sure: true }
        : { ...data, answers, sure: true },
  };
}

function answersAfter(
  guideline: Guideline,
  { kept, held, unasked, again }: ChangeWithPending,
): readonly string[] {
  const lines = [
    ...(kept.length > 0 ? [`${say.stay}${titlesOf(guideline, kept)}`] : []),
    ...(held.length > 0 ? [`${say.held}${titlesOf(guideline, held)}`] : []),
    ...(again.length > 0 ? [`${say.again}${titlesOf(guideline, again)}`] : []),
    ...(unasked.length > 0 ? [`${say.unasked}${titlesOf(guideline, unasked)}`] : []),
  ];
  return lines.length > 0 ? lines : [say.nothingElse];
}

function leave(place: CasePlace): Button {
  return { title: say.leave, data: { nelm: 1, do: 'show', ...place } };
}
