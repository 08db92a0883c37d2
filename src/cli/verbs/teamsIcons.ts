import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../program/checkout.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [['', 'after a change of teams/color.svg or teams/outline.svg']],
  status: '0 drawn, 2 wrong use',
} as const;

const folder = join(checkout, 'teams');
/** Width and height in pixels, as an app package wants them. */
const icons = { color: 192, outline: 32 };

/** Draws the icons of the app package with Chromium. */
export const main: VerbMain = (args, io) =>
  runVerb(commandLine('teams-icons', notes), args, io, async () => {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    for (const [name, size] of Object.entries(icons)) {
      // oxlint-disable-next-line no-await-in-loop
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
      // oxlint-disable-next-line no-await-in-loop
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      // oxlint-disable-next-line no-await-in-loop
      writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
      io.stdout.write(`Drew teams/${name}.png, ${size} x ${size}\n`);
    }
    await browser.close();
    return 0;
  });
