import { answerKey } from '../../engine/answerKey.ts';
import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';

/** An answer that was given, as a look ahead takes it. */
export interface Told {
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
export type ToldAnswers = ReadonlyMap<QuestionId, Told>;

/** Answers still to be taken, with what a look ahead needs of them again and again. */
export interface StillTold {
  readonly answers: ToldAnswers;
  /** The same for the same answers. */
  readonly key: string;
  /** The questions of which an answer may come to stand beside the route. */
  readonly beside: readonly QuestionId[];
  /** Without the answers to some questions. */
  readonly without: (questions: readonly QuestionId[]) => StillTold;
  /** Only the answers that are of use. */
  readonly only: (isOfUse: (question: QuestionId, told: Told) => boolean) => StillTold;
  /** With an answer, in place of one to the same question. */
  readonly and: (question: QuestionId, told: Told) => StillTold;
  /** Those that stand beside the route when nothing takes them. */
  readonly given: readonly GivenAnswer[];
}

export const nothingTold: StillTold = stillTold(new Map());

export function stillTold(answers: ToldAnswers): StillTold {
  const entries = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const keeping = (keeps: (question: QuestionId, told: Told) => boolean): StillTold => {
    const left = entries.filter(([question, told]) => keeps(question, told));
    if (left.length === entries.length) return self;
    return left.length === 0 ? nothingTold : stillTold(new Map(left));
  };
  const shorter = new Map<string, StillTold>();
  const self: StillTold = {
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
    and: (question, told) => stillTold(new Map(answers).set(question, told)),
    given: entries.map(([question, { answer }]) => ({ question, answer })),
  };
  return self;
}

function keyOf([question, { answer, as, resting = [] }]: readonly [QuestionId, Told]): string {
  if (as === 'mayChange') return `${question}?${answerKey(answer)}${resting.join('/')}`;
  return `${question}${as === 'assumed' ? '~' : '='}${answerKey(answer)}`;
}
