import type { Request, Response, Server } from 'restify';
import type { GuidelineStamp } from '../engine/summarize.ts';
import type { Store } from '../conversation/contract/store.ts';
import { storageProbe } from './storage/probe.ts';
import { ownVersion } from './settings/ownVersion.ts';

export interface HealthDependencies {
  readonly store: Store;
  readonly stamp: GuidelineStamp;
  /** Whether the server is stopping. */
  readonly draining: () => boolean;
}

/** Where the server says how it is; answered while it stops, too. */
export const healthPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Mounts `/healthz` (the process is up) and `/readyz` (turns are taken and kept: 200, otherwise 503). */
export function mountHealth(server: Server, { store, stamp, draining }: HealthDependencies): void {
  const health = {
    status: 'ok',
    version: ownVersion(),
    guideline: { version: stamp.version, hash: stamp.hash },
  };
  server.get('/healthz', async (_request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    response.send(200, health);
  });
  const probe = storageProbe(store);
  server.get('/readyz', async (_request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    if (draining()) response.send(503, { status: 'stopping' });
    else {
      const fault = await probe();
      if (fault === null) response.send(200, { status: 'ready' });
      else response.send(503, { status: 'the storage is not available', storage: fault });
    }
  });
}
