import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs the benches one after the other, each in a process of its own; arguments such as `--quick` go to each.
 * Every figure is a ratio of things measured side by side in one run. Run with `npm run bench [-- --quick]`.
 */
const benches = ['start', 'turn', 'scale', 'blob', 'calls', 'routes', 'firmness', 'quiz', 'documents'];

const failed = benches.filter((name) => {
  const file = join(import.meta.dirname, `${name}.ts`);
  return spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0;
});
for (const name of failed) process.stdout.write(`The bench "${name}" failed.\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
