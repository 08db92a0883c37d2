import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { RecordDocument } from '../../conversation/record/recordDocument.ts';
import { PathwayError } from '../../guideline/errors.ts';
import { once } from '../../machine/once.ts';

/** The forms that take longer than a turn may wait. */
export type ThreadForm = 'pdf' | 'docx' | 'png';

/** What the thread is told. */
export interface DrawingOrder {
  readonly form: ThreadForm;
  readonly record: RecordDocument;
}

/** The thread ended before the file was there: another one starts with the next file, which may well succeed. */
export class DrawingThreadEnded extends PathwayError {
  override readonly name = 'DrawingThreadEnded';

  constructor(message: string, options?: ErrorOptions) {
    super('FileNotDrawn', message, options);
  }
}

/** Draws files beside the turns, one after the other. */
export interface DrawingThread {
  /**
   * @throws DrawingThreadEnded when the thread ends meanwhile, by want of memory, by taking too long or by `close`
   * @throws Error when the record cannot be drawn
   */
  draw(form: ThreadForm, record: RecordDocument): Promise<Uint8Array>;
  /** Ends the thread, if there is one; nothing is drawn any more. */
  close(): Promise<void>;
}

export interface ThreadLimits {
  /** The largest heap of the thread, in megabytes; what libraries hold outside of it is not counted. */
  readonly heapMb: number;
  /** How long one file may take, loading included, in milliseconds. */
  readonly mostMs: number;
  /** How long the thread is kept without work, in milliseconds. */
  readonly idleMs: number;
  /** What it runs. */
  readonly program: URL;
}

const ordinary: ThreadLimits = {
  heapMb: 256,
  mostMs: 30_000,
  idleMs: 60_000,
  program: new URL('../drawingWorker.js', import.meta.url),
};

/** What the thread answers. Made with the first file: few turns want one. */
const answer = once(() =>
  z.union([z.object({ file: z.instanceof(Uint8Array) }), z.object({ fault: z.string() })]),
);

/** A thread that starts with the first file, and ends when for a while there was none: it holds fonts and libraries. */
export function drawingThread(limits: Partial<ThreadLimits> = {}): DrawingThread {
  const { heapMb, mostMs, idleMs, program } = { ...ordinary, ...limits };
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(program, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
    });
    const gone = (): void => {
      if (worker === started) worker = null;
    };
    started.on('error', gone);
    started.on('exit', gone);
    return started;
  };

  const drawNow = async (order: DrawingOrder): Promise<Uint8Array> => {
    if (closed) throw new DrawingThreadEnded('Nothing is drawn any more.');
    clearTimeout(idle);
    worker ??= start();
    // Who waits for a file keeps the process running until it is there, and nobody else does.
    worker.ref();
    const tooLong = setTimeout(() => void end(), mostMs);
    try {
      const drawn = answer().parse(await answered(worker, order));
      if ('fault' in drawn) throw faultOfThread(drawn.fault);
      return drawn.file;
    } finally {
      clearTimeout(tooLong);
      worker?.unref();
      if (!closed) idle = setTimeout(() => void end(), idleMs).unref();
    }
  };

  return {
    draw: (form, record) => {
      const drawing = last.then(() => drawNow({ form, record }));
      last = drawing.catch(() => undefined);
      return drawing;
    },
    close: () => {
      closed = true;
      return end();
    },
  };
}

/** @throws DrawingThreadEnded */
function answered(worker: Worker, order: DrawingOrder): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', take).off('error', fail).off('exit', leave);
      act();
    };
    const take = (message: unknown): void => settle(() => resolve(message));
    const fail = (cause: unknown): void =>
      settle(() => reject(new DrawingThreadEnded('The thread that draws has failed.', { cause })));
    const leave = (): void =>
      settle(() => reject(new DrawingThreadEnded('The thread that draws has ended.')));
    worker.on('message', take).on('error', fail).on('exit', leave);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
    worker.postMessage(order);
  });
}

/** The fault with the places in which it was thrown in the thread. */
function faultOfThread(stack: string): Error {
  const error = new Error(stack.split('\n', 1)[0]);
  error.stack = stack;
  return error;
}
