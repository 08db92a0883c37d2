import type { Facts } from '../../guideline/condition.ts';
import type { KnownRules } from '../../engine/conditionState.ts';
import { holds } from '../../engine/conditions.ts';
import { cautionsFor } from '../../engine/cautions.ts';
import { adviceAt } from '../../engine/recommend.ts';
import { advisingOutcome, type ChartData } from '../../machine/chartData.ts';

/** How the end of a route differs between two versions; an outcome is null where the chart has no edge. */
export interface EndChange {
  readonly from: string | null;
  readonly to: string | null;
  /** The titles shown. */
  readonly titles: readonly [was: string, is: string];
  /** Whether the outcome is the same and its title is another for this patient, not only worded otherwise. */
  readonly retitled: boolean;
  /** What leads in the newer version, in its words; empty where the outcome lists no option. */
  readonly leads: string;
  /** What leads, an option or a pair by ids; null where it did not change or the older version does not tell it. */
  readonly first: readonly [was: string, is: string] | null;
  /** Ids of options of the same outcome that were open and are closed, and the reverse. */
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  readonly stopsGone: readonly string[];
  readonly stopsNew: readonly string[];
  readonly cautionsGone: readonly string[];
  readonly cautionsNew: readonly string[];
}

/** Where one version's walk ended. */
export interface EndOfWalk {
  /** By which a fact is known. */
  readonly rules: KnownRules;
  readonly chart: ChartData;
  readonly outcome: string | null;
  readonly facts: Facts;
}

/** What changes at the end of a route, or null when nothing does. */
export function changeBetween(before: EndOfWalk, after: EndOfWalk): EndChange | null {
  const [was, is] = [shownAt(before), shownAt(after)];
  const moved = before.outcome !== after.outcome;
  const told = before.chart.format === 'nelm-chart/2' && after.chart.format === 'nelm-chart/2';
  const change: EndChange = {
    from: before.outcome,
    to: after.outcome,
    titles: [was.title, is.title],
    retitled: !moved && (was.isVariant || is.isVariant) && was.title !== is.title,
    leads: is.leads,
    first: told && !moved && was.first !== is.first ? [was.first, is.first] : null,
    closed: told && !moved ? is.closed.filter((id) => was.open.includes(id)) : [],
    opened: told && !moved ? is.open.filter((id) => was.closed.includes(id)) : [],
    stopsGone: without(was.stops, is.stops),
    stopsNew: without(is.stops, was.stops),
    cautionsGone: without(was.cautions, is.cautions),
    cautionsNew: without(is.cautions, was.cautions),
  };
  const same =
    !moved &&
    !change.retitled &&
    change.first === null &&
    [change.closed, change.opened, change.stopsGone, change.stopsNew].every(isEmpty) &&
    [change.cautionsGone, change.cautionsNew].every(isEmpty);
  return same ? null : change;
}

interface Shown {
  readonly title: string;
  readonly isVariant: boolean;
  readonly first: string;
  readonly leads: string;
  readonly open: readonly string[];
  readonly closed: readonly string[];
  readonly stops: readonly string[];
  readonly cautions: readonly string[];
}

const nothing: Shown = {
  title: 'no outcome',
  isVariant: false,
  first: '',
  leads: '',
  open: [],
  closed: [],
  stops: [],
  cautions: [],
};

function shownAt({ rules, chart, outcome, facts: known }: EndOfWalk): Shown {
  if (outcome === null) return nothing;
  const facts = { ...known, outcome };
  const advising = advisingOutcome(chart, outcome);
  const { title, options, first, together } = adviceAt(rules, advising, facts);
  const cautions = cautionsFor(chart, facts);
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    title,
    isVariant: advising.titleVariants.some(({ when }) => holds(when, facts)),
    first: together ? ids(together.options).join(' + ') : (first?.id ?? ''),
    leads: together
      ? together.options.map(({ text }) => text).join(` ${together.joinedBy} `)
      : (first?.text ?? ''),
    open: ids(options.filter(({ closed }) => closed === null)),
    closed: ids(options.filter(({ closed }) => closed !== null)),
    stops: ids(cautions.filter(({ severity }) => severity === 'stop')),
    cautions: ids(cautions),
  };
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((id) => !others.includes(id)).toSorted();
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}
