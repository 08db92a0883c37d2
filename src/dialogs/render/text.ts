import type { Block, Inline, Message } from '../../conversation/contract/message.ts';
import { drawBars } from './bar.ts';

/** A message in full as plain text, so that a client without cards can go on by typing. */
export function toText(message: Message): string {
  const blocks = message.blocks.map(writeBlock).filter((text) => text !== '');
  return [...blocks, message.typeHint].filter((text) => text !== '').join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
    case 'notice':
      return plain(block.text);
    case 'notices':
      return block.items.map(plain).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plain(item)}`)
        .join('\n');
    case 'answers':
    case 'facts':
      return block.items.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'bars':
      return drawBars(block.items)
        .map(({ filled, rest, value, name }) => `${filled}${rest} ${value}  ${name}`)
        .join('\n');
    case 'choices':
      return block.choices.map(({ label, typed }) => `- ${typed ? `${typed}: ` : ''}${label}`).join('\n');
    case 'number':
      return block.label;
    case 'select':
      return [
        `${block.label}:`,
        ...block.options.map(({ title, value }) =>
          title.startsWith(`${value}) `) ? `- ${title}` : `- ${value}: ${title}`,
        ),
      ].join('\n');
    case 'fold':
      return writeTitled(block);
    case 'sections':
      return block.sections.map(writeTitled).join('\n\n');
  }
}

function writeTitled({
  title,
  blocks,
}: {
  readonly title: string;
  readonly blocks: readonly Block[];
}): string {
  return [title, ...blocks.map(writeBlock)].join('\n');
}

function plain(text: Inline): string {
  return typeof text === 'string'
    ? text
    : text.map((run) => (run.strike ? `[closed: ${run.text}]` : run.text)).join('');
}
