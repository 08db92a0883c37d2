import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

/**
 * For `NODE_OPTIONS` of a server whose heap is to be read: Node's own inspector, on this machine alone and on a port
 * that it chooses. Nothing of the server knows of it.
 */
export const inspected = '--inspect=127.0.0.1:0';

/** Reads the heap of a running process. */
export interface LiveHeap {
  /**
   * What is held after everything that can go has gone, in megabytes.
   * @throws Error when the process has ended
   */
  megabytes(): Promise<number>;
  close(): void;
}

const replied = z.looseObject({ id: z.number(), result: z.unknown() });
const usage = z.object({ usedSize: z.number() });

/** Collections until what one frees, such as by a finaliser, has freed what hangs on it, too. */
const collections = 3;

/**
 * Connects to a process that was started with {@link inspected}.
 * @param output what it has written so far, where it says its inspector's address
 * @throws Error when it has no inspector
 */
export async function liveHeap(output: () => string): Promise<LiveHeap> {
  const address = /^Debugger listening on (ws:\S+)$/m.exec(output())?.[1];
  if (address === undefined) throw new Error('The process has no inspector.');
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('The inspector does not answer.')), {
      once: true,
    });
  });
  let sent = 0;
  const ask = (method: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (sent += 1);
      const ended = (): void => reject(new Error('The process has ended.'));
      if (socket.readyState !== WebSocket.OPEN) return ended();
      socket.addEventListener('close', ended, { once: true });
      const take = ({ data }: MessageEvent): void => {
        const reply = replied.safeParse(JSON.parse(String(data)));
        if (reply.data?.id !== id) return;
        socket.removeEventListener('message', take);
        socket.removeEventListener('close', ended);
        resolve(reply.data.result);
      };
      socket.addEventListener('message', take);
      socket.send(JSON.stringify({ id, method }));
    });
  return {
    megabytes: async () => {
      for (let times = 0; times < collections; times += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await ask('HeapProfiler.collectGarbage');
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(10);
      }
      return usage.parse(await ask('Runtime.getHeapUsage')).usedSize / 1_048_576;
    },
    close: () => socket.close(),
  };
}
