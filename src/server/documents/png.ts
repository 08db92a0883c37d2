import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { fontFiles } from './fontFiles.ts';

const packages = createRequire(import.meta.url);

const answer = z.union([
  z.object({ id: z.number(), png: z.instanceof(Uint8Array) }),
  z.object({ id: z.number(), fault: z.string() }),
]);

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that draws, and who waits for it. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let thread: Thread | null = null;
let orders = 0;

/**
 * A picture as a PNG, lettered in Roboto. It is drawn in a thread of its own, one after the other, which starts with
 * the first and keeps nobody from ending the process.
 * @param width of the PNG in pixels; its height follows from the picture
 * @throws Error when the SVG is none, or the thread ends
 */
export function pngOf(svg: string, width: number): Promise<Uint8Array> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  orders += 1;
  const id = orders;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // Who waits for a picture keeps the process running until it is there.
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
    worker.postMessage({ id, svg, width });
  });
}

function startThread(): Thread {
  const { normal, bold } = fontFiles();
  const worker = new Worker(new URL('./pngWorker.js', import.meta.url), {
    workerData: {
      wasm: packages.resolve('@resvg/resvg-wasm/index_bg.wasm'),
      fonts: [normal, bold],
    },
    execArgv: [],
  });
  const started: Thread = { worker, waiting: new Map() };
  const ended = (error: Error): void => {
    if (thread === started) thread = null;
    for (const { reject } of started.waiting.values()) reject(error);
    started.waiting.clear();
  };
  worker.on('message', (message) => take(started, message));
  worker.on('error', ended);
  worker.on('exit', () => ended(new Error('The thread that draws pictures has ended.')));
  worker.unref();
  return started;
}

function take({ worker, waiting }: Thread, message: unknown): void {
  const drawn = answer.parse(message);
  const order = waiting.get(drawn.id);
  waiting.delete(drawn.id);
  if (waiting.size === 0) worker.unref();
  if ('png' in drawn) order?.resolve(drawn.png);
  else order?.reject(new Error(`A picture could not be drawn: ${drawn.fault}`));
}
