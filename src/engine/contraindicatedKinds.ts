import type { Facts } from '../guideline/condition.ts';
import type { ContraindicatedKinds, SpeakingClass } from '../guideline/contraindicatedKinds.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OptionKind, OutcomeOption } from '../guideline/outcome.ts';

/** The part of a guideline by which contraindications speak against kinds; absent in charts of the time before. */
export type ContraindicationRules = Partial<Pick<Guideline, 'contraindicatedKinds'>>;

/** What contraindications that were told beside the route speak against. */
export interface ToldContraindications extends Pick<ContraindicatedKinds, 'kinds'> {
  readonly class: SpeakingClass;
}

/** What told contraindications say of one option. */
export interface Contraindicated {
  readonly class: SpeakingClass;
  /** The kinds of the option that they speak against. */
  readonly kinds: readonly OptionKind[];
  /** Its other kinds: empty where they speak against all of it. */
  readonly rest: readonly OptionKind[];
}

/**
 * What contraindications of a case speak against that its route has not asked; null where none does. On the route the
 * chart itself has seen to what follows.
 */
export function toldContraindications(
  { contraindicatedKinds }: ContraindicationRules,
  facts: Pick<Facts, 'contraindicationClass'>,
  withVolunteered: Pick<Facts, 'contraindicationClass'>,
): ToldContraindications | null {
  const told = withVolunteered.contraindicationClass;
  if (!contraindicatedKinds || facts.contraindicationClass !== null) return null;
  if (told === null || told === 'clear' || told === 'notAssessed') return null;
  return { class: told, kinds: contraindicatedKinds[told].kinds };
}

/** What told contraindications say of an option; null where it has none of their kinds. */
export function contraindicatedIn(
  told: ToldContraindications | null,
  { kinds }: Pick<OutcomeOption, 'kinds'>,
): Contraindicated | null {
  const against = kinds.filter((kind) => told?.kinds.includes(kind));
  if (told === null || against.length === 0) return null;
  return { class: told.class, kinds: against, rest: kinds.filter((kind) => !against.includes(kind)) };
}
