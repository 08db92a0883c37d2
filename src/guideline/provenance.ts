/** Where a statement comes from, as tagged in the clinical dossier. Never raise a tag. */
export const provenanceTags = ['SOURCE', 'GUIDELINE', 'LITERATURE', 'EXPERT'] as const;

export type ProvenanceTag = (typeof provenanceTags)[number];

/** S0-S12: the seed document; R1 and so on: other sources; see sources.ts. */
export type SourceId = `S${number}` | `R${string}`;

/** One part of where a statement comes from. */
export interface Provenance {
  readonly tag: ProvenanceTag;
  readonly refs: readonly SourceId[];
  /** What the tag covers, or a limit on it, in the dossier's words. */
  readonly note?: string;
  /** The evidence that motivated a statement; the statement itself is not in it. */
  readonly basis?: readonly Provenance[];
}

/** The references that a provenance names, each once: its own, those of its basis, and those that a note speaks of. */
export function refsOf({ refs, note = '', basis = [] }: Provenance): readonly SourceId[] {
  const inNote = (note.match(/\b(?:S\d{1,2}|R\d+[a-z]?)\b/g) ?? []) as readonly SourceId[];
  return [...new Set([...refs, ...basis.flatMap(refsOf), ...inNote])];
}
