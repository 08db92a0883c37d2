import { answerKey } from '../../engine/answerKey.ts';
import { saysUnknown } from '../../engine/saysUnknown.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Cases } from '../cases.ts';
import { mayOverturn } from '../overturnedBy.ts';
import type { CaseWithPending } from '../pendingAnswers.ts';
import { mayBecomeAnother } from './openTo.ts';

/** An answer that was given, as a look ahead takes it. */
export interface Given {
  readonly answer: AnswerValue;
  /**
   * `stands`: it is taken where its question is asked, and otherwise stands beside the route. `mayChange`: it says
   * "not known" or leaves a part out, so another may take its place. `assumed`: taken where it is asked, and nowhere
   * else.
   */
  readonly as: 'stands' | 'mayChange' | 'assumed';
  /** Questions whose answers may not stand once another takes the place of this one. */
  readonly resting?: readonly QuestionId[];
}

/** Answers that were given, by question. */
export type GivenByQuestion = ReadonlyMap<QuestionId, Given>;

/** Answers still to be taken, with what a look ahead needs of them again and again. */
export interface Pending {
  readonly answers: GivenByQuestion;
  /** The same for the same answers. */
  readonly key: string;
  /** The questions of which an answer may come to stand beside the route. */
  readonly beside: readonly QuestionId[];
  /** Without the answers to some questions. */
  readonly without: (questions: readonly QuestionId[]) => Pending;
  /** Only the answers that are of use. */
  readonly only: (isOfUse: (question: QuestionId, given: Given) => boolean) => Pending;
  /** With an answer, in place of one to the same question. */
  readonly and: (question: QuestionId, given: Given) => Pending;
  /** Those that stand beside the route when nothing takes them. */
  readonly given: readonly GivenAnswer[];
}

export const nothingPending: Pending = pendingOf(new Map());

export function pendingOf(answers: GivenByQuestion): Pending {
  const entries = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const keeping = (keeps: (question: QuestionId, given: Given) => boolean): Pending => {
    const left = entries.filter(([question, given]) => keeps(question, given));
    if (left.length === entries.length) return self;
    return left.length === 0 ? nothingPending : pendingOf(new Map(left));
  };
  const shorter = new Map<string, Pending>();
  const self: Pending = {
    answers,
    key: entries.map(keyOf).join(),
    beside: entries.flatMap(([question, { as }]) => (as === 'assumed' ? [] : question)),
    without: (questions) => {
      if (!questions.some((question) => answers.has(question))) return self;
      const name = questions.join();
      const known = shorter.get(name) ?? keeping((question) => !questions.includes(question));
      shorter.set(name, known);
      return known;
    },
    only: keeping,
    and: (question, given) => pendingOf(new Map(answers).set(question, given)),
    given: entries.map(([question, { answer }]) => ({ question, answer })),
  };
  return self;
}

function keyOf([question, { answer, as, resting = [] }]: readonly [QuestionId, Given]): string {
  if (as === 'mayChange') return `${question}?${answerKey(answer)}${resting.join('/')}`;
  return `${question}${as === 'assumed' ? '~' : '='}${answerKey(answer)}`;
}

/** The answers of a case, each that is not known open to be replaced. */
export function givenIn(
  { guideline }: Pick<Cases, 'guideline'>,
  { state, pending }: CaseWithPending,
): GivenByQuestion {
  const all = [...state.answers, ...pending];
  return new Map(
    all.map((given): readonly [QuestionId, Given] => [
      given.question,
      mayBecomeAnother(guideline, given)
        ? { answer: given.answer, as: 'mayChange', resting: restingOn(all, given.question, guideline) }
        : { answer: given.answer, as: 'stands' },
    ]),
  );
}

/** The given answers, "not known" apart, that may not stand once the answer to a question is another. */
export function restingOn(
  given: readonly GivenAnswer[],
  question: QuestionId,
  guideline: Cases['guideline'],
): readonly QuestionId[] {
  const resting = mayOverturn(guideline, question);
  return given
    .filter((one) => resting.includes(one.question) && !saysUnknown(guideline, one))
    .map((one) => one.question);
}
