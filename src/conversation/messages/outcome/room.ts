import type { Block, Inline } from '../../contract/message.ts';
import { linesOf } from './textLines.ts';

/**
 * A phone of 390 pixels as the built-in page draws a card on it, in pixels. Other clients differ by a few
 * percent; `test/e2e/outcomeHeight.test.ts` measures what is drawn.
 */
const phone = {
  height: 844,
  /** Buttons, and the space around the card. */
  around: 134,
  /** Of the sections, side by side. */
  labels: 50,
  width: 329,
  normal: { size: 15, line: 20.25, gap: 10 },
  small: { size: 13.1, line: 17.7, gap: 10 },
  heading: { size: 19.7, line: 25.6 },
  longHeading: { size: 16.9, line: 21.9 },
  tightGap: 6,
  /** Between the items of a list or of a box; the inside of a box, above and beside. */
  item: 6,
  box: { height: 18, width: 27 },
  /** From this many letters on a tight heading is a long one. */
  longHeadingFrom: 34,
} as const;

/**
 * Whether the blocks of a card stand on one phone screen, as far as can be told.
 * @param blocks those that are not folded; the labels of the sections come on top
 */
export function fitsOneScreen(blocks: readonly Block[]): boolean {
  return estimatedHeight(blocks) <= phone.height;
}

/** The blocks of an outcome that stand on its card before anything is unfolded, the labels of the sections aside. */
export function screenBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'sections' && kind !== 'fold');
}

/** In pixels, with the labels of the sections and the buttons. */
export function estimatedHeight(blocks: readonly Block[]): number {
  return phone.around + phone.labels + blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading': {
      const { size, line } = block.text.length > phone.longHeadingFrom ? phone.longHeading : phone.heading;
      const strong = [{ text: block.text, strong: true }];
      return linesOf(strong, size, phone.width) * line + phone.tightGap;
    }
    case 'text': {
      const { size, line, gap } = block.small ? phone.small : phone.normal;
      return linesOf(block.text, size, phone.width) * line + (block.tight ? phone.tightGap : gap);
    }
    case 'notice':
      return phone.box.height + itemsHeight([block.text], phone.width - phone.box.width);
    case 'notices':
      return phone.box.height + itemsHeight(block.items, phone.width - phone.box.width) - phone.item;
    case 'list':
      return itemsHeight(block.items, phone.width - phone.normal.size * 1.25);
    default:
      return 0;
  }
}

function itemsHeight(items: readonly Inline[], width: number): number {
  const { size, line } = phone.normal;
  return items.reduce((sum, item) => sum + linesOf(item, size, width) * line + phone.item, 0);
}
