/**
 * What a word around a mention does to it (dossier 2.8, T4), in the terms of ConText: negation, certainty,
 * temporality (planned, historical, changed since), experiencer, what is only supposed; and what narrows it:
 * an exception, a part taken out of the whole, a comparison.
 */
export type ModifierKind =
  | 'negated'
  | 'uncertain'
  | 'planned'
  | 'hypothetical'
  | 'historical'
  | 'changed'
  | 'experiencer'
  | 'otherDisease'
  | 'exception'
  | 'subset'
  | 'comparison';

export interface ModifierRow {
  readonly kind: ModifierKind;
  readonly phrases: readonly string[];
  /** What of its clause it bears on: what comes after it, what comes before it, or both. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** How far it reaches; the clause if absent. */
  readonly reach?: 'sentence';
  /** Bears on something only where its clause ends with it, or begins with it. */
  readonly ends?: true;
  readonly begins?: true;
  readonly from: 'ConText' | 'field';
  /** A mention beside which it stands, and one beside which the words mean something else. */
  readonly example: string;
  readonly not: string;
}
