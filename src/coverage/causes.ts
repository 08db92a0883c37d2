import type { Difference, Failure } from './walk.ts';

/** What failing routes have in common: one difference, with every edge and route that shows it. */
export interface Cause {
  /** What differs, in one line. */
  readonly text: string;
  readonly kind: Difference['kind'];
  /** Questions and outcomes where it was seen. */
  readonly places: readonly string[];
  /** Ids of the edges behind which it was seen; for a case that is elsewhere there is one. */
  readonly edges: readonly string[];
  /** Places in the list of failures. */
  readonly routes: readonly number[];
}

/**
 * Groups failures by what differs: words and rules of cards wherever they are seen, a case that is elsewhere by its
 * edge too. The cause of most routes comes first.
 */
export function causesOf(failures: readonly Failure[]): readonly Cause[] {
  const found = new Map<
    string,
    { text: string; kind: Difference['kind']; places: Set<string>; edges: Set<string>; routes: Set<number> }
  >();
  failures.forEach((failure, index) => {
    for (const { kind, text } of failure.differences) {
      const said = kind === 'place' ? `expected ${failure.expected}; observed ${text}` : text;
      const key = kind === 'place' ? `${failure.edge} ${said}` : withoutFleeting(said);
      const cause = found.get(key) ?? {
        text: said,
        kind,
        places: new Set(),
        edges: new Set(),
        routes: new Set(),
      };
      found.set(key, cause);
      cause.places.add(failure.place);
      if (failure.edge !== null) cause.edges.add(failure.edge);
      cause.routes.add(index);
    }
  });
  return [...found.values()]
    .toSorted((a, b) => b.routes.size - a.routes.size)
    .map(({ text, kind, places, edges, routes }) => ({
      text,
      kind,
      places: [...places],
      edges: [...edges],
      routes: [...routes],
    }));
}

/** Ports, numbers of steps and ids differ from run to run, the cause does not. */
function withoutFleeting(text: string): string {
  return text.replace(/\d+\.\d+\.\d+\.\d+:\d+|step \d+|[0-9a-f]{8}-[0-9a-f-]{27}/g, '#');
}
