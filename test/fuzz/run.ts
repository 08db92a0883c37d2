import { startServer, temporaryFolder } from '../e2e/startServer.ts';
import { fakeConnector } from '../fixtures/connector.ts';
import { inspected, liveHeap } from '../soak/liveHeap.ts';
import { residentMegabytes } from '../soak/memory.ts';
import { fuzz, type FuzzReport } from './fuzzer.ts';

/** Of the old space: above what the server needs, and far below what it would hold without a bound. */
export const heapMegabytes = 256;

/**
 * What the second half of a run may add to what is held, in megabytes. Whatever is made when it is first needed is
 * made in the first half; caches that have a bound may still fill. Of 50,000 requests, a quarter of a kilobyte each.
 */
export const growthMegabytes = 12;

/** The shares of a run after which the heap is read. */
const shares = [0.25, 0.5, 0.75, 1] as const;

export interface FuzzRun {
  readonly report: FuzzReport;
  readonly seconds: number;
  /** What the server held before the first request and after each quarter of them, everything that can go gone; megabytes. */
  readonly held: readonly number[];
  /** What the process had of the machine's memory before and afterwards, in megabytes; null where the system does not say. */
  readonly resident: { readonly before: number | null; readonly after: number | null };
  /** Lines of the log at the level of an error, and what the process says when it gives up, as for want of memory. */
  readonly faults: readonly string[];
  /** The status of `/healthz` afterwards; null without an answer. */
  readonly health: number | null;
}

export interface FuzzRunOptions {
  readonly count: number;
  readonly seed: number;
  /** Further options of Node for the server. */
  readonly nodeOptions?: string;
}

/** Fuzzes a server of its own, with SQLite in a temporary folder and a channel that takes every reply. */
export async function fuzzRun({ count, seed, nodeOptions = '' }: FuzzRunOptions): Promise<FuzzRun> {
  const folder = temporaryFolder();
  const connector = await fakeConnector();
  const server = await startServer({
    STORAGE: `sqlite:${folder.path}/nelm.db`,
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--max-old-space-size=${heapMegabytes} ${inspected} ${nodeOptions}`,
  });
  const { url, pid } = server;
  const heap = await liveHeap(() => server.output());
  try {
    const held = [await heap.megabytes()];
    const before = residentMegabytes(pid);
    // Of a server that has ended nothing is held; the next request tells of it.
    const look = (): Promise<void> =>
      heap.megabytes().then(
        (megabytes) => void held.push(megabytes),
        () => undefined,
      );
    const start = Date.now();
    const report = await fuzz({
      url,
      serviceUrl: connector.serviceUrl,
      count,
      seed,
      stops: new Map(shares.map((share) => [Math.round(count * share), look])),
    });
    const seconds = Math.round((Date.now() - start) / 1_000);
    const health = await fetch(`${url}/healthz`).then(
      ({ status }) => status,
      () => null,
    );
    const faults = faultsIn(server.output());
    return { report, seconds, held, resident: { before, after: residentMegabytes(pid) }, faults, health };
  } finally {
    // A process that is looked into does not end.
    heap.close();
    await server.stop();
    connector.stop();
    folder.remove();
  }
}

/** Of what a server has written, the lines that tell of a fault: its own, and Node's last one when memory gave out. */
export function faultsIn(output: string): readonly string[] {
  return output.split('\n').filter((line) => /"level":(?:50|60)|^FATAL ERROR/.test(line));
}

/** How much more was held at the end than half-way, in megabytes; null when the run ended before. */
function growth({ held }: FuzzRun): number | null {
  const [, , half, , end] = held;
  return half === undefined || end === undefined ? null : end - half;
}

/** Whether what the requests took was given back. */
export function isMemoryBack(run: FuzzRun): boolean {
  const grown = growth(run);
  return grown !== null && grown <= growthMegabytes;
}

/** Whether everything held. */
export function isGood(run: FuzzRun): boolean {
  return run.report.fault === null && run.health === 200 && run.faults.length === 0 && isMemoryBack(run);
}

/** A run in lines. */
export function linesOf(run: FuzzRun, seed: number): readonly string[] {
  const { report, seconds, held, resident, faults, health } = run;
  const { sent, statuses, slowest, fault } = report;
  const whole = (value: number | null): string => value?.toFixed(0) ?? '?';
  const [before = null, ...later] = held;
  const after = later.map((value, index) => `${100 * (shares[index] ?? 1)} % ${value.toFixed(1)}`);
  return [
    `${sent} requests with seed ${seed} in ${seconds} s; the slowest answer took ${slowest.ms} ms: ${slowest.request}`,
    ...Object.entries(statuses).map(([status, times]) => `  ${status}  ${times}`),
    `faults in the log ${faults.length}; /healthz afterwards ${health ?? 'not answered'}`,
    `held after a collection, MB: before ${before?.toFixed(1) ?? '?'}, after ${after.join(', ')}`,
    `memory back: ${isMemoryBack(run) ? 'yes' : 'NO'}; the second half added ${growth(run)?.toFixed(1) ?? '?'} MB of at most ${growthMegabytes}`,
    `resident before ${whole(resident.before)} MB, afterwards ${whole(resident.after)} MB`,
    ...new Set(faults.slice(0, 5).map((line) => line.replace(/"time":\d+,/, '').slice(0, 800))),
    ...(fault ? [`FAULT ${fault.why}\n${JSON.stringify(fault.request, null, 2)}`] : []),
  ];
}
