import { isLeft, mayLead } from '../../../engine/standing.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { isKnownToFit } from '../../../engine/takesTheLead.ts';
import type { CautionId } from '../../../guideline/caution.ts';
import { type AskedTreatment, gives } from '../../../language/ask/askedTreatment.ts';
import { drugsByName } from '../../../language/line/drugsTold.ts';
import type { StoredNotTaken } from '../../state/session.ts';
import { failedDrugs } from './failedDrugs.ts';

/** "Skip every listed treatment on which the disease has already progressed." */
const skip: CautionId = 'C25';

/**
 * Whether the disease has progressed on every drug that an option names: nothing of it is left (C25). One that names
 * none, or gives something else as well, is not judged.
 */
export function hasFailed(
  { text, kinds }: Pick<RecommendedOption, 'text' | 'kinds'>,
  notTaken: readonly StoredNotTaken[],
): boolean {
  const failed = failedDrugs(notTaken);
  const named = drugsByName.filter(
    (drug) => !isClass(drug) && gives(drug, { text, kinds }) && drug.said.test(text.toLowerCase()),
  );
  return (
    named.length > 0 &&
    named.every(({ name }) => failed.some((one) => one.name === name)) &&
    kinds.every((kind) => named.some((drug) => drug.kinds.includes(kind)))
  );
}

/** Whether a name is that of a class ("targeted therapy"), which single drugs are of. */
function isClass(drug: AskedTreatment): boolean {
  return (
    drug.words === undefined &&
    drugsByName.some(
      ({ words, kinds }) => words !== undefined && kinds.every((kind) => drug.kinds.includes(kind)),
    )
  );
}

/**
 * A recommendation in which an option of which nothing is left does not lead, and stands behind what may be given. A pair
 * that has one stands together no longer; the chart's own recommendation is untouched.
 */
export function withoutFailed<R extends Pick<Recommendation, 'options' | 'first' | 'together'>>(
  recommendation: R,
  notTaken: readonly StoredNotTaken[],
): R {
  const isGone = (option: RecommendedOption): boolean => isLeft(option) && hasFailed(option, notTaken);
  if (!recommendation.options.some(isGone)) return recommendation;
  const { together } = recommendation;
  const marked = recommendation.options.map((option) =>
    isGone(option) ? { ...option, forbiddenBy: [...option.forbiddenBy, skip] } : option,
  );
  const options = [
    ...marked.filter(isLeft),
    ...marked.filter((option) => !isLeft(option) && option.closed === null),
    ...marked.filter(({ closed }) => closed !== null),
  ].map((option, index): RecommendedOption => ({ ...option, number: index + 1 }));
  const [next] = options.filter(mayLead);
  const led = [recommendation.first, ...(together?.options ?? [])].map((one) => one?.id);
  const isUnled = next !== undefined && !led.includes(next.id) && !isKnownToFit(next);
  const ofPair = together?.options.map(({ id }) => options.find((one) => one.id === id)) ?? [];
  const pair = ofPair.filter((one) => one !== undefined);
  const stands = together !== null && pair.every(isLeft);
  return {
    ...recommendation,
    options:
      isUnled && !stands ? options.map((one) => (isLeft(one) ? { ...one, unled: true } : one)) : options,
    first: isUnled && !stands ? null : (next ?? null),
    together: stands ? { ...together, options: pair } : null,
  };
}
