import type { Server as HttpServer } from 'node:http';
import type { Limits } from '../settings/limits.ts';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** For the headers of a request. */
  readonly headersMs: number;
  /** For a request, its body included. */
  readonly requestMs: number;
  /** How often it is looked for those who take longer. */
  readonly checkMs: number;
}

const ordinary: Patience = { headersMs: 10_000, requestMs: 15_000, checkMs: 2_000 };

const notUpgraded = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** To be set before the server listens. */
export function limitHttp(
  server: HttpServer,
  { connections, keepAliveSeconds }: Pick<Limits, 'connections' | 'keepAliveSeconds'>,
  { headersMs, requestMs, checkMs }: Patience = ordinary,
): void {
  server.headersTimeout = headersMs;
  server.requestTimeout = requestMs;
  server.keepAliveTimeout = keepAliveSeconds * 1_000;
  server.maxConnections = connections;
  // No time-out holds for a connection that is handed over, and restify takes them all without an answer.
  server.on('upgrade', (_request, socket) => socket.end(notUpgraded));
  // An option of Node's createServer, which restify calls without any; read when the server begins to listen.
  Object.assign(server, { connectionsCheckingInterval: checkMs });
}
