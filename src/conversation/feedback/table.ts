import type { Guideline } from '../../guideline/guideline.ts';
import { type FeedbackRecord, type FeedbackReason, feedbackReasons } from './record.ts';

/** The feedback on one outcome under one version of the guideline. */
export interface FeedbackRow {
  readonly outcome: string;
  readonly version: string;
  /** First characters of the content hash. */
  readonly hash: string;
  readonly agree: number;
  readonly disagree: number;
  readonly reasons: Readonly<Partial<Record<FeedbackReason, number>>>;
  /** How often each was chosen instead, by its id, the most often first. */
  readonly instead: Readonly<Record<string, number>>;
}

/** Counts feedback by outcome and version; the most disagreed with comes first. */
export function feedbackRows(records: readonly FeedbackRecord[]): readonly FeedbackRow[] {
  const groups = Map.groupBy(
    records,
    ({ outcome, guideline: { version, hash } }) => `${outcome} ${version} ${hash}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [rowOf(first, group)] : [];
    })
    .toSorted((a, b) => b.disagree - a.disagree || a.outcome.localeCompare(b.outcome));
}

function rowOf({ outcome, guideline }: FeedbackRecord, group: readonly FeedbackRecord[]): FeedbackRow {
  const disagreeing = group.filter(({ verdict }) => verdict === 'disagree');
  const counts = feedbackReasons
    .map((id) => [id, disagreeing.filter(({ reason }) => reason === id).length] as const)
    .filter(([, count]) => count > 0);
  return {
    outcome,
    version: guideline.version,
    hash: guideline.hash.slice(0, 12),
    agree: group.length - disagreeing.length,
    disagree: disagreeing.length,
    reasons: Object.fromEntries(counts),
    instead: Object.fromEntries(
      [
        ...Map.groupBy(
          disagreeing.flatMap(({ option }) => option ?? []),
          (option) => option,
        ),
      ]
        .map(([option, chosen]) => [option, chosen.length] as const)
        .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other)),
    ),
  };
}

/** The feedback as a table of plain text, one row for each outcome and version. */
export function feedbackTable(guideline: Guideline, records: readonly FeedbackRecord[]): string {
  if (records.length === 0) return 'No feedback is stored.\n';
  const lines = [
    ['outcome', 'title', 'version', 'hash', 'agree', 'disagree', 'reasons', 'instead'],
    ...feedbackRows(records).map((row) => [
      row.outcome,
      titleOf(guideline, row.outcome),
      row.version,
      row.hash,
      String(row.agree),
      String(row.disagree),
      countsInWords(row.reasons),
      countsInWords(row.instead),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const days = records.map(({ day }) => day).toSorted();
  return `${lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n\n${records.length} in all, ${days[0] ?? ''} to ${days.at(-1) ?? ''}.\n`;
}

function countsInWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}

function titleOf({ outcomes }: Guideline, id: string): string {
  const outcome = Object.values(outcomes).find((one) => one.id === id);
  return outcome?.title ?? 'no outcome of this version';
}
