import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { OutcomeOption } from '../../../guideline/outcome.ts';
import { entryOf } from '../../../guideline/entryOf.ts';
import {
  type AskedTreatment,
  gives,
  isDrugOf,
  isItself,
  whatItGives,
} from '../../../language/ask/askedTreatment.ts';
import { askedTreatments } from '../../../language/ask/treatmentsByName.ts';
import { optionName } from '../outcome/optionName.ts';

/** What a guideline ties to drugs. */
type Drugs = Pick<Guideline, 'drugsWithin' | 'tiedToDrugs'>;

/** What an option says of one of the treatments that it gives. */
export interface OfTreatment {
  readonly option: RecommendedOption;
  /** What the option gives, where that is more than the treatment; null where it is the treatment by itself. */
  readonly group: string | null;
}

/**
 * An option as what it says of one treatment. Where it gives others as well ("CAPTEM, STZ/5-FU or sunitinib"), what its
 * words tie to one of these is left out; the rest is said of the group.
 */
export function ofTreatment(
  { drugsWithin, tiedToDrugs }: Drugs,
  option: RecommendedOption,
  treatment: AskedTreatment | undefined,
): OfTreatment {
  if (treatment === undefined || !isOneOfSeveral(option, treatment)) return { option, group: null };
  const concerns = ({ id }: { readonly id: string }): boolean =>
    entryOf(tiedToDrugs, id)?.some((drug) => isDrugOf(drugsWithin[drug], treatment)) ?? true;
  return {
    option: {
      ...option,
      conditions: option.conditions.filter(concerns),
      prohibitions: option.prohibitions.filter(concerns),
    },
    group: optionName(option).replace(/ \([^)]*\)$/, ''),
  };
}

/** Of what group a condition or warning is said; null where it is of the treatment itself, or of one drug of the group. */
export function groupOf(
  { tiedToDrugs }: Drugs,
  { group }: OfTreatment,
  { id }: { readonly id: string },
): string | null {
  return entryOf(tiedToDrugs, id) === undefined ? group : null;
}

/** Whether an option gives or names something beside a treatment. */
function isOneOfSeveral(option: Pick<OutcomeOption, 'text' | 'kinds'>, treatment: AskedTreatment): boolean {
  if (!isItself(treatment, option)) return true;
  const isClass = treatment.words === undefined;
  return (
    !isClass &&
    askedTreatments.some(
      (other) =>
        other.name !== treatment.name &&
        other.words !== undefined &&
        gives(other, option) &&
        other.said.test(whatItGives(option).toLowerCase()),
    )
  );
}
