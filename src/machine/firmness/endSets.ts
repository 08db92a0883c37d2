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

/** The sets of a chart. Equal sets of both kinds are one object, as long as those that pass are not forgotten. */
export interface KeptEndSets {
  /** Sets for what is kept as long as the chart. */
  readonly lasting: EndSets;
  /** Sets that are kept until they are forgotten. */
  readonly passing: EndSets;
  /** Lets the passing sets go: none that was made before may be compared with one that is made afterwards. */
  readonly forget: () => void;
}

/** Sets by what they hold, and what was made of them. */
interface Pool {
  readonly sets: Map<string, EndSet>;
  readonly unions: Map<EndSet, Map<EndSet, EndSet>>;
  readonly unknowns: Map<EndSet, EndSet>;
}

const emptyPool = (): Pool => ({ sets: new Map(), unions: new Map(), unknowns: new Map() });

/** @param outcomeIds in the guideline's order */
export function createEndSets(outcomeIds: readonly OutcomeId[]): KeptEndSets {
  const ends: End[] = [];
  const numbers = new Map<string, number>();
  const readings = new WeakMap<EndSet, readonly ReachableEnd[]>();
  let made = 0;
  const kept = emptyPool();
  let passing = emptyPool();

  const setIn = ({ sets }: Pool, marks: readonly number[]): EndSet => {
    const key = marks.join();
    const known = kept.sets.get(key);
    if (known) return known;
    const set = passing.sets.get(key) ?? { id: (made += 1), marks };
    sets.set(key, set);
    return set;
  };
  const none = setIn(kept, []);
  const numberOf = (end: End): number => {
    const key = endKey(end);
    const number = numbers.get(key) ?? ends.push(end) - 1;
    numbers.set(key, number);
    return number;
  };
  const read = (set: EndSet): readonly ReachableEnd[] => {
    const known = readings.get(set) ?? readIn(set, ends, outcomeIds);
    readings.set(set, known);
    return known;
  };
  const setsIn = (pool: () => Pool): EndSets => ({
    none,
    of: (end) => {
      const number = numberOf(end);
      return setIn(pool(), [2 * number, 2 * number + 1]);
    },
    union: (a, b) => {
      if (a === b || b.marks.length === 0) return a;
      if (a.marks.length === 0) return b;
      const [first, second] = a.id < b.id ? [a, b] : [b, a];
      const known = kept.unions.get(first)?.get(second) ?? pool().unions.get(first)?.get(second);
      if (known) return known;
      const union = setIn(pool(), merged(a.marks, b.marks));
      const { unions } = pool();
      const withFirst = unions.get(first) ?? new Map<EndSet, EndSet>();
      unions.set(first, withFirst.set(second, union));
      return union;
    },
    withUnknown: (set) => {
      const known = kept.unknowns.get(set) ?? pool().unknowns.get(set);
      if (known) return known;
      const without = setIn(
        pool(),
        set.marks.filter((mark) => mark % 2 === 0),
      );
      pool().unknowns.set(set, without);
      return without;
    },
    read,
  });
  return {
    lasting: setsIn(() => kept),
    passing: setsIn(() => passing),
    forget: () => {
      passing = emptyPool();
    },
  };
}

function readIn(
  { marks }: EndSet,
  ends: readonly End[],
  outcomeIds: readonly OutcomeId[],
): readonly ReachableEnd[] {
  const all = new Set(marks);
  return marks
    .filter((mark) => mark % 2 === 0)
    .map((mark) => ({
      ...(ends[mark / 2] ?? unreachable(`There is no end ${mark / 2}.`)),
      whenKnown: all.has(mark + 1),
    }))
    .sort(
      (a, b) =>
        outcomeIds.indexOf(a.outcome) - outcomeIds.indexOf(b.outcome) ||
        a.lead.join().localeCompare(b.lead.join()),
    );
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
