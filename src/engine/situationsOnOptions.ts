import type { OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import type { SpecialSituation } from '../guideline/specialSituations.ts';

/** What a special situation was told as, where it is more than its name in the dossier says. */
export interface ToldAs {
  readonly inWords: string;
  /** Whether that is what its name says. */
  readonly isItsName?: true;
}

/** A special situation that was typed and stands with the case (dossier 7, W28), with what it says of options. */
export type Situation = Pick<SpecialSituation, 'id' | 'onOptions'> &
  Partial<Pick<SpecialSituation, 'name' | 'inWords'>> & {
    /** Absent where that is not kept, and where it is its name alone. */
    readonly toldAs?: readonly ToldAs[];
  };

/** The same with all that is said of it. */
export type ToldSituation = SpecialSituation & Pick<Situation, 'toldAs'>;

/** Whether a special situation closes options or speaks against some. */
export function bearsOnOptions({ onOptions }: Situation): boolean {
  return onOptions !== null;
}

/** The conditions of options that special situations fail. */
export function failedBy(situations: readonly Situation[]): ReadonlySet<string> {
  return new Set(situations.flatMap(({ onOptions }) => onOptions?.fails ?? []));
}

/** The prohibitions of an option that apply in special situations. */
export function prohibitedIn(
  situations: readonly Situation[],
  { prohibitions }: Pick<OutcomeOption, 'prohibitions'>,
): readonly Prohibition[] {
  const ids = new Set(situations.map(({ onOptions }) => onOptions?.prohibition));
  return prohibitions.filter(({ id }) => ids.has(id));
}

/** The special situations that come before every option: until they are settled none leads. */
export function comingFirst(situations: readonly Situation[]): readonly Situation['id'][] {
  return situations.filter(({ onOptions }) => onOptions?.comesFirst === true).map(({ id }) => id);
}
