import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/coverage/trace/dossier.ts';
import { traceHtml } from '../../src/coverage/trace/html.ts';
import { testEvidence } from '../../src/coverage/trace/testEvidence.ts';
import { traceOf } from '../../src/coverage/trace/trace.ts';
import { dossierPath, goldenFolder } from '../dossier/makeGolden.ts';
import { cases } from '../fixtures/guideline.ts';
import { runNelm } from '../fixtures/runNelm.ts';
import { hasBrowser, patience, startBrowser } from './browser.ts';

/** How far the page is wider than the screen, and the words of names that are broken over two lines. */
const looked = `(() => {
  const broken = [];
  for (const cell of document.querySelectorAll('th, .quiet')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/(?<!\\S)[A-Za-z]{2,16}(?!\\S)/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(word);
      }
    }
  }
  return { beyond: document.documentElement.scrollWidth - innerWidth, broken: broken.slice(0, 10) };
})()`;

describe.skipIf(!hasBrowser())('reports on a phone (390 by 844)', { tags: ['long'] }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nelm-'));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(patience);
    const altered = readFileSync(dossierPath, 'utf8').replaceAll('Decompensated liver', 'Failing liver');
    writeFileSync(join(folder, 'dossier.md'), altered);
    await runNelm(
      [
        'coverage --generator transitions --target bot --dossier dossier.md --html failing.html --failures f.json',
      ].flatMap((line) => line.split(' ')),
      { cwd: folder },
    );
    const trace = traceOf({
      dossier: parseDossier(readFileSync(join(goldenFolder, 'statements.json'), 'utf8')),
      cases,
      routes: { walked: 0, byStatement: new Map() },
      tests: testEvidence([], folder),
      hazards: [],
      review: { statements: [], figure: [] },
      build: 'a'.repeat(40),
      seenOn: () => ['question card'],
    });
    writeFileSync(join(folder, 'trace.html'), traceHtml(trace));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['failing.html', 'trace.html'])('%s breaks no word and goes beyond no edge', async (name) => {
    await page.goto(pathToFileURL(join(folder, name)).href);
    expect(await page.evaluate(looked)).toEqual({ beyond: 0, broken: [] });
  });

  test('the first route of each cause lies open, others are folded; a link leads to the row of the chart', async () => {
    await page.goto(pathToFileURL(join(folder, 'failing.html')).href);
    const first = await page.evaluate<readonly boolean[]>(
      `[...document.querySelectorAll('.causes a[href^="#route-"]')].map((link) => document.querySelector(link.hash + ' > details').open)`,
    );
    expect(first.length).toBeGreaterThan(0);
    expect(first.every((open) => open)).toBe(true);
    expect(await page.locator('article > details:not([open])').count()).toBeGreaterThan(0);
    await page.locator('article details[open] dl a').first().click();
    const hash = await page.evaluate<string>('location.hash');
    expect(hash).toMatch(/^#edge-/);
    const top = await page.evaluate<number>(
      'document.querySelector(location.hash).getBoundingClientRect().top',
    );
    expect(top).toBeLessThan(844);
  });
});
