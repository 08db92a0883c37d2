import { randomBytes } from 'node:crypto';
import type { Next, Request, Response, Server } from 'restify';
import type { Cases } from '../machine/cases.ts';
import type { Store } from '../conversation/contract/store.ts';
import { onlyLoopbackHost } from './access/onlyLoopbackHost.ts';
import { answerErrors } from './answerErrors.ts';
import { atRest } from './atRest.ts';
import { openChannel } from './channel/openChannel.ts';
import type { Waiting } from './channel/connectorRetry.ts';
import type { Runnable } from './channel/localAdapter.ts';
import { faultOf } from './channel/turnError.ts';
import { mountDirectLine, pageChannel } from './directLine/mountDirectLine.ts';
import { signedTokens } from './directLine/token.ts';
import type { Documents } from './files/documents.ts';
import { fileTokens } from './files/fileToken.ts';
import { mountFiles } from './files/mountFiles.ts';
import { healthPaths, mountHealth } from './health.ts';
import { HttpError } from './http/httpError.ts';
import { readJsonBody } from './http/jsonBody.ts';
import { createHttpServer } from './httpServer.ts';
import { mountLegal } from './legal/mountLegal.ts';
import { clientAddress } from './limits/clientAddress.ts';
import { limitHttp } from './limits/httpLimits.ts';
import { RateLimit } from './limits/rateLimit.ts';
import { createRefusals } from './limits/refusals.ts';
import { tooMany } from './limits/tooMany.ts';
import type { Log } from './log.ts';
import { logRequests } from './logs/logRequests.ts';
import { runTurns } from './logs/runTurns.ts';
import { lookAhead } from './lookAhead.ts';
import { mountMessages } from './messages.ts';
import { lazyMetrics, type Metrics } from './metrics/metrics.ts';
import { metricsPath, mountMetrics } from './metrics/mountMetrics.ts';
import { mountLook, mountPage } from './page.ts';
import { mountPathway } from './pathway/mountPathway.ts';
import { ownBuild } from './settings/build.ts';
import type { Config } from './settings/config.ts';
import { ownVersion } from './settings/ownVersion.ts';
import { keepSweeping } from './storage/sweeping.ts';

export interface ServerDependencies {
  readonly config: Config;
  /** The operations on a case of the guideline that the bot speaks for. */
  readonly cases: Cases;
  readonly bot: Runnable;
  readonly store: Store;
  readonly log: Log;
  /** Draws the files of cases; without it none are served. */
  readonly documents?: Documents;
  /** What the tokens of the built-in page and of files are signed with; random for this server unless given. */
  readonly secret?: string;
  /** What is counted; of this server alone unless given. */
  readonly metrics?: Metrics;
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
 * Starts the HTTP server: the Bot Framework's endpoint, the built-in page with its channel, health and metrics.
 * @throws the system's error when the port is taken
 */
export async function startServer({
  config,
  cases,
  bot,
  store,
  log,
  documents,
  secret = randomBytes(32).toString('base64url'),
  metrics = lazyMetrics(config.metrics !== null),
  drainMs = 10_000,
  waiting,
}: ServerDependencies): Promise<RunningServer> {
  const { app, limits } = config;
  const server = createHttpServer('nelm');
  limitHttp(server.server, limits);
  const turns = runTurns(
    (line) => log.info(line, 'turn'),
    ({ seconds, failed }) =>
      metrics.count((counters) =>
        counters.turns.observe({ result: failed ? 'failed' : 'answered' }, seconds),
      ),
  );
  const channel = await openChannel({ app, log, metrics, ...(waiting ? { waiting } : {}) });
  const perAddress = new RateLimit(limits.perAddress);
  const perConversation = new RateLimit(limits.perConversation);
  const addressOf = (request: Request): string => clientAddress(request, limits.proxies);
  const refusals = createRefusals({
    log,
    metrics,
    strangers: app === null ? null : perAddress,
    addressOf,
  });
  let draining = false;
  // Asked now, so that git answers while the rest starts.
  const build = ownBuild();

  answerErrors(server, log, (refusal) => refusals.tell(refusal));
  logRequests(server, log, metrics);
  server.pre((request: Request, response: Response, next: Next) => {
    response.header('X-Content-Type-Options', 'nosniff');
    if (draining) response.header('Connection', 'close');
    next(draining && !healthPaths.has(request.path()) ? stopping : undefined);
  });
  if (app === null) server.pre(onlyLoopbackHost);
  const withinLimit = (request: Request, _response: Response, next: Next): void => {
    // Of the channel, a few addresses speak for everybody: there only those who are refused are counted.
    const isChannel = app !== null && request.path() === '/api/messages';
    const wait = isChannel || uncounted.has(request.path()) ? null : perAddress.take(addressOf(request));
    next(wait === null ? undefined : tooMany('requests', wait));
  };
  if (limits.perAddress > 0) server.pre(withinLimit);
  server.use(readJsonBody);
  mountHealth(server, {
    store,
    stamp: cases.stamp,
    build: () => build,
    keysUsable: channel.keysUsable,
    draining: () => draining,
  });
  mountMessages(server, {
    adapter: channel.adapter,
    bot,
    app,
    log,
    ownChannels: new Set(config.webChat ? [pageChannel] : []),
    perConversation,
    onRefusal: (request, refusal) => refusals.ofChannel(request, refusal),
    during: (run) => turns.during(run),
  });
  const directLine = config.webChat
    ? mountDirectLine(server, {
        bot: { run: (context) => turns.during(() => bot.run(context)) },
        log,
        tokens: signedTokens(secret),
        addressOf,
        perConversation,
        onRefusal: (refusal) => refusals.tell(refusal),
      })
    : null;
  const counters = async () => {
    const { commit } = await build;
    return metrics.load({
      info: {
        version: ownVersion(),
        commit: commit ?? '',
        guideline: cases.stamp.version,
        guideline_hash: cases.stamp.hash,
      },
      connections: () =>
        new Promise((resolve, reject) =>
          server.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
        ),
      pageConversations: () => directLine?.held() ?? 0,
    });
  };
  if (config.metrics !== null) mountMetrics(server, config.metrics.token, counters);
  mountLook(server);
  if (config.webChat) mountPage(server);
  if (documents) {
    mountFiles(server, { tokens: fileTokens(secret, config.fileLinkHours), documents, log });
  }
  mountPathway(server, cases);
  mountLegal(server, config, { atRoot: !config.webChat });

  await listen(server, config);
  const closing = new AbortController();
  const settled = setTimeout(() => {
    const failed = (error: unknown): void =>
      log.error({ fault: faultOf(error) }, 'Work after the start failed.');
    const rest = (): Promise<void> => atRest(server.server, settledMs, closing.signal);
    lookAhead(cases, rest, closing.signal).catch(failed);
    if (config.metrics !== null) {
      counters()
        .then(({ watchProcess }) => watchProcess())
        .catch(failed);
    }
    channel.keysUsable().catch(failed);
  }, settledMs);
  settled.unref();
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
      clearTimeout(settled);
      closing.abort();
      directLine?.close();
      // Listening goes on while turns run, so that whoever asks is told, with 503, that it is stopping.
      await Promise.race([turns.ended(), timeout(drainMs)]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([closed, timeout(1_000)]);
      server.server.closeAllConnections();
      await documents?.close();
      await sweeping;
      await store.close();
    },
  };
}

/** When whoever waited for the start, or asked after it, has had an answer, in milliseconds. */
const settledMs = 500;

/** Those who watch the server ask often, and must be answered. */
const uncounted: ReadonlySet<string> = new Set([...healthPaths, metricsPath]);

const stopping = new HttpError(503, 'Stopping', 'The server is stopping. Please try again in a minute.', {
  retryAfter: 60,
});

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

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
