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

/**
 * The documents that a reference names: a reference without a letter means all its letters (dossier 10).
 * @returns none when there is no such source
 */
export function documentsOf<Document>(
  known: Readonly<Record<string, Document>>,
  ref: string,
): readonly Document[] {
  const own = known[ref];
  if (own !== undefined) return [own];
  return ['a', 'b', 'c', 'd', 'e'].flatMap((letter) => known[`${ref}${letter}`] ?? []);
}
