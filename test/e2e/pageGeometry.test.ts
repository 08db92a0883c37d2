import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { toCard } from '../../src/dialogs/render/card.ts';
import type { Question } from '../../src/guideline/question.ts';
import { asShown } from '../fixtures/dossierWords.ts';
import { cases, guideline } from '../fixtures/guideline.ts';
import { wordsOf } from '../fixtures/outcomeWords.ts';
import { shortestRoutes } from '../fixtures/shortestRoutes.ts';
import { barsMessage } from '../fixtures/barsMessage.ts';
import { draw } from '../rendered/draw.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

/** 1280 by 1024 at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };
const phone = { width: 390, height: 844 };

/** Nine answers, more than stand on the screen of a phone. */
const line =
  'NET G1, Ki-67 2%, ECOG 1, diffuse liver mets, ileal primary resected, involvement 60%, refractory carcinoid syndrome, unresectable, liver only, SSTR positive, no PRRT yet';

const curative = shortestRoutes.find(({ outcome }) => outcome === 'surgeryCurative');

describe.skipIf(!hasBrowser())('what of the page can be seen', { tags: ['long'] }, () => {
  const started = browserAndServer();
  afterEach(async () => {
    await Promise.all(started.browser.contexts().map((context) => context.close()));
  });

  const open = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context = await started.browser.newContext({ viewport, reducedMotion: 'reduce' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.message').first().waitFor();
    return page;
  };
  const say = async (page: Page, text: string): Promise<void> => {
    const cards = page.locator('.ac-adaptiveCard');
    const before = await cards.count();
    await page.locator('#said').fill(text);
    await page.keyboard.press('Enter');
    await cards.nth(before).waitFor();
  };
  const live = (page: Page) => page.locator('.message:not(.is-quiet)').last();
  const conversationShare = (page: Page): Promise<number> => page.evaluate(shareOfConversation);

  test('at a zoom of 400 % at least half of the height shows the conversation, wherever it is scrolled to', async () => {
    const page = await open(zoomed);
    for (const said of ['new case', 'well', '4%', '1', line, 'yes', 'does not meet', 'quiz']) {
      /* oxlint-disable no-await-in-loop -- one line after the other */
      await say(page, said);
      expect(await conversationShare(page)).toBeGreaterThanOrEqual(0.75);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(zoomed.width);
      /* oxlint-enable no-await-in-loop */
    }
    await page.evaluate('scrollTo(0, 0)');
    expect(await conversationShare(page)).toBeGreaterThanOrEqual(0.5);
    // A long text in the field takes no more of it than that either.
    await page.locator('#said').fill('a line\n'.repeat(12));
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect(await conversationShare(page)).toBeGreaterThanOrEqual(0.5);
  });

  test('the name and the commands of the page can all be reached at a zoom of 400 %', async () => {
    const page = await open(zoomed);
    await page.evaluate('scrollTo(0, 0)');
    const header = page.locator('header.top');
    expect(await header.getByRole('heading', { level: 1 }).textContent()).toMatch(/NET liver\s+pathway/);
    const names = await header.getByRole('button').evaluateAll(boxesOf);
    expect(names.length).toBe(4);
    for (const { left, right, top, bottom } of names) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(zoomed.width);
      // WCAG 2.5.8 asks for 24 pixels.
      expect(bottom - top).toBeGreaterThanOrEqual(24);
    }
  });

  test.each([
    ['what was read from a line', ['new case', line], 'Use these'],
    ['the transplant checklist', ['new case', line, 'yes'], /^(Continue|Next|Use these|Confirm)/],
  ] as const)('on a phone the button that confirms %s is in sight', async (_name, lines, button) => {
    const page = await open(phone);
    for (const said of lines) await say(page, said);
    const card = live(page);
    const primary = card.locator('.style-positive');
    await primary.waitFor();
    expect(await primary.textContent()).toMatch(button);
    const { view, box, height } = await page.evaluate<{ view: Box; box: Box; height: number }>(
      whereIsPrimary,
    );
    // The card is taller than what can be seen of it, so that without help the button would be below.
    expect(height).toBeGreaterThan(view.bottom - view.top);
    expect(box.top).toBeGreaterThanOrEqual(view.top);
    expect(box.bottom).toBeLessThanOrEqual(view.bottom);
    // Nothing lies on it.
    expect(await page.evaluate(isOnTop)).toBe(true);
  });

  test('what has the focus is never behind the buttons that stay in sight', async () => {
    const page = await open(phone);
    await say(page, 'new case');
    await say(page, line);
    await live(page).locator('input[type=checkbox]').first().focus();
    const boxes = await live(page).locator('input[type=checkbox]').count();
    expect(boxes).toBeGreaterThan(6);
    for (let at = 0; at < boxes; at += 1) {
      /* oxlint-disable no-await-in-loop -- one key after the other */
      expect([at, await page.evaluate(focusIsSeen)]).toEqual([at, true]);
      await page.keyboard.press('Tab');
      /* oxlint-enable no-await-in-loop */
    }
  });

  test.each([zoomed, phone])('a bar is drawn as high as a line, at %o', async (viewport) => {
    const page = await open(viewport);
    await draw(page, toCard(barsMessage));
    const bars = await page.locator('#drawn .bar-ground').evaluateAll(boxesOf);
    const heights = bars.map(({ top, bottom }) => bottom - top);
    expect(heights.length).toBe(2);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(8);
  });

  test('with forced colours a stop is told from a warning by its border', async () => {
    const context = await started.browser.newContext({ viewport: phone, forcedColors: 'active' });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.message').first().waitFor();
    const { message } = wordsOf(cases.follow(curative?.answers ?? {}));
    await draw(page, toCard(message));
    const [stop, warning] = await page.evaluate<readonly number[]>(widthsOfBorders);
    expect(warning).toBeGreaterThan(0);
    expect(stop).toBeGreaterThan(2 * (warning ?? 0));
  });

  test('by keyboard alone from the first question to the outcome, with the focus in sight at each step', async () => {
    const page = await open({ width: 1280, height: 720 });
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const focused = (): Promise<string> => page.evaluate(nameOfFocus);
    const seen: string[] = [];
    /** Goes on by Tab to the control that is named so, and sees each on the way. */
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let steps = 0; steps < 30; steps += 1) {
        /* oxlint-disable no-await-in-loop -- one key after the other */
        await press('Tab');
        const now = await focused();
        seen.push(now);
        expect([now, await page.evaluate(focusIsSeen)]).toEqual([now, true]);
        if (typeof name === 'string' ? now === name : name.test(now)) return;
        /* oxlint-enable no-await-in-loop */
      }
      throw new Error(`Tab does not reach ${String(name)}: ${seen.slice(-30).join(' | ')}`);
    };
    const asks = async (heading: string): Promise<void> => {
      await live(page).getByRole('heading', { name: heading, exact: true }).waitFor();
      // The focus has gone to the heading, so that Tab goes on with its options.
      await expect.poll(focused).toBe(heading);
    };
    await page.evaluate('document.activeElement.blur()');
    await tabTo('New case');
    await press('Enter');
    const { answers, outcome } = cases.follow(curative?.answers ?? {});
    for (const { question, answer } of answers) {
      /* oxlint-disable no-await-in-loop -- one question after the other */
      const { ask, options }: Question = guideline.questions[question];
      await asks(ask);
      if (question === 'ki67') {
        await tabTo(/^Ki-67 index/);
        await page.keyboard.type('2');
      } else {
        const label = options.find(({ id }) => id === answer)?.label;
        await tabTo(label ?? `ECOG ${JSON.stringify(answer)}`);
      }
      await press('Enter');
      /* oxlint-enable no-await-in-loop */
    }
    const { golden } = wordsOf(cases.replay(answers));
    expect(outcome).toBe('surgeryCurative');
    await asks(golden.title);
    // Who reads with the ears is told the stops before the outcome.
    const stops = golden.cautions.filter(({ severity }) => severity === 'stop');
    const told = (await page.getByRole('log').textContent()) ?? '';
    expect(stops).not.toEqual([]);
    for (const { headline } of stops) {
      expect(told).toContain(asShown(headline));
      expect(told.indexOf(asShown(headline))).toBeLessThan(told.indexOf(golden.title));
    }
    await tabTo('Text for MDT');
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In the browser: where elements are. */
const boxesOf = (elements: readonly unknown[]): readonly Box[] =>
  (elements as { getBoundingClientRect(): Box }[]).map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** In the browser: how much of the height of the window lies between the header and the field. */
const shareOfConversation = `(() => {
  const bottomOfHeader = Math.max(0, document.querySelector('header.top').getBoundingClientRect().bottom);
  const topOfField = document.querySelector('footer.bottom').getBoundingClientRect().top;
  return (topOfField - bottomOfHeader) / innerHeight;
})()`;

/** In the browser: the newest card's main button, and what can be seen of the conversation. */
const whereIsPrimary = `(() => {
  const card = [...document.querySelectorAll('.message')].at(-1);
  const { left, right, top, bottom } = card.querySelector('.style-positive').getBoundingClientRect();
  const main = document.querySelector('main').getBoundingClientRect();
  return {
    view: { left: main.left, right: main.right, top: main.top, bottom: main.bottom },
    box: { left, right, top, bottom },
    height: card.offsetHeight,
  };
})()`;

/** In the browser: whether a tap on the middle of the main button meets it. */
const isOnTop = `(() => {
  const button = [...document.querySelectorAll('.message')].at(-1).querySelector('.style-positive');
  const { left, top, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
})()`;

/** In the browser: whether what has the focus can be seen whole, lies behind nothing, and has a ring around it. */
const focusIsSeen = `(() => {
  const element = document.activeElement;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isInside = left >= 0 && right <= innerWidth && top >= -1 && bottom <= innerHeight + 1;
  const met = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const hasRing = element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return element !== document.body && isInside && (element.contains(met) || met?.contains(element) === true) && hasRing;
})()`;

/** In the browser: of the drawn card's first stop and first warning. */
const widthsOfBorders = `['attention', 'warning'].map((tone) =>
  parseFloat(getComputedStyle(document.querySelector('#drawn .ac-container[style*=' + tone + '-surface]')).borderTopWidth))`;

/** In the browser: the name of what has the focus. */
const nameOfFocus = `(() => {
  const element = document.activeElement;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  const named = element.getAttribute('aria-label') ?? [...(element.labels ?? [])].map((label) => label.textContent).join('');
  return (named || labels.join(' ').trim() || element.textContent).replace(/\\s+/g, ' ').trim();
})()`;
