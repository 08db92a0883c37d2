import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects garbage. Node keeps it from programs unless it is started with a flag, which can be set later. */
const collect = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('This Node does not let garbage be collected.');
  return () => gc();
})();

/** What the process holds once all that nobody needs is gone, in megabytes. */
export function liveHeap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}
