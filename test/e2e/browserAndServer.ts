import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { type StartedServer, startServer } from './startServer.ts';

/** A browser and the real server for the tests of the block that calls this; both end with it. */
export function browserAndServer(env: Record<string, string> = { LOG_LEVEL: 'warn' }): {
  readonly browser: Browser;
  readonly server: StartedServer;
} {
  let browser: Browser | undefined;
  let server: StartedServer | undefined;
  beforeAll(async () => {
    server = await startServer(env);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get browser() {
      if (!browser) throw new Error('The browser has not started.');
      return browser;
    },
    get server() {
      if (!server) throw new Error('The server has not started.');
      return server;
    },
  };
}
