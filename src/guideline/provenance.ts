/** Where a statement comes from, as tagged in the clinical dossier. Never raise a tag. */
export type ProvenanceTag = 'SOURCE' | 'GUIDELINE' | 'LITERATURE' | 'EXPERT';

/** S0-S12: the seed document; R1-R84: other sources; see sources.ts. */
export type SourceId = `S${number}` | `R${number}`;

export interface Provenance {
  readonly tag: ProvenanceTag;
  readonly refs: readonly SourceId[];
  /** What the tag covers, or a limit on it, in the dossier's words. */
  readonly note?: string;
  /** The evidence that motivated an EXPERT statement; the statement itself is not in it. */
  readonly basis?: readonly Provenance[];
}

type Extra = Pick<Provenance, 'note' | 'basis'>;

const tagged =
  (tag: ProvenanceTag) =>
  (refs: SourceId | readonly SourceId[] = [], extra: Extra = {}): Provenance => ({
    tag,
    refs: typeof refs === 'string' ? [refs] : refs,
    ...extra,
  });

/** Stated in the seed abstract or a figure caption. */
export const source = tagged('SOURCE');
/** A named guideline, read in an abstract or excerpt. */
export const guideline = tagged('GUIDELINE');
/** A named paper or page, read in an abstract or excerpt. */
export const literature = tagged('LITERATURE');
/** General knowledge, not verified; `basis` names the evidence that motivated it. */
export const expert = (extra: Extra = {}): Provenance => ({ tag: 'EXPERT', refs: [], ...extra });
