import { collectGarbage } from '../fixtures/garbage.ts';

/** What the process holds once all that nobody needs is gone, in megabytes. */
export function liveHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_048_576;
}
