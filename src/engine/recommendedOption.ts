import type { CautionId } from '../guideline/caution.ts';
import type { Exclusion, OptionKind, OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import type { Contraindicated } from './contraindicatedKinds.ts';
import type { EvaluatedCondition } from './evaluatedCondition.ts';
import type { Situation } from './situationsOnOptions.ts';
import type { StatedProhibition } from './statedProhibition.ts';

/** Why an option is closed. */
export interface ClosedOption extends Pick<Exclusion, 'reason' | 'provenance'> {
  /** A closure of the dossier, or the prohibition that a special situation brings about. */
  readonly id: Exclusion['id'];
  /** Whether only what stands beside the route closes it. */
  readonly byVolunteered: boolean;
}

/** An option as it is shown for one case. */
export interface RecommendedOption {
  /** Place in the order shown, from 1. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly kinds: OutcomeOption['kinds'];
  /** Why it is closed; null when it is open. */
  readonly closed: ClosedOption | null;
  /** In the dossier's order. */
  readonly conditions: readonly EvaluatedCondition[];
  readonly prohibitions: readonly StatedProhibition[];
  /** Those of its prohibitions that volunteered answers or special situations bring about. */
  readonly broughtAbout: readonly Prohibition[];
  /** Stops and prohibitions beside the route that forbid an option which is open: it never leads. */
  readonly forbiddenBy: readonly (CautionId | Prohibition['id'])[];
  /** What contraindications beside the route speak against in it, where it is open: if that is all of it, it never leads. */
  readonly contraindicated?: Contraindicated;
  /** Whether a fact that was told, and that no answer says, speaks against all that it gives: it does not lead. */
  readonly toldAgainst?: true;
  /** Where it is skipped, its kinds of which nothing else is left: a drug that failed closes no class of several. */
  readonly skippedKinds?: readonly OptionKind[];
  /** Special situations that come before it, where it is open: it never leads while they stand. */
  readonly waitsFor: readonly Situation['id'][];
  /** Titles of the answers it rests on that something told contradicts: which of the two holds is not said. */
  readonly unsettled?: readonly string[];
  /** Whether nothing leads: what the chart puts first fell away, and the next option is not known to fit. */
  readonly unled?: true;
  readonly provenance: readonly Provenance[];
}
