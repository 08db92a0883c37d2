/**
 * How often each thing is practised, when nodes are met equally often and a node takes each of its own equally often.
 * @param ownOf what a node may practise
 */
export function sharesOver<N, T>(
  nodes: readonly N[],
  ownOf: (node: N) => readonly T[],
): (thing: T) => number {
  const shares = new Map<T, number>();
  for (const node of nodes) {
    const own = ownOf(node);
    for (const thing of own) shares.set(thing, (shares.get(thing) ?? 0) + 1 / own.length);
  }
  return (thing) => shares.get(thing) ?? 0;
}
