import type { Condition } from './condition.ts';
import type { Provenance } from './provenance.ts';

export type CautionId = `C${number}`;

export type CautionSeverity = 'stop' | 'notAsked' | 'other';

/** A caution that is shown when its condition holds at the outcome reached (dossier 2.5). */
export interface Caution {
  readonly id: CautionId;
  readonly when: Condition;
  /** Read one after the other; a part with a condition is shown only when it holds. */
  readonly text: readonly (string | { readonly when: Condition; readonly text: string })[];
  readonly severity:
    | CautionSeverity
    | { readonly when: Condition; readonly then: CautionSeverity; readonly otherwise: CautionSeverity };
  readonly provenance: readonly Provenance[];
}
