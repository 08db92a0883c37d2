import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { currentGuideline } from '../../src/current.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

const { questions } = currentGuideline();
const phone = { viewport: { width: 390, height: 844 } };
/** A window of 1280 by 1024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 } };

/** To the contraindications to transarterial treatment, whose question takes ticks. */
const toContraindications = [
  'new case',
  'well',
  '4%',
  '1',
  'none',
  'complex',
  'unresectable',
  'does not meet',
  'non-functioning',
  'progressed on SSA',
  'positive',
] as const;
const toCourse = toContraindications.slice(0, 9);
const contraindications = questions.transarterialContraindications;
const renalImpairment =
  contraindications.options.find(({ id }) => id === 'renalImpairment')?.label ?? 'not in the guideline';

describe.skipIf(!hasBrowser())('the built-in page for every reader', { tags: ['long'] }, () => {
  const started = browserAndServer({ LOG_LEVEL: 'warn' });
  afterEach(async () => {
    await Promise.all(started.browser.contexts().map((context) => context.close()));
  });

  async function open(options: BrowserContextOptions, lines: readonly string[] = []): Promise<Page> {
    const context = await started.browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.message').first().waitFor();
    for (const line of lines) await type(page, line);
    return page;
  }

  /** Types a line and waits for the answer. */
  async function type(page: Page, line: string): Promise<void> {
    const answers = page.locator('.message');
    const before = await answers.count();
    await page.locator('#said').fill(line);
    await page.keyboard.press('Enter');
    await answers.nth(before).waitFor();
  }

  const live = (page: Page) => page.locator('.message:not(.is-quiet)').last();

  /** Ticks a contraindication, by its name, and waits for the outcome. */
  async function tick(page: Page, name: string): Promise<void> {
    await live(page).getByRole('checkbox', { name, exact: true }).check();
    await live(page).getByRole('button', { name: 'Continue' }).click();
    await live(page).getByRole('button', { name: 'Text for MDT' }).waitFor();
  }

  test('each box has its own name alone, within a group that has the name of the question', async () => {
    const page = await open(phone, toContraindications);
    const group = live(page).getByRole('group', { name: contraindications.title, exact: true });
    const { input, options } = contraindications;
    const alone = input.kind === 'multi' ? input.exclusive : [];
    for (const { id, label } of options) {
      const boxes = await group.getByRole('checkbox', { name: label, exact: true }).count();
      expect([id, boxes]).toEqual([id, alone.includes(id) ? 0 : 1]);
    }
  });

  test('a screen reader is told every stop before the title of the outcome', async () => {
    const page = await open(phone, toContraindications);
    await tick(page, renalImpairment);
    const stops = await live(page).locator("[style*='attention-surface'] > *").allTextContents();
    expect(stops.length).toBeGreaterThan(0);
    const title = (await live(page).getByRole('heading').first().textContent()) ?? '';
    const told = (await page.getByRole('log').textContent()) ?? '';
    for (const stop of stops) {
      expect(told.indexOf(stop.trim())).toBeGreaterThanOrEqual(0);
      expect(told.indexOf(stop.trim())).toBeLessThan(told.indexOf(title));
    }
    expect(told).not.toMatch(/\.\./);
    expect(await page.evaluate('document.activeElement.textContent')).toBe(title);
  });

  test('what is unfolded comes into view', async () => {
    const page = await open(phone, toContraindications);
    await tick(page, renalImpairment);
    const label = live(page).locator('.fold', { hasText: /\d+ cautions/ });
    await label.click();
    const panel = page.locator(`#${await label.getAttribute('aria-controls')}`);
    const heading = (await panel.getByRole('heading').boundingBox()) ?? nowhere;
    const conversation = (await page.locator('main').boundingBox()) ?? nowhere;
    expect(heading.y).toBeGreaterThanOrEqual(conversation.y);
    expect(heading.y).toBeLessThan(conversation.y + conversation.height / 2);
    expect(await label.getAttribute('aria-expanded')).toBe('true');
  });

  test('an answered card leaves nothing of its answers in the tab order', async () => {
    const page = await open(phone, toCourse.slice(0, 4));
    const rows = '.message.is-quiet :is(.sends, .answered)';
    expect(await page.locator(rows).count()).toBeGreaterThan(5);
    expect(await page.locator(`${rows}[tabindex="0"]`).count()).toBe(0);
    await page.locator('main').focus();
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(messageOfFocus));
      if (reached.at(-1) === 'field') break;
    }
    expect(new Set(reached)).toEqual(new Set(['live', 'field']));
  });

  test('the list of answers is folded, so that question and options share a phone screen', async () => {
    const page = await open(phone, toCourse);
    await live(page).getByRole('heading', { name: questions.treatmentCourse.ask }).waitFor();
    const field = (await page.locator('.bottom').boundingBox()) ?? nowhere;
    const heading = (await live(page).getByRole('heading').boundingBox()) ?? nowhere;
    const option = (await live(page).locator('.sends').first().boundingBox()) ?? nowhere;
    const header = (await page.locator('header').boundingBox()) ?? nowhere;
    expect(heading.y).toBeGreaterThanOrEqual(header.height);
    expect(option.y + option.height).toBeLessThanOrEqual(field.y);
    const change = live(page).getByRole('button', { name: /^Change Grade/ });
    expect(await change.isVisible()).toBe(false);
    await live(page).getByRole('button', { name: '8 answered' }).click();
    expect(await change.isVisible()).toBe(true);
    expect((await change.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('a confirmed line is a short bubble', async () => {
    const page = await open(phone, [
      'ileal NET G2, Ki-67 4%, ECOG 1, liver only, type II, unresectable, non-functioning, SSTR-positive',
    ]);
    const ticked = await live(page).getByRole('checkbox', { checked: true }).count();
    expect(ticked).toBeGreaterThan(5);
    await live(page).getByRole('button', { name: 'Use these' }).click();
    await live(page)
      .getByRole('heading', { name: /transplant|Milan-NET/i })
      .first()
      .waitFor();
    const bubble = page.locator('.bubble').last();
    expect(await bubble.textContent()).toBe(`You: Use these (${ticked} of ${ticked})`);
  });

  test.each([
    { what: 'a question', lines: toCourse },
    { what: 'an outcome', lines: [...toContraindications, 'none'] },
  ])('at 400 % zoom $what has most of the window, and nothing is cut', async ({ lines }) => {
    const page = await open(zoomed, lines);
    expect(await page.evaluate(outside)).toEqual([]);
    const field = (await page.locator('.bottom').boundingBox()) ?? nowhere;
    expect(field.y + field.height).toBeLessThanOrEqual(zoomed.viewport.height);
    const heading = (await live(page).getByRole('heading').first().boundingBox()) ?? nowhere;
    expect(heading.y).toBeGreaterThanOrEqual(0);
    expect(heading.y).toBeLessThan(field.y);
    // The header scrolls away, so all above the field is the conversation's.
    expect(await page.locator('header').evaluate(bottomEdge)).toBeLessThanOrEqual(0);
    expect(field.y).toBeGreaterThan(0.7 * zoomed.viewport.height);
  });

  test('print gives the outcome alone, in full, on at most two pages', async () => {
    const page = await open(phone, [...toContraindications, 'none']);
    const title = (await live(page).getByRole('heading').first().textContent()) ?? '';
    await type(page, 'help');
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.message:visible');
    expect(await shown.count()).toBe(1);
    const text = await shown.innerText();
    expect(text).toContain(title);
    expect(text).toContain('Consider first');
    expect(text).toMatch(/C23[\s\S]*C27/);
    for (const gone of ['.bubble', 'nav', '#said', '.ac-pushButton']) {
      expect(await page.locator(`${gone}:visible`).count()).toBe(0);
    }
    expect(await page.getByText(/^Printed \d/).isVisible()).toBe(true);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  test('print gives the question once the case has gone on from its outcome', async () => {
    const page = await open(phone, [...toContraindications, 'none', 'back']);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.message:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toContain(contraindications.ask);
  });

  test('sources are links that open apart from the page', async () => {
    const page = await open(phone, [...toCourse, 'why']);
    await live(page).locator('.fold', { hasText: 'Sources' }).click();
    const links = await live(page).getByRole('link').evaluateAll(linksOf);
    expect(links.length).toBeGreaterThan(0);
    for (const { href, rel, target } of links) {
      expect(href).toMatch(/^https:\/\//);
      expect(rel).toContain('noopener');
      expect(target).toBe('_blank');
    }
  });
});

const nowhere = { x: -1, y: -1, width: 0, height: 0 };

/** In the browser: where the focus is. */
const messageOfFocus = `(() => {
  const element = document.activeElement;
  if (element.id === 'said') return 'field';
  const message = element.closest('.message');
  return message ? (message.classList.contains('is-quiet') ? 'answered' : 'live') : element.tagName;
})()`;

/** In the browser: what sticks out of the window at its sides, and whether anything can be scrolled sideways. */
const outside = `[
  ...[document.documentElement, document.querySelector('main')].filter((e) => e.scrollWidth > e.clientWidth),
  ...document.querySelectorAll('.message:not(.is-quiet) *, header *, footer *'),
].filter((e) => {
  if (!e.checkVisibility() || e.closest('.unseen, .skip')) return false;
  const { left, right } = e.getBoundingClientRect();
  return left < -1 || right > innerWidth + 1 || e.scrollWidth > innerWidth;
}).map((e) => e.className + ' ' + e.textContent.slice(0, 30))`;

/** In the browser: how far down an element reaches. */
const bottomEdge = (element: unknown): number =>
  (element as { getBoundingClientRect(): { bottom: number } }).getBoundingClientRect().bottom;

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly target: string;
}

/** In the browser: what the links say of themselves. */
const linksOf = (elements: readonly unknown[]): readonly Link[] =>
  (elements as Link[]).map(({ href, rel, target }) => ({ href, rel, target }));
