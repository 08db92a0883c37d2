import type { CautionId } from './caution.ts';
import type { OutcomeId } from './outcomeIds.ts';
import type { SourceId } from './provenance.ts';

/** What changed since the review of 2017 (dossier 4). */
export interface Update {
  readonly id: string;
  readonly update: string;
  /** What the update changes. */
  readonly changes: string;
  /** Outcomes that it bears on, with the dossier's sets and shorthand spelled out. */
  readonly outcomes: readonly OutcomeId[];
  /** Cautions that the dossier names beside the outcomes. */
  readonly cautions?: readonly CautionId[];
  /** The dossier's own words, where they are not a plain list of ids. */
  readonly affected?: string;
  readonly refs: readonly SourceId[];
  /** What the dossier says about its sources beside naming them. */
  readonly refsNote?: string;
  readonly status: string;
}
