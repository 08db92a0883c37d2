import restify, { type Request, type Response, type Server } from 'restify';
import type { PathwayBot } from '../dialogs/bot.ts';
import type { Store } from '../dialogs/store.ts';
import { currentCases } from '../machine/cases.ts';
import { stamp } from '../machine/stamp.ts';
import { BotServiceAdapter } from './adapter.ts';
import { type Config, isLoopback } from './config.ts';
import { mountDirectLine } from './directLine/mountDirectLine.ts';
import { HttpError, sendError } from './httpError.ts';
import type { Log } from './log.ts';
import { mountMessages } from './messages.ts';
import { mountPage } from './page.ts';
import { faultOf } from './turnError.ts';

/** The largest body that is read, in bytes. */
const bodyLimit = 256 * 1024;

/** How long running turns may take to end when the server stops, in milliseconds. */
const drainLimit = 10_000;

export interface ServerDependencies {
  readonly config: Config;
  readonly bot: PathwayBot;
  readonly store: Store;
  readonly log: Log;
}

export interface RunningServer {
  /** The address that the server answers on. */
  readonly url: string;
  /** Takes no more requests, lets running turns end, and closes. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP server: the Bot Framework's endpoint, the built-in page with its channel, and health.
 * @throws the system's error when the port is taken
 */
export async function startServer({ config, bot, store, log }: ServerDependencies): Promise<RunningServer> {
  const server = restify.createServer({ name: 'nelm', onceNext: true });
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

  // Looking ahead over the whole chart takes a second the first time: better now than in a person's first turn.
  currentCases.outlook(currentCases.start());
  answerErrorsAsJson(server, log);
  logRequests(server, log);
  if (config.app === null) server.pre(onlyLoopbackHost);
  server.use(onlyJson);
  server.use(restify.plugins.bodyParser({ maxBodySize: bodyLimit, mapParams: false }));
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'ok', guideline: { version: stamp.version, hash: stamp.hash } });
    next();
  });
  server.get('/readyz', async (_request: Request, response: Response): Promise<void> => {
    const readable = await store.read('readyz').then(
      () => true,
      () => false,
    );
    const ready = readable && !draining;
    response.send(ready ? 200 : 503, {
      status: ready ? 'ready' : draining ? 'stopping' : 'storage cannot be read',
    });
  });
  mountMessages(server, {
    adapter: new BotServiceAdapter(config.app, log),
    bot,
    authenticated: config.app !== null,
    log,
    during,
  });
  const directLine = mountDirectLine(server, {
    bot: { run: (context) => during(bot.run(context)) },
    log,
  });
  mountPage(server);

  await listen(server, config);
  return {
    url: urlOf(server, config),
    stop: async () => {
      draining = true;
      directLine.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([Promise.allSettled(running), timeout(drainLimit)]);
      server.server.closeIdleConnections();
      await Promise.race([closed, timeout(1_000)]);
      server.server.closeAllConnections();
      await store.close();
    },
  };
}

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
function onlyLoopbackHost(request: Request, response: Response, next: (go?: false) => void): void {
  const host = request.header('host', '');
  if (URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)) {
    next();
    return;
  }
  sendError(
    response,
    new HttpError(403, 'HostRefused', 'Without app credentials only this machine is served.'),
  );
  next(false);
}

/** A body of another type would reach the bot unread. */
function onlyJson(request: Request, response: Response, next: (go?: false) => void): void {
  const hasBody = request.method === 'POST' && request.header('content-length', '0') !== '0';
  if (!hasBody || /^application\/json\b/i.test(request.header('content-type', ''))) {
    next();
    return;
  }
  sendError(response, new HttpError(415, 'UnsupportedMediaType', 'The body must be application/json.'));
  next(false);
}

const knownErrors: Readonly<Record<string, HttpError>> = {
  ResourceNotFoundError: new HttpError(404, 'NotFound', 'There is nothing at this address.'),
  MethodNotAllowedError: new HttpError(405, 'MethodNotAllowed', 'This address does not take this method.'),
  InvalidContentError: new HttpError(400, 'BadJson', 'The body is not JSON.'),
  PayloadTooLargeError: new HttpError(413, 'TooLarge', 'The body is over 256 KB.'),
  RequestEntityTooLargeError: new HttpError(413, 'TooLarge', 'The body is over 256 KB.'),
  UnsupportedMediaTypeError: new HttpError(415, 'UnsupportedMediaType', 'The body must be application/json.'),
};

/** Neither a stack nor an internal message leaves the server. */
function answerErrorsAsJson(server: Server, log: Log): void {
  server.on('restifyError', (_request: Request, response: Response, error: Error, done: () => void) => {
    const known = knownErrors[error.name];
    if (!known) log.error({ fault: faultOf(error) }, 'A request failed.');
    if (!response.headersSent) {
      sendError(response, known ?? new HttpError(500, 'ServiceError', 'Something went wrong on our side.'));
    }
    done();
  });
}

function logRequests(server: Server, log: Log): void {
  server.on('after', (request: Request, response: Response) => {
    const route = request.getRoute() as { path?: string } | undefined;
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
