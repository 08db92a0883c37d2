import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** How long a page may take over one step, in milliseconds: on a busy machine it takes as long as it takes. */
export const patience = 120_000;

/** Whether there is a browser; where one is required, as in CI, a missing one is a failure. */
export function hasBrowser(): boolean {
  if (existsSync(executablePath)) return true;
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error(`A browser is required, but ${executablePath} is missing.`);
  process.stderr.write('Browser tests are skipped: there is no Chromium on this machine.\n');
  return false;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: patience,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
