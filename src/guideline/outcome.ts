import type { Condition } from './condition.ts';
import type { OutcomeId } from './outcomeIds.ts';
import type { Provenance } from './provenance.ts';
import type { UncertaintyId } from './uncertainties.ts';

export { type OutcomeId, outcomeIds } from './outcomeIds.ts';

export type OutcomeCategory =
  'mdt-referral' | 'supportive' | 'systemic' | 'curative-surgical' | 'combined' | 'locoregional';

/** A statement in the dossier's words with the provenance of exactly these words. */
export interface Claim {
  readonly text: string;
  readonly provenance: readonly Provenance[];
}

/** One option of an outcome. Its claims are read in order, each with its own provenance. */
export interface OutcomeOption {
  readonly claims: readonly Claim[];
  /** When this holds the option is shown struck out, with the reason. */
  readonly struckOut?: {
    readonly when: Condition;
    readonly reason: string;
    readonly provenance: readonly Provenance[];
  };
}

/** A final recommendation of the algorithm (dossier 2.6). Every list is in the dossier's order. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly title: string;
  /** A title that takes the place of `title` when its condition holds. */
  readonly titleWhen?: {
    readonly when: Condition;
    readonly title: string;
    readonly provenance: readonly Provenance[];
  };
  readonly category: OutcomeCategory;
  /** Whether the goal (disease control or symptom control) is shown with the category. */
  readonly showsGoal: boolean;
  /** In preference order. */
  readonly options: readonly OutcomeOption[];
  /** Shown before the options ("not asked on this route"). */
  readonly contraindications: readonly Claim[];
  readonly conditions: readonly Claim[];
  readonly rationale: readonly Claim[];
  /** "Outcomes verified": figures from studies. */
  readonly figures: readonly Claim[];
  /** Fixed cautions of this outcome, beside the case-dependent ones in cautions.ts. */
  readonly cautions: readonly Claim[];
  /** Next step, above all on progression, and follow-up. */
  readonly next: readonly Claim[];
  /** The open uncertainties of dossier section 6 whose note must be shown with this outcome. */
  readonly uncertainties: readonly UncertaintyId[];
}
