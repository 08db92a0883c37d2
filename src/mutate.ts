import { parseArgs } from 'node:util';
import { firstLineOf, withNegativeNumbers } from './coverage/commandLine.ts';
import { checkOutputs, writeText } from './coverage/files.ts';
import { mutationStatus, mutationText } from './coverage/mutants/mutationReport.ts';
import { mutationRun } from './coverage/mutants/mutationRun.ts';
import { currentCases } from './current.ts';
import { exportChart } from './machine/chartData.ts';

const usage = `Changes the chart on trial, one fault at a time, and shows whether the oracle notices.

  npm run mutate -- [--json file] [--seed 1] [--quiet]

Exit status: 0 nothing survived, 1 a mutant survived or the run was interrupted, 2 wrong use.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const showsProgress = !options.quiet && process.stderr.isTTY;
  const report = await mutationRun({
    cases: currentCases(),
    chart: exportChart(currentCases()),
    seed: options.seed,
    signal: interruption.signal,
    now: () => performance.now(),
    onMutant: (done, of) => {
      if (showsProgress && (done % 20 === 0 || done === of))
        process.stderr.write(done === of ? '\r\x1b[K' : `\r\x1b[K${done} of ${of} mutants`);
    },
  });
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
  if (showsProgress) process.stderr.write('\r\x1b[K');
  process.stdout.write(mutationText(report));
  if (options.json !== undefined && !written(options.json, report)) {
    process.stderr.write(`${options.json} cannot be written.\n`);
    return 2;
  }
  return mutationStatus(report);
}

/** The options, or what is wrong with them in one line. */
function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...withNegativeNumbers(args)],
      options: {
        json: { type: 'string' },
        seed: { type: 'string', default: '1' },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (!/^\d{1,9}$/.test(values.seed))
      return `Seed "${values.seed}" is not a whole number from 0 to 999999999.`;
    checkOutputs({ json: values.json });
    return { ...values, seed: Number(values.seed) };
  } catch (error) {
    return firstLineOf(error);
  }
}

function written(file: string, report: unknown): boolean {
  try {
    writeText(file, `${JSON.stringify(report, null, 2)}\n`);
    return true;
  } catch {
    return false;
  }
}
