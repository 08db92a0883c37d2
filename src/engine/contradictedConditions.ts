import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { OptionCondition } from '../guideline/outcome.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { byQuestion } from './byQuestion.ts';
import { conditionState } from './conditionState.ts';
import { deriveFacts } from './facts.ts';
import type { Recommendation } from './recommend.ts';

/** An answer of a route that is contested, with what may hold instead. */
export interface Contested {
  readonly question: QuestionId;
  readonly instead: readonly AnswerValue[];
}

/**
 * The conditions of an outcome's options, by their ids, that are met by the route and would not be with what may hold in
 * place of a contested answer: which of the two holds nobody has said, so they are not known.
 */
export function contradictedConditions(
  guideline: Guideline,
  { outcome, basis }: Pick<Recommendation, 'outcome' | 'basis'>,
  contested: readonly Contested[],
): ReadonlySet<string> {
  const answers = byQuestion(basis.trail);
  const asHeld = deriveFacts(guideline, answers, outcome);
  const otherwise = contested.flatMap(({ question, instead }) =>
    instead.map((answer) => deriveFacts(guideline, { ...answers, [question]: answer }, outcome)),
  );
  const conditions: readonly OptionCondition[] = guideline.outcomes[outcome].options.flatMap(
    (option) => option.conditions,
  );
  return new Set(
    conditions
      .filter(
        ({ when }) =>
          conditionState(guideline, when, asHeld) === 'met' &&
          otherwise.some((facts) => conditionState(guideline, when, facts) !== 'met'),
      )
      .map(({ id }) => id),
  );
}
