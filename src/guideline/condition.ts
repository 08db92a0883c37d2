import type { AnswerByQuestion, Contraindication, ReportedGrade } from './answers.ts';
import type { OutcomeId } from './outcomeIds.ts';

/** Absolute and ischaemic close TAE/TACE, absolute and radiation close TARE (dossier 2.3). */
export type ContraindicationClass = 'notAssessed' | 'absolute' | 'ischaemic' | 'radiation' | 'clear';

/**
 * What is known in a case: the answers and what follows from them.
 * `null` means not asked on this route; numbers are `null` also when answered as unknown.
 */
export interface Facts {
  readonly differentiation: AnswerByQuestion['differentiation'] | null;
  /** Ki-67 index in percent. */
  readonly ki67: number | null;
  readonly gradeOnly: ReportedGrade | null;
  /** The higher of the Ki-67 grade and the reported grade; NEC when poorly differentiated. */
  readonly grade: ReportedGrade | 'NEC' | null;
  readonly ki67IsLow: boolean;
  /** ECOG performance status. */
  readonly performanceStatus: AnswerByQuestion['performanceStatus'] | null;
  readonly necLine: AnswerByQuestion['necLine'] | null;
  readonly extrahepaticDisease: AnswerByQuestion['extrahepaticDisease'] | null;
  readonly liverDistribution: AnswerByQuestion['liverDistribution'] | null;
  readonly liverTargetable: boolean;
  readonly liverResectability: AnswerByQuestion['liverResectability'] | null;
  readonly primaryStatus: AnswerByQuestion['primaryStatus'] | null;
  readonly lesionCount: number | null;
  readonly largestLesionMm: number | null;
  readonly transplantScreen: AnswerByQuestion['transplantScreen'] | null;
  readonly hormonalSyndrome: AnswerByQuestion['hormonalSyndrome'] | null;
  readonly treatmentCourse: AnswerByQuestion['treatmentCourse'] | null;
  /** Percentage of the liver volume replaced by tumour. */
  readonly liverInvolvementPct: number | null;
  readonly contraindications: readonly (Contraindication | 'none' | 'notAssessed')[] | null;
  readonly contraindicationClass: ContraindicationClass | null;
  readonly sstrImaging: AnswerByQuestion['sstrImaging'] | null;
  readonly primarySite: AnswerByQuestion['primarySite'] | null;
  /** The outcome reached, which a chart of another version may call otherwise; `null` while questions remain. */
  readonly outcome: string | null;
}

export type FactName = keyof Facts;

/** What a condition may ask of a fact. Of the outcome it asks for those of this guideline alone. */
type Known<F extends FactName> = F extends 'outcome' ? OutcomeId : Exclude<Facts[F], null>;

type Test<F extends FactName> = { readonly fact: F } & (
  | { readonly is: Known<F> }
  | { readonly isNot: Known<F> }
  | { readonly in: readonly Known<F>[] }
  | { readonly known: boolean }
  | (number extends Known<F> ? NumberTest : F extends 'performanceStatus' ? NumberTest : never)
  | (Known<F> extends readonly (infer Item)[] ? { readonly includes: Item } : never)
);

type NumberTest =
  | { readonly above: number }
  | { readonly atLeast: number }
  | { readonly below: number }
  | { readonly atMost: number };

/** A test of one fact. With a `null` fact only `isNot` and `known: false` hold (dossier 2.1). */
export type FactTest = { [F in FactName]: Test<F> }[FactName];

/** A clinical condition as data, so that it can be hashed, exported, shown and mutated. */
export type Condition =
  | FactTest
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
