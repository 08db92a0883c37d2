import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { HttpError, sendError } from '../http/httpError.ts';
import type { Counters } from './counters.ts';

export const metricsPath = '/metrics';

/**
 * Mounts `/metrics`, in the form that Prometheus reads.
 * @param token what the header `Authorization: Bearer` must hold; null for nothing
 */
export function mountMetrics(server: Server, token: string | null, counters: () => Promise<Counters>): void {
  server.get(metricsPath, async (request: Request, response: Response): Promise<void> => {
    if (token !== null && !holds(request.header('authorization', ''), token)) {
      sendError(
        response,
        new HttpError(401, 'Unauthorized', 'Send the token of the metrics: Authorization: Bearer <token>.'),
      );
      return;
    }
    const { registry, watchProcess } = await counters();
    await watchProcess();
    const text = await registry.metrics();
    response.header('Cache-Control', 'no-store');
    response.header('Content-Type', registry.contentType);
    response.sendRaw(200, text);
  });
}

/** In a time that does not depend on how much of it is right. */
function holds(authorization: string, token: string): boolean {
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
