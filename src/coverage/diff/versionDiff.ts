import type { GuidelineStamp } from '../../engine/recommend.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { UsageError } from '../routes/stopCondition.ts';
import { declaredClasses, everyClass } from './answerClasses.ts';
import { chartChanges } from './chartChanges.ts';
import { type ByReason, byReason } from './byReason.ts';
import { compareRoutes, mostRoutes } from './compareRoutes.ts';
import type { EndChange } from './endChange.ts';
import { type DiffGroup, groupOf, kindOf, wordsOf } from './diffGroup.ts';
import { explain } from './explain.ts';
import { firstDifference } from './firstDifference.ts';
import type { Reasons } from './reasons.ts';
import type { RouteTable } from './routeTable.ts';

/** The difference between two versions of the chart, as `--json` writes it. */
export interface VersionDiff {
  readonly format: 'nelm-diff/2';
  readonly older: GuidelineStamp;
  readonly newer: GuidelineStamp;
  /** What was changed in the chart itself, each in one line. */
  readonly chartChanges: readonly string[];
  /** Routes of answer classes compared; a class is what one of the two versions tells apart. */
  readonly routes: number;
  readonly differing: number;
  readonly endElsewhere: number;
  /** Routes with the same outcome and another title, other stops, another option that leads, others open. */
  readonly otherAdvice: number;
  /** Routes with the same outcome and advice and other cautions. */
  readonly otherCautions: number;
  /** The differences by the reasons given for them; null where none were given. */
  readonly byReason: ByReason | null;
  readonly reasonsFrom: Pick<Reasons, 'source' | 'everywhere'> | null;
  /** The largest first; none where reasons were given. A route may stand in more than one group. */
  readonly groups: readonly DiffGroup[];
  /** Headlines of the cautions that the groups name, from the newer version where it has them. */
  readonly cautionTexts: Readonly<Record<string, string>>;
  /** What the reader must know to read the result rightly. */
  readonly notes: readonly string[];
}

/**
 * Which routes end elsewhere, or carry other cautions, between two versions of the chart.
 * @param reasons why the versions differ: then routes are put to them, not into groups
 * @param onRoutes told now and then how many routes were compared
 * @throws UsageError when the versions have so little in common that their routes are too many
 */
export function versionDiff(
  guideline: Guideline,
  older: ChartData,
  newer: ChartData,
  { reasons = null, onRoutes }: DiffOptions = {},
): VersionDiff {
  const charts = [newer, older];
  const changesOfChart = chartChanges(older, newer);
  const comparison = compareRoutes(
    guideline,
    older,
    newer,
    declaredClasses(guideline, charts),
    mostRoutes,
    onRoutes,
  );
  if (!comparison) {
    throw new UsageError(
      `The versions have too little in common: there are more than ${mostRoutes.toLocaleString('en')} routes to compare.`,
    );
  }
  const { table, changes } = comparison;
  const counts = countChanges(table, changes, new Set(reasons?.alike));
  const groups =
    counts.differing === 0 || reasons ? [] : explain(table, (number) => kindOf(changes[number - 1]));
  const words = wordsOf(guideline, charts, table);
  return {
    format: 'nelm-diff/2',
    older: older.guideline,
    newer: newer.guideline,
    chartChanges: changesOfChart,
    routes: table.size,
    ...counts,
    byReason: reasons && byReason(guideline, comparison, reasons),
    reasonsFrom: reasons && { source: reasons.source, everywhere: reasons.everywhere },
    groups: groups.map((group) => groupOf(group, changes, words)),
    cautionTexts: cautionTexts(changes, charts),
    notes: notesOn(guideline, older, newer, counts.differing, changesOfChart.length),
  };
}

/** How a difference is told. */
export interface DiffOptions {
  readonly reasons?: Reasons | null;
  readonly onRoutes?: ((routes: number) => void) | undefined;
}

function countChanges(
  table: RouteTable,
  changes: readonly EndChange[],
  alike: ReadonlySet<string>,
): Pick<VersionDiff, 'differing' | 'endElsewhere' | 'otherAdvice' | 'otherCautions'> {
  let [endElsewhere, otherAdvice, otherCautions] = [0, 0, 0];
  for (let route = 0; route < table.size; route += 1) {
    const change = changes[table.changeAt(route) - 1];
    if (!change) continue;
    if (change.from !== change.to) endElsewhere += 1;
    else if (advisesOtherwise(change, alike)) otherAdvice += 1;
    else otherCautions += 1;
  }
  return { differing: endElsewhere + otherAdvice + otherCautions, endElsewhere, otherAdvice, otherCautions };
}

function advisesOtherwise(
  { retitled, titles, first, closed, opened, stopsNew, stopsGone }: EndChange,
  alike: ReadonlySet<string>,
): boolean {
  return (
    (retitled && !alike.has(titles[1])) ||
    first !== null ||
    [closed, opened, stopsNew, stopsGone].some((list) => list.length > 0)
  );
}

function cautionTexts(
  changes: readonly EndChange[],
  charts: readonly ChartData[],
): Readonly<Record<string, string>> {
  const ids = new Set(
    changes.flatMap(({ cautionsGone, cautionsNew, stopsGone, stopsNew }) => [
      ...cautionsGone,
      ...cautionsNew,
      ...stopsGone,
      ...stopsNew,
    ]),
  );
  const textOf = (id: string): string => {
    const caution = charts.flatMap(({ cautions }) => cautions).find((one) => one.id === id);
    return (caution?.headline ?? [])
      .map((part) => (typeof part === 'string' ? part : ` [in some cases:${part.text}]`))
      .join('');
  };
  return Object.fromEntries([...ids].toSorted().map((id) => [id, textOf(id)]));
}

function notesOn(
  guideline: Guideline,
  older: ChartData,
  newer: ChartData,
  differing: number,
  changes: number,
): readonly string[] {
  const notes: string[] = [];
  if (changes === 0) {
    notes.push(
      older.guideline.hash === newer.guideline.hash
        ? 'The two charts are identical.'
        : 'The two charts are identical, but the hashes of their logic are not: something outside the chart was changed, or more is hashed than before.',
    );
  } else if (differing === 0) {
    const search = firstDifference(
      { guideline, chart: older },
      { guideline, chart: newer },
      everyClass(guideline, [older, newer]),
      { edgeIds: false },
    );
    notes.push(
      search.answers === null
        ? `No answers whatever lead elsewhere or to other cautions: every class of every answer was walked, also numbers beside grades and all sets of contraindications (${search.places} places, ${search.tried} answers).`
        : `The routes of both versions end alike, but they part on the way or on answers outside the declared classes: ${JSON.stringify(search.answers)}.`,
    );
  }
  if (changes > 0) {
    notes.push(
      'Facts that follow from answers (grade, Ki-67 below 10%, contraindication class, liver as target) are those of the program that compares; a change of their cut-offs does not show here.',
    );
  }
  return notes;
}
