import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

/** Where pictures of what was walked go, to be looked at; none without it. */
const pictures = process.env['QUIZ_PICTURES'];

/** As many items as are measured; more for a figure, by the environment. */
const measured = Number(process.env['QUIZ_MEASURED'] ?? 24);

describe.skipIf(!hasBrowser())('the quiz on a phone screen', { tags: ['long'] }, () => {
  const started = browserAndServer();

  const open = async (): Promise<Page> => {
    const context = await started.browser.newContext({
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
  /** How high the last card is, and how much of the window the conversation has. */
  const heights = (page: Page): Promise<{ card: number; room: number }> =>
    page.evaluate(`(() => {
      const all = document.querySelectorAll('.ac-adaptiveCard');
      const head = document.querySelector('header.top').getBoundingClientRect().bottom;
      const foot = document.querySelector('footer.bottom').getBoundingClientRect().top;
      return { card: all[all.length - 1].getBoundingClientRect().height, room: foot - Math.max(0, head) };
    })()`);
  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    // The card by itself: the page may still be scrolling to it.
    await last(page).screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  };

  test('items, and feedback with "Next", stand on one screen', async () => {
    const page = await open();
    await say(page, 'quiz');
    await say(page, 'skip');
    await say(page, 'goal 100');
    await say(page, 'quiz');
    const items: number[] = [];
    const feedback: number[] = [];
    let room = 0;
    for (let count = 0; count < measured; count += 1) {
      /* oxlint-disable no-await-in-loop -- one item after the other */
      const item = await heights(page);
      items.push(item.card);
      room = item.room;
      await picture(page, `item-${count}`);
      // Wrong more often than right: that feedback is the longer one.
      await say(page, 'a');
      if (!(await last(page).innerText()).includes('Next')) await say(page, 'show');
      feedback.push((await heights(page)).card);
      await picture(page, `feedback-${count}`);
      await say(page, 'next');
      /* oxlint-enable no-await-in-loop */
    }
    const fitting = (all: readonly number[]): number =>
      all.filter((height) => height <= room).length / all.length;
    process.stdout.write(
      `room ${room}; items ${JSON.stringify(items.map(Math.round).toSorted((a, b) => a - b))}; feedback ${JSON.stringify(feedback.map(Math.round).toSorted((a, b) => a - b))}\n`,
    );
    // The items are drawn at random, so that a few more may be long than nine in ten of many would be.
    expect(fitting(items)).toBeGreaterThanOrEqual(0.75);
    expect(fitting(feedback)).toBeGreaterThanOrEqual(0.75);
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
