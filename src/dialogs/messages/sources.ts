import type { Provenance, SourceId } from '../../guideline/provenance.ts';
import { sources } from '../../guideline/sources.ts';

/** The sources that provenance refers to, each once: id, what was read, and where. */
export function sourceLines(provenance: readonly Provenance[]): readonly string[] {
  const ids = new Set(provenance.flatMap(refsOf));
  return [...ids].map((id) => {
    const source = sources[id];
    return source
      ? `${id}: ${source.read}${source.urls.length > 0 ? ` (${source.urls.join(' ; ')})` : ''}`
      : id;
  });
}

function refsOf({ refs, basis = [] }: Provenance): readonly SourceId[] {
  return [...refs, ...basis.flatMap(refsOf)];
}
