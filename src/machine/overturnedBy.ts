import { conditionState } from '../engine/conditionState.ts';
import { deriveFacts, type FactRules } from '../engine/facts.ts';
import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { RestsOn } from '../guideline/restingAnswers.ts';

/**
 * The questions whose answers do not stand once a question is answered otherwise: they name something of it that was
 * met, not met or not known and is another of the three now.
 */
export function overturnedBy(
  guideline: FactRules & Pick<Guideline, 'guards' | 'optionConditions' | 'restingAnswers' | 'unknownValues'>,
  question: QuestionId,
  was: AnswerValue,
  to: AnswerValue,
): readonly QuestionId[] {
  return resting(guideline).flatMap(([overturned, on]) => {
    const named = on[question];
    if (named === undefined) return [];
    const { guards = [], conditions = [] } = named;
    const before = deriveFacts(guideline, { [question]: was });
    const after = deriveFacts(guideline, { [question]: to });
    const changes = [
      ...guards.map((name) => guideline.guards[name]),
      ...conditions.map((id) => guideline.optionConditions[id].when),
    ].some(
      (condition) =>
        conditionState(guideline, condition, before) !== conditionState(guideline, condition, after),
    );
    return changes ? overturned : [];
  });
}

/** The questions whose answers another answer to a question may overturn. */
export function mayOverturn(
  guideline: Pick<Guideline, 'restingAnswers'>,
  question: QuestionId,
): readonly QuestionId[] {
  return resting(guideline).flatMap(([overturned, on]) => (on[question] === undefined ? [] : overturned));
}

function resting({ restingAnswers }: Pick<Guideline, 'restingAnswers'>): readonly [QuestionId, RestsOn][] {
  return Object.entries(restingAnswers) as [QuestionId, RestsOn][];
}
