import type { Condition } from './condition.ts';
import type { OptionKind } from './outcome.ts';
import type { Provenance } from './provenance.ts';

export type CautionId = `C${number}`;

export type CautionSeverity = 'stop' | 'notAsked' | 'other';

/** Read one after the other; a part with a condition is shown only when it holds. */
export type ConditionalText = readonly (string | { readonly when: Condition; readonly text: string })[];

/** A caution that is shown when its condition holds at the outcome reached (dossier 2.5), as it is written down. */
export interface CautionData {
  readonly id: CautionId;
  readonly when: Condition;
  /** Complete and safe by itself, at most 140 characters; what the first screen shows of a stop. */
  readonly headline: ConditionalText;
  readonly text: ConditionalText;
  readonly severity:
    | CautionSeverity
    | { readonly when: Condition; readonly then: CautionSeverity; readonly otherwise: CautionSeverity };
  /** While it is shown as a stop, an option of one of these kinds must be closed. */
  readonly forbids?: readonly OptionKind[];
  /** In the dossier's notation. */
  readonly provenance: string;
}

export interface Caution extends Omit<CautionData, 'forbids' | 'provenance'> {
  readonly forbids: readonly OptionKind[];
  readonly provenance: readonly Provenance[];
}
