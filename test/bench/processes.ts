import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** How long a server may take to start on a busy machine, in milliseconds. */
const patienceMs = 120_000;

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

const started = new Set<ChildProcess>();
const folders = new Set<string>();

process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A folder that goes when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nelm-bench-'));
  folders.add(folder);
  return folder;
}

/** What a Node process is run with: only this of the environment of the bench, so that nothing of it counts. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...extra };
}

/** Runs Node in the project's folder until it ends, and gives what it wrote. @throws Error when it fails */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = track(
    spawn(process.execPath, args, {
      cwd: root,
      env: cleanEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const written: string[] = [];
  const said: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => written.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await ended(child);
  if (code !== 0) throw new Error(`A process ended with ${code}: ${said.join('').slice(-500)}`);
  return written.join('');
}

/** The processor time that a running process has used, in milliseconds; null where the system does not say. */
export function processorTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [user, system] = [Number(fields[11]), Number(fields[12])];
    return (user + system) * msPerTick;
  } catch {
    return null;
  }
}

export interface Served {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a program that says on which address of loopback it listens. What it writes goes to a file, as the
 * log of a server does, so that reading it costs nothing here.
 * @throws Error when it ends before
 */
export async function serve(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const log = join(temporaryFolder(), 'log');
  const out = openSync(log, 'w');
  const child = track(
    spawn(process.execPath, args, { cwd: root, env: cleanEnvironment(env), stdio: ['ignore', out, out] }),
  );
  closeSync(out);
  const end = ended(child);
  const until = performance.now() + patienceMs;
  for (;;) {
    const said = readFileSync(log, 'utf8');
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (port !== undefined) {
      return {
        port: Number(port),
        pid: child.pid ?? 0,
        stop: async () => {
          child.kill();
          await end;
        },
      };
    }
    if (child.exitCode !== null || performance.now() > until) {
      throw new Error(`A server did not start: ${said.slice(-500)}`);
    }
    await setTimeout(20);
  }
}

function track(child: ChildProcess): ChildProcess {
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}
