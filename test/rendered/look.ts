import type { Page } from 'playwright-core';

/** What somebody has before them without unfolding anything, and what a screen reader reads. */
export interface Look {
  /** Lines of text that are visible, from top to bottom. */
  readonly lines: readonly string[];
  /** The same as one text. */
  readonly text: string;
  /** Those of the lines that lie on the first screen when the card's top is at the top. */
  readonly firstScreen: readonly string[];
  /** The tree of accessibility as YAML, in the order in which it is read. */
  readonly read: string;
  /** Whether the page can be moved sideways. */
  readonly overflows: boolean;
}

/** Looks at the newest card of the page, once it has come to rest, without a tap on anything. */
export async function lookAt(page: Page): Promise<Look> {
  await page.evaluate(atRest);
  const read = await page.locator('.ac-adaptiveCard').last().ariaSnapshot();
  const lines = await page.evaluate<readonly (readonly [text: string, top: number])[]>(
    `(${visibleLines})([...document.querySelectorAll('.ac-adaptiveCard')].at(-1))`,
  );
  const height = page.viewportSize()?.height ?? 0;
  const texts = lines.map(([text]) => text);
  return {
    lines: texts,
    text: texts.join('\n'),
    firstScreen: lines.filter(([, top]) => top < height).map(([text]) => text),
    read,
    overflows: await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'),
  };
}

/**
 * In the browser: waits for what moves to end. A card fades in, and before its first frame, which may be long in
 * coming on a busy machine, nothing of it is seen. The dots that say that an answer is awaited move on for ever.
 */
const atRest = `Promise.allSettled(
  document.getAnimations().filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime)).map(({ finished }) => finished),
).then(() => undefined)`;

/** In the browser: the text of each block that is seen, with its distance from the top of the card. */
const visibleLines = `(card) => {
  const top = card.getBoundingClientRect().top;
  const lines = new Map();
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (text === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const block = element.closest('.ac-richTextBlock, .ac-textBlock, button, [role=button], label, p, li') ?? element;
    if (!lines.has(block)) lines.set(block, [block.innerText.replace(/\\s+/g, ' ').trim(), Math.round(block.getBoundingClientRect().top - top)]);
  }
  return [...lines.values()].filter(([text]) => text !== '');
}`;

/** Texts that are missing among others, or do not come in this order; only letters and digits count. */
export function orderFaults(where: string, text: string, wanted: readonly string[]): readonly string[] {
  const all = letters(text);
  let from = 0;
  return wanted.flatMap((words) => {
    const one = letters(words);
    const at = all.indexOf(one, from);
    if (at < 0) return [`${where}: "${words}" ${all.includes(one) ? 'comes too early' : 'is missing'}`];
    from = at + one.length;
    return [];
  });
}

/** The letters, digits and signs of comparison of a text. */
export function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}<>≥≤%]/gu, '').toLowerCase();
}
