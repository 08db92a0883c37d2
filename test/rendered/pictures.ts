/** Makes pictures of outcomes as the page and its print show them, to be looked at by a person. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions } from 'playwright-core';
import { outcomeMessage } from '../../src/conversation/messages/outcome/outcomeMessage.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import { patience, startBrowser } from '../e2e/browser.ts';
import { startServer } from '../e2e/startServer.ts';
import { guideline } from '../fixtures/guideline.ts';
import { tellingOutcomes } from '../fixtures/tellingOutcomes.ts';
import { clear, draw } from './draw.ts';

const usage = `npm run pictures -- [--into reports/pictures]

Draws the outcome with most cautions, the longest route, a closed first option, a pair and one that needs
information on the built-in page in Chromium: on a phone and a desktop, light, dark and with forced colours,
folded and unfolded, and as printed on A4.`;

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: 'reports/pictures' },
    help: { type: 'boolean', default: false },
  },
});

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const looks = {
  'phone-light': { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  'phone-forced': { ...phone, forcedColors: 'active' },
  'desktop-light': { ...desktop, colorScheme: 'light' },
  'desktop-dark': { ...desktop, colorScheme: 'dark' },
  'desktop-forced': { ...desktop, forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

/** In the browser: unfolds what lies one tap away, and lets the page be as long as the card. */
const unfolded = `(() => {
  document.querySelectorAll('#drawn > * > .fold, #drawn .ac-columnSet > .fold').forEach((fold) => fold.click());
  document.body.style.cssText = 'display: block; height: auto; overflow: visible';
  document.querySelector('main').style.overflow = 'visible';
  document.querySelector('footer.bottom').style.display = 'none';
})()`;

/** In the browser. */
const asBefore = `(() => {
  for (const name of ['body', 'main', 'footer.bottom']) document.querySelector(name).removeAttribute('style');
})()`;

if (values.help) console.log(usage);
else await run(values.into);

async function run(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const server = await startServer({ LOG_LEVEL: 'warn' });
  const browser = await startBrowser();
  try {
    const messages = [...tellingOutcomes()].flatMap(([name, { recommendation }]) =>
      recommendation
        ? [{ name, message: outcomeMessage(guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 12 }) }]
        : [],
    );
    /* oxlint-disable no-await-in-loop -- one page after the other */
    for (const [look, options] of Object.entries(looks)) {
      const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      await page.goto(server.url);
      await page.locator('.ac-adaptiveCard').first().waitFor();
      await clear(page);
      for (const { name, message } of messages) {
        await draw(page, toCard(message));
        const path = (part: string): string => join(into, `${name}-${look}${part}.png`);
        await page.evaluate("document.querySelector('main').scrollTo(0, 0)");
        await page.screenshot({ path: path('') });
        await page.evaluate(unfolded);
        await page.locator('#drawn').screenshot({ path: path('-unfolded') });
        await page.evaluate(asBefore);
        if (look === 'desktop-light')
          writeFileSync(join(into, `${name}.pdf`), await page.pdf({ format: 'A4' }));
      }
      await context.close();
    }
    /* oxlint-enable no-await-in-loop */
    console.log(`Pictures of ${messages.length} outcomes are in ${into}.`);
  } finally {
    await browser.close();
    await server.stop();
  }
}
