import type { CriterionResult } from '../routes/criterion.ts';
import type { ReportedFailure, WalksReport } from '../report.ts';
import { percentOf } from '../routes/stopCondition.ts';
import { programText, wordsText } from './provenance.ts';
import { isGood, verdict } from './verdict.ts';

interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

const shownFailures = 5;
const shownCauses = 10;
const barWidth = 20;

/** The summary that is printed at the end of a run. */
export function toTerminal(report: WalksReport, { width, color }: Look): string {
  const paint = (code: number, text: string): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text);
  const seconds = report.milliseconds / 1_000;
  const good = isGood(report);
  return [
    `Guideline ${report.guideline.version}, hash ${report.guideline.hash.slice(0, 12)}; ${report.generator} on ${report.target}${report.seed === null ? '' : `, seed ${report.seed}`}`,
    `${report.routes.toLocaleString('en')} routes, ${report.moves.toLocaleString('en')} moves in ${seconds.toFixed(1)} s (${rate(report.routes, report.milliseconds)} routes/s)`,
    `By ${programText(report)}`,
    `Words: ${wordsText(report)}`,
    '',
    ...Object.entries(report.criteria).map(([name, result]) => criterionLine(name, result, width)),
    '',
    ...impliedLine(report),
    ...causeLines(report),
    ...trendLines(report),
    ...report.failures.slice(0, shownFailures).flatMap((failure) => failureLines(failure)),
    ...(report.failures.length > shownFailures
      ? [`… and ${report.failures.length - shownFailures} more failures`]
      : []),
    ...report.missed.map((miss) => paint(31, `Demanded and missed: ${miss}`)),
    paint(good ? 32 : 31, verdict(report)),
  ].join('\n');
}

/** What is counted though nobody read it. */
function impliedLine({ criteria, words }: WalksReport): readonly string[] {
  const implied = Object.entries(criteria).filter(([, result]) => (result.implied ?? 0) > 0);
  if (words === null || implied.length === 0) return [];
  const figures = implied.map(([name, result]) => `${name} ${result.implied}`).join(', ');
  return [`Implied by what was read, not read themselves: ${figures}.`, ''];
}

function causeLines({ causes }: WalksReport): readonly string[] {
  if (causes.length === 0) return [];
  const more = causes.length > shownCauses ? [`… and ${causes.length - shownCauses} more causes`] : [];
  return [
    'Why routes failed:',
    ...causes
      .slice(0, shownCauses)
      .map(
        ({ text, kind, places, routes, differences }) =>
          `${String(routes.length).padStart(4)} × ${kind}: ${text} (at ${places.slice(0, 3).join(', ')})${differences.length > 1 ? ` and ${differences.length - 1} more differences of this cause` : ''}`,
      ),
    ...more,
    '',
  ];
}

function trendLines({ trend }: WalksReport): readonly string[] {
  if (!trend) return [];
  const { baseline, newDifferences, goneDifferences, sameDifferences, notCompared } = trend;
  const whole = baseline.isWhole ? '' : ' (its digest does not hold: it was changed)';
  const untold = (part: string): boolean => notCompared.some((line) => line.startsWith(`${part}:`));
  const figures = [
    ...(untold('what is new') ? [] : [`${newDifferences.length} new differences`]),
    ...(untold('what is gone') ? [] : [`${goneDifferences.length} gone`]),
    `${sameDifferences.length} still there`,
  ];
  return [
    `Since ${baseline.startedAt}${whole}: ${figures.join(', ')}.`,
    ...notCompared.map((line) => `Not compared: ${line}.`),
    '',
  ];
}

/** One line while a run goes on: routes, rate, coverage, time left. */
export function progressLine(progress: {
  readonly routes: number;
  /** How many there will be, or null when that is not known. */
  readonly total: number | null;
  readonly milliseconds: number;
  /** Percent of the transitions. */
  readonly coverage: number;
  readonly width: number;
}): string {
  const { routes, total, milliseconds, coverage, width } = progress;
  const of = total === null ? '' : ` of ${total.toLocaleString('en')}`;
  const left =
    total === null || routes === 0
      ? ''
      : `, ${Math.ceil(((total - routes) * milliseconds) / routes / 1_000)} s left`;
  const line = `${routes.toLocaleString('en')}${of} routes, ${rate(routes, milliseconds)}/s, transitions ${coverage.toFixed(0)}%${left}`;
  return line.slice(0, width);
}

function criterionLine(name: string, result: CriterionResult, width: number): string {
  const { covered, total, missing } = result;
  const filled = Math.floor((percentOf(result) / 100) * barWidth);
  const bar = `${'█'.repeat(filled)}${'·'.repeat(barWidth - filled)}`;
  const start = `${name.padEnd(16)} ${bar} ${`${covered}/${total}`.padStart(9)}`;
  if (missing.length === 0) return start;
  const named = missing.slice(0, 2).join('; ');
  const more = missing.length > 2 ? ` +${missing.length - 2}` : '';
  const room = Math.max(0, width - start.length - more.length - 11);
  return `${start}  missing: ${named.length > room ? `${named.slice(0, Math.max(0, room - 1))}…` : named}${more}`;
}

function failureLines({ edge, expected, observed, chat, replay }: ReportedFailure): readonly string[] {
  return [
    `Failed${edge ? ` at edge ${edge}` : ''}: ${chat.join(' / ')}`,
    `  expected ${expected}`,
    `  observed ${observed}`,
    `  replay   ${replay}`,
  ];
}

function rate(routes: number, milliseconds: number): string {
  return milliseconds === 0 ? '-' : Math.round((routes / milliseconds) * 1_000).toLocaleString('en');
}
