import { mutationStatus, mutationText } from '../../coverage/mutants/mutationReport.ts';
import { mutationRun } from '../../coverage/mutants/mutationRun.ts';
import { currentCases } from '../../current.ts';
import { exportChart } from '../../machine/chartData.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { checkOutputs, writeText } from '../program/files.ts';
import type { Io, VerbMain } from '../program/io.ts';
import { seedOf } from './coverage/options.ts';

const notes = {
  examples: [
    ['', 'every changed edge, guard, cut-off and caution: is it noticed?'],
    ['--json mutants.json', 'with each mutant and what noticed it'],
  ],
  status: '0 nothing survived, 1 a mutant survived or the run was interrupted, 2 wrong use',
} as const;

/** Runs the mutants of the chart against the oracle and prints which were noticed. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('mutate', notes)
    .option('--json <file>', 'where to write the report')
    .option('--seed <number>', 'of the routes that are drawn, a whole number', '1')
    .option('--quiet', 'no progress');
  return runVerb(command, args, io, () => {
    const { json, seed, quiet = false } = command.opts();
    return mutate({ json, seed: seedOf(seed), quiet }, io);
  });
};

interface MutateOptions {
  readonly json: string | undefined;
  readonly seed: number;
  readonly quiet: boolean;
}

async function mutate({ json, seed, quiet }: MutateOptions, io: Io): Promise<number> {
  checkOutputs({ json }, io.cwd);
  const showsProgress = !quiet && io.stderr.isTTY === true;
  const cases = currentCases();
  const report = await io.interruptible((signal) =>
    mutationRun({
      cases,
      chart: exportChart(cases),
      seed,
      signal,
      now: () => performance.now(),
      onMutant: (done, of) => {
        if (showsProgress && (done % 20 === 0 || done === of))
          io.stderr.write(done === of ? '\r\x1b[K' : `\r\x1b[K${done} of ${of} mutants`);
      },
    }),
  );
  if (showsProgress) io.stderr.write('\r\x1b[K');
  io.stdout.write(mutationText(report));
  if (json !== undefined) writeText(json, `${JSON.stringify(report, null, 2)}\n`, io.cwd);
  return mutationStatus(report);
}
