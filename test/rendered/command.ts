/** Looks at every question and every outcome on the page, in Chromium, and prints what is seen and read there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { patience, startBrowser } from '../e2e/browser.ts';
import { startServer } from '../e2e/startServer.ts';
import { walkRendered } from './walk.ts';

const usage = `npm run rendered -- [--width 390] [--height 844] [--into <folder>]

Walks the built-in page in Chromium and looks at each question and outcome once: what is visible without
unfolding, in which order, and in which order a screen reader reads it. --into writes a picture and the tree of
each. The exit status is 1 when something is missing or out of order.`;

const { values } = parseArgs({
  options: {
    width: { type: 'string', default: '390' },
    height: { type: 'string', default: '844' },
    into: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = (await run()) ? 0 : 1;

/** @returns whether nothing was missing or out of order */
async function run(): Promise<boolean> {
  const server = await startServer({ LOG_LEVEL: 'warn' });
  const browser = await startBrowser();
  try {
    const viewport = { width: Number(values.width), height: Number(values.height) };
    const context = await browser.newContext({ viewport, isMobile: viewport.width < 600 });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    let faulty = 0;
    let places = 0;
    if (values.into !== undefined) mkdirSync(values.into, { recursive: true });
    for await (const { place, look, faults } of walkRendered(page)) {
      places += 1;
      faulty += faults.length > 0 ? 1 : 0;
      console.log(
        `${place}: ${look.lines.length} lines seen, ${look.firstScreen.length} on the first screen${faults.map((fault) => `\n  ${fault}`).join('')}`,
      );
      if (values.into === undefined) continue;
      await page
        .locator('.ac-adaptiveCard')
        .last()
        .screenshot({ path: join(values.into, `${place}.png`) });
      writeFileSync(join(values.into, `${place}.yaml`), `${look.read}\n`);
    }
    console.log(`${places} questions and outcomes, ${faulty} with something missing or out of order.`);
    return faulty === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}
