import type { OptionConditionId } from '../guideline/optionConditions.ts';
import type { OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import type { SpecialSituation, specialSituations } from '../guideline/specialSituations.ts';

/** A special situation that was typed and stands with the case (dossier 7, W28). */
export type Situation = Pick<SpecialSituation, 'id'>;

/** What the dossier says of options in a special situation: the condition it fails, the prohibition that applies. */
interface OnOptions {
  readonly fails: OptionConditionId;
  readonly prohibition?: Prohibition['id'];
}

const onOptions: ReadonlyMap<string, OnOptions> = new Map(
  Object.entries({
    pregnancy: { fails: 'notPregnant', prohibition: 'X06' },
    carcinoidHeartDisease: { fails: 'noCarcinoidHeart' },
  } satisfies Partial<Record<(typeof specialSituations)[number]['id'], OnOptions>>),
);

/** Whether a special situation closes options or speaks against some. */
export function bearsOnOptions({ id }: Situation): boolean {
  return onOptions.has(id);
}

/** The conditions of options that special situations fail. */
export function failedBy(situations: readonly Situation[]): ReadonlySet<string> {
  return new Set(situations.flatMap(({ id }) => onOptions.get(id)?.fails ?? []));
}

/** The prohibitions of an option that apply in special situations. */
export function prohibitedIn(
  situations: readonly Situation[],
  { prohibitions }: Pick<OutcomeOption, 'prohibitions'>,
): readonly Prohibition[] {
  const ids = new Set(situations.map(({ id }) => onOptions.get(id)?.prohibition));
  return prohibitions.filter(({ id }) => ids.has(id));
}
