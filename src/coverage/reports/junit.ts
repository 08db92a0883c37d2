import { type CoverageReport, criterionNames, type ReportedFailure } from '../report.ts';

/** The report as JUnit XML: one suite for the routes, one for the coverage that was demanded. */
export function toJunit(report: CoverageReport): string {
  const { failures, routes, missed, milliseconds } = report;
  const passed = routes - failures.length;
  const routeCases = [
    ...(passed > 0 ? [`    <testcase classname="routes" name="${passed} routes held"/>`] : []),
    ...failures.map(failureCase),
  ];
  const coverageCases = criterionNames.map((name) => {
    const { covered, total } = report.criteria[name];
    const miss = missed.find((line) => line.startsWith(`${name}:`));
    const title = escaped(`${name}: ${covered} of ${total}`);
    return miss
      ? `    <testcase classname="coverage" name="${title}"><failure message="${escaped(miss)}"/></testcase>`
      : `    <testcase classname="coverage" name="${title}"/>`;
  });
  const seconds = (milliseconds / 1_000).toFixed(3);
  const name = escaped(
    `${report.generator} on ${report.target}, guideline ${report.guideline.version} ${report.guideline.hash}`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" tests="${routeCases.length + coverageCases.length}" failures="${failures.length + missed.length}" time="${seconds}">`,
    `  <testsuite name="routes" tests="${routeCases.length}" failures="${failures.length}" time="${seconds}">`,
    ...routeCases,
    '  </testsuite>',
    `  <testsuite name="coverage" tests="${coverageCases.length}" failures="${missed.length}">`,
    ...coverageCases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function failureCase({ expected, observed, edge, chat, replay }: ReportedFailure, index: number): string {
  const message = `expected ${expected}; observed ${observed}`;
  return [
    `    <testcase classname="routes" name="${escaped(`route ${index + 1}${edge ? `, edge ${edge}` : ''}`)}">`,
    `      <failure message="${escaped(message)}">${escaped([...chat, replay].join('\n'))}</failure>`,
    '    </testcase>',
  ].join('\n');
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
