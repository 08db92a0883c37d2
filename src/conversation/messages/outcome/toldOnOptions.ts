import type { ConditionState } from '../../../engine/conditionState.ts';
import { conditionsFailed } from '../../../engine/standing.ts';
import {
  nothingTold,
  nothingToldAnywhere,
  type ToldAnywhere,
  type ToldOnOptions,
} from '../../../engine/toldOnOptions.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import type { NamedFact } from '../../../language/facts/namedFact.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import type { Run } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { failedDrugs, stoppedDrugs } from './failedDrugs.ts';
import { isAllStopped, skippedOptions } from './failedOptions.ts';
import { type ToldFact, toldFacts } from './toldFacts.ts';

type Given = Pick<OutcomeOption, 'kinds'> & {
  readonly conditions: readonly { readonly id: string }[];
};

/** What the facts of a case make of its options; the same object wherever they make nothing of any. */
export function toldOnOptions(notTaken: readonly StoredNotTaken[]): ToldOnOptions {
  const facts = toldFacts(notTaken).map(({ fact }) => fact);
  const conditions = new Map(
    facts.flatMap(({ decides = {}, together }): readonly (readonly [string, ConditionState])[] => [
      ...Object.entries(decides),
      ...(facts.some(({ name }) => name === together?.with) ? Object.entries(together?.decides ?? {}) : []),
    ]),
  );
  const avoided = facts.filter(({ against }) => against !== undefined);
  if (conditions.size + avoided.length + stoppedDrugs(notTaken).length === 0) return nothingTold;
  return {
    conditions,
    against: (option) => isAgainst(avoided, option) || isAllStopped(option, notTaken),
  };
}

/** Whether facts are listed against all that an option gives. */
function isAgainst(facts: readonly NamedFact[], option: Given): boolean {
  return (
    option.kinds.length > 0 && option.kinds.every((kind) => facts.some((fact) => avoids(fact, kind, option)))
  );
}

/** Whether a fact is listed against a kind of an option. */
function avoids({ against }: NamedFact, kind: OutcomeOption['kinds'][number], option: Given): boolean {
  if (!against?.kinds.includes(kind)) return false;
  return against.condition === undefined || option.conditions.some(({ id }) => id === against.condition);
}

/** What was told and what is shown of the guideline. */
interface WithGuideline {
  readonly guideline: Pick<Guideline, 'cautions'>;
  readonly notTaken: readonly StoredNotTaken[];
}

/** The told facts that speak against something that an option gives. */
export function toldAgainst(notTaken: readonly StoredNotTaken[], option: Given): readonly ToldFact[] {
  return toldFacts(notTaken).filter(({ fact }) => option.kinds.some((kind) => avoids(fact, kind, option)));
}

/**
 * That something told is listed against what an option gives, or what a caution says of giving it: empty where nothing is,
 * or the option is closed.
 */
export function toldAgainstInWords(
  { guideline, notTaken }: WithGuideline,
  option: RecommendedOption,
): string {
  if (option.closed !== null) return '';
  const told = toldAgainst(notTaken, option);
  const listed = told.filter(({ fact }) => fact.against?.caution === undefined);
  const wordsOf = (those: typeof told): string => those.map(({ words }) => words).join(', ');
  return [
    ...(listed.length === 0 ? [] : [texts.outcome.facts.against(wordsOf(listed))]),
    ...told
      .filter((one) => !listed.includes(one))
      .map((one) => texts.outcome.facts.cautioned(one.words, sentenceOf(guideline, one.fact))),
  ].join('');
}

/** The sentences of a caution that say what follows from a fact. */
function sentenceOf({ cautions }: Pick<Guideline, 'cautions'>, { against }: NamedFact): string {
  const { caution } = against ?? {};
  const text = cautions.find(({ id }) => id === caution?.id)?.text ?? [];
  return text
    .filter((part) => typeof part === 'string')
    .join(' ')
    .split(/(?<=\.) (?=[A-Z])/u)
    .filter((one) => caution?.sentence.test(one))
    .join(' ');
}

/**
 * What something told fails in an option that the chart leaves open: all that it gives, or conditions; empty where nothing.
 * @param unmetBelow whether nothing but what is not met stands below it, which says so by itself
 */
export function failedByToldRuns(
  shown: WithGuideline,
  option: RecommendedOption,
  unmetBelow = false,
): readonly Run[] {
  if (option.closed !== null) return [];
  const told = toldAgainstInWords(shown, option);
  const failed = conditionsFailed(option);
  const isUnmet = failed.some(({ againstBeside }) => againstBeside !== true);
  const { conditionFailed, conditionAgainst } = texts.outcome.volunteered;
  return [
    ...(told === '' ? [] : [told]),
    ...(failed.length === 0 || (isUnmet && unmetBelow) ? [] : [isUnmet ? conditionFailed : conditionAgainst]),
  ].map((text) => ({ text, strong: true }));
}

/** What the facts and failed drugs of a case make of the options of every outcome that it may come to. */
export function toldAnywhere(notTaken: readonly StoredNotTaken[]): ToldAnywhere {
  const told = toldOnOptions(notTaken);
  const names = [
    ...(told === nothingTold ? [] : toldFacts(notTaken).map(({ fact }) => fact.name)),
    ...failedDrugs(notTaken).map(({ name }) => name),
    ...stoppedDrugs(notTaken).map(({ name }) => `stopped ${name}`),
  ];
  if (names.length === 0) return nothingToldAnywhere;
  return {
    told,
    skippedIn: (guideline, options, { contraindications }) =>
      skippedOptions(guideline, options, notTaken, contraindications),
    key: [...new Set(names)].sort().join(),
  };
}
