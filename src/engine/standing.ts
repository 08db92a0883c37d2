import type { OptionKind } from '../guideline/outcome.ts';
import { forbidsOutright } from './prohibitions.ts';
import type { RecommendedOption } from './recommendedOption.ts';
import { stateOf } from './stateOf.ts';
import type { StatedProhibition } from './statedProhibition.ts';

/** What decides whether an option is left. */
type LeftOf = Pick<RecommendedOption, 'closed' | 'forbiddenBy' | 'contraindicated'>;

/** Whether an option is left: it is not closed, and nothing that is shown forbids it. */
export function isLeft({ closed, forbiddenBy, contraindicated }: LeftOf): boolean {
  return closed === null && forbiddenBy.length === 0 && contraindicated?.rest.length !== 0;
}

/** Whether a kind of an option is left: the option is, and no contraindication beside the route speaks against the kind. */
export function isKindLeft(option: LeftOf, kind: OptionKind): boolean {
  return isLeft(option) && option.contraindicated?.kinds.includes(kind) !== true;
}

/** Whether an option takes its kind away: it is not left, and not only for drugs of a class that has others. */
export function isKindTaken(
  option: LeftOf & Pick<RecommendedOption, 'skippedKinds'>,
  kind: OptionKind,
): boolean {
  return !isKindLeft(option, kind) && option.skippedKinds?.includes(kind) !== false;
}

/** Whether an option may lead: it is left, nothing comes before it, and it is known to fit where another has fallen away. */
export function mayLead(option: LeftOf & Pick<RecommendedOption, 'waitsFor' | 'unled'>): boolean {
  return isLeft(option) && option.waitsFor.length === 0 && option.unled !== true;
}

/**
 * How an option stands in a case: closed; forbidden by what stands beside the route; behind a special situation that
 * comes first; failed by something told, though the chart leaves it open; contraindicated in a part of it; open with a
 * warning that applies and forbids what it gives; or open. The one word for it, wherever an option is spoken of.
 */
export type Standing = 'closed' | 'forbidden' | 'waits' | 'fails' | 'inPart' | 'warned' | 'open';

export function standingOf(option: RecommendedOption): Standing {
  if (option.closed !== null) return 'closed';
  if (!isLeft(option)) return 'forbidden';
  if (option.waitsFor.length > 0) return 'waits';
  if (isFailedByTold(option)) return 'fails';
  if (option.contraindicated !== undefined) return 'inPart';
  return forbiddingWarnings(option).length > 0 ? 'warned' : 'open';
}

/** What something told may fail in an option. */
type FailedOf = Pick<RecommendedOption, 'conditions' | 'toldAgainst'>;

/** Whether something told speaks against all that an option gives, or fails one of its conditions. */
function isFailedByTold(option: FailedOf): boolean {
  return option.toldAgainst === true || conditionsFailed(option).length > 0;
}

/** The conditions of an option that are not met, or whose words are denied, only by something told beside the route. */
export function conditionsFailed({ conditions }: Pick<FailedOf, 'conditions'>): FailedOf['conditions'] {
  return conditions.filter(
    (one) => one.againstBeside === true || (one.state !== 'notMet' && stateOf(one) === 'notMet'),
  );
}

/** Whether an option may be called open in a case: it may lead, and nothing told fails it. */
export function isOffered(option: RecommendedOption): boolean {
  return mayLead(option) && !isFailedByTold(option);
}

/** The warnings of an option that apply in a case and forbid what it gives. */
export function forbiddingWarnings(option: RecommendedOption): readonly StatedProhibition[] {
  return option.prohibitions.filter((one) => one.applies && forbidsOutright(one, option));
}
