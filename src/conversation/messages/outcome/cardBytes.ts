import { onceFor } from '../../../machine/onceEach.ts';
import { recent } from '../../../machine/recent.ts';
import type { Block, Inline, Run, Section } from '../../contract/message.ts';

/**
 * About how many bytes blocks take in an Adaptive Card. Messages know nothing of cards, so this is an estimate
 * on the high side; that no card is over the limit is tested on the cards themselves.
 */
export function cardBytes(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + bytesOfBlock(block), 0);
}

/** What one element, one run of text and one emphasis add to the words. */
const element = 52;
const run = 36;
const emphasis = 22;
const togglable = 460;

function bytesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2 * element + bytesIn(block.text);
    case 'text':
      return element + inlineBytes(block.text, block.small === true || block.tone !== undefined);
    case 'notice':
      return 2 * element + inlineBytes(block.text);
    case 'notices':
      return element + itemsBytes(block.items);
    case 'list':
      return itemsBytes(block.items) + block.items.length * (run + emphasis);
    case 'fold':
      return togglable + 2 * bytesIn(block.title) + cardBytes(block.blocks);
    case 'sections':
      return block.sections.reduce((sum, section) => sum + bytesOfSection(section), element);
    default:
      return 0;
  }
}

/** Kept with the section: of one draft of a card and the next most are the same. */
const bytesOfSection = onceFor(
  ({ title, short, blocks }: Section) =>
    togglable + bytesIn(title) * 3 + bytesIn(short) * 2 + cardBytes(blocks),
);

function itemsBytes(items: readonly Inline[]): number {
  return items.reduce((sum, item) => sum + element + 20 + inlineBytes(item), 0);
}

function inlineBytes(text: Inline, whole = false): number {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.reduce((sum, { text: words, ...marks }) => {
    const count = Object.values(marks).length + (whole ? 1 : 0);
    return (
      sum + run + bytesIn(words) + count * emphasis + (marks.link === undefined ? 0 : 100 + marks.link.length)
    );
  }, 0);
}

/** The same sentences come again and again, in each draft of a card and in each card. */
const sizes = recent<number>(4_000);

function bytesIn(text: string): number {
  return sizes.of(text, () => Buffer.byteLength(JSON.stringify(text)) - 2);
}
