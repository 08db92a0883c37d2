import type { Claim } from './outcome.ts';
import type { SourceId } from './provenance.ts';

/** Facts about one treatment modality (dossier 2.7), as they are written down, with provenance in brackets. */
export interface ModalityData {
  readonly id: string;
  readonly name: string;
  readonly use: string;
  readonly conditions: string;
  readonly avoid: string;
  readonly figures: string;
  readonly synonyms: readonly string[];
  readonly refs: readonly SourceId[];
}

/** Facts about one treatment modality. Every list may be empty. */
export interface Modality {
  readonly id: string;
  readonly name: string;
  /** Use in this chart. */
  readonly use: readonly Claim[];
  readonly conditions: readonly Claim[];
  /** Avoid or contraindicated. */
  readonly avoid: readonly Claim[];
  /** Verified outcome figures. */
  readonly figures: readonly Claim[];
  /** What a clinician may type for it (dossier 8). */
  readonly synonyms: readonly string[];
  readonly refs: readonly SourceId[];
}
