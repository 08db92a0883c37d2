import { join } from 'node:path';
import { traceCsv } from '../../../coverage/trace/csv.ts';
import { parseDossier } from '../../../coverage/trace/dossier.ts';
import { hazardsIn } from '../../../coverage/trace/hazards.ts';
import { traceHtml, verdictOf } from '../../../coverage/trace/html.ts';
import { parseReview, reviewProblems } from '../../../coverage/trace/review.ts';
import { walkForEvidence } from '../../../coverage/trace/routeEvidence.ts';
import { testEvidence } from '../../../coverage/trace/testEvidence.ts';
import { traceOf, traceProblems } from '../../../coverage/trace/trace.ts';
import { currentCases } from '../../../current.ts';
import { readBuild } from '../../../server/settings/build.ts';
import { checkout } from '../../program/checkout.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { checkOutputs, textOf, writeText } from '../../program/files.ts';
import type { Io, VerbMain } from '../../program/io.ts';
import { surfacesOf } from './surfaces.ts';

const notes = {
  examples: [
    ['--tests reports/tests.json --html trace.html --csv trace.csv', 'after npm run test:record'],
    ['--tests quick.json long.json', 'two recorded runs together'],
  ],
  status: '0 every statement is held, shown and tested, 1 one is not, or a test failed, 2 wrong use',
} as const;

const printed = 20;

/** Follows the statements of the dossier to guideline, screen, tests, hazards and review. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('trace', notes)
    .option('--tests <files...>', 'recorded runs of the tests: JSON by vitest')
    .option('--html <file>', 'the trace as a page, which is the review sheet')
    .option('--csv <file>', 'the trace as a table');
  return runVerb(command, args, io, () => trace(command.opts(), io));
};

interface TraceOptions {
  readonly tests?: readonly string[] | true | undefined;
  readonly html?: string | undefined;
  readonly csv?: string | undefined;
}

async function trace({ tests, html, csv }: TraceOptions, io: Io): Promise<number> {
  checkOutputs({ html, csv }, io.cwd);
  const cases = currentCases();
  const dossier = parseDossier(textOf('test/golden/dossier/statements.json', checkout));
  const review = parseReview(textOf('docs/clinical-review.json', checkout));
  const runs = Array.isArray(tests) ? tests.map((file: string) => textOf(file, io.cwd)) : [];
  const { commit, changed } = await readBuild(process.env, checkout);
  const made = traceOf({
    dossier,
    cases,
    review,
    routes: await walkForEvidence(cases),
    tests: testEvidence(runs, checkout),
    hazards: hazardsIn(textOf(join('docs', 'hazard-log.md'), checkout)),
    build: commit === null ? null : `${commit}${changed ? ', with changes that are not committed' : ''}`,
    seenOn: surfacesOf(cases),
  });
  const problems = [...reviewProblems(review, dossier.statements, dossier.checklist), ...traceProblems(made)];
  if (html !== undefined) writeText(html, traceHtml(made), io.cwd);
  if (csv !== undefined) writeText(csv, traceCsv(made), io.cwd);
  io.stdout.write(`${verdictOf(made)}\n`);
  for (const problem of problems.slice(0, printed)) io.stdout.write(`  ${problem}\n`);
  if (problems.length > printed) io.stdout.write(`  and ${problems.length - printed} more\n`);
  return problems.length === 0 ? 0 : 1;
}
