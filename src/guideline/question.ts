import type { AnswerByQuestion, QuestionId } from './answers.ts';
import type { ContraindicationClass } from './condition.ts';
import type { Provenance } from './provenance.ts';

/** One choice of a question. `id` is the answer that it stands for; ECOG values are '0' to '4'. */
export interface QuestionOption {
  readonly id: string;
  readonly label: string;
  /** Short form for a button or a compact line; the label otherwise. */
  readonly short?: string;
  /** Class of a contraindication to transarterial treatment. */
  readonly contraindicationClass?: Exclude<ContraindicationClass, 'notAssessed' | 'clear'>;
  /** Until when an absolute contraindication holds. */
  readonly until?: 'corrected' | 'reviewed';
}

export interface NumberLimits {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** 1 for whole numbers. */
  readonly step: number;
  readonly unit?: '%' | 'mm';
}

export type QuestionInput =
  /** One option id. */
  | { readonly kind: 'choice' }
  /** One of a few whole numbers, each also an option (ECOG). */
  | { readonly kind: 'scale'; readonly min: number; readonly max: number }
  /** Ki-67 index and/or a reported grade. */
  | { readonly kind: 'ki67'; readonly number: NumberLimits; readonly grades: readonly ['G1', 'G2', 'G3'] }
  /** A percentage, typed or by band; a band stands for the value the dossier gives it. */
  | {
      readonly kind: 'percentage';
      readonly number: NumberLimits;
      readonly bands: readonly { readonly label: string; readonly value: number }[];
    }
  /** Number of lesions and largest diameter. */
  | { readonly kind: 'lesions'; readonly lesionCount: NumberLimits; readonly largestLesionMm: NumberLimits }
  /** Any number of option ids; the exclusive ones stand alone. */
  | { readonly kind: 'multi'; readonly exclusive: readonly string[] };

/** What a card says of the rule that fired, where it comes from, and the tag that may be shown in short (dossier 2.3). */
export interface EdgeWordsData {
  readonly words: string;
  readonly provenance: string;
  readonly shown: string;
}

export interface EdgeWords extends Omit<EdgeWordsData, 'provenance'> {
  readonly provenance: readonly Provenance[];
}

/** A decision node of the algorithm (dossier 2.3), as it is written down. */
export interface QuestionData<Q extends QuestionId = QuestionId> {
  readonly id: Q;
  readonly title: string;
  readonly ask: string;
  readonly help: string;
  readonly input: QuestionInput;
  /** All options in the dossier's order. For number questions only those that are not a number (grades, unknown). */
  readonly options: readonly QuestionOption[];
  /** The answer that says "not known": the id of an option, for a set the set of it. */
  readonly unknown: Extract<AnswerByQuestion[Q], string | readonly string[]>;
  /** In the dossier's notation. */
  readonly provenance: string;
  /** What is said of each edge, by the guard that it is taken on; `default` for the last one. */
  readonly edges: Readonly<Record<string, EdgeWordsData>>;
  /** One representative answer per answer class, both sides of every cut-off included. */
  readonly classes: readonly AnswerByQuestion[Q][];
}

export interface Question<Q extends QuestionId = QuestionId> extends Omit<
  QuestionData<Q>,
  'provenance' | 'edges'
> {
  readonly provenance: readonly Provenance[];
  readonly edges: Readonly<Record<string, EdgeWords>>;
}

export type QuestionsData = { readonly [Q in QuestionId]: QuestionData<Q> };
export type Questions = { readonly [Q in QuestionId]: Question<Q> };
