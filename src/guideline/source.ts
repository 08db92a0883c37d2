import type { SourceId } from './provenance.ts';

/** A document that stands behind the guideline, or a fact of the seed document (dossier 1 and 10). */
export interface Source {
  readonly id: SourceId;
  /** What was read in it; for S1-S12 the fact itself. Never a full text. */
  readonly read: string;
  readonly urls: readonly string[];
  /** Where the fact stands in the seed document (S0-S12). */
  readonly location?: string;
  /** Another name of the document, such as a PubMed id or a congress abstract number. */
  readonly alsoCitedAs?: string;
  /** Read in a secondary page that quotes or lists the named document. */
  readonly secondary?: true;
}
