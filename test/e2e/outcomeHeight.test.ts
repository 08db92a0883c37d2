import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentCases } from '../../src/current.ts';
import { outcomeMessage } from '../../src/conversation/messages/outcome.ts';
import type { Block, Inline, Message } from '../../src/conversation/contract/message.ts';
import { toCard } from '../../src/dialogs/render/card.ts';
import type { Recommendation } from '../../src/engine/recommend.ts';
import { type OutcomeId, outcomeIds } from '../../src/guideline/outcome.ts';
import { questions } from '../../src/guideline/questions/index.ts';
import { safety } from '../../src/guideline/safety.ts';
import type { CaseState } from '../../src/machine/cases.ts';
import { hasBrowser, patience, startBrowser } from './browser.ts';
import { type StartedServer, startServer } from './startServer.ts';

const phone = { width: 390, height: 844 };
const longestOfEach = 6;

/**
 * Widths in pixels of `sample` at 100 px in Arial, whose letters are about as wide as those of the system
 * fonts of phones. Where the browser has only a wider font (DejaVu is an eighth wider, and a fifth where it
 * is bold), the phone is taken as much wider, so that as many letters stand in a line of either weight.
 */
const sample = 'Confirm with your NET tumour board, current guidelines and local labels.';
const sampleWidths = { normal: 3218, bold: 3484 } as const;

interface Outcome {
  readonly summary: Recommendation;
  readonly message: Message;
  readonly letters: number;
}

describe.skipIf(!hasBrowser())('an outcome on a phone', { tags: ['long'] }, () => {
  let server: StartedServer;
  let browser: Browser;
  let page: Page;
  let longest: ReadonlyMap<OutcomeId, readonly Outcome[]>;

  beforeAll(async () => {
    longest = longestOutcomes();
    server = await startServer({ LOG_LEVEL: 'warn' });
    browser = await startBrowser();
    const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
    context.setDefaultTimeout(patience);
    page = await context.newPage();
    await page.goto(server.url);
    await page.locator('.ac-adaptiveCard').first().waitFor();
    await page.evaluate('document.body.style.fontFamily = \'"Liberation Sans", Arial, sans-serif\'');
    const ratios = await Promise.all(
      Object.entries(sampleWidths).map(
        async ([weight, width]) => (await page.evaluate<number>(widthOf(sample, weight))) / width,
      ),
    );
    const ratio = Math.max(1, ...ratios);
    if (ratio > 1.02) await page.setViewportSize({ ...phone, width: Math.round(phone.width * ratio) });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test('every outcome has its longest cards', () => {
    expect([...longest.keys()].toSorted()).toEqual([...outcomeIds].toSorted());
  });

  test.each(outcomeIds)(
    '%s is at most one screen before a section is opened, and hides no warning',
    async (id) => {
      for (const { summary, message } of longest.get(id) ?? []) {
        const { height, text } = await page.evaluate<{ height: number; text: string }>(drawn(message));
        expect(height).toBeLessThanOrEqual(phone.height);
        expect(height).toBeGreaterThan(300);
        for (const said of mustBeSeen(summary)) expect(text).toContain(said);
        expect(text).not.toContain(summary.guideline.hash.slice(0, 12));
      }
    },
  );
});

function mustBeSeen(summary: Recommendation): readonly string[] {
  if (summary.outOfScope) return [summary.title, safety.banner];
  return [
    summary.title,
    safety.banner,
    ...recommendation.cautions.filter(({ severity }) => severity === 'stop').map(({ id }) => `(${id})`),
    ...recommendation.contraindications.map(({ text }) => text),
    ...recommendation.notAsked,
    'Discuss at the NET MDT.',
  ];
}

/** Of each outcome the cards with the most to read, over every route of the chart. */
function longestOutcomes(): ReadonlyMap<OutcomeId, readonly Outcome[]> {
  const found = new Map<OutcomeId, Outcome[]>();
  const seen = new Set<string>();
  const visit = (state: CaseState): void => {
    if (state.question !== null) {
      for (const answer of questions[state.question].classes) {
        visit(currentCases().answer(state, state.question, answer));
      }
    } else if (state.recommendation) {
      keep(state.recommendation);
    }
  };
  const keep = (summary: Recommendation): void => {
    const { outcome, title, goal, cautions, notAsked, basis, options } = summary;
    const first = options.findIndex(({ struckOut }) => struckOut === null);
    const stops = cautions.filter(({ severity }) => severity === 'stop').map(({ text }) => text);
    const key = JSON.stringify([
      outcome,
      title,
      goal,
      stops,
      notAsked,
      basis.fired.id,
      first,
      cautions.length,
    ]);
    if (seen.has(key)) return;
    seen.add(key);
    const message = outcomeMessage(currentCases().guideline, summary, { case: 'q3mV0a1bXk2Z', rev: 12 });
    const letters = message.blocks.reduce((sum, block) => sum + lettersOf(block), 0);
    const list = [...(found.get(outcome) ?? []), { summary, message, letters }];
    found.set(outcome, list.sort((a, b) => b.letters - a.letters).slice(0, longestOfEach));
  };
  visit(currentCases().start());
  return found;
}

function lettersOf(block: Block): number {
  const count = (text: Inline): number =>
    typeof text === 'string' ? text.length : text.reduce((sum, run) => sum + run.text.length, 0);
  if (block.kind === 'notices') return block.items.reduce((sum, item) => sum + count(item) + 40, 60);
  return 'text' in block ? count(block.text) : 0;
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

/** In the browser: the width of a text at 100 px in the font of the page, in the weight given. */
function widthOf(text: string, weight: string): string {
  return `(() => {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '${weight} 100px ' + getComputedStyle(document.body).fontFamily;
    return pen.measureText(${JSON.stringify(text)}).width;
  })()`;
}
