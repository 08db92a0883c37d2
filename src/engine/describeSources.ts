export { refsOf } from '../guideline/provenance.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { type Provenance, refsOf } from '../guideline/provenance.ts';
import { documentsOf, type Source } from '../guideline/source.ts';

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

/**
 * A document in one line: id, citation, what it is and what was read of it; its link apart. Of one that may not be
 * put before a reader only what it is, so that the statements that rest on it are seen to rest on that.
 */
export function sourceLine(source: Source): string {
  const { id, citation } = source;
  const parts = [
    ...(mayBeShown(source) ? [/[.?!]$/.test(citation) ? citation : `${citation}.`] : []),
    `${evidenceFor(source)}.`.replace(/\.\.$/, '.'),
  ];
  return `${id}: ${parts.join(' ')}`;
}

/** What a document is and what was read of it, as a reader is told: a note to those who draw cards is carried out. */
export function evidenceFor({ evidence }: Pick<Source, 'evidence'>): string {
  return evidence.replace(notToBeShown, 'not shown');
}

const notToBeShown = /\bdo not show\b(?: to \w+)?/;

/** Whether a document may be put before a reader: an anonymous or a machine-written page may not (dossier 10). */
export function mayBeShown({ evidence }: Pick<Source, 'evidence'>): boolean {
  return !notToBeShown.test(evidence);
}
