import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../rendered/look.ts';
import { walkRendered } from '../rendered/walk.ts';
import { exercises } from '../fixtures/exercises.ts';
import { guideline } from '../fixtures/guideline.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

describe.skipIf(!hasBrowser())('on a phone, without unfolding anything', { tags: ['long'] }, () => {
  const started = browserAndServer();

  const open = async (): Promise<Page> => {
    const context = await started.browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    return page;
  };

  test('a card is looked at once it has faded in, however long that takes', async () => {
    const page = await open();
    // Not seen at all until the end, as before the first frame.
    await page.evaluate(
      "document.styleSheets[0].insertRule('.message.is-new { animation: arrive 1s step-end !important; }')",
    );
    await page.locator('#said').fill('about');
    await page.keyboard.press('Enter');
    await page.locator('.ac-adaptiveCard').nth(1).waitFor();
    expect((await lookAt(page)).lines).not.toEqual([]);
    await page.context().close();
  });

  test('every question and outcome shows what must be seen, in its order, to the eye and to a screen reader', async () => {
    exercises('L5');
    const page = await open();
    const faults: string[] = [];
    const places: string[] = [];
    for await (const seen of walkRendered(page)) {
      places.push(seen.place);
      faults.push(...seen.faults.map((fault) => `${seen.place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(places.toSorted()).toEqual([...guideline.questionIds, ...guideline.outcomeIds].toSorted());
    await page.context().close();
  });
});
