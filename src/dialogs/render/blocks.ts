import type { Block, Inline } from '../../conversation/contract/message.ts';
import { openUrl } from './actions.ts';
import { type DrawnBar, drawBars } from './bar.ts';
import type {
  CardElement,
  ColumnSet,
  Container,
  Image,
  Placement,
  RichTextBlock,
  TextBlock,
  TextRun,
} from './cardTypes.ts';
import { drawChoices, drawGiven } from './choices.ts';
import { drawFold, drawSections } from './folds.ts';
import { drawNumber, drawSelect } from './inputs.ts';
import { richText, runsOf, textOnGround } from './richText.ts';
import { drawSideBySide } from './sideBySide.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Draws the blocks of a message as the elements of a card, in their order. */
export function drawBlocks(blocks: readonly Block[]): readonly CardElement[] {
  return blocks.flatMap(drawBlock);
}

function drawBlock(block: Block): CardElement | readonly CardElement[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block);
    case 'text':
      return { ...richText(block.text, block.tone, block.small), ...(block.tight && close) };
    case 'notice':
      return drawNotices(block.tone, [block.text]);
    case 'notices':
      return drawNotices(block.tone, block.items);
    case 'list':
      return block.items.map((item, index) => drawItem(block.ordered ? `${index + 1}.` : '•', item));
    case 'facts':
      return block.items.map(drawFact);
    case 'bars':
      return drawBars(block.items).map(drawBar);
    case 'sideBySide':
      return drawSideBySide(block);
    case 'picture':
      return drawPicture(block);
    case 'linkedPicture':
      return drawLinkedPicture(block);
    case 'choices':
      return drawChoices(block);
    case 'answers':
      return block.items.map(drawGiven);
    case 'number':
      return drawNumber(block);
    case 'select':
      return drawSelect(block);
    case 'fold':
      return drawFold(block, drawBlocks);
    case 'sections':
      return drawSections(block.sections, drawBlocks);
  }
}

/** Near to the element above. */
const close = { spacing: 'Small' } as const satisfies Placement;

/** From this many characters on a heading is a paragraph, and is drawn a little smaller; sooner where room is short. */
const longHeading = { tight: 34, otherwise: 120 } as const;

function drawHeading({ text, tight }: BlockOf<'heading'>): TextBlock {
  return {
    type: 'TextBlock',
    text,
    style: 'heading',
    size: text.length > (tight ? longHeading.tight : longHeading.otherwise) ? 'Medium' : 'Large',
    weight: 'Bolder',
    wrap: true,
    ...(tight && close),
  };
}

function drawNotices(tone: BlockOf<'notices'>['tone'], items: readonly Inline[]): Container {
  return {
    type: 'Container',
    style: tone,
    ...close,
    bleed: false,
    items: items.map((item, index): RichTextBlock => ({ ...textOnGround(item), ...(index > 0 && close) })),
  };
}

function drawPicture({ svg, alt }: BlockOf<'picture'>): Image {
  const data = Buffer.from(svg).toString('base64');
  return { type: 'Image', url: `data:image/svg+xml;base64,${data}`, altText: alt, ...close };
}

function drawLinkedPicture({ url, alt }: BlockOf<'linkedPicture'>): Image {
  return { type: 'Image', url, altText: alt, selectAction: openUrl(alt, url), ...close };
}

function drawItem(mark: string, item: Inline): RichTextBlock {
  return { ...richText([{ text: `${mark} `, subtle: true }, ...runsOf(item)]), ...close };
}

function drawFact({ name, value }: BlockOf<'facts'>['items'][number], index: number): RichTextBlock {
  return {
    ...richText([{ text: `${name}: `, subtle: true }, { text: value }]),
    ...(index > 0 && close),
  };
}

function drawBar({ filled, rest, value, name }: DrawnBar): ColumnSet {
  const bar: readonly TextRun[] = [
    { type: 'TextRun', text: filled, color: 'Accent' },
    { type: 'TextRun', text: rest, isSubtle: true },
    { type: 'TextRun', text: ` ${value}`, weight: 'Bolder' },
  ];
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      {
        type: 'Column',
        width: 'auto',
        items: [{ type: 'RichTextBlock', inlines: bar.filter(({ text }) => text !== '') }],
      },
      { type: 'Column', width: 'stretch', spacing: 'Small', items: [richText(name)] },
    ],
  };
}
