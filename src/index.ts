import { PathwayBot } from './dialogs/bot.ts';
import { ConfigError, readConfig } from './server/config.ts';
import { createLog, recordTurns } from './server/log.ts';
import { startServer } from './server/server.ts';
import { openStore } from './server/storage/open.ts';
import { StorageError } from './server/storage/sqlite.ts';
import { loadEnvFile } from './server/envFile.ts';

try {
  await start();
} catch (error) {
  const known = error instanceof ConfigError || error instanceof StorageError || isPortTaken(error);
  if (!known) throw error;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config);
  const store = openStore(config.storage);
  const bot = new PathwayBot({ store, record: recordTurns(log) });
  const server = await startServer({ config, bot, store, log }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const address = config.publicUrl ?? server.url;
  process.stdout.write(
    `NET liver pathway: open ${address}/ in a browser. Bot Framework endpoint: ${address}/api/messages\n${
      config.app
        ? ''
        : 'No app credentials: requests are not authenticated, so only this machine is served.\n'
    }`,
  );
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function isPortTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EADDRINUSE' || error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
  );
}
