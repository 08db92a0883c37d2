import type { Block, Inline } from '../../contract/message.ts';

/**
 * Letters in a line of a card on a phone of 390 pixels, and heights in pixels, as the built-in page draws them.
 * Clients differ by a few percent; `test/e2e/outcomeHeight.test.ts` measures what is drawn.
 */
const phone = {
  height: 844,
  /** Buttons, and the space around the card. */
  around: 175,
  normal: { letters: 48, line: 21, gap: 10 },
  small: { letters: 55, line: 18, gap: 10 },
  heading: { letters: 34, line: 26, gap: 8 },
  tightGap: 8,
  /** Between the items of a list or of a box, and the inside of a box. */
  item: 8,
  box: 20,
  sections: 54,
} as const;

/** Whether the blocks of a card stand on one phone screen before a section is opened, as far as can be told. */
export function fitsOneScreen(blocks: readonly Block[]): boolean {
  return estimatedHeight(blocks) <= phone.height;
}

/** In pixels, of a card with sections and buttons. */
export function estimatedHeight(blocks: readonly Block[]): number {
  return phone.around + blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.text, phone.heading.letters) * phone.heading.line + phone.heading.gap;
    case 'text': {
      const { letters, line, gap } = block.small ? phone.small : phone.normal;
      return linesOf(block.text, letters) * line + (block.tight ? phone.tightGap : gap);
    }
    case 'notice':
      return phone.box + itemsHeight([block.text]);
    case 'notices':
      return phone.box + itemsHeight(block.items);
    case 'list':
      return itemsHeight(block.items);
    case 'sections':
      return phone.sections * Math.ceil(block.sections.length / 3);
    default:
      return 0;
  }
}

function itemsHeight(items: readonly Inline[]): number {
  const { letters, line } = phone.normal;
  return items.reduce((sum, item) => sum + linesOf(item, letters - 3) * line + phone.item, 0);
}

function linesOf(text: Inline, letters: number): number {
  const length =
    typeof text === 'string'
      ? text.length
      : text.reduce((sum, run) => sum + run.text.length * (run.small ? 0.9 : 1), 0);
  return Math.ceil(length / letters);
}
