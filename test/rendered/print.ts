import type { Page } from 'playwright-core';
import { readPdf } from '../fixtures/readDocuments.ts';

/** A message on paper: its pages, and what stands on them. */
export interface Printed {
  readonly pages: number;
  /** What is seen, in order. */
  readonly text: string;
  /** Texts that stick out of the paper or are cut off by what is around them. */
  readonly cut: readonly string[];
  /** Titles that end a page, what they head being on the next. */
  readonly stranded: readonly string[];
}

/** The width between the margins of A4 (210 mm less 14 mm on either side, print.css) in CSS pixels. */
const paperWidth = Math.round((182 / 25.4) * 96);

/** Prints what the page would print now, on A4. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
  const { pages } = await readPdf(pdf);
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: paperWidth, height: 1_017 });
  const { titles, ...seen } = await page.evaluate<
    Pick<Printed, 'text' | 'cut'> & { readonly titles: readonly string[] }
  >(onPaper);
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  const stranded = pages
    .slice(0, -1)
    .flatMap((words) => titles.filter((title) => words.trimEnd().endsWith(` ${title}`)));
  return { pages: pages.length, stranded, ...seen };
}

/** In the browser, drawn as for paper. */
const onPaper = `(() => {
  dispatchEvent(new Event('beforeprint'));
  const range = document.createRange();
  const texts = [];
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (['SCRIPT', 'NOSCRIPT'].includes(element.tagName)) continue;
    texts.push(text.data);
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    // A space at the end of a line may hang over its edge.
    const sticksOut = left < -1 || right > innerWidth + 5;
    const isClipped = (around) => {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX === 'visible' && overflowY === 'visible') return false;
      const box = around.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 5 || top < box.top - 3 || bottom > box.bottom + 3;
    };
    const arounds = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) arounds.push(one);
    if (sticksOut || arounds.some(isClipped)) cut.push(text.data.slice(0, 80));
  }
  // Headings, and lines of one run, all of it bold.
  const titles = [...document.querySelectorAll('#drawn [role="heading"], #drawn .ac-richTextBlock')]
    .filter((block) => block.getAttribute('role') === 'heading' ||
      (block.children.length === 1 && Number(getComputedStyle(block.children[0]).fontWeight) > 600))
    .map((block) => block.textContent.replace(/\\s+/g, ' ').trim());
  return { text: texts.join(' ').replace(/\\s+/g, ' '), cut, titles };
})()`;
