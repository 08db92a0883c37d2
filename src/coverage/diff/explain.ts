import type { RouteTable } from './routeTable.ts';
import { fits, smallestTests, type Tests, unchangedSets } from './smallestTests.ts';

/** Routes that differ, and the fewest answers that they all have and no unchanged route has. */
export interface Explained {
  readonly tests: Tests;
  /** Routes that fit the tests; all of them differ. */
  readonly routes: number;
  /** How many of the routes differ in which way, by the number of the change. */
  readonly changes: ReadonlyMap<number, number>;
  /** One of the routes. */
  readonly example: number;
}

/**
 * Groups the routes that differ. For a route not yet explained the smallest conjunction of its answers is
 * found that no unchanged route fits; of equally small ones that which explains most. Conjunctions that differ
 * in one question's answer alone, and bring the same kinds of change, become one.
 * @param kindOf names the kind of a change by its number
 */
export function explain(table: RouteTable, kindOf: (change: number) => string): readonly Explained[] {
  const unchanged = unchangedSets(table);
  const differing = new Uint32Array(table.size)
    .map((_zero, route) => route)
    .filter((route) => table.changeAt(route) !== 0);
  const found: Tests[] = [];
  let open = differing;
  for (let route = open[0]; route !== undefined; route = open[0]) {
    const tests = smallestTests(table, route, unchanged, open);
    open = open.filter((other) => !fits(table, other, tests));
    found.push(tests);
  }
  const single = needed(
    table,
    differing,
    found.map((tests) => measured(table, differing, tests)),
  );
  return mergeAlike(single, table.width, kindOf)
    .map(({ tests }) => measured(table, differing, tests))
    .toSorted((a, b) => b.routes - a.routes);
}

function measured(table: RouteTable, differing: Uint32Array, tests: Tests): Explained {
  const changes = new Map<number, number>();
  let routes = 0;
  let example = -1;
  for (const route of differing) {
    if (!fits(table, route, tests)) continue;
    routes += 1;
    if (example < 0) example = route;
    const change = table.changeAt(route);
    changes.set(change, (changes.get(change) ?? 0) + 1);
  }
  return { tests, routes, changes, example };
}

/** Joins groups that test the same questions, differ in the answers to one alone, and bring the same changes. */
function mergeAlike(
  groups: readonly Explained[],
  questions: number,
  kindOf: (change: number) => string,
): readonly Explained[] {
  const kinds = new Map(
    groups.map((group) => [group, [...new Set([...group.changes.keys()].map(kindOf))].toSorted().join('\n')]),
  );
  let merged = groups.map((group) => ({ group, kind: kinds.get(group) ?? '' }));
  for (let before = -1; before !== merged.length;) {
    before = merged.length;
    for (let question = 0; question < questions; question += 1) {
      const alike = Map.groupBy(merged, ({ group, kind }) => `${testsWithout(question, group)}\n${kind}`);
      merged = [...alike.values()].flatMap((members) => {
        const [first] = members;
        const answers = members.flatMap(({ group }) => [...(group.tests.get(question) ?? [])]);
        if (!first || answers.length === 0) return members;
        const tests = new Map(first.group.tests).set(question, new Set(answers));
        return [{ ...first, group: { ...first.group, tests } }];
      });
    }
  }
  return merged.map(({ group }) => group);
}

/** The tests of a group, those of one question without their answers. */
function testsWithout(question: number, { tests }: Explained): string {
  const rest = [...tests]
    .toSorted(([a], [b]) => a - b)
    .map(([tested, answers]) => [tested, tested === question ? [] : [...answers].toSorted((a, b) => a - b)]);
  return JSON.stringify(rest);
}

/** The groups without those whose every route stands in another one as well. */
function needed(
  table: RouteTable,
  differing: Uint32Array,
  groups: readonly Explained[],
): readonly Explained[] {
  const covers = new Uint32Array(table.size);
  const routesOf = ({ tests }: Explained): Uint32Array =>
    differing.filter((route) => fits(table, route, tests));
  for (const group of groups) for (const route of routesOf(group)) covers[route] = (covers[route] ?? 0) + 1;
  const smallestFirst = groups.toSorted((a, b) => a.routes - b.routes);
  const dropped = smallestFirst.filter((group) => {
    const routes = routesOf(group);
    if (routes.some((route) => covers[route] === 1)) return false;
    for (const route of routes) covers[route] = (covers[route] ?? 0) - 1;
    return true;
  });
  return groups.filter((group) => !dropped.includes(group));
}
