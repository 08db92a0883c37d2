import type { Answers, AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { AnswerClasses } from '../chart/answerClass.ts';
import type { Chart } from '../chart/chart.ts';

/** Where a patient would end if one answer were another. */
export interface SingleChange {
  /** The answer that stands for its class. */
  readonly change: GivenAnswer;
  /** The case after the change, at an outcome. */
  readonly state: CaseState;
}

interface Around {
  readonly chart: Chart;
  readonly classes: AnswerClasses;
  readonly plausibilityOf: (facts: Facts) => number;
}

/**
 * Every change of one answer on the route to another answer class, replayed over the chart with all that
 * is known of the patient. Left out are changes after which a question stays open, and implausible ones.
 * @param route the questions that the case answers
 */
export function singleChanges(
  { chart, classes, plausibilityOf }: Around,
  known: Answers,
  route: readonly QuestionId[],
): readonly SingleChange[] {
  return route.flatMap((question) => {
    const given = known[question];
    if (given === undefined) return [];
    const own = classes.keyOf(question, classes.representativeOf(question, given));
    const others = (chart.guideline.questions[question].classes as readonly AnswerValue[]).filter(
      (answer) => classes.keyOf(question, answer) !== own,
    );
    return others.flatMap((answer) => {
      const state = chart.follow({ ...known, [question]: answer });
      return state.recommendation && plausibilityOf(state.recommendation.facts) > 0
        ? [{ change: { question, answer }, state }]
        : [];
    });
  });
}

/** An answer that says that something is not known. */
export function isUnknown(
  { questions }: Pick<Guideline, 'questions'>,
  { question, answer }: GivenAnswer,
): boolean {
  const { unknown } = questions[question];
  return typeof answer === 'object' ? JSON.stringify(unknown) === JSON.stringify(answer) : unknown === answer;
}
