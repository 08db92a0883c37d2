import type { Next, Request, Response, Route, Server } from 'restify';
import type { Cases } from '../machine/cases.ts';
import type { Store } from '../conversation/contract/store.ts';
import { BotServiceAdapter } from './channel/adapter.ts';
import { answerErrors } from './answerErrors.ts';
import { type Config, isLoopback } from './settings/config.ts';
import { mountDirectLine } from './directLine/mountDirectLine.ts';
import { healthPaths, mountHealth } from './health.ts';
import type { Waiting } from './channel/connectorRetry.ts';
import { HttpError } from './http/httpError.ts';
import { createHttpServer } from './httpServer.ts';
import { readJsonBody } from './http/jsonBody.ts';
import type { Runnable } from './channel/localAdapter.ts';
import type { Log } from './log.ts';
import { lookAhead } from './lookAhead.ts';
import { mountLegal } from './legal/mountLegal.ts';
import { mountMessages } from './messages.ts';
import { mountLook, mountPage } from './page.ts';
import { faultOf } from './channel/turnError.ts';
import { keepSweeping } from './storage/sweeping.ts';

export interface ServerDependencies {
  readonly config: Config;
  /** The operations on a case of the guideline that the bot speaks for. */
  readonly cases: Cases;
  readonly bot: Runnable;
  readonly store: Store;
  readonly log: Log;
  /** How long running turns may take to end when the server stops, in milliseconds; 10 000 unless given. */
  readonly drainMs?: number;
  /** The clock, pauses and chance between attempts to reach a channel; the ordinary ones unless given. */
  readonly waiting?: Waiting;
}

export interface RunningServer {
  /** The address that the server answers on. */
  readonly url: string;
  /** Refuses new requests, lets running turns end, and closes the server and the store. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP server: the Bot Framework's endpoint, the built-in page with its channel, and health.
 * @throws the system's error when the port is taken
 */
export async function startServer({
  config,
  cases,
  bot,
  store,
  log,
  drainMs = 10_000,
  waiting,
}: ServerDependencies): Promise<RunningServer> {
  const server = createHttpServer('nelm');
  const running = new Set<Promise<unknown>>();
  let draining = false;
  const during = async <T>(turn: Promise<T>): Promise<T> => {
    running.add(turn);
    try {
      return await turn;
    } finally {
      running.delete(turn);
    }
  };

  answerErrors(server, log);
  logRequests(server, log);
  server.pre((request: Request, response: Response, next: Next) => {
    response.header('X-Content-Type-Options', 'nosniff');
    if (draining) response.header('Connection', 'close');
    next(draining && !healthPaths.has(request.path()) ? stopping : undefined);
  });
  if (config.app === null) server.pre(onlyLoopbackHost);
  server.use(readJsonBody);
  mountHealth(server, { store, stamp: cases.stamp, draining: () => draining });
  mountMessages(server, {
    adapter: new BotServiceAdapter(config.app && { ...config.app }, log, waiting),
    bot,
    authenticated: config.app !== null,
    log,
    during,
  });
  const directLine = config.webChat
    ? mountDirectLine(server, { bot: { run: (context) => during(bot.run(context)) }, log })
    : null;
  mountLook(server);
  if (config.webChat) mountPage(server);
  mountLegal(server, config, { atRoot: !config.webChat });

  await listen(server, config);
  const closing = new AbortController();
  setTimeout(() => {
    lookAhead(cases, closing.signal).catch((error: unknown) =>
      log.error({ fault: faultOf(error) }, 'Looking ahead over the chart failed.'),
    );
  }, settledMs).unref();
  const sweeping = keepSweeping({
    store,
    retention: config.retention,
    onSwept: (swept) => {
      if (Object.keys(swept).length > 0) log.info({ swept }, 'Expired records were deleted.');
    },
    onFault: (error) => log.error({ fault: faultOf(error) }, 'Expired records could not be deleted.'),
    signal: closing.signal,
  });
  return {
    url: urlOf(server, config),
    stop: async () => {
      draining = true;
      closing.abort();
      directLine?.close();
      // Listening goes on while turns run, so that whoever asks is told, with 503, that it is stopping.
      await Promise.race([Promise.allSettled(running), timeout(drainMs)]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([closed, timeout(1_000)]);
      server.server.closeAllConnections();
      await sweeping;
      await store.close();
    },
  };
}

/** When whoever waited for the start has had an answer, in milliseconds. */
const settledMs = 500;

const stopping = new HttpError(503, 'Stopping', 'The server is stopping. Please try again in a minute.');

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: Server, { host }: Config): string {
  const { port } = server.address();
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Without credentials a page of elsewhere must not reach the server under a name of its own (DNS rebinding). */
function onlyLoopbackHost(request: Request, _response: Response, next: Next): void {
  const host = request.header('host', '');
  const local = URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
  next(
    local
      ? undefined
      : new HttpError(403, 'HostRefused', 'Without app credentials only this machine is served.'),
  );
}

function logRequests(server: Server, log: Log): void {
  server.on('after', (request: Request, response: Response) => {
    const route: Pick<Route, 'path'> | undefined = request.getRoute();
    const ms = Date.now() - request.time();
    log.debug(
      { method: request.method, route: route?.path ?? 'none', status: response.statusCode, ms },
      'request',
    );
  });
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
