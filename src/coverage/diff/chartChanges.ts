import type { ChartData, EdgeData } from '../../machine/chartData.ts';
import { canonicalJson } from '../../machine/stamp.ts';
import { conditionText } from './conditionText.ts';
import { outcomeChanges } from './outcomeChanges.ts';

/** What was changed in the chart itself, each in one line; empty when nothing was. */
export function chartChanges(older: ChartData, newer: ChartData): readonly string[] {
  return [
    ...(older.start === newer.start ? [] : [`starts at ${newer.start}, not ${older.start}`]),
    ...questionChanges(older, newer),
    ...comings('outcome', older.outcomes, newer.outcomes),
    ...titleChanges('outcome', older.outcomes, newer.outcomes),
    ...edgeChanges(older, newer),
    ...cautionChanges(older, newer),
    ...outcomeChanges(older, newer),
    ...tableChanges(older, newer),
  ];
}

type Named = readonly { readonly id: string }[];

function comings(what: string, older: Named, newer: Named): readonly string[] {
  const [then, now] = [older.map(({ id }) => id), newer.map(({ id }) => id)];
  return [
    ...then.filter((id) => !now.includes(id)).map((id) => `${what} ${id} is gone`),
    ...now.filter((id) => !then.includes(id)).map((id) => `${what} ${id} is new`),
  ];
}

type Titled = readonly { readonly id: string; readonly title: string }[];

function titleChanges(what: string, older: Titled, newer: Titled): readonly string[] {
  return newer.flatMap(({ id, title }) => {
    const before = older.find((one) => one.id === id)?.title;
    return before === undefined || before === title
      ? []
      : [`${what} ${id} is called "${title}", not "${before}"`];
  });
}

function questionChanges(older: ChartData, newer: ChartData): readonly string[] {
  const classes = newer.questions
    .filter(({ id, classes: now }) => {
      const then = older.questions.find((one) => one.id === id)?.classes;
      return then !== undefined && canonicalJson(then) !== canonicalJson(now);
    })
    .map(({ id }) => `question ${id} has other answer classes`);
  return [
    ...comings('question', older.questions, newer.questions),
    ...titleChanges('question', older.questions, newer.questions),
    ...classes,
  ];
}

/** Edges are known by what they do, not by their number: an edge put in renumbers those after it. */
function edgeChanges(older: ChartData, newer: ChartData): readonly string[] {
  const does = ({ question, target, when }: EdgeData): string => canonicalJson([question, target, when]);
  const [then, now] = [older.edges.map(does), newer.edges.map(does)];
  const inWords = ({ id, says, target }: EdgeData): string => `${id} (${says}, to ${target})`;
  const left = older.edges.filter((edge) => !now.includes(does(edge)));
  const come = newer.edges.filter((edge) => !then.includes(does(edge)));
  const kept = (edges: readonly EdgeData[], others: readonly string[]): string =>
    edges
      .filter((edge) => others.includes(does(edge)))
      .map(does)
      .join('\n');
  const reordered = newer.questions
    .map(({ id }) => id)
    .filter((id) => {
      const own = (edges: readonly EdgeData[]): readonly EdgeData[] =>
        edges.filter(({ question }) => question === id);
      return kept(own(older.edges), now) !== kept(own(newer.edges), then);
    });
  const [changed, added, gone] = paired(come, left);
  return [
    ...changed.map(([was, is]) => edgeChange(was, is)),
    ...gone.map((edge) => `edge ${inWords(edge)} is gone`),
    ...added.map((edge) => `edge ${inWords(edge)} is new`),
    ...reordered.map((id) => `the edges of ${id} stand in another order`),
  ];
}

/** Edges that came beside the edges whose place they took: of one question, to one target or on one condition. */
function paired(come: readonly EdgeData[], left: readonly EdgeData[]) {
  const changed: (readonly [was: EdgeData, is: EdgeData])[] = [];
  const added = come.filter((is) => {
    const was = left.find(
      (edge) =>
        edge.question === is.question &&
        (edge.target === is.target || canonicalJson(edge.when) === canonicalJson(is.when)) &&
        !changed.some(([taken]) => taken === edge),
    );
    if (was) changed.push([was, is]);
    return !was;
  });
  return [changed, added, left.filter((edge) => !changed.some(([was]) => was === edge))] as const;
}

function edgeChange(was: EdgeData, is: EdgeData): string {
  return was.target === is.target
    ? `edge ${is.id} (to ${is.target}) is taken when ${whenText(is)}; before, when ${whenText(was)}`
    : `edge ${is.id} (${is.says}) leads to ${is.target}; before, to ${was.target}`;
}

function whenText({ when }: EdgeData): string {
  return when === null ? 'no edge before it is' : conditionText(when);
}

/** Of a chart that was exported without its tables nothing can be said. */
function tableChanges({ tables: was }: ChartData, { tables: is }: ChartData): readonly string[] {
  if (!was || !is) return [];
  const entries = [
    ['prohibitionScopes', (id: string) => `prohibition ${id} speaks of others, or forbids otherwise`],
    ['againstConditions', (id: string) => `condition ${id} is denied by other answers`],
    ['situationsOnOptions', (id: string) => `special situation ${id} bears on options otherwise`],
    ['restingAnswers', (id: string) => `the answer to ${id} rests on other answers`],
    [
      'contraindicatedKinds',
      (id: string) => `contraindications of the class ${id} that are told speak against options otherwise`,
    ],
  ] as const;
  return [
    ...entries.flatMap(([table, inWords]) => {
      const [before, now] = [
        new Map(Object.entries(was[table] ?? {})),
        new Map(Object.entries(is[table] ?? {})),
      ];
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter((id) => canonicalJson(before.get(id) ?? null) !== canonicalJson(now.get(id) ?? null))
        .map(inWords);
    }),
    ...(canonicalJson(was.unknownValues) === canonicalJson(is.unknownValues)
      ? []
      : ['other answers leave a fact not known to a condition of an option']),
  ];
}

/** What an earlier format did not hold cannot have changed. */
const notInEarlier: ReadonlySet<string> = new Set(['headline', 'forbids']);

function cautionChanges(older: ChartData, newer: ChartData): readonly string[] {
  const parts = {
    when: 'condition',
    headline: 'headline',
    text: 'wording',
    severity: 'severity',
    forbids: 'list of what it forbids',
    provenance: 'provenance',
  } as const;
  const changed = newer.cautions.flatMap((caution) => {
    const before = older.cautions.find(({ id }) => id === caution.id);
    if (!before) return [];
    const names = (Object.keys(parts) as (keyof typeof parts)[])
      .filter((part) => older.format === 'nelm-chart/2' || !notInEarlier.has(part))
      .filter((part) => canonicalJson(before[part]) !== canonicalJson(caution[part]))
      .map((part) => parts[part]);
    const conditions =
      canonicalJson(before.when) === canonicalJson(caution.when)
        ? ''
        : `: shown when ${conditionText(caution.when)}; before, when ${conditionText(before.when)}`;
    return names.length === 0
      ? []
      : [`caution ${caution.id} has another ${names.join(' and another ')}${conditions}`];
  });
  return [...comings('caution', older.cautions, newer.cautions), ...changed];
}
