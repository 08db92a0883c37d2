import type { Condition, FactName, Facts, FactTest } from './condition.ts';

type Known<F extends FactName> = Exclude<Facts[F], null>;
type NumericFact = { [F in FactName]: number extends Known<F> ? F : never }[FactName] | 'performanceStatus';

/** Short forms in which the conditions of the guideline are written. */

export const is = <F extends FactName>(fact: F, value: Known<F>): Condition =>
  ({ fact, is: value }) as FactTest;
export const isNot = <F extends FactName>(fact: F, value: Known<F>): Condition =>
  ({ fact, isNot: value }) as FactTest;
export const oneOf = <F extends FactName>(fact: F, values: readonly Known<F>[]): Condition =>
  ({ fact, in: values }) as FactTest;
export const known = (fact: FactName): Condition => ({ fact, known: true }) as FactTest;
export const notKnown = (fact: FactName): Condition => ({ fact, known: false }) as FactTest;
export const above = (fact: NumericFact, limit: number): Condition => ({ fact, above: limit }) as FactTest;
export const atLeast = (fact: NumericFact, limit: number): Condition =>
  ({ fact, atLeast: limit }) as FactTest;
export const below = (fact: NumericFact, limit: number): Condition => ({ fact, below: limit }) as FactTest;
export const atMost = (fact: NumericFact, limit: number): Condition => ({ fact, atMost: limit }) as FactTest;
/** A contraindication to transarterial treatment that is among those given. */
export const contraindicated = (item: Known<'contraindications'>[number]): Condition => ({
  fact: 'contraindications',
  includes: item,
});
export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
export const not = (part: Condition): Condition => ({ not: part });

/** The severity of a caution that is a stop under a condition. */
export const stopIf = (when: Condition) =>
  // oxlint-disable-next-line unicorn/no-thenable -- a word, never called
  ({ when, then: 'stop', otherwise: 'other' }) as const;
