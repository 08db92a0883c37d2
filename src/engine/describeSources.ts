import type { Provenance, SourceId } from '../guideline/provenance.ts';
import { sources } from '../guideline/sources.ts';

/** The sources that provenance refers to, each once: id, what was read, and where. */
export function sourceLines(provenance: readonly Provenance[]): readonly string[] {
  return [...new Set(provenance.flatMap(refsOf))].map(sourceLine);
}

/** A source in one line: id, what was read, and where. */
export function sourceLine(id: SourceId): string {
  const urls = sources[id]?.urls ?? [];
  return `${sourceName(id)}${urls.length > 0 ? ` (${urls.join(' ; ')})` : ''}`;
}

/** A source by its id and what was read. */
export function sourceName(id: SourceId): string {
  const source = sources[id];
  return source ? `${id}: ${source.read}` : id;
}

/** The sources that a provenance names, those of its basis included. */
export function refsOf({ refs, basis = [] }: Provenance): readonly SourceId[] {
  return [...refs, ...basis.flatMap(refsOf)];
}
