import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

describe.skipIf(!hasBrowser())('a study session on the built-in page', { tags: ['long'] }, () => {
  const started = browserAndServer();

  const last = (page: Page) => page.locator('.ac-adaptiveCard').last();
  const tap = (page: Page, name: string | RegExp): Promise<void> =>
    last(page).getByRole('button', { name }).first().click();
  const say = async (page: Page, text: string): Promise<void> => {
    await page.locator('#said').fill(text);
    await page.keyboard.press('Enter');
  };
  const shows = (page: Page, text: string | RegExp): Promise<void> =>
    last(page).getByText(text).first().waitFor();

  test.each([
    ['phone', { width: 390, height: 780 }],
    ['desktop', { width: 1440, height: 900 }],
  ])('by tapping and typing, at %s width', async (_name, viewport) => {
    const context = await started.browser.newContext({ viewport });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(started.server.url);
    await tap(page, 'Quiz');
    await shows(page, /^Lesson · 1 of/);
    await tap(page, 'Skip the lesson');
    await shows(page, /item 1/);
    await tap(page, /^a\)/);
    await shows(page, /^(Right|Not right)\.$/);
    await tap(page, 'The other options');
    await shows(page, 'The other options, and why not');
    await tap(page, 'Next');
    await shows(page, /item 2/);
    await tap(page, /^Hint/);
    await shows(page, 'Hint:');
    await say(page, 'this is no answer');
    await shows(page, /so nothing was counted/);
    await tap(page, 'Show the answer');
    await shows(page, /it earns nothing/);
    await tap(page, 'Progress');
    await shows(page, 'Your progress');
    expect(await last(page).innerText()).toContain('of 2 answers right');
    await tap(page, 'Back to the quiz');
    await shows(page, /it earns nothing/);
    await page.reload();
    await shows(page, /it earns nothing/);
    await say(page, 'stop');
    await shows(page, /^Stopped after 2 answers/);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });
});
