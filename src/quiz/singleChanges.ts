import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { questions } from '../guideline/questions/index.ts';
import type { CaseState } from '../machine/cases.ts';
import { follow } from './chart.ts';
import { classKey, representativeOf } from './routes/answerClass.ts';
import { plausibilityOf } from './routes/plausibility.ts';

/** Where a patient would end if one answer were another. */
export interface SingleChange {
  /** The answer that stands for its class. */
  readonly change: GivenAnswer;
  /** The case after the change, at an outcome. */
  readonly state: CaseState;
}

/**
 * Every change of one answer on the route to another answer class, replayed over the chart with all that
 * is known of the patient. Left out are changes after which a question stays open, and implausible ones.
 * @param route the questions that the case answers
 */
export function singleChanges(known: Answers, route: readonly QuestionId[]): readonly SingleChange[] {
  return route.flatMap((question) => {
    const given = known[question];
    if (given === undefined) return [];
    const own = classKey(question, representativeOf(question, given));
    const others = (questions[question].classes as readonly AnswerValue[]).filter(
      (answer) => classKey(question, answer) !== own,
    );
    return others.flatMap((answer) => {
      const state = follow({ ...known, [question]: answer });
      return state.summary && plausibilityOf(state.summary.facts) > 0
        ? [{ change: { question, answer }, state }]
        : [];
    });
  });
}

/** An answer that says that something is not known. */
export function isUnknown({ question, answer }: GivenAnswer): boolean {
  const { unknown } = questions[question];
  return unknown !== undefined && JSON.stringify(unknown) === JSON.stringify(answer);
}
