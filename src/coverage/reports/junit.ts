import { criterionNames } from '../routes/criterion.ts';
import type { Edge } from '../../engine/trail.ts';
import { type CoverageReport, type ReportedFailure } from '../report.ts';
import { verdict } from './verdict.ts';

/** One test case; it passed where it neither failed nor was skipped. */
interface Case {
  readonly name: string;
  readonly failure?: { readonly message: string; readonly text?: string };
  /** Why it was not tried. */
  readonly skipped?: string;
}

/**
 * The report as JUnit XML: how the run went, each failing route, each transition, and each criterion. As many
 * cases as the chart has transitions and a few more, however many routes were walked.
 * @param edges of the chart that was walked
 */
export function toJunit(report: CoverageReport, edges: readonly Pick<Edge, 'id' | 'says'>[]): string {
  const { milliseconds, generator, target, guideline } = report;
  const suites = [
    { name: 'run', cases: runCases(report) },
    { name: 'routes', cases: routeCases(report) },
    { name: 'transitions', cases: edges.map((edge) => transitionCase(edge, report)) },
    { name: 'coverage', cases: criterionNames.map((name) => criterionCase(name, report)) },
  ];
  const seconds = (milliseconds / 1_000).toFixed(3);
  const name = `${generator} on ${target}, guideline ${guideline.version} ${guideline.hash}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name, ...counts(suites.flatMap(({ cases }) => cases)), time: seconds })}>`,
    ...suites.flatMap((suite, index) => [
      // Routes are walked for all suites together: their time stands once.
      `  <testsuite ${attributes({ name: suite.name, ...counts(suite.cases), time: index === 0 ? seconds : '0' })}>`,
      ...(index === 0 ? properties(report) : []),
      ...suite.cases.flatMap((one) => caseLines(suite.name, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

/** Whether the run went to its end, and what was demanded beside coverage. */
function runCases(report: CoverageReport): readonly Case[] {
  const others = report.missed.filter((line) => !criterionNames.some((name) => owns(name, line)));
  return [
    {
      name: 'the run went to its end',
      ...(report.ended === 'interrupted' ? { failure: { message: verdict(report) } } : {}),
    },
    ...others.map((line) => ({ name: line, failure: { message: line } })),
  ];
}

function routeCases({ routes, failures }: CoverageReport): readonly Case[] {
  const held = routes - failures.length;
  return [...(held > 0 ? [{ name: `${held} routes held` }] : []), ...failures.map(failureCase)];
}

function failureCase(failure: ReportedFailure, index: number): Case {
  const { edge, chat, replay } = failure;
  return {
    name: `route ${index + 1}${edge === null ? '' : `, edge ${edge}`}`,
    failure: { message: difference(failure), text: [...chat, replay].join('\n') },
  };
}

/** A transition fails where routes failed at it, or where it is missing from what was demanded. */
function transitionCase({ id, says }: Pick<Edge, 'id' | 'says'>, report: CoverageReport): Case {
  const name = `${id}: ${says}`;
  const [first, ...more] = report.failures.filter(({ edge }) => edge === id);
  if (first) {
    const also = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return { name, failure: { message: `${difference(first)}${also}`, text: first.replay } };
  }
  if (!report.criteria.transitions.missing.includes(id)) return { name };
  const demand = report.missed.find((line) => owns('transitions', line));
  return demand === undefined
    ? { name, skipped: 'not covered by these routes' }
    : { name, failure: { message: `not covered; ${demand}` } };
}

function criterionCase(name: (typeof criterionNames)[number], report: CoverageReport): Case {
  const { covered, total } = report.criteria[name];
  const misses = report.missed.filter((line) => owns(name, line));
  return {
    name: `${name}: ${covered} of ${total}`,
    ...(misses.length > 0 ? { failure: { message: misses.join('; ') } } : {}),
  };
}

/** Whether a line of what was missed speaks of a criterion. */
function owns(name: string, line: string): boolean {
  return line.startsWith(`${name}:`);
}

function difference({ expected, observed }: ReportedFailure): string {
  return `expected ${expected}; observed ${observed}`;
}

function counts(cases: readonly Case[]): Readonly<Record<'tests' | 'failures' | 'skipped', number>> {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
}

function properties({ guideline, program, seed, startedAt }: CoverageReport): readonly string[] {
  const values = {
    guideline: `${guideline.id} ${guideline.version}`,
    'guideline.hash': guideline.hash,
    'guideline.verifiedAgainstFigure': guideline.verifiedAgainstFigure,
    'guideline.status': guideline.status,
    program: `${program.name} ${program.version}`,
    'program.commit': program.commit ?? 'not known',
    node: program.node,
    started: startedAt,
    ...(seed === null ? {} : { seed }),
  };
  return [
    '    <properties>',
    ...Object.entries(values).map(([name, value]) => `      <property ${attributes({ name, value })}/>`),
    '    </properties>',
  ];
}

function caseLines(classname: string, { name, failure, skipped }: Case): readonly string[] {
  const start = `    <testcase ${attributes({ classname, name })}`;
  if (failure === undefined && skipped === undefined) return [`${start}/>`];
  const { message, text = '' } = failure ?? { message: skipped };
  const tag = failure === undefined ? 'skipped' : 'failure';
  const inside = `${tag} ${attributes({ message: message ?? '' })}`;
  return [
    `${start}>`,
    text === '' ? `      <${inside}/>` : `      <${inside}>${escaped(text)}</${tag}>`,
    '    </testcase>',
  ];
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
