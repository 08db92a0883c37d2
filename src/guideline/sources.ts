import type { SourceId } from './provenance.ts';
import { references } from './references.ts';
import type { Source } from './source.ts';
import { sourceFacts } from './sourceFacts.ts';

export type { Source } from './source.ts';

/** Every source that a provenance may name: S0-S12 (dossier 1) and the R-numbers (dossier 10). */
export const sources: Readonly<Record<SourceId, Source>> = { ...sourceFacts, ...references };

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
