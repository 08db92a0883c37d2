import type { Guideline } from '../guideline/guideline.ts';
import type { Provenance, SourceId } from '../guideline/provenance.ts';

type Sources = Pick<Guideline, 'sources'>;

/** The sources that provenance refers to, each once: id, what was read, and where. */
export function sourceLines(guideline: Sources, provenance: readonly Provenance[]): readonly string[] {
  return [...new Set(provenance.flatMap(refsOf))].map((id) => sourceLine(guideline, id));
}

/** A source in one line: id, what was read, and where. */
export function sourceLine(guideline: Sources, id: SourceId): string {
  const urls = guideline.sources[id]?.urls ?? [];
  return `${sourceName(guideline, id)}${urls.length > 0 ? ` (${urls.join(' ; ')})` : ''}`;
}

/** A source by its id and what was read. */
export function sourceName({ sources }: Sources, id: SourceId): string {
  const source = sources[id];
  return source ? `${id}: ${source.read}` : id;
}

/** The sources that a provenance names, those of its basis included. */
export function refsOf({ refs, basis = [] }: Provenance): readonly SourceId[] {
  return [...refs, ...basis.flatMap(refsOf)];
}
