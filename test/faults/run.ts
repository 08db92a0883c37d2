import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What some tests said, up to the first that failed. */
export interface TestRun {
  readonly held: boolean;
  /** The first test that failed, by its full name; the file where it could not be loaded. */
  readonly failed: string | null;
  readonly seconds: number;
}

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Runs tests in a folder until one fails.
 * @param tests files and folders; none are all
 * @param filter which tags run, such as `!long`; all of them without
 * @throws Error when they did not run at all
 */
export async function runTests(
  folder: string,
  tests: readonly string[],
  filter: string | null,
): Promise<TestRun> {
  const output = join(folder, 'faults-run.json');
  const start = performance.now();
  const code = await exitCode(folder, [
    'run',
    ...tests,
    '--bail=1',
    '--reporter=json',
    `--outputFile=${output}`,
    ...(filter === null ? [] : [`--tags-filter=${filter}`]),
  ]);
  const { testResults } = report.parse(JSON.parse(readFileSync(output, 'utf8')));
  rmSync(output);
  const file = testResults.find(({ status }) => status === 'failed');
  // Files that were not run to their end, because another one failed, are called failed as well.
  const test = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  return {
    held: code === 0,
    failed: code === 0 ? null : (test?.fullName ?? file?.name ?? 'no test: the run itself failed'),
    seconds: Math.round((performance.now() - start) / 1_000),
  };
}

function exitCode(cwd: string, args: readonly string[]): Promise<number | null> {
  const program = join(cwd, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
