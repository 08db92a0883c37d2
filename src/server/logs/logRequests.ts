import type { Request, Response, Route, Server } from 'restify';
import type { Metrics } from '../metrics/metrics.ts';

/** Counts every request and writes a line for it at the level `debug`: by its route, never by what was asked for. */
export function logRequests(
  server: Server,
  log: { debug(fields: object, message: string): void },
  metrics: Pick<Metrics, 'count'>,
): void {
  server.on('after', (request: Request, response: Response) => {
    const found: Pick<Route, 'path'> | undefined = request.getRoute();
    const route = String(found?.path ?? 'none');
    const status = response.statusCode;
    metrics.count(({ requests }) => requests.inc({ route, status }));
    log.debug({ method: request.method, route, status, ms: Date.now() - request.time() }, 'request');
  });
  server.server.on('drop', () => metrics.count(({ droppedConnections }) => droppedConnections.inc()));
}
