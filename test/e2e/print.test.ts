import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mdtBlocks } from '../../src/conversation/record/mdtText.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import { outcomeIds } from '../../src/guideline/outcome.ts';
import { draw } from '../rendered/draw.ts';
import { type Printed, printed } from '../rendered/print.ts';
import { letters } from '../rendered/look.ts';
import { cases, guideline } from '../fixtures/guideline.ts';
import { longestOutcomes } from '../fixtures/longestOutcomes.ts';
import { wordsOnPaper } from '../fixtures/expectedOnPaper.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

describe.skipIf(!hasBrowser())('an outcome on paper', { tags: ['long'] }, () => {
  const started = browserAndServer();
  const pages: string[] = [];
  let longest: ReturnType<typeof longestOutcomes>;
  let page: Page;

  beforeAll(async () => {
    longest = longestOutcomes(cases);
    const context = await started.browser.newContext({ viewport: { width: 390, height: 844 } });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    // A conversation that must not be printed with it.
    for (const said of ['new case', 'well', 'quizzical words']) {
      /* oxlint-disable no-await-in-loop -- one line after the other */
      const cards = await page.locator('.ac-adaptiveCard').count();
      await page.locator('#said').fill(said);
      await page.keyboard.press('Enter');
      await page.locator('.ac-adaptiveCard').nth(cards).waitFor();
      /* oxlint-enable no-await-in-loop */
    }
  });
  afterAll(() => {
    process.stdout.write(`pages of the longest card and of its text for the record: ${pages.join(', ')}\n`);
  });

  test('what is read in dark colours is printed dark on white', async () => {
    const context = await started.browser.newContext({ colorScheme: 'dark' });
    context.setDefaultTimeout(patience);
    const dark = await context.newPage();
    await dark.goto(started.server.url);
    await dark.locator('.ac-adaptiveCard').first().waitFor();
    const [found] = longest.values();
    if (found) await draw(dark, toCard(found.message));
    const onScreen = await dark.evaluate<Colours>(coloursOfText);
    await dark.emulateMedia({ media: 'print' });
    await dark.evaluate("dispatchEvent(new Event('beforeprint'))");
    const onPaper = await dark.evaluate<Colours>(coloursOfText);
    expect(onScreen.ground).toBeLessThan(0.2);
    expect(onPaper.ground).toBe(1);
    expect(onPaper.texts.length).toBeGreaterThan(10);
    // 4.5:1 on white.
    expect(onPaper.texts.filter((light) => 1.05 / (light + 0.05) < 4.5)).toEqual([]);
    await context.close();
  });

  test.each(outcomeIds)(
    '%s: its longest card and text take two pages at most, whole and alone',
    async (id) => {
      const found = longest.get(id);
      if (!found?.state.recommendation) throw new Error('It has no longest card.');
      await draw(page, toCard(found.message));
      const card = await printed(page);
      const record = mdtBlocks(guideline, found.state.recommendation, { at: 0, build: 'a1b2c3d4' });
      await draw(page, toCard({ blocks: record, buttons: [], typeHint: '', speak: 'Text' }));
      const text = await printed(page);
      pages.push(`${id} ${card.pages} and ${text.pages}`);
      expect(faultsOf(card, wordsOnPaper(found.state, 'card'))).toEqual([]);
      expect(faultsOf(text, wordsOnPaper(found.state, 'record'))).toEqual([]);
    },
  );
});

/** Of the chat and its buttons. */
const chat = ['quizzical words', 'Question 2', 'Type an answer', 'Send', 'Text for MDT', 'Copy text'];

/** What is wrong with a printed message, a line each. */
function faultsOf({ pages, text, cut, stranded }: Printed, wanted: readonly string[]): readonly string[] {
  const read = letters(text);
  return [
    ...(pages === 1 || pages === 2 ? [] : [`${pages} pages`]),
    ...cut.map((words) => `cut off: ${words}`),
    ...stranded.map((title) => `ends a page: ${title}`),
    ...wanted.filter((words) => !read.includes(letters(words))).map((words) => `missing: ${words}`),
    ...chat.filter((words) => text.includes(words)).map((words) => `of the chat: ${words}`),
    ...(/Printed \d+ \w+ \d{4}/.test(text) ? [] : ['no date']),
  ];
}

/** How light the page is behind the card, and each of its texts, from 0 to 1. */
interface Colours {
  readonly ground: number;
  readonly texts: readonly number[];
}

/** In the browser. */
const coloursOfText = `(() => {
  const light = (color) => (color.match(/[\\d.]+/g) ?? []).slice(0, 3).map((c) => Number(c) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
  const runs = [...document.querySelectorAll('#drawn .ac-textRun')].filter((run) => run.checkVisibility());
  return {
    ground: Number(light(getComputedStyle(document.body).backgroundColor).toFixed(3)),
    texts: runs.map((run) => light(getComputedStyle(run).color)),
  };
})()`;
