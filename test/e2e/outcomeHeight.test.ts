import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/conversation/contract/message.ts';
import { outcomeMessage } from '../../src/conversation/messages/outcome/outcomeMessage.ts';
import { estimatedHeight, screenBlocks } from '../../src/conversation/messages/outcome/room.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import type { Recommendation } from '../../src/engine/recommend.ts';
import { outcomeIds } from '../../src/guideline/outcome.ts';
import { safety } from '../../src/guideline/safety.ts';
import { once } from '../../src/machine/once.ts';
import { distinctOutcomes, recommendationAt } from '../fixtures/distinctOutcomes.ts';
import { cases } from '../fixtures/guideline.ts';
import { writeAsPhone } from '../rendered/phoneFont.ts';
import { hasBrowser, patience, startBrowser } from './browser.ts';
import { type StartedServer, startServer } from './startServer.ts';

const phone = { width: 390, height: 844 };
const longestOfEach = 4;

/**
 * How far what is drawn may be from what the card reckoned with: a line or two of some fifty. Lower only where
 * the font is as wide as the one that is reckoned with.
 */
const tolerance = 0.04;

interface Outcome {
  readonly recommendation: Recommendation;
  readonly message: Message;
  /** As the card reckons with, in pixels. */
  readonly height: number;
}

describe.skipIf(!hasBrowser())('an outcome on a phone', { tags: ['long'] }, () => {
  let server: StartedServer;
  let browser: Browser;
  let page: Page;
  /** Made in the first test, which has more time than what goes before it. */
  const all = once(everyOutcome);
  let isFontAsReckoned = false;

  beforeAll(async () => {
    server = await startServer({ LOG_LEVEL: 'warn' });
    browser = await startBrowser();
    const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
    await page.goto(server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    isFontAsReckoned = await writeAsPhone(page);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test.each(outcomeIds)('%s is as high as it is reckoned to be, and hides no stop', async (id) => {
    const longest = all()
      .filter(({ recommendation }) => recommendation.outcome === id)
      .toSorted((a, b) => b.height - a.height)
      .slice(0, longestOfEach);
    expect(longest).not.toEqual([]);
    for (const { recommendation, message, height: reckoned } of longest) {
      const { height, text } = await page.evaluate<{ height: number; text: string }>(drawn(message));
      expect(height).toBeLessThanOrEqual(reckoned * (1 + tolerance));
      expect(height).toBeGreaterThan(isFontAsReckoned ? reckoned * (1 - tolerance) : 300);
      for (const said of mustBeSeen(recommendation)) expect(text).toContain(said);
      expect(text).not.toContain(recommendation.guideline.hash.slice(0, 12));
    }
  });
});

function mustBeSeen({ title, cautions, outOfScope }: Recommendation): readonly string[] {
  if (outOfScope) return [title, safety.banner];
  return [
    title,
    safety.banner,
    ...cautions.filter(({ severity }) => severity === 'stop').map(({ id }) => id),
  ];
}

/** The cards of all routes that differ in what they show. */
function everyOutcome(): readonly Outcome[] {
  return distinctOutcomes(cases).map(({ answers }) => {
    const recommendation = recommendationAt(cases, answers);
    const message = outcomeMessage(cases.guideline, recommendation, { case: 'q3mV0a1bXk2Z', rev: 12 });
    return { recommendation, message, height: estimatedHeight(screenBlocks(message.blocks)) };
  });
}

/** In the browser: draws a message as the page does, and says how high it is and what can be read of it. */
function drawn(message: Message): string {
  return `import('/assets/web/cards.js').then(({ drawCard }) => {
    const element = document.createElement('div');
    element.className = 'message';
    element.append(drawCard(${JSON.stringify(toCard(message))}, () => {}).element);
    document.getElementById('messages').replaceChildren(element);
    return { height: element.offsetHeight, text: element.innerText };
  })`;
}
