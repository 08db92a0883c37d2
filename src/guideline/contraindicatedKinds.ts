import type { ContraindicationClass } from './condition.ts';
import type { OptionKind } from './outcome.ts';

/** The classes of contraindications that speak against a kind of treatment. */
export type SpeakingClass = Exclude<ContraindicationClass, 'clear' | 'notAssessed'>;

/** What a class of contraindications speaks against. */
export interface ContraindicatedKinds {
  readonly kinds: readonly OptionKind[];
  /** Whose words say so: a closure's, or those of an edge of the question about contraindications. */
  readonly says: { readonly closure: string } | { readonly edge: string };
}

/** By the class. */
export type ContraindicatedByClass = Readonly<Record<SpeakingClass, ContraindicatedKinds>>;

/**
 * What a contraindication to transarterial treatment speaks against by its class (dossier 2.3), in the words of the
 * closures of 2.6 and of the edge that leads to TARE. On the route the chart has seen to it; here it is told of a case
 * whose route does not ask.
 */
export const contraindicatedKinds: ContraindicatedByClass = {
  absolute: { kinds: ['embolization', 'tare'], says: { closure: 'transarterial' } },
  ischaemic: { kinds: ['embolization'], says: { edge: 'ischaemicContraindication' } },
  radiation: { kinds: ['tare'], says: { closure: 'radiation' } },
};
