import { saysUnknown } from '../engine/saysUnknown.ts';
import type { AnswerValue, GivenAnswer } from '../guideline/answers.ts';
import type { Cases } from './cases.ts';
import {
  type CaseWithPending,
  type ChangeWithPending,
  changeWithPending,
  sameAnswer,
} from './pendingAnswers.ts';

/** Where one other answer would lead; the case itself is not touched. */
export interface Alternative {
  readonly given: GivenAnswer;
  readonly change: ChangeWithPending;
}

/**
 * Every single change of an answer of the route, each run on a copy of the case. The nearest first: those of the
 * question that was answered last; within a question in the order of its answer classes, "not known" last.
 */
export function alternativesOf(cases: Cases, known: CaseWithPending): readonly Alternative[] {
  const { questions } = cases.guideline;
  return known.state.answers.toReversed().flatMap(({ question, answer }) => {
    const { classes } = questions[question];
    const others = classes.filter((other) => !sameAnswer(other, answer));
    const isUnknown = (other: AnswerValue): boolean =>
      saysUnknown(cases.guideline, { question, answer: other });
    return [...others.filter((one) => !isUnknown(one)), ...others.filter(isUnknown)].map((other) => ({
      given: { question, answer: other } as GivenAnswer,
      change: changeWithPending(cases, known, question, other),
    }));
  });
}
