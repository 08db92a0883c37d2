import { parseArgs } from 'node:util';
import { fuzzRun, growthMegabytes, heapMegabytes, isGood, linesOf } from './run.ts';

const usage = `npm run fuzz -- [--count 10000] [--seed 1]

Sends activities and requests made by chance to a server of its own, with SQLite in a temporary folder and a
channel that takes every reply, and judges every answer. The same seed sends the same. The server may keep
${heapMegabytes} MB of objects and no more, and what it holds is read after each quarter, when everything that can go
has gone: the second half may add ${growthMegabytes} MB.`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const seed = Number(values.seed);
  const run = await fuzzRun({ count: Number(values.count), seed });
  for (const line of linesOf(run, seed)) console.log(line);
  process.exitCode = isGood(run) ? 0 : 1;
}
process.exit();
