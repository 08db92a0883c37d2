import { readFileSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { driver, turnsOfCase } from './conversations.ts';
import { inTurn, median, printTable, quantile, quick } from './measure.ts';
import { serve, type Served, temporaryFolder } from './processes.ts';

/**
 * Whether a server becomes slower or larger with the cases that it keeps, and whether `/healthz` is answered
 * while it works: servers on files with no, a thousand and a hundred thousand cases, measured in turn in one run.
 * Run with `node test/bench/scale.ts [--quick]`.
 */
const sizes = quick ? [0, 1_000, 20_000] : [0, 1_000, 100_000];
const rounds = quick ? 3 : 7;
/** Cases of one measurement, half of them typed. */
const cases = quick ? 16 : 40;
const connections = 8;
/** Between two questions to `/healthz`, in milliseconds. */
const probeEveryMs = 10;

/** Fills a file with cases as the server writes them: the same ones under other keys. */
async function fill(file: string, count: number): Promise<void> {
  const server = await serve(['src/start.js'], { PORT: '0', STORAGE: `sqlite:${file}` });
  const driving = await driver('expectReplies', 1);
  for (const kind of ['typed', 'tapped'] as const) await driving.hold(server, kind);
  driving.close();
  await server.stop();
  const database = new DatabaseSync(file);
  const held = database.prepare("SELECT value FROM entries WHERE key LIKE 'case/%'").all();
  const values = held.map(({ value }) => String(value));
  if (values.length === 0) throw new Error('The server kept no case.');
  const insert = database.prepare(
    "INSERT INTO entries SELECT ?, ?, etag, updated_at FROM entries WHERE key LIKE 'case/%' LIMIT 1",
  );
  database.exec('BEGIN');
  for (let index = 0; index < count; index += 1) {
    insert.run(`case/test/kept-${index}`, values[index % values.length] ?? '');
  }
  database.exec('COMMIT');
  database.close();
}

/** The memory that a process holds, in megabytes; null where the system does not say. */
function residentMemory({ pid }: Served): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

/** Asks `/healthz` again and again. @returns what stops it, and gives how long each answer took */
function probe({ port }: Served): () => Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const end = new AbortController();
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const from = performance.now();
      get({ host: '127.0.0.1', port, path: '/healthz', agent }, (response) => {
        response.resume().on('end', () => {
          times.push(performance.now() - from);
          if (response.statusCode === 200) resolve();
          else reject(new Error(`/healthz answered ${response.statusCode}.`));
        });
      }).on('error', reject);
    });
  const asking = (async () => {
    while (!end.signal.aborted) {
      await ask();
      await setTimeout(probeEveryMs);
    }
  })();
  return async () => {
    end.abort();
    await asking;
    agent.destroy();
    return times;
  };
}

interface Sized {
  readonly size: number;
  readonly megabytes: number;
  readonly server: Served;
  readonly atRest: number | null;
  readonly rates: number[];
  readonly turns: number[];
  readonly health: number[];
}

async function measure({ server, rates, turns, health }: Sized): Promise<void> {
  const driving = await driver('expectReplies', connections);
  const stop = probe(server);
  let left = cases;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await driving.hold(server, left % 2 === 0 ? 'typed' : 'tapped', (time) => turns.push(time));
      }
    }),
  );
  rates.push((cases * turnsOfCase * 1_000) / (performance.now() - from));
  health.push(...(await stop()));
  driving.close();
}

const load = loadavg()[0] ?? 0;
const servers: Sized[] = [];
for (const size of sizes) {
  const file = join(temporaryFolder(), 'cases.db');
  await fill(file, size);
  const megabytes = statSync(file).size / 1_048_576;
  const server = await serve(['src/start.js'], { PORT: '0', STORAGE: `sqlite:${file}` });
  const sized = { size, megabytes, server, rates: [], turns: [], health: [] };
  // Each has loaded and made what it keeps, and its code is warm.
  await measure({ ...sized, atRest: null });
  servers.push({ ...sized, atRest: residentMemory(server), rates: [], turns: [], health: [] });
}
for (let round = 0; round < rounds; round += 1) {
  for (const sized of inTurn(servers, round)) await measure(sized);
}
const memory = servers.map(({ server }) => residentMemory(server));
for (const { server } of servers) await server.stop();

const [smallest] = servers;
const whole = (value: number | null | undefined): string => value?.toFixed(0) ?? '-';
const time = (value: number): string => value.toFixed(2);
printTable(
  `A server and the cases that it keeps; ${rounds} rounds of ${cases * turnsOfCase} turns at ${connections} connections, half typed, half tapped`,
  [
    [
      'cases kept',
      'file, MB',
      'memory, MB',
      'after the turns',
      'turns/s',
      'of the first',
      'turn p50',
      'p99',
      '/healthz p50',
      'p99',
    ],
    ...servers.map(({ size, megabytes, atRest, rates, turns, health }, index) => [
      String(size),
      whole(megabytes),
      whole(atRest),
      whole(memory[index]),
      whole(median(rates)),
      median(rates.map((rate, round) => rate / (smallest?.rates[round] ?? rate))).toFixed(2),
      time(median(turns)),
      time(quantile(turns, 0.99)),
      time(median(health)),
      time(quantile(health, 0.99)),
    ]),
  ],
);
const inTime = servers.every(({ health, turns }) => median(health) <= median(turns));
process.stdout.write(
  `/healthz, asked while all connections are at work, is ${inTime ? '' : 'not '}answered within the median of a turn (medians, in milliseconds).\n` +
    `Load of the machine at the beginning ${load.toFixed(1)}.\n`,
);
