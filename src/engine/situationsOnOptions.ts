import type { OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import { type OnOptions, situationsOnOptions } from '../guideline/situationsOnOptions.ts';
import type { SpecialSituation } from '../guideline/specialSituations.ts';

/** A special situation that was typed and stands with the case (dossier 7, W28). */
export type Situation = Pick<SpecialSituation, 'id' | 'name'>;

const onOptions: ReadonlyMap<string, OnOptions> = new Map(Object.entries(situationsOnOptions));

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

/** The special situations that come before every option: until they are settled none leads. */
export function comingFirst(situations: readonly Situation[]): readonly Situation['id'][] {
  return situations.map(({ id }) => id).filter((id) => onOptions.get(id)?.comesFirst === true);
}
