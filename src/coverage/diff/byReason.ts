import { holds } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Comparison } from './compareRoutes.ts';
import type { EndChange } from './endChange.ts';
import type { Reasons } from './reasons.ts';
import { notAsked, type RouteTable } from './routeTable.ts';

/** Patients whose advice changes for one reason. */
export interface ReasonGroup {
  readonly change: number;
  readonly who: string;
  readonly why: string;
  /** Routes on which this reason explains something. */
  readonly routes: number;
  /** What was advised and what is, the most frequent first. */
  readonly advice: readonly AdviceChange[];
  /** Stops and other cautions that came and went for this reason, by id. */
  readonly cautions: readonly CautionChange[];
}

export interface AdviceChange {
  readonly was: string;
  readonly is: string;
  /** What leads now, in words. */
  readonly leads: string;
  readonly routes: number;
}

export interface CautionChange {
  readonly id: string;
  readonly what: 'newStop' | 'stopNoMore' | 'new' | 'gone';
  readonly routes: number;
}

export interface ByReason {
  readonly groups: readonly ReasonGroup[];
  /** Routes on which something changes that no reason explains, and what it is. */
  readonly unexplained: { readonly routes: number; readonly what: readonly string[] };
}

/** One thing that changes on a route. */
type Atom =
  | { readonly kind: 'moved' | 'retitled' | 'first' | 'options' }
  | { readonly kind: 'caution'; readonly id: string; readonly what: CautionChange['what'] };

/** Puts everything that changes on every route to the first reason that explains it. */
export function byReason(guideline: Guideline, { table, changes }: Comparison, reasons: Reasons): ByReason {
  const atomsOf = changes.map((change) => atomsIn(change, new Set(reasons.alike)));
  const tallies = reasons.reasons.map(() => ({
    routes: 0,
    advice: new Map<string, Counted<AdviceChange>>(),
    cautions: new Map<string, Counted<CautionChange>>(),
  }));
  const unexplained = { routes: 0, what: new Set<string>() };
  for (let route = 0; route < table.size; route += 1) {
    const number = table.changeAt(route);
    const change = changes[number - 1];
    const atoms = atomsOf[number - 1] ?? [];
    if (!change || atoms.length === 0) continue;
    const facts = deriveFacts(guideline, answersAt(guideline, table, route), change.to);
    const explaining = new Set<(typeof tallies)[number]>();
    const advised = new Set<(typeof tallies)[number]>();
    let left = false;
    for (const atom of atoms) {
      const place = reasons.reasons.findIndex((reason) => explains(reason, atom, facts));
      const tally = tallies[place];
      if (!tally) {
        left = true;
        unexplained.what.add(atomInWords(atom, change));
        continue;
      }
      explaining.add(tally);
      if (atom.kind === 'caution') {
        const { id, what } = atom;
        add(tally.cautions, `${id} ${what}`, { id, what });
      } else advised.add(tally);
    }
    for (const tally of explaining) tally.routes += 1;
    for (const tally of advised) {
      const [was, is] = change.titles;
      add(tally.advice, JSON.stringify([was, is, change.leads]), { was, is, leads: change.leads });
    }
    if (left) unexplained.routes += 1;
  }
  return {
    groups: reasons.reasons.map(({ change, who, why }, index) => {
      const { routes = 0, advice, cautions } = tallies[index] ?? {};
      const most = <Item extends { readonly routes: number }>(items: Iterable<Item> = []): readonly Item[] =>
        [...items].toSorted((one, other) => other.routes - one.routes);
      return { change, who, why, routes, advice: most(advice?.values()), cautions: most(cautions?.values()) };
    }),
    unexplained: { routes: unexplained.routes, what: [...unexplained.what].toSorted() },
  };
}

/** A route that ends elsewhere has other cautions as a matter of course: only a route that ends alike is told them. */
function atomsIn(change: EndChange, alike: ReadonlySet<string>): readonly Atom[] {
  const { from, to, retitled, titles, first, closed, opened } = change;
  if (from !== to) return [{ kind: 'moved' }];
  const { cautionsGone, cautionsNew, stopsGone, stopsNew } = change;
  const cautions = (ids: readonly string[], what: CautionChange['what']): readonly Atom[] =>
    ids.map((id) => ({ kind: 'caution', id, what }));
  return [
    ...(retitled && !alike.has(titles[1]) ? [{ kind: 'retitled' } as const] : []),
    ...(first === null ? [] : [{ kind: 'first' } as const]),
    ...(closed.length + opened.length > 0 ? [{ kind: 'options' } as const] : []),
    ...cautions(stopsNew, 'newStop'),
    ...cautions(
      stopsGone.filter((id) => !cautionsGone.includes(id)),
      'stopNoMore',
    ),
    ...cautions(
      cautionsNew.filter((id) => !stopsNew.includes(id)),
      'new',
    ),
    ...cautions(cautionsGone, 'gone'),
  ];
}

function explains({ explains: parts, when }: Reasons['reasons'][number], atom: Atom, facts: Facts): boolean {
  const part = atom.kind === 'caution' ? atom.id : atom.kind;
  return parts.some((one) => one === part) && holds(when, facts);
}

function atomInWords(atom: Atom, { from, to, titles }: EndChange): string {
  if (atom.kind === 'caution') return `${to}: ${atom.id} ${atom.what}`;
  return atom.kind === 'moved' ? `${from} -> ${to}` : `${to} ${atom.kind}: "${titles[1]}"`;
}

type Counted<Item extends { readonly routes: number }> = Omit<Item, 'routes'> & { routes: number };

function add<Item extends { readonly routes: number }>(
  counts: Map<string, Counted<Item>>,
  key: string,
  item: Omit<Item, 'routes'>,
): void {
  const counted = counts.get(key) ?? { ...item, routes: 0 };
  counted.routes += 1;
  counts.set(key, counted);
}

/** The answers of a route, to the questions of both versions. */
function answersAt({ questionIds }: Guideline, table: RouteTable, route: number): Answers {
  const given: Partial<Record<QuestionId, unknown>> = {};
  questionIds.forEach((question, column) => {
    const answer = table.answerAt(route, column);
    if (answer !== notAsked) given[question] = table.classes[question][answer];
  });
  return given as Answers;
}
