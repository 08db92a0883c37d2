import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { questions } from '../../src/guideline/questions/index.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';
import { freePort } from '../fixtures/freePort.ts';
import { startServer, temporaryFolder } from './startServer.ts';

const first = questions.differentiation;
const [well, poor] = first.options.map(({ label }) => label) as [string, string];
const second = questions.ki67;
const third = questions.performanceStatus;

describe.skipIf(!hasBrowser())('the behaviour of the built-in page', { tags: ['long'] }, () => {
  const started = browserAndServer({});
  const complaints: string[] = [];
  afterEach(async () => {
    await Promise.all(started.browser.contexts().map((context) => context.close()));
    const found = complaints.splice(0);
    if (found.length > 0) throw new Error(`The browser complained: ${found.join('; ')}`);
  });

  async function open(
    url = started.server.url,
    options: BrowserContextOptions = {},
    strict = true,
  ): Promise<Page> {
    const context = await started.browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    if (strict) {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`request to ${request.url()}`);
      });
    }
    await page.goto(url);
    await page.locator('.message').first().waitFor();
    return page;
  }

  const live = (page: Page) => page.locator('.message:not(.is-quiet)').last();
  const asks = (page: Page, question: { readonly ask: string }) =>
    live(page).getByRole('heading', { name: question.ask, exact: true }).waitFor();
  const type = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: 'Your answer or a command' }).fill(text);
    await page.keyboard.press('Enter');
  };
  const begin = async (page: Page) => {
    await live(page).getByRole('button', { name: 'New case' }).click();
    await asks(page, first);
  };

  test('a case by taps: two quick ones count once, and what was tapped can be seen', async () => {
    const page = await open();
    await begin(page);
    await live(page).getByRole('button', { name: well }).evaluate(tapTwice);
    await asks(page, second);
    expect(await page.getByRole('heading', { name: second.ask }).count()).toBe(1);
    expect(await page.locator('.bubble', { hasText: well }).count()).toBe(1);
    expect(await page.locator('.is-quiet .is-chosen').last().textContent()).toBe(well);
  });

  test('a new case begins at once, and back, reopen and the button go back to the case before with its answers', async () => {
    const page = await open();
    await begin(page);
    await type(page, 'well');
    await asks(page, second);
    await type(page, 'new case');
    await asks(page, first);
    await live(page).getByRole('button', { name: 'Back to the case before' }).click();
    await asks(page, second);
    await type(page, 'new case');
    await asks(page, first);
    await type(page, 'back');
    await asks(page, second);
    await type(page, 'new case');
    await asks(page, first);
    await type(page, 'reopen');
    await asks(page, second);
    await type(page, 'path');
    const answers = page.locator('.message', { hasText: well }).last();
    await answers.waitFor();
    expect(await answers.textContent()).toContain(well);
  });

  test('a card of an earlier step takes no answer but can be read', async () => {
    const page = await open();
    await begin(page);
    await type(page, 'well');
    await asks(page, second);
    const old = page.locator('.message.is-quiet').last();
    const row = old.getByRole('button', { name: poor });
    expect(await row.getAttribute('aria-disabled')).toBe('true');
    expect(await old.locator('.ac-pushButton, .ac-pushButton-disabled').evaluateAll(countEnabled)).toBe(0);
    expect(await row.evaluate((element) => (element as unknown as { tabIndex: number }).tabIndex)).toBe(-1);
    const bubbles = await page.locator('.bubble').count();
    await row.dispatchEvent('click');
    expect(await page.locator('.bubble').count()).toBe(bubbles);
  });

  test('the focus follows a tap to the new heading, and stays in the field after typing', async () => {
    const page = await open();
    await begin(page);
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent');
    await live(page).getByRole('button', { name: well }).focus();
    await page.keyboard.press('Enter');
    await asks(page, second);
    expect(await focused()).toBe(second.ask);
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await asks(page, third);
    await type(page, '1');
    await asks(page, questions.extrahepaticDisease);
    expect(await focused()).toBe('said');
  });

  test('screen readers are told the new question, and nothing again on a reload', async () => {
    const page = await open();
    await begin(page);
    const announced = page.getByRole('log');
    await announced.getByText(first.ask).waitFor();
    expect(await announced.textContent()).not.toContain(well);
    await page.reload();
    await asks(page, first);
    expect(await announced.textContent()).toBe('');
  });

  test('Ki-67: a grade alone, a decimal comma, and a number out of range', async () => {
    const page = await open();
    await begin(page);
    await type(page, 'well');
    await asks(page, second);
    const number = () => live(page).getByRole('textbox', { name: /Ki-67/ });
    const next = () => live(page).getByRole('button', { name: 'Continue' }).click();
    await number().fill('140');
    await next();
    await live(page)
      .getByText(/enter a number from 0 to 100/)
      .waitFor();
    expect(await number().getAttribute('aria-invalid')).toBe('true');
    await number().fill('2,5');
    await next();
    await asks(page, third);
    expect(await page.locator('.bubble').last().textContent()).toContain('2.5');
    await type(page, 'back');
    await asks(page, second);
    await live(page).getByRole('combobox').selectOption('G2');
    await next();
    await asks(page, third);
  });

  test('a lost server is said, what was typed can be sent again, and the case goes on', async () => {
    const folder = temporaryFolder();
    const env = { STORAGE: `sqlite:${join(folder.path, 'cases.db')}`, PORT: String(await freePort()) };
    const before = await startServer(env);
    const page = await open(before.url, {}, false);
    await begin(page);
    await type(page, 'well');
    await asks(page, second);
    await before.kill();
    await page.getByText('Connection lost, trying again…').waitFor();
    await type(page, '4%');
    await page.locator('.failed').waitFor();
    const after = await startServer(env);
    await page.getByText('Connection lost, trying again…').waitFor({ state: 'hidden' });
    await live(page).getByText('Your case is still here').waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await asks(page, third);
    expect(await page.locator('.failed').count()).toBe(0);
    await after.stop();
    folder.remove();
  });

  test.each(['light', 'dark'] as const)('every text has a contrast of 4.5:1 (%s)', async (colorScheme) => {
    const page = await open(started.server.url, { colorScheme });
    await begin(page);
    await type(page, 'mrn 1234567');
    await live(page).getByText('Patient identifiers must not be entered').waitFor();
    for (const answer of ['poor', '1', 'no']) await type(page, answer);
    await live(page).getByRole('button', { name: 'Text for MDT' }).waitFor();
    const faint = await page.evaluate(measureContrast);
    expect(faint.measured).toBeGreaterThan(40);
    expect(faint.tooFaint).toEqual([]);
  });

  test.each([
    [320, 568],
    [360, 740],
    [390, 844],
  ])(
    'on a phone of %i by %i nothing sticks out and what is tapped is at least 44 pixels',
    async (width, height) => {
      const page = await open(started.server.url, { viewport: { width, height } });
      await begin(page);
      await type(page, 'well');
      await type(page, '4%');
      await asks(page, third);
      expect(await page.evaluate(sticksOut)).toBe(false);
      expect(await live(page).locator('button, .sends').evaluateAll(tooSmall)).toEqual([]);
      expect(await page.locator('nav button, .composer button').evaluateAll(tooSmall)).toEqual([]);
      const top = (await live(page).boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual((await page.locator('header').boundingBox())?.height ?? 0);
    },
  );
});

/** In the browser: true when the page can be scrolled sideways. */
const sticksOut =
  "[document.documentElement, document.querySelector('main')].some((e) => e.scrollWidth > e.clientWidth)";

/** In the browser: what is smaller than a fingertip. */
const tooSmall = (elements: readonly unknown[]): readonly string[] =>
  (elements as { offsetWidth: number; offsetHeight: number; textContent: string }[])
    .filter(({ offsetWidth, offsetHeight }) => offsetWidth < 44 || offsetHeight < 44)
    .map(({ offsetWidth, offsetHeight, textContent }) => `${textContent} ${offsetWidth}x${offsetHeight}`);

/** In the browser: how many buttons can be pressed. */
const countEnabled = (elements: readonly unknown[]): number =>
  (elements as { disabled: boolean }[]).filter(({ disabled }) => !disabled).length;

/** In the browser: two taps before anything can happen in between. */
const tapTwice = (element: unknown): void => {
  const row = element as { click(): void };
  row.click();
  row.click();
};

/** In the browser: every piece of text whose colour is too near to what is painted behind it. */
const measureContrast = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => channels(color).slice(0, 3)
    .map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const alpha = channels(backgroundColor)[3] ?? 1;
    return alpha === 1 || !element.parentElement ? backgroundColor : behind(element.parentElement);
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility() && !element.closest('.unseen') &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''));
  const tooFaint = texts.flatMap((element) => {
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return ratio < 4.5 ? [element.textContent.slice(0, 40) + ' ' + ratio.toFixed(2)] : [];
  });
  return { measured: texts.length, tooFaint };
})()` as unknown as () => { readonly measured: number; readonly tooFaint: readonly string[] };
