import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { questions } from '../guideline/questions/index.ts';
import { follow } from './chart.ts';
import { classKey, representativeOf } from './routes/answerClass.ts';

/** Where a patient would end if one answer were another. */
export interface SingleChange {
  readonly change: GivenAnswer;
  readonly outcome: OutcomeId;
}

/**
 * Every change of one answer on the route to another answer class, replayed over the chart with all that
 * is known of the patient. Changes after which a question stays open are left out.
 * @param route the questions that the case answers
 */
export function singleChanges(known: Answers, route: readonly QuestionId[]): readonly SingleChange[] {
  return route.flatMap((question) => {
    const given = known[question];
    if (given === undefined) return [];
    const others = (questions[question].classes as readonly AnswerValue[]).filter(
      (answer) => classKey(question, answer) !== classKey(question, representativeOf(question, given)),
    );
    return others.flatMap((answer) => {
      const { outcome } = follow({ ...known, [question]: answer });
      return outcome === null ? [] : [{ change: { question, answer }, outcome }];
    });
  });
}
