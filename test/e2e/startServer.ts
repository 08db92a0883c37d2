import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

export interface StartedServer {
  readonly url: string;
  readonly messages: URL;
  readonly pid: number;
  /** Everything the process has written so far. */
  output(): string;
  /** Asks the server to stop, by SIGTERM unless said otherwise, and gives its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'nelm-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** How a server is started beyond its environment. */
export interface StartOptions {
  /** No file may grow beyond this, in kilobytes: a disk that is full. `growFiles` lifts it. */
  readonly largestFileKb?: number;
}

/** Lets the files of a process grow as they like again. */
export async function growFiles(pid: number): Promise<void> {
  await promisify(execFile)('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']);
}

/** Starts the real server on a free port of loopback. */
export async function startServer(
  env: Record<string, string> = {},
  options: StartOptions = {},
): Promise<StartedServer> {
  const { child, output, ended } = spawnServer({ PORT: '0', STORAGE: 'memory:', ...env }, root, options);
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /endpoint: (http:\/\/\S+?)\/api\/messages/.exec(output());
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${output()}`)));
  });
  return {
    url,
    messages: new URL(`${url}/api/messages`),
    pid: child.pid ?? 0,
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the server, in the folder given, until it ends by itself. */
export async function runServer(
  env: Record<string, string>,
  cwd = root,
): Promise<{ code: number | null; output: string }> {
  const { output, ended } = spawnServer({ PORT: '0', STORAGE: 'memory:', ...env }, cwd);
  return { code: await ended, output: output() };
}

function spawnServer(
  env: Record<string, string>,
  cwd = root,
  { largestFileKb }: StartOptions = {},
): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const words = [process.execPath, join(root, 'src/start.js')] as const;
  const limited = ['-c', `ulimit -S -f ${largestFileKb}; exec "$@"`, 'bash', ...words];
  const [program, args] = largestFileKb === undefined ? [words[0], [words[1]]] : ['bash', limited];
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const take = (chunk: Buffer): void => {
    written += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  // Not at its exit: what it wrote may still be in the pipe then.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => written, ended };
}
