import { currentCases } from './current.ts';
import { PathwayBot } from './dialogs/bot.ts';
import { PathwayError } from './guideline/errors.ts';
import { type Config, readConfig } from './server/settings/config.ts';
import { earlierCharts } from './server/earlierCharts.ts';
import { ownBuild } from './server/settings/build.ts';
import { ConfigError } from './server/settings/configError.ts';
import { loadEnvFile } from './server/settings/envFile.ts';
import { caseDocuments } from './server/files/caseDocuments.ts';
import { fileTokens } from './server/files/fileToken.ts';
import { linksIn } from './server/files/linksIn.ts';
import { listenFault } from './server/listenFault.ts';
import { faultOf } from './server/channel/turnError.ts';
import {
  createLog,
  type Log,
  recordChartFaults,
  recordFaults,
  recordQuizFaults,
  recordSetAside,
  recordStorage,
  recordTurns,
} from './server/log.ts';
import { quietConsole } from './server/logs/quietConsole.ts';
import { lazyMetrics } from './server/metrics/metrics.ts';
import { type RunningServer, startServer } from './server/server.ts';
import { logSecret } from './server/storage/logSecret.ts';
import { openStore } from './server/storage/open.ts';
import { withdrawnIds } from './server/withdrawn.ts';

/**
 * Puts the parts together as the environment says, and serves until a signal comes. What the operator must
 * change is said in words on standard error, with exit code 1. `start.js` starts it faster.
 */
try {
  loadEnvFile();
  const config = readConfig(process.env);
  const server = await serve(config);
  process.stdout.write(greeting(config, server));
  stopAtSignal(server);
} catch (error) {
  if (!(error instanceof PathwayError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** @throws ConfigError, also when the address cannot be listened on; StorageError */
async function serve(config: Config): Promise<RunningServer> {
  const log = createLog(config);
  const metrics = lazyMetrics(config.metrics !== null);
  quietConsole(log);
  endAtFault(log);
  warnOfExpiry(config, log);
  const store = await openStore(config.storage, recordStorage(log));
  try {
    const cases = currentCases();
    const secret = await logSecret(store);
    const bot = new PathwayBot({
      cases,
      store,
      record: recordTurns(log),
      recordFault: recordFaults(log, metrics),
      recordSetAside: recordSetAside(log),
      recordQuizFault: recordQuizFaults(log),
      earlierCharts: earlierCharts(cases.guideline, recordChartFaults(log)),
      keptDays: config.retention.caseDays,
      withdrawn: withdrawnIds(config.withdrawnItems, recordQuizFaults(log)),
      logSecret: secret,
      linksIn: linksIn(config, fileTokens(secret, config.fileLinkHours)),
    });
    const documents = caseDocuments(cases, async () => (await ownBuild()).commit);
    return await startServer({ config, cases, bot, store, log, documents, secret, metrics });
  } catch (error) {
    await store.close();
    const fault = listenFault(error, config);
    throw fault === null ? error : new ConfigError(fault);
  }
}

/** A certificate that ends soon is said at the start: from that day on no reply goes out. */
function warnOfExpiry({ app }: Config, log: Log): void {
  if (app?.secret.kind !== 'certificate') return;
  const { validTo } = app.secret.certificate;
  if (validTo.getTime() - Date.now() > 30 * 86_400_000) return;
  log.warn({ certificate: { validTo } }, 'The certificate of the bot expires within 30 days.');
}

/** What nobody caught is a bug: said in the log as every other fault, and the process ends. */
function endAtFault(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: faultOf(error) }, 'The server ends: a fault that nobody caught.');
    process.exit(1);
  });
}

function greeting({ publicUrl, webChat, app }: Config, { url }: RunningServer): string {
  const address = publicUrl ?? url;
  return [
    `NET liver pathway.${webChat ? ` Open ${address}/ in a browser.` : ''} Bot Framework endpoint: ${address}/api/messages`,
    ...(app ? [] : ['No app credentials: requests are not authenticated, so only this machine is served.']),
    '',
  ].join('\n');
}

function stopAtSignal(server: RunningServer): void {
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
