import { currentCases } from './current.ts';
import { PathwayBot } from './dialogs/bot.ts';
import { type Config, ConfigError, readConfig } from './server/settings/config.ts';
import { loadEnvFile } from './server/settings/envFile.ts';
import { listenFault } from './server/listenFault.ts';
import {
  createLog,
  recordFaults,
  recordQuizFaults,
  recordSetAside,
  recordStorage,
  recordTurns,
} from './server/log.ts';
import { type RunningServer, startServer } from './server/server.ts';
import { logSecret } from './server/storage/logSecret.ts';
import { openStore } from './server/storage/open.ts';
import { StorageError } from './server/storage/faults/storageError.ts';

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
  if (!(error instanceof ConfigError || error instanceof StorageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** @throws ConfigError, also when the address cannot be listened on; StorageError */
async function serve(config: Config): Promise<RunningServer> {
  const log = createLog(config);
  const store = await openStore(config.storage, recordStorage(log));
  try {
    const cases = currentCases();
    const bot = new PathwayBot({
      cases,
      store,
      record: recordTurns(log),
      recordFault: recordFaults(log),
      recordSetAside: recordSetAside(log),
      recordQuizFault: recordQuizFaults(log),
      logSecret: await logSecret(store),
    });
    return await startServer({ config, cases, bot, store, log });
  } catch (error) {
    await store.close();
    const fault = listenFault(error, config);
    throw fault === null ? error : new ConfigError(fault);
  }
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
