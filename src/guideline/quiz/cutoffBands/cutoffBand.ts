import type { QuestionId } from '../../answers.ts';

/** A number of a report that is read against cut-offs. */
export type Quantity =
  /** Index in percent. */
  | 'ki67'
  /** Per 2 mm². */
  | 'mitoses'
  | 'ecog'
  | 'lesionCount'
  | 'largestLesionMm'
  /** Percentage of the liver volume. */
  | 'liverInvolvementPct'
  | 'bilirubinMgDl'
  | 'bilirubinUmolL';

/** The numbers of one report. */
export type Quantities = { readonly [Q in Quantity]?: number };

/** Where a number lies; every limit that is given holds. */
export interface Limits {
  readonly atLeast?: number;
  readonly above?: number;
  readonly below?: number;
  readonly atMost?: number;
}

/** The numbers between two cut-offs, and what they mean. */
export interface CutoffBand {
  readonly id: string;
  readonly label: string;
  /** Where the numbers lie, in words: "a Ki-67 below 3%". */
  readonly range: string;
  /** Why it means that: a clause after the range. */
  readonly because: string;
  readonly synonyms: readonly string[];
  /** The same as limits: in the band lies what keeps within all limits of one entry. None: no number lies there. */
  readonly limits: readonly { readonly [Q in Quantity]?: Limits }[];
  /** Id of the edge that the chart takes, where the band has one of its own. */
  readonly edge?: string;
}

/** Bands that the cut-offs of a quantity divide it into, in the order of their numbers, and numbers in them. */
export interface CutoffBandsData {
  readonly id: string;
  readonly question: QuestionId;
  /** Patterns of the quiz with slots for the numbers. */
  readonly stems: readonly string[];
  readonly bands: readonly CutoffBand[];
  /** Numbers well within each band, in no report a matter of a millimetre or of one cell; what is to be met more often stands twice. */
  readonly examples: readonly Quantities[];
  /** The rule, in the dossier's words. */
  readonly rule: string;
  /** In the dossier's notation. */
  readonly provenance: string;
}
