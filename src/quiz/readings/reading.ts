import type { QuestionId } from '../../guideline/answers.ts';
import type { Provenance } from '../../guideline/provenance.ts';
import type { Random } from '../../engine/random.ts';

/** What a number may mean. */
export interface Meaning {
  readonly id: string;
  readonly label: string;
  /** Where the numbers lie that mean this: "a Ki-67 below 3%". */
  readonly range: string;
  readonly synonyms: readonly string[];
}

/** A number read against its cut-offs. */
export interface Reading {
  readonly id: string;
  readonly question: QuestionId;
  /** Patterns of prose/grammar.ts with the slots that `draw` gives. */
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
  /** A number near a cut-off, on either side or on it: its words, and the id of what it means. */
  readonly draw: (random: Random) => {
    readonly words: Readonly<Record<string, string>>;
    readonly means: string;
  };
  /** The rule, in the dossier's words. */
  readonly rule: string;
  readonly provenance: readonly Provenance[];
  /** The edge that the meaning takes on the chart, if it has one of its own. */
  readonly edges: Readonly<Record<string, string>>;
}
