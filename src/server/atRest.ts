import type { EventEmitter } from 'node:events';

/**
 * Waits until a server has had no request for a while, counted from now.
 * @param server emits `request`
 * @param signal ends the waiting
 */
export function atRest(server: EventEmitter, quietMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(quiet);
      server.off('request', again);
      resolve();
    };
    const quiet = setTimeout(end, quietMs);
    quiet.unref();
    const again = (): void => {
      quiet.refresh();
    };
    server.on('request', again);
    signal.addEventListener('abort', end, { once: true });
  });
}
