import type { OutcomeId } from './outcome.ts';

export type UncertaintyId = `U${number}`;

/** An open clinical uncertainty: the figure may differ from the reconstruction (dossier 6). */
export interface Uncertainty {
  readonly id: UncertaintyId;
  readonly uncertainty: string;
  readonly whyItMatters: string;
  readonly reconstruction: string;
  /** What the product must do about it, in the dossier's words. */
  readonly behaviour: string;
  /** The line that is shown to the clinician with the outcomes that name this uncertainty. */
  readonly note: string;
  /** Outcomes it bears on, where the dossier names them. */
  readonly outcomes?: readonly OutcomeId[];
}
