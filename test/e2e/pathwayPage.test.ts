import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pagesOfEverything } from '../../src/server/pathway/drawPathwayPage.ts';
import { cases } from '../fixtures/guideline.ts';
import { readPdf } from '../fixtures/readDocuments.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

type Context = NonNullable<Parameters<ReturnType<typeof browserAndServer>['browser']['newContext']>[0]>;

describe.skipIf(!hasBrowser())('the page of the chart', { tags: ['long'] }, () => {
  const started = browserAndServer();
  afterEach(async () => {
    await Promise.all(started.browser.contexts().map((context) => context.close()));
  });

  const open = async (options: Context = {}, hash = ''): Promise<Page> => {
    const context = await started.browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(`${started.server.url}/pathway${hash}`);
    return page;
  };

  test('by keyboard alone every part of the picture is reached, seen to be, and opened', async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    const wanted = await page.evaluate<number>('document.querySelectorAll(".wide a").length');
    expect(wanted).toBeGreaterThan(90);
    await page.evaluate('document.querySelector(".wide a").focus()');
    const reached = new Set<string>();
    for (let steps = 0; steps < wanted; steps += 1) {
      /* oxlint-disable no-await-in-loop -- one key after the other */
      const focus = await page.evaluate<{ place: string; name: string; stroke: string; seen: boolean }>(
        focused,
      );
      expect(focus.name).not.toBe('');
      expect([focus.name, focus.stroke, focus.seen]).toEqual([focus.name, '3px', true]);
      reached.add(focus.place);
      await page.keyboard.press('ArrowDown');
      /* oxlint-enable no-await-in-loop */
    }
    expect(reached.size).toBe(wanted);
    await page.keyboard.press('Enter');
    const target = await page.evaluate<{ hash: string; top: number }>(
      '({ hash: location.hash, top: document.querySelector(location.hash).getBoundingClientRect().top })',
    );
    expect(target.hash).toMatch(/^#(?:question|outcome)-/);
    expect(target.top).toBeLessThan(900);
    // Whoever goes on by Tab goes on there.
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate('document.querySelector(location.hash).contains(document.activeElement)'),
    ).toBe(true);
  });

  test('the first Tab offers the way past everything', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#questions');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#questions');
  });

  test.each([320, 1280])(
    'at %i px at most forty Tabs go through the page while it is folded',
    async (width) => {
      const page = await open({ viewport: { width, height: 800 } });
      const places = new Set<string>();
      for (;;) {
        /* oxlint-disable no-await-in-loop -- one key after the other */
        await page.keyboard.press('Tab');
        const place = await page.evaluate<string>(
          '[...document.querySelectorAll("*")].indexOf(document.activeElement) + document.activeElement.tagName',
        );
        /* oxlint-enable no-await-in-loop */
        if (place.endsWith('BODY') || places.has(place)) break;
        places.add(place);
      }
      expect(places.size).toBeGreaterThan(25);
      expect(places.size).toBeLessThanOrEqual(40);
    },
  );

  test.each([
    { width: 390, height: 844 },
    { width: 320, height: 568 },
    { width: 1280, height: 900 },
  ])('at %o the chart is on the first screen', async ({ width, height }) => {
    const page = await open({ viewport: { width, height } });
    const shown = await page.evaluate<{ top: number; questions: number }>(chartOnScreen);
    expect(shown.top).toBeLessThan(height * 0.45);
    expect(shown.questions).toBeGreaterThanOrEqual(2);
  });

  test('a link unfolds what it leads to, with and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      /* oxlint-disable no-await-in-loop -- one page after the other */
      const page = await open({ javaScriptEnabled });
      expect(await page.locator('#outcome-prrt').isVisible()).toBe(false);
      await page.locator('.chart:visible a[href="#outcome-prrt"]').first().click();
      await page.locator('#outcome-prrt').waitFor({ state: 'visible' });
      const { y = -1 } = (await page.locator('#outcome-prrt').boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(200);
      /* oxlint-enable no-await-in-loop */
    }
  });

  test('without JavaScript it is whole; with it a search hides what does not fit, and a link brings it back', async () => {
    const still = await open({ javaScriptEnabled: false });
    expect(await still.locator('article').count()).toBeGreaterThan(70);
    expect(await still.getByRole('searchbox').count()).toBe(0);
    await still.locator('#questions > details > summary').click();
    await still.locator('#questions article summary').first().click();
    expect(await still.locator('#question-differentiation').isVisible()).toBe(true);
    const page = await open();
    await page.getByRole('searchbox').fill('belzutifan');
    const shown = await page.locator('article:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(30);
    expect(await page.getByRole('status').textContent()).toMatch(/parts? contains? this/);
    await page.evaluate('location.hash = "#question-ki67"');
    await page.locator('#question-ki67').waitFor({ state: 'visible' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test.each([
    { width: 360, height: 740 },
    { width: 320, height: 256 },
    { width: 1280, height: 900 },
  ])('at %o nothing is wider than the window, and letters are large enough', async (viewport) => {
    const page = await open({ viewport });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate<number>(smallestLetters)).toBeGreaterThanOrEqual(8);
  });

  test.each(['light', 'dark'] as const)(
    'in %s colours every text has a contrast of 4.5:1',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      expect(await page.evaluate<readonly string[]>(faint)).toEqual([]);
    },
  );

  test('on paper it is dark on white whatever the screen, and no question is torn that fits in a column', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.locator('#print-all').check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate<readonly string[]>(faint)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(
      await page.evaluate('getComputedStyle(document.querySelector("#questions article")).breakInside'),
    ).toBe('avoid');
  });

  test('on paper the chart is one page, and everything as many as the page says, no word of it lost', async () => {
    const page = await open();
    const chart = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(chart.pages).toHaveLength(1);
    expect(chart.pages[0]).toContain(cases.stamp.hash);
    await page.locator('#print-all').check();
    const all = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(Math.abs(all.pages.length - pagesOfEverything)).toBeLessThanOrEqual(1);
    const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
    const printed = letters(all.pages.join(' '));
    const said = await page.evaluate<readonly string[]>(saidOnce);
    expect(said.length).toBeGreaterThan(1_000);
    expect(said.filter((words) => !printed.includes(letters(words)))).toEqual([]);
  });

  test('a question can be linked to, and the built-in page links to the chart', async () => {
    const page = await open({}, '#question-ki67');
    expect(
      await page.evaluate<number>('document.querySelector("#question-ki67").getBoundingClientRect().top'),
    ).toBeLessThan(100);
    await page.goto(started.server.url);
    await page.getByRole('link', { name: 'Chart' }).click();
    await page.getByRole('heading', { level: 1, name: 'The chart' }).waitFor();
    const response = await fetch(`${started.server.url}/pathway`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const again = await fetch(`${started.server.url}/pathway`, {
      headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await response.text()).toContain(cases.stamp.hash);
  });

  test('no text of a picture is wider than measured in the fonts of this machine', async () => {
    const page = await open();
    expect(await page.evaluate<readonly string[]>(tooWide)).toEqual([]);
  });
});

/** In the browser: what has the focus, what it leads to, and how it is seen. */
const focused = `(() => {
  const link = document.activeElement;
  const rect = link.querySelector('rect');
  const { top, bottom } = link.getBoundingClientRect();
  return {
    place: [...document.querySelectorAll('.wide a')].indexOf(link) + link.getAttribute('href'),
    name: link.getAttribute('aria-label') ?? '',
    stroke: getComputedStyle(rect).strokeWidth,
    seen: bottom > 0 && top < innerHeight,
  };
})()`;

/** In the browser: where the chart begins, and how many of its questions are seen whole. */
const chartOnScreen = `(() => {
  const svg = [...document.querySelectorAll('.chart')].find((one) => one.checkVisibility());
  const boxes = [...svg.querySelectorAll('rect.box')].map((box) => box.getBoundingClientRect());
  return {
    top: svg.getBoundingClientRect().top,
    questions: boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length,
  };
})()`;

/** In the browser: each piece of text that is not only pointed at or for the screen. */
const saidOnce = `(() => {
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const said = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (/\\p{L}/u.test(textContent) && !parentElement.closest('.again, .search, .print, .legend, thead, svg')) said.push(textContent);
  }
  return said;
})()`;

/** In the browser: the smallest letters, in pixels as they are drawn. */
const smallestLetters = `(() => {
  const svg = [...document.querySelectorAll('.chart')].find((one) => one.checkVisibility());
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return Math.min(...[...svg.querySelectorAll('text')].map((text) => scale * Number(text.getAttribute('font-size'))));
})()`;

/** In the browser: texts with less than 4.5:1 on the nearest ground behind them. */
const faint = `(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((parts(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = new Set();
  for (const element of document.querySelectorAll('main *, header *, footer *')) {
    const isSvg = element.namespaceURI.includes('svg');
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const colour = light(isSvg ? style.fill : style.color);
    const rect = isSvg ? element.closest('a')?.querySelector('rect') : null;
    const ground = light(rect ? getComputedStyle(rect).fill : groundOf(element));
    const contrast = (Math.max(colour, ground) + 0.05) / (Math.min(colour, ground) + 0.05);
    if (contrast < 4.5) found.add(element.tagName + ' ' + element.className + ' ' + contrast.toFixed(2));
  }
  return [...found];
})()`;

/** In the browser: texts that are wider than it was said. */
const tooWide = `[...document.querySelectorAll('.wide text')].flatMap((text) =>
  text.getComputedTextLength() > Number(text.getAttribute('textLength')) + 0.5 ? [text.textContent] : [])`;
