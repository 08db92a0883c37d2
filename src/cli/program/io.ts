import type { Readable, Writable } from 'node:stream';

/** A stream that is read from, a terminal or a pipe. */
export type Input = Readable & { readonly isTTY?: boolean };

/** A stream that is written to; `columns` and `rows` are the size of a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** What a command line touches of the world around it. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of files start from. */
  readonly cwd: string;
  /** Does work that the person may interrupt; then the signal given to the work is aborted. */
  readonly interruptible: <T>(work: (interruption: AbortSignal) => Promise<T>) => Promise<T>;
}

/** A verb of the program: does what the words ask for and gives the exit status. */
export type VerbMain = (args: readonly string[], io: Io) => Promise<number>;

/** The streams, variables and signals of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) may close the pipe; the work and its status stand all the same.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    interruptible: async (work) => {
      const interruption = new AbortController();
      const interrupt = (): void => interruption.abort();
      process.once('SIGINT', interrupt);
      process.once('SIGTERM', interrupt);
      try {
        return await work(interruption.signal);
      } finally {
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
      }
    },
  };
}
