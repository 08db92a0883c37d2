import type { Edge } from '../../engine/trail.ts';
import type { Cause } from '../causes.ts';
import type { ReportedFailure, WalksReport } from '../report.ts';
import type { CriterionResult } from '../routes/criterion.ts';
import { environmentText, optionsText, programText, targetText, wordsText } from './provenance.ts';
import { isGood, verdict } from './verdict.ts';

/** One test case; it passed where it has none of the others. */
interface Case {
  readonly name: string;
  readonly milliseconds?: number;
  readonly failure?: { readonly type: string; readonly message: string; readonly text?: string };
  readonly error?: { readonly type: string; readonly message: string; readonly text?: string };
  /** Why it was not tried. */
  readonly skipped?: string;
}

/**
 * The report as JUnit XML: how the run went, the routes by where they end, what makes routes fail, each transition, and
 * each criterion. As many cases whatever number of routes was walked, with names that stay the same from run to run.
 * It is made to be valid by the schemas of Jenkins' xUnit plugin (junit-4 to junit-10) and of Ant as Windy Road wrote it
 * down.
 * @param edges of the chart that was walked
 */
export function toJunit(report: WalksReport, edges: readonly Pick<Edge, 'id' | 'says'>[]): string {
  const suites = [
    { name: 'run', cases: runCases(report) },
    { name: 'routes', cases: groupCases(report) },
    { name: 'causes', cases: report.causes.map((cause) => causeCase(cause, report)) },
    ...(report.criteria['transitions']
      ? [{ name: 'transitions', cases: edges.map((edge) => transitionCase(edge, report)) }]
      : []),
    {
      name: 'coverage',
      cases: Object.entries(report.criteria).map(([name, result]) => criterionCase(name, result, report)),
    },
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // Without attributes: the schemas do not agree on them.
    '<testsuites>',
    ...suites.flatMap(({ name, cases }, id) => [
      `  <testsuite ${attributes({ ...headOf(report, name, id), ...counts(cases), time: timeOf(cases, report, id) })}>`,
      ...properties(report, id === 0),
      ...cases.flatMap((one) => caseLines(`coverage.${name}`, one)),
      outputOf(cases),
      '    <system-err/>',
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function headOf(
  { startedAt }: WalksReport,
  name: string,
  id: number,
): Readonly<Record<string, string | number>> {
  return { name, package: 'coverage', id, hostname: 'localhost', timestamp: startedAt.slice(0, 19) };
}

/** Routes are walked for all suites together: their time stands once, with the run. */
function timeOf(cases: readonly Case[], { milliseconds }: WalksReport, id: number): string {
  return seconds(id === 0 ? milliseconds : cases.reduce((sum, one) => sum + (one.milliseconds ?? 0), 0));
}

/** Whether the run went to its end, and what was demanded beside coverage. */
function runCases(report: WalksReport): readonly Case[] {
  const others = report.missed.filter(
    (line) => !Object.keys(report.criteria).some((name) => owns(name, line)),
  );
  const cut =
    report.routes === 0 && report.failures.length === 0
      ? 'empty'
      : report.ended === 'interrupted' || report.ended === 'errorBudget'
        ? report.ended
        : null;
  return [
    {
      name: 'the run went to its end',
      milliseconds: report.milliseconds,
      ...(cut === null ? {} : { error: { type: cut, message: verdict(report) } }),
    },
    ...others.map((line): Case => ({ name: line, failure: { type: 'demanded', message: line } })),
    // A reader that looks at failures alone still learns of them.
    ...(report.failures.length > 0 && isGood({ ...report, failures: [] })
      ? [{ name: 'all routes held', failure: { type: 'routes', message: verdict(report) } }]
      : []),
  ];
}

/** The routes that end in one place are one case. */
function groupCases({ groups, failures }: WalksReport): readonly Case[] {
  return Object.entries(groups)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([end, { routes, failures: failed, errors, milliseconds }]): Case => {
      const name = `routes to ${end}`;
      if (failed + errors === 0) return { name, milliseconds };
      const first = failures.find(({ place }) => place === end) ?? failures[0];
      const message = `${failed + errors} of ${routes} routes failed${first ? `, such as: ${difference(first)}` : ''}`;
      const told = { message, ...(first ? { text: [...first.chat, first.replay].join('\n') } : {}) };
      return failed > 0
        ? { name, milliseconds, failure: { type: 'route', ...told } }
        : { name, milliseconds, error: { type: 'reply', ...told } };
    });
}

function causeCase(
  { text, kind, differences, places, edges, routes }: Cause,
  { failures }: WalksReport,
): Case {
  const first = failures[routes[0] ?? 0];
  const where = [
    `seen on ${routes.length} routes, at ${places.slice(0, 12).join(', ')}`,
    ...(edges.length > 0 ? [`behind ${edges.slice(0, 12).join(', ')}`] : []),
  ];
  const told = {
    type: kind,
    message: text,
    text: [...where, ...differences.slice(1, 21), ...(first ? [...first.chat, first.replay] : [])].join('\n'),
  };
  const name = `${kind}: ${text.slice(0, 120)}`;
  return kind === 'reply' ? { name, error: told } : { name, failure: told };
}

/** A transition fails where routes failed at it, or where it is missing from what was demanded. */
function transitionCase({ id, says }: Pick<Edge, 'id' | 'says'>, report: WalksReport): Case {
  const name = `${id}: ${says}`;
  const [first, ...more] = report.failures.filter(({ edge }) => edge === id);
  if (first) {
    const also = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return { name, failure: { type: 'edge', message: `${difference(first)}${also}`, text: first.replay } };
  }
  if (!report.criteria['transitions']?.missing.includes(id)) return { name };
  const demand = report.missed.find((line) => owns('transitions', line));
  return demand === undefined
    ? { name, skipped: 'not covered by these routes' }
    : { name, failure: { type: 'demanded', message: `not covered; ${demand}` } };
}

function criterionCase(
  name: string,
  { covered, total, implied = 0 }: CriterionResult,
  { missed }: WalksReport,
): Case {
  const misses = missed.filter((line) => owns(name, line));
  return {
    name: `${name}: ${covered} of ${total}${implied === 0 ? '' : ` (${implied} implied, not read)`}`,
    ...(misses.length > 0 ? { failure: { type: 'demanded', message: misses.join('; ') } } : {}),
  };
}

/** Whether a line of what was missed speaks of a criterion. */
function owns(name: string, line: string): boolean {
  return line.startsWith(`${name}:`);
}

function difference({ expected, observed }: ReportedFailure): string {
  return `expected ${expected}; observed ${observed}`;
}

/** Why cases were skipped, which is the same for all of a suite. */
function outputOf(cases: readonly Case[]): string {
  const why = cases.find(({ skipped }) => skipped !== undefined)?.skipped;
  return why === undefined
    ? '    <system-out/>'
    : `    <system-out>${escaped(`skipped: ${why}`)}</system-out>`;
}

function counts(
  cases: readonly Case[],
): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>> {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
}

/** All that is said of a run with its first suite; with the others what no suite may be read without. */
function properties(report: WalksReport, isFirst: boolean): readonly string[] {
  const { guideline, program, startedAt, digest } = report;
  const values = {
    guideline: `${guideline.id} ${guideline.version}`,
    'guideline.hash': guideline.hash,
    'guideline.verifiedAgainstFigure': guideline.verifiedAgainstFigure,
    'guideline.status': guideline.status,
    program: programText(report),
    'program.commit': program.commit ?? 'not known',
    'program.changed': program.changed ?? 'not known',
    'program.digest': program.digest,
    target: targetText(report),
    words: wordsText(report),
    options: optionsText(report),
    environment: environmentText(report),
    started: startedAt,
    ended: report.ended,
    'report.digest': digest,
  };
  const always = ['guideline.status', 'program.changed'];
  return [
    '    <properties>',
    ...Object.entries(values)
      .filter(([name]) => isFirst || always.includes(name))
      .map(([name, value]) => `      <property ${attributes({ name, value })}/>`),
    '    </properties>',
  ];
}

function caseLines(classname: string, one: Case): readonly string[] {
  const { name, failure, error, skipped, milliseconds = 0 } = one;
  const start = `    <testcase ${attributes({ classname, name, time: seconds(milliseconds) })}`;
  if (skipped !== undefined)
    // Why stands below its suite: not every schema allows it here.
    return [`${start}>`, '      <skipped/>', '    </testcase>'];
  const told = failure ?? error;
  if (!told) return [`${start}/>`];
  const tag = failure ? 'failure' : 'error';
  const { type, message, text = '' } = told;
  return [
    `${start}>`,
    `      <${tag} ${attributes({ type, message })}>${escaped(text)}</${tag}>`,
    '    </testcase>',
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

function attributes(values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

/** Text for XML: markup escaped, characters that XML does not know left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
