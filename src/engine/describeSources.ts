export { refsOf } from '../guideline/provenance.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { type Provenance, refsOf } from '../guideline/provenance.ts';
import { documentsOf, type Source } from '../guideline/sources.ts';

/** The documents that provenance refers to, each once, in the order in which they are named. */
export function sourcesOf(
  { sources }: Pick<Guideline, 'sources'>,
  provenance: readonly Provenance[],
): readonly Source[] {
  const refs = new Set(provenance.flatMap(refsOf));
  return [
    ...new Map([...refs].flatMap((ref) => documentsOf(sources, ref)).map((one) => [one.id, one])).values(),
  ];
}

/** A document in one line: id, citation, what it is and what was read of it; its link apart. */
export function sourceLine({ id, citation, evidence }: Source): string {
  return `${id}: ${/[.?!]$/.test(citation) ? citation : `${citation}.`} ${evidence}.`.replace(/\.\.$/, '.');
}

/** Whether a document may be put before a reader: an anonymous or a machine-written page may not (dossier 10). */
export function mayBeShown({ evidence }: Pick<Source, 'evidence'>): boolean {
  return !evidence.includes('do not show');
}
