import type { SourceId } from './provenance.ts';

/** A document that stands behind the guideline, or a fact of the seed document (dossier 1 and 10). */
export interface Source {
  readonly id: SourceId;
  readonly citation: string;
  readonly doi: string | null;
  /** PubMed and PubMed Central ids, as they were seen. */
  readonly pmid: string | null;
  readonly kind: SourceKind;
  /** The one link that is shown; null where none is known that can be trusted. */
  readonly link: string | null;
  /** What the document is and what was read of it; for S1-S12 the fact itself. Never a full text. */
  readonly evidence: string;
}

export const sourceKinds = [
  'case report',
  'cohort',
  'congress report',
  'guideline',
  'label',
  'meta-analysis',
  'randomised trial',
  'regulator',
  'review',
  'single-arm trial',
  'web page',
] as const;

export type SourceKind = (typeof sourceKinds)[number];
