import type { Difference, Failure } from './walk.ts';

/** What failing routes have in common: differences that go back to one fault. */
export interface Cause {
  /** What differs, in one line: the first difference that was seen. */
  readonly text: string;
  readonly kind: Difference['kind'];
  /** Every difference of this cause, each once, the first first. */
  readonly differences: readonly string[];
  /** Questions and outcomes where it was seen. */
  readonly places: readonly string[];
  /** Ids of the edges behind which it was seen. */
  readonly edges: readonly string[];
  /** Places in the list of failures; the first of them is the one to walk again. */
  readonly routes: readonly number[];
}

/** Of one cause so many differences are told. */
const mostTold = 60;

/**
 * Groups failures by what differs, wherever it was seen: differences that share a key are of one cause, and so are those
 * that share one with them. Keys are words that were expected, words that stand in their place, and the form of other
 * faults (`Finding`). The cause of most routes comes first.
 */
export function causesOf(
  failures: readonly Pick<Failure, 'differences' | 'expected' | 'place' | 'edge'>[],
): readonly Cause[] {
  const groups = linked();
  for (const { differences } of failures) for (const { keys } of differences) groups.link(keys);
  const found = new Map<
    string,
    {
      first: Difference;
      text: string;
      told: Set<string>;
      places: Set<string>;
      edges: Set<string>;
      routes: Set<number>;
    }
  >();
  failures.forEach((failure, index) => {
    for (const one of failure.differences) {
      const text = one.kind === 'place' ? `expected ${failure.expected}; observed ${one.text}` : one.text;
      const group = groups.of(one.keys[0] ?? one.text);
      const cause = found.get(group) ?? {
        first: one,
        text,
        told: new Set(),
        places: new Set(),
        edges: new Set(),
        routes: new Set(),
      };
      found.set(group, cause);
      if (cause.told.size < mostTold) cause.told.add(text);
      cause.places.add(failure.place);
      if (failure.edge !== null) cause.edges.add(failure.edge);
      cause.routes.add(index);
    }
  });
  return [...found.values()]
    .toSorted((a, b) => b.routes.size - a.routes.size)
    .map(({ first, text, told, places, edges, routes }) => ({
      text,
      kind: first.kind,
      differences: [...told],
      places: [...places],
      edges: [...edges],
      routes: [...routes],
    }));
}

/** Names that belong together; those that are linked to the same have one group. */
function linked(): {
  readonly link: (names: readonly string[]) => void;
  readonly of: (name: string) => string;
} {
  const above = new Map<string, string>();
  const of = (name: string): string => {
    const upper = above.get(name);
    if (upper === undefined || upper === name) return name;
    const top = of(upper);
    above.set(name, top);
    return top;
  };
  return {
    of,
    link: ([first, ...others]) => {
      if (first === undefined) return;
      for (const other of others) above.set(of(other), of(first));
    },
  };
}
