import type { Trace, TraceRow } from './trace.ts';
import { typedAnswers } from './words.ts';

const columns: readonly (readonly [string, (row: TraceRow) => string])[] = [
  ['Statement', ({ statement }) => statement.id],
  ['Dossier section', ({ statement }) => statement.section],
  ['Kind', ({ statement }) => statement.kind],
  ['Says', ({ statement }) => statement.says],
  ['When', ({ statement }) => statement.when ?? ''],
  ['Provenance', ({ statement }) => statement.provenance ?? ''],
  ['Held by', ({ element }) => element ?? ''],
  ['Seen on', ({ seen }) => seen.join('; ')],
  ['Tests', ({ tests }) => String(tests.length)],
  ['First test', ({ tests: [first] }) => (first ? `${first.file}: ${first.name}` : '')],
  ['Routes', ({ routes }) => String(routes?.routes ?? '')],
  ['Shortest route', ({ routes }) => (routes ? typedAnswers(routes.witness) : '')],
  ['Last result', ({ result }) => result],
  ['Hazards', ({ hazards }) => hazards.join(' ')],
  ['Reviewer', ({ verdicts }) => verdicts.map(({ reviewer }) => reviewer).join('; ')],
  ['Reviewed on', ({ verdicts }) => verdicts.map(({ date }) => date).join('; ')],
  [
    'Verdict',
    ({ verdicts }) =>
      verdicts.map(({ verdict, current }) => (current ? verdict : `${verdict} of earlier words`)).join('; '),
  ],
];

/** The trace as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function traceCsv({ rows }: Trace): string {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return `\uFEFF${lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
}

/** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
