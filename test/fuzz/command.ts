import { parseArgs } from 'node:util';
import { startServer, temporaryFolder } from '../e2e/startServer.ts';
import { fakeConnector } from '../fixtures/connector.ts';
import { residentMegabytes } from '../soak/memory.ts';
import { fuzz } from './fuzzer.ts';

/** Of the old space: above what the server needs, and far below what it would hold without a bound. */
const heapMegabytes = 256;

const usage = `npm run fuzz -- [--count 10000] [--seed 1]

Sends activities and requests made by chance to a server of its own, with SQLite in a temporary folder and a
channel that takes every reply, and judges every answer. The same seed sends the same. The server may keep
${heapMegabytes} MB of objects and no more: if it kept anything of each request, it would not live to the end.`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = (await run(Number(values.count), Number(values.seed))) ? 0 : 1;
process.exit();

/** @returns whether everything held */
async function run(count: number, seed: number): Promise<boolean> {
  const folder = temporaryFolder();
  const connector = await fakeConnector();
  const server = await startServer({
    STORAGE: `sqlite:${folder.path}/nelm.db`,
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`,
  });
  const { url, pid } = server;
  try {
    const before = residentMegabytes(pid);
    const start = Date.now();
    const { sent, statuses, slowestMs, fault } = await fuzz({
      url,
      serviceUrl: connector.serviceUrl,
      count,
      seed,
    });
    const seconds = Math.round((Date.now() - start) / 1_000);
    const health = await fetch(`${url}/healthz`).then(
      ({ status }) => status,
      () => 'no answer',
    );
    const written = server
      .output()
      .split('\n')
      .filter((line) => /"level":(?:50|60)/.test(line));
    const faults = written.length;
    console.log(
      `${sent} requests with seed ${seed} in ${seconds} s; the slowest answer took ${slowestMs} ms`,
    );
    for (const [status, times] of Object.entries(statuses)) console.log(`  ${status}  ${times}`);
    console.log(`faults in the log ${faults}; /healthz afterwards ${health}`);
    console.log(`memory before ${before ?? '?'} MB, afterwards ${residentMegabytes(pid) ?? '?'} MB`);
    for (const line of new Set(written.map((each) => each.replace(/"time":\d+,/, '')).slice(0, 5)))
      console.log(line.slice(0, 800));
    if (fault) console.log(`FAULT ${fault.why}\n${JSON.stringify(fault.request, null, 2)}`);
    return fault === null && health === 200 && faults === 0;
  } finally {
    await server.stop();
    connector.stop();
    folder.remove();
  }
}
