import { describe, expect, test } from 'vitest';
import { walkRendered } from '../rendered/walk.ts';
import { exercises } from '../fixtures/exercises.ts';
import { guideline } from '../fixtures/guideline.ts';
import { hasBrowser, patience } from './browser.ts';
import { browserAndServer } from './browserAndServer.ts';

describe.skipIf(!hasBrowser())('on a phone, without unfolding anything', { tags: ['alone'] }, () => {
  const started = browserAndServer();

  test('every question and outcome shows what must be seen, in its order, to the eye and to a screen reader', async () => {
    exercises('L5');
    const context = await started.browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(started.server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    const faults: string[] = [];
    const places: string[] = [];
    for await (const seen of walkRendered(page)) {
      places.push(seen.place);
      faults.push(...seen.faults.map((fault) => `${seen.place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(places.toSorted()).toEqual([...guideline.questionIds, ...guideline.outcomeIds].toSorted());
    await context.close();
  });
});
