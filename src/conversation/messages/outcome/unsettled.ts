import { contradictedConditions } from '../../../engine/contradictedConditions.ts';
import { describeAnswer } from '../../../engine/describeAnswer.ts';
import type { EvaluatedCondition } from '../../../engine/evaluatedCondition.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { Unsettled } from '../../state/unsettled.ts';
import { withEachOption } from './withEachOption.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.outcome.unsettled;

/**
 * A recommendation of which an answer of the route is contradicted by what was told: a condition that rests on it is not
 * known, and what leads, or has such a condition, stands behind it. Neither order nor closure follows.
 */
export function withUnsettled<R extends Pick<Recommendation, 'options' | 'first' | 'together'>>(
  guideline: Guideline,
  byChart: Recommendation,
  recommendation: R,
  unsettled: readonly Unsettled[],
): R {
  if (unsettled.length === 0) return recommendation;
  const { first, together } = recommendation;
  const leading = (together?.options ?? (first === null ? [] : [first])).map(({ id }) => id);
  const contradicted = unsettled.map((one) => ({
    title: titleOf(guideline, one),
    conditions: contradictedConditions(guideline, byChart, [contestedBy(guideline, one)]),
  }));
  const optionOf = (option: RecommendedOption): RecommendedOption => {
    if (option.closed !== null) return option;
    const conditions = option.conditions.map((one) => (isContradicted(one) ? notKnown(one) : one));
    const titles = contradicted
      .filter(
        (one) => leading.includes(option.id) || option.conditions.some(({ id }) => one.conditions.has(id)),
      )
      .map(({ title }) => title);
    return { ...option, conditions, ...(titles.length === 0 ? {} : { unsettled: [...new Set(titles)] }) };
  };
  const isContradicted = ({ id }: EvaluatedCondition): boolean =>
    contradicted.some(({ conditions }) => conditions.has(id));
  return withEachOption(recommendation, optionOf);
}

/** What may hold instead: what was told, or where the words do not decide it any other answer. */
function contestedBy({ questions }: Guideline, { question, told, fits }: Unsettled) {
  const instead = fits ?? told;
  return { question, instead: instead === null ? questions[question].classes : [instead] };
}

function notKnown(condition: EvaluatedCondition): EvaluatedCondition {
  const isMet = (condition.volunteered ?? condition.state) === 'met';
  return isMet ? { ...condition, volunteered: 'notKnown', unsettled: true } : condition;
}

function titleOf({ questions }: Guideline, { question }: Unsettled): string {
  return questions[question].title;
}

/** Each answer that something told contradicts, with what was told and how to settle it. */
export function unsettledLines({
  guideline,
  unsettled,
}: {
  readonly guideline: Guideline;
  readonly unsettled: readonly Unsettled[];
}): readonly string[] {
  return unsettled.map((one) => {
    const { question, had, told, words, fits } = one;
    const inWords = told === null ? null : describeAnswer(guideline, question, told, 'short');
    const since = [...(words === null ? [] : [`“${words}”`]), ...(inWords === null ? [] : [inWords])];
    const line = say.line(
      titleOf(guideline, one),
      describeAnswer(guideline, question, had, 'short'),
      since.length === 0 ? say.notClear : since.join(': '),
    );
    return fits === undefined
      ? line
      : `${line} ${say.fits(describeAnswer(guideline, question, fits, 'short'))}`;
  });
}

/** That an answer must be settled before an option; empty where none must. */
export function settleFirstInWords({ unsettled = [] }: Pick<RecommendedOption, 'unsettled'>): string {
  return unsettled.length === 0 ? '' : say.first(unsettled.join('; '));
}
