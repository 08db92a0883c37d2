import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { GivenAnswer, QuestionId } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { QuestionInput } from '../../../guideline/question.ts';
import { alternativesOf } from '../../../machine/alternatives.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type CaseWithPending, mergeAnswers } from '../../../machine/pendingAnswers.ts';
import type { Block, Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { type BesideCase, type End, endInWords, endOf, keyOf, leadNames } from './end.ts';

const say = texts.alternatives;

/** Other answers to one question that lead to the same end. */
export interface OtherAnswers {
  readonly question: QuestionId;
  readonly answers: readonly GivenAnswer[];
  readonly end: End;
  /** Whether the route asks the question; otherwise the answer only bears on the options. */
  readonly asked: boolean;
}

/** Most changes in view; the others are one tap away. */
const inView = 8;

/**
 * The single answers that lead to another outcome or another first option, each run on a copy of the case. First
 * those that reach an outcome, then those after which more is asked, then what the route does not ask; within each
 * the nearest first.
 */
export function otherEnds(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly OtherAnswers[] {
  const { guideline } = cases;
  const now = keyOf(endOf(cases, known, beside));
  const onRoute = alternativesOf(cases, known).map(({ given, change }) => ({
    given,
    end: endOf(cases, change, beside),
    asked: true,
  }));
  const answered = new Set([...known.state.answers, ...known.pending].map(({ question }) => question));
  const unasked = guideline.questionIds
    .filter((question) => !answered.has(question))
    .flatMap((question) =>
      guideline.questions[question].classes.map((answer) => {
        const given = { question, answer } as GivenAnswer;
        const end = endOf(cases, { ...known, pending: mergeAnswers(known.pending, [given]) }, beside);
        return { given, end, asked: false };
      }),
    );
  const groups = new Map<string, OtherAnswers>();
  for (const { given, end, asked } of [...onRoute, ...unasked]) {
    if (keyOf(end) === now) continue;
    const key = `${given.question} ${keyOf(end)}`;
    const group = groups.get(key);
    groups.set(key, {
      question: given.question,
      end,
      asked,
      answers: [...(group?.answers ?? []), given],
    });
  }
  const rank = ({ end, asked, answers, question }: OtherAnswers): number => {
    const isUnknown = answers.every(({ answer }) => answer === guideline.questions[question].unknown);
    const isOne = answers.some(({ answer }) => !Array.isArray(answer) || answer.length === 1);
    return (asked ? 0 : 4) + (end.kind === 'question' ? 2 : 0) + (isUnknown || !isOne ? 1 : 0);
  };
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** What would change the outcome, in the patient's terms. */
export function wouldChangeBlocks(
  cases: Cases,
  known: CaseWithPending,
  beside: BesideCase,
): readonly Block[] {
  const now = endOf(cases, known, beside);
  const items = otherEnds(cases, known, beside).map((other) => itemOf(cases, now, other));
  const rest = items.slice(inView);
  return [
    { kind: 'heading', text: say.would },
    { kind: 'notice', tone: 'accent', text: say.unchanged },
    ...(items.length === 0
      ? [{ kind: 'text', text: say.wouldNone } as const]
      : [
          { kind: 'text', small: true, tone: 'subtle', text: say.wouldLead } as const,
          { kind: 'list', items: items.slice(0, inView) } as const,
        ]),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'fold',
            id: 'fold-would-change',
            title: say.more(rest.length),
            blocks: [{ kind: 'list', items: rest }],
          } as const,
        ]),
  ];
}

function itemOf(cases: Cases, now: End, { question, answers, end, asked }: OtherAnswers): readonly Run[] {
  const { guideline } = cases;
  const title = guideline.questions[question].title;
  const isSame =
    now.kind === 'outcome' &&
    end.kind === 'outcome' &&
    now.shown.recommendation.outcome === end.shown.recommendation.outcome &&
    now.shown.recommendation.title === end.shown.recommendation.title;
  const names = end.kind === 'outcome' ? leadNames(end.shown) : '';
  const where = isSame ? (names === '' ? say.none : `${say.sameButFirst(names)}.`) : endInWords(cases, end);
  return [
    { text: `${title}: ${answersShort(guideline, question, answers)}`, strong: true },
    { text: `${asked ? '' : ` (${say.ifUnasked})`}: ${where}` },
  ];
}

const numeric: ReadonlySet<QuestionInput['kind']> = new Set(['ki67', 'percentage', 'lesions']);

/** Answers to one question; of numbers, which stand for a range, one as an example. */
export function answersShort(
  guideline: Guideline,
  question: QuestionId,
  answers: readonly GivenAnswer[],
): string {
  const sizes = answers.map(({ answer }) => (Array.isArray(answer) ? answer.length : 1));
  const words = answers
    .filter((_one, index) => sizes[index] === Math.min(...sizes))
    .map((given) => describeAnswer(guideline, question, given.answer, 'short'));
  const [first = ''] = words;
  // A number stands for a range: a whole one is easier to read than the one just across the border.
  const whole = words.find((one) => !/\d\.\d/u.test(one)) ?? first;
  return numeric.has(guideline.questions[question].input.kind) || words.length > mostNamed
    ? say.example(whole)
    : say.or(words);
}

/** More answers to one question than these are too many to name. */
const mostNamed = 4;
