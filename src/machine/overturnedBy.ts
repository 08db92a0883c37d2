import { conditionState } from '../engine/conditionState.ts';
import { deriveFacts, type FactRules } from '../engine/facts.ts';
import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import { restingAnswers, type RestsOn } from '../guideline/restingAnswers.ts';

const resting = Object.entries(restingAnswers) as [QuestionId, RestsOn][];

/**
 * The questions whose answers do not stand once a question is answered otherwise: they name something of it that was
 * met, not met or not known and is another of the three now.
 */
export function overturnedBy(
  rules: FactRules,
  question: QuestionId,
  was: AnswerValue,
  to: AnswerValue,
): readonly QuestionId[] {
  return resting.flatMap(([overturned, on]) => {
    const named = on[question];
    if (named === undefined) return [];
    const before = deriveFacts(rules, { [question]: was });
    const after = deriveFacts(rules, { [question]: to });
    const changes = named.some(
      (condition) => conditionState(condition, before) !== conditionState(condition, after),
    );
    return changes ? overturned : [];
  });
}

/** The questions whose answers another answer to a question may overturn. */
export function mayOverturn(question: QuestionId): readonly QuestionId[] {
  return resting.flatMap(([overturned, on]) => (on[question] === undefined ? [] : overturned));
}
