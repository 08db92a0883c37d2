import type { SkippedOptions } from '../../../engine/toldOnOptions.ts';
import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
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
function hasFailed(
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

/** The options of which nothing is left, each with the caution that says to skip it. */
export function skippedOptions(
  options: readonly Pick<RecommendedOption, 'id' | 'text' | 'kinds'>[],
  notTaken: readonly StoredNotTaken[],
): SkippedOptions {
  return new Map(
    options.filter((option) => hasFailed(option, notTaken)).map(({ id }): [string, CautionId] => [id, skip]),
  );
}
