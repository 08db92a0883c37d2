import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clear, draw } from '../rendered/draw.ts';
import { writeAsPhone } from '../rendered/phoneFont.ts';
import { everyKindOfCard, studyCards } from '../fixtures/studyCards.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

/** Where pictures of what was walked go, to be looked at; none without it. */
const pictures = process.env['QUIZ_PICTURES'];

/** Whose items are measured, and how many of each: as trainees get them, one after the other. */
const trainees = 3;
const itemsOfEach = 75;

describe.skipIf(!hasBrowser())('the quiz on a phone screen', { tags: ['long'] }, () => {
  const started = browserAndServer();

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await started.browser.newContext({
      ...options,
      viewport: { width: 390, height: 844 },
      timezoneId: 'Australia/Sydney',
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await last(page).getByRole('button', { name: 'Quiz' }).first().waitFor();
    return page;
  };
  const last = (page: Page) => page.locator('.ac-adaptiveCard').last();
  const say = async (page: Page, text: string): Promise<void> => {
    const cards = await page.locator('.ac-adaptiveCard').count();
    await page.locator('#said').fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.ac-adaptiveCard').nth(cards).waitFor();
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    // The card by itself: the page may still be scrolling to it.
    await last(page).screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  };

  test.each([
    ['that trainees get', () => studyCards(trainees, itemsOfEach)],
    ['of every kind of every node', everyKindOfCard],
  ])('items %s, and feedback, stand on one screen; the way on is always in sight', async (which, cards) => {
    const page = await open({ isMobile: true });
    await writeAsPhone(page);
    await clear(page);
    const drawn: Record<'item' | 'feedback', Drawn[]> = { item: [], feedback: [] };
    for (const { kind, message } of cards()) {
      /* oxlint-disable no-await-in-loop -- one card after the other */
      await draw(page, toCard(message));
      drawn[kind].push(await page.evaluate<Drawn>(measureDrawn));
      /* oxlint-enable no-await-in-loop */
    }
    for (const [kind, all] of Object.entries(drawn)) {
      const share = all.filter(({ height, room }) => height <= room).length / all.length;
      const heights = all.map(({ height }) => height).toSorted((a, b) => a - b);
      process.stdout.write(
        `${all.length} of ${kind} ${which}: ${(share * 100).toFixed(1)} % on one screen of ${all[0]?.room ?? 0} px; median ${heights[Math.floor(all.length / 2)] ?? 0}, highest ${heights.at(-1) ?? 0}\n`,
      );
      expect(all.length).toBeGreaterThanOrEqual(200);
      expect(share).toBeGreaterThanOrEqual(0.9);
      expect(all.filter(({ goesOn, isFree }) => !goesOn || !isFree)).toEqual([]);
    }
    await page.context().close();
  });

  test('first contact, a day to its end, a case that unfolds, a report, progress, export', async () => {
    const page = await open();
    const shows = async (text: string | RegExp): Promise<void> => {
      await last(page).getByText(text).first().waitFor();
    };
    const tap = async (name: string | RegExp): Promise<void> => {
      const cards = await page.locator('.ac-adaptiveCard').count();
      await last(page).getByRole('button', { name }).first().click();
      await page.locator('.ac-adaptiveCard').nth(cards).waitFor();
    };
    await tap('Quiz');
    await shows('One chart');
    expect(await last(page).locator('img').count()).toBe(1);
    await picture(page, 'lesson-1');
    await tap('Next');
    await shows('What it asks, in this order');
    await tap('Next');
    await shows('How practice works');
    await tap('Begin');
    await shows(/item 1/);
    await say(page, 'goal 5');
    for (let count = 0; count < 5; count += 1) {
      /* oxlint-disable no-await-in-loop -- one item after the other */
      await say(page, 'show');
      await say(page, 'next');
      /* oxlint-enable no-await-in-loop */
    }
    await shows('Done for today');
    await picture(page, 'done');
    await say(page, 'banana');
    await shows(/your day is done/);
    await picture(page, 'done-banana');
    await say(page, 'quiz case');
    await shows(/Nothing else has been said yet/);
    await picture(page, 'case-0');
    await tap(/Ki-67/);
    await shows(/1 fact so far/);
    await say(page, 'histology');
    await shows(/2 facts so far/);
    await picture(page, 'case-1');
    await say(page, 'liver');
    await shows(/Which do you want to know/);
    await picture(page, 'case-which');
    await tap('Liver involvement');
    await shows(/3 facts so far/);
    await say(page, 'decide');
    await picture(page, 'case-2');
    await say(page, 'this is wrong');
    await picture(page, 'flag');
    await tap('No such patient');
    await shows(/Noted for those who run this bot/);
    await picture(page, 'flag-noted');
    await say(page, 'quiz case');
    await say(page, 'decide');
    await say(page, 'show');
    await shows(/The algorithm asked, in this order|You asked for everything/);
    await picture(page, 'case-3');
    await say(page, 'result');
    await shows('The case is done');
    await picture(page, 'case-result');
    await say(page, 'progress');
    await shows(/Streak: 1 day/);
    expect(await last(page).locator('svg.bar').count()).toBeGreaterThan(3);
    await picture(page, 'progress');
    await say(page, 'export my data');
    await shows(/"zone":"Australia\/Sydney"|Part 1 of/);
    await picture(page, 'export');
    await page.context().close();
  });
});

/** A card as the page draws it on a phone. */
interface Drawn {
  readonly height: number;
  /** What of the window can show it, below the gap above a message. */
  readonly room: number;
  /** Whether the buttons of a card that can be seen whole lie below all else. */
  readonly isFree: boolean;
  /** Whether the button that goes on, where the card has one, can be seen. */
  readonly goesOn: boolean;
}

/** In the browser: the drawn card, once it is brought into view as a new message is. */
const measureDrawn = `import('/assets/web/view.js').then(({ bringIntoView }) => {
  const card = document.getElementById('drawn');
  bringIntoView(card, false);
  const main = document.querySelector('main').getBoundingClientRect();
  const primary = card.querySelector('.style-positive')?.getBoundingClientRect();
  const bar = card.querySelector('.ac-actionSet').closest('.ac-adaptiveCard > *');
  const above = [...bar.parentElement.children].slice(0, -1).map((one) => one.getBoundingClientRect());
  const room = Math.round(main.height - 16);
  const isFree = above.every(({ bottom }) => bottom <= bar.getBoundingClientRect().top + 1);
  return {
    isFree: isFree || card.getBoundingClientRect().height > room,
    height: Math.round(card.getBoundingClientRect().height),
    room,
    goesOn: primary === undefined || (primary.top >= main.top && primary.bottom <= main.bottom + 1),
  };
})`;
