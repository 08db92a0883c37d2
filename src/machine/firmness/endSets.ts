import { unreachable } from '../../guideline/errors.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type End, endKey, type ReachableEnd } from './ends.ts';

/** A set of ends, each reached in any way or also with all that is open known. Equal sets are one object. */
export interface EndSet {
  readonly id: number;
  /** Twice the number of each end, and that plus one where it is reached with all known; ascending. */
  readonly marks: readonly number[];
}

/** Ends and sets of them, each made once, so that sets are compared and joined by their number. */
export interface EndSets {
  readonly none: EndSet;
  /** The set of one end. */
  of(end: End): EndSet;
  union(a: EndSet, b: EndSet): EndSet;
  /** The same ends, reached with something not known. */
  withUnknown(set: EndSet): EndSet;
  /** In the order of the guideline's outcomes. */
  read(set: EndSet): readonly ReachableEnd[];
}

/** @param outcomeIds in the guideline's order */
export function createEndSets(outcomeIds: readonly OutcomeId[]): EndSets {
  const ends: End[] = [];
  const numbers = new Map<string, number>();
  const sets = new Map<string, EndSet>();
  /** By the number of the one set, then of the other. */
  const unions: (Map<number, EndSet> | undefined)[] = [];
  const unknowns = new Map<EndSet, EndSet>();
  const readings = new Map<EndSet, readonly ReachableEnd[]>();

  const setOf = (marks: readonly number[]): EndSet => {
    const key = marks.join();
    const known = sets.get(key);
    if (known) return known;
    const set = { id: sets.size, marks };
    sets.set(key, set);
    return set;
  };
  return {
    none: setOf([]),
    of: (end) => {
      const key = endKey(end);
      let number = numbers.get(key);
      if (number === undefined) {
        number = ends.length;
        ends.push(end);
        numbers.set(key, number);
      }
      return setOf([2 * number, 2 * number + 1]);
    },
    union: (a, b) => {
      if (a === b || b.marks.length === 0) return a;
      if (a.marks.length === 0) return b;
      const [first, second] = a.id < b.id ? [a, b] : [b, a];
      const withFirst = (unions[first.id] ??= new Map<number, EndSet>());
      const known = withFirst.get(second.id);
      if (known) return known;
      const union = setOf(merged(a.marks, b.marks));
      withFirst.set(second.id, union);
      return union;
    },
    withUnknown: (set) => {
      const known = unknowns.get(set);
      if (known) return known;
      const without = setOf(set.marks.filter((mark) => mark % 2 === 0));
      unknowns.set(set, without);
      return without;
    },
    read: (set) => {
      const known = readings.get(set);
      if (known) return known;
      const marks = new Set(set.marks);
      const read = set.marks
        .filter((mark) => mark % 2 === 0)
        .map((mark) => ({
          ...(ends[mark / 2] ?? unreachable(`There is no end ${mark / 2}.`)),
          whenKnown: marks.has(mark + 1),
        }))
        .sort(
          (a, b) =>
            outcomeIds.indexOf(a.outcome) - outcomeIds.indexOf(b.outcome) ||
            a.lead.join().localeCompare(b.lead.join()),
        );
      readings.set(set, read);
      return read;
    },
  };
}

/** What is in one of two ascending lists, each once, ascending. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (let [inA, inB] = [0, 0]; inA < a.length || inB < b.length;) {
    const [one, other] = [a[inA] ?? Infinity, b[inB] ?? Infinity];
    all.push(Math.min(one, other));
    if (one <= other) inA += 1;
    if (other <= one) inB += 1;
  }
  return all;
}
