import type { ChartData, OptionOfChart, OutcomeOfChart } from '../../machine/chartData.ts';
import { canonicalJson } from '../../machine/stamp.ts';

/** What was changed in what outcomes advise, each in one line; of charts without options nothing can be said. */
export function outcomeChanges(older: ChartData, newer: ChartData): readonly string[] {
  if (older.format !== 'nelm-chart/2' || newer.format !== 'nelm-chart/2') return [];
  return [
    ...newer.outcomes.flatMap((is) => {
      const was = older.outcomes.find(({ id }) => id === is.id);
      return was ? changesOf(was, is) : [];
    }),
    ...itemChanges('closure', older.closures, newer.closures),
    ...itemChanges('condition', older.conditions, newer.conditions),
    ...itemChanges('prohibition', older.prohibitions, newer.prohibitions),
  ];
}

function changesOf(was: OutcomeOfChart, is: OutcomeOfChart): readonly string[] {
  const parts = {
    titleVariants: 'other title variants',
    firstScreen: 'other first-screen lines',
    together: 'other pairs',
  } as const;
  const differs = (part: keyof typeof parts): boolean => canonicalJson(was[part]) !== canonicalJson(is[part]);
  const [then, now] = [was.options.map(({ id }) => id), is.options.map(({ id }) => id)];
  const kept = (ids: readonly string[], others: readonly string[]): string =>
    ids.filter((id) => others.includes(id)).join();
  return [
    ...(Object.keys(parts) as (keyof typeof parts)[]).filter(differs).map((part) => `has ${parts[part]}`),
    ...then.filter((id) => !now.includes(id)).map((id) => `no longer has the option ${id}`),
    ...now.filter((id) => !then.includes(id)).map((id) => `has the new option ${id}`),
    ...(kept(then, now) === kept(now, then) ? [] : ['has its options in another order']),
    ...is.options.flatMap((option) => {
      const before = was.options.find(({ id }) => id === option.id);
      return before ? optionChanges(before, option) : [];
    }),
  ].map((change) => `outcome ${is.id} ${change}`);
}

function optionChanges(was: OptionOfChart, is: OptionOfChart): readonly string[] {
  const names = {
    text: 'wording',
    onlyWhen: '"only when"',
    firstWhen: '"first when"',
    closedBy: 'closures',
    kinds: 'kinds',
    conditions: 'conditions',
    prohibitions: 'prohibitions',
    provenance: 'provenance',
  } as const;
  const changed = (Object.keys(names) as (keyof typeof names)[]).filter(
    (part) => canonicalJson(was[part] ?? null) !== canonicalJson(is[part] ?? null),
  );
  return changed.length === 0
    ? []
    : [`has option ${is.id} with other ${changed.map((part) => names[part]).join(', ')}`];
}

function itemChanges(
  what: string,
  older: readonly { readonly id: string }[],
  newer: readonly { readonly id: string }[],
): readonly string[] {
  const before = (id: string) => older.find((one) => one.id === id);
  return [
    ...older.filter(({ id }) => !newer.some((one) => one.id === id)).map(({ id }) => `${what} ${id} is gone`),
    ...newer.flatMap((item) => {
      const was = before(item.id);
      if (!was) return [`${what} ${item.id} is new`];
      return canonicalJson(was) === canonicalJson(item) ? [] : [`${what} ${item.id} is another`];
    }),
  ];
}
