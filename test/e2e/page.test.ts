import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';
import { freePort } from '../fixtures/freePort.ts';
import { startServer, temporaryFolder } from './startServer.ts';

const phone = { width: 390, height: 780 };
const desktop = { width: 1440, height: 900 };

describe.skipIf(!hasBrowser())('the built-in page', () => {
  const started = browserAndServer();

  /** Opens the page and collects what it complains about. */
  async function open(viewport: { width: number; height: number }, url = started.server.url) {
    const context = await started.browser.newContext({ viewport });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(url);
    await heading(page, 'NET liver pathway');
    return { page, context, faults };
  }

  /** Waits for the newest card to have a heading. */
  async function heading(page: Page, text: string): Promise<void> {
    await page.locator('.ac-adaptiveCard').last().getByRole('heading', { name: text }).waitFor();
  }

  const say = async (page: Page, text: string): Promise<void> => {
    await page.locator('#said').fill(text);
    await page.keyboard.press('Enter');
  };
  const tap = (page: Page, name: string): Promise<void> =>
    page.locator('.ac-adaptiveCard').last().getByRole('button', { name }).first().click();

  const byTapping = async (viewport: typeof phone): Promise<readonly unknown[]> => {
    const { page, context, faults } = await open(viewport);
    await tap(page, 'New case');
    await heading(page, 'How did pathology classify');
    await tap(page, 'Well differentiated');
    await heading(page, 'What is the Ki-67 index');
    const card = page.locator('.ac-adaptiveCard').last();
    await card.locator('input').first().fill('6');
    await tap(page, 'Continue');
    await heading(page, 'ECOG performance status');
    await tap(page, 'ECOG 1');
    await heading(page, 'Apart from the primary');
    await tap(page, 'None');
    await heading(page, 'How are the liver metastases distributed');
    await tap(page, 'Limited / simple');
    await heading(page, 'What did the hepatobiliary MDT decide');
    await tap(page, 'Completely resectable in one operation');
    await heading(page, 'What is the state of the primary');
    await tap(page, 'In place and resectable');
    await heading(page, 'Resect the primary and the liver metastases');
    const outcome = page.locator('.ac-adaptiveCard').last();
    expect(await outcome.innerText()).toContain('Reconstructed from the abstract');
    await outcome.getByRole('button', { name: /^\d+ cautions? in full$/ }).click();
    expect(await outcome.innerText()).toMatch(/C01[\s\S]*C24/);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
    return faults;
  };
  test('a vignette by tapping, at phone width', async () => {
    expect(await byTapping(phone)).toEqual([]);
  });
  test('a vignette by tapping, at desktop width', { tags: ['long'] }, async () => {
    expect(await byTapping(desktop)).toEqual([]);
  });

  const byTyping = async (viewport: typeof phone): Promise<readonly unknown[]> => {
    const { page, context, faults } = await open(viewport);
    const lines: readonly (readonly [string, string])[] = [
      ['new case', 'How did pathology classify'],
      ['carcinoid', 'What is the Ki-67 index'],
      ['Ki 67 of 3%', 'ECOG performance status'],
      ['PS2', 'Apart from the primary'],
      ['no EHD', 'How are the liver metastases distributed'],
      ['segment 6/7', 'What did the hepatobiliary MDT decide'],
      ['inoperable', 'How many liver metastases'],
      ['3 lesions max 2.2cm', 'Thermal ablation'],
    ];
    for (const [line, expected] of lines) {
      await say(page, line);
      await heading(page, expected);
    }
    expect(await page.locator('.ac-adaptiveCard').last().innerText()).toContain(
      'biliary-enteric anastomosis',
    );
    await context.close();
    return faults;
  };
  test('a vignette by typing, at desktop width', { tags: ['long'] }, async () => {
    expect(await byTyping(desktop)).toEqual([]);
  });
  test('a vignette by typing, at phone width', { tags: ['long'] }, async () => {
    expect(await byTyping(phone)).toEqual([]);
  });

  test('markup that is typed is shown as text', async () => {
    const { page, context, faults } = await open(desktop);
    await say(page, '<img src=x onerror="document.title=1"> **bold**');
    await page.getByText('<img src=x onerror="document.title=1"> **bold**').waitFor();
    expect(await page.title()).toBe('NET liver pathway');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('cards of earlier steps take no taps', async () => {
    const { page, context } = await open(desktop);
    await tap(page, 'New case');
    await heading(page, 'How did pathology classify');
    await tap(page, 'Well differentiated');
    await heading(page, 'What is the Ki-67 index');
    await page.getByText('Poorly differentiated neuroendocrine carcinoma').first().dispatchEvent('click');
    // What is said after the tap is answered after it.
    await say(page, 'path');
    await heading(page, 'Answers so far');
    await say(page, 'case');
    await heading(page, 'What is the Ki-67 index');
    await context.close();
  });

  test('by keyboard alone', async () => {
    const { page, context } = await open(desktop);
    await page.locator('.ac-adaptiveCard').last().getByRole('button', { name: 'New case' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'How did pathology classify');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, 'What is the Ki-67 index');
    await context.close();
  });

  test('a case goes on after the server was killed and after a reload', { tags: ['long'] }, async () => {
    const folder = temporaryFolder();
    const env = {
      STORAGE: `sqlite:${join(folder.path, 'cases.db')}`,
      LOG_LEVEL: 'warn',
      PORT: String(await freePort()),
    };
    const first = await startServer(env);
    const { page, context } = await open(phone, first.url);
    await tap(page, 'New case');
    await heading(page, 'How did pathology classify');
    await tap(page, 'Well differentiated');
    await heading(page, 'What is the Ki-67 index');
    await first.kill();
    const second = await startServer(env);
    await page.reload();
    await heading(page, 'What is the Ki-67 index');
    await say(page, '12%');
    await heading(page, 'ECOG performance status');
    await context.close();
    await second.stop();
    folder.remove();
  });
});
