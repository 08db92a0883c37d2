import type { Request, Response, Server } from 'restify';
import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Store } from '../conversation/contract/store.ts';
import type { Build } from './settings/build.ts';
import { storageProbe } from './storage/probe.ts';
import { ownVersion } from './settings/ownVersion.ts';

export interface HealthDependencies {
  readonly store: Store;
  readonly stamp: GuidelineStamp;
  readonly build: () => Promise<Build>;
  /** Whether the channel's requests can be recognised. */
  readonly keysUsable: () => Promise<boolean>;
  /** Whether the server is stopping. */
  readonly draining: () => boolean;
}

/** Where the server says how it is; answered while it stops, too, and never counted. */
export const healthPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Mounts `/healthz` (the process is up) and `/readyz` (turns are taken and kept: 200, otherwise 503). */
export function mountHealth(
  server: Server,
  { store, stamp, build, keysUsable, draining }: HealthDependencies,
): void {
  const health = {
    status: 'ok',
    version: ownVersion(),
    guideline: { version: stamp.version, hash: stamp.hash },
  };
  server.get('/healthz', async (_request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    const { status, version, guideline } = health;
    response.send(200, { status, version, build: await build(), guideline });
  });
  const probe = storageProbe(store);
  server.get('/readyz', async (_request: Request, response: Response): Promise<void> => {
    response.header('Cache-Control', 'no-store');
    const fault = draining() ? null : await probe();
    const status = draining()
      ? 'stopping'
      : fault !== null
        ? 'the storage is not available'
        : !(await keysUsable())
          ? 'keys of the channel cannot be fetched'
          : 'ready';
    response.send(status === 'ready' ? 200 : 503, { status, ...(fault === null ? {} : { storage: fault }) });
  });
}
