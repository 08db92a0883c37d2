import {
  type Block,
  type Button,
  type Inline,
  isAction,
  type Message,
} from '../../conversation/contract/message.ts';
import { drawBars } from './bar.ts';
import { differs, onBoth, orNone, sameOnBoth } from './sideBySide.ts';

/**
 * A message in full as plain text, so that a client without cards can go on by typing: its blocks, each set off
 * by a blank line, what its buttons open, and how to go on.
 */
export function toText({ blocks, buttons, typeHint }: Message): string {
  return [...blocks.map(writeBlock), writeLinks(buttons), typeHint]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What can be typed stands in the hint; an address cannot be guessed, so each stands here with its title. */
function writeLinks(buttons: readonly Button[]): string {
  return buttons.flatMap((button) => (isAction(button) ? [] : [`${button.title}: ${button.url}`])).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
    case 'notice':
      return withoutMarks(block.text);
    case 'notices':
      return block.items.map(withoutMarks).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${withoutMarks(item)}`)
        .join('\n');
    case 'answers':
    case 'facts':
      return block.items.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'bars':
      return drawBars(block.items)
        .map(({ filled, rest, value, name }) => `${filled}${rest} ${value}  ${name}`)
        .join('\n');
    case 'sideBySide':
      return block.rows.map((row) => writeRow(row, block.sides)).join('\n\n');
    case 'picture':
      return block.alt;
    case 'linkedPicture':
      return `${block.alt}\n${block.url}`;
    case 'choices':
      return block.choices
        .map(
          ({ label, detail, typed }) =>
            `- ${typed ? `${typed}: ` : ''}${label}${detail === undefined ? '' : ` · ${detail}`}`,
        )
        .join('\n');
    case 'number':
      return block.label;
    case 'select':
      return [`${block.label}:`, ...block.options.map(({ title }) => `- ${title}`)].join('\n');
    case 'fold':
      return writeTitled(block);
    case 'sections':
      return block.sections.map(writeTitled).join('\n\n');
  }
}

type SideBySide = Extract<Block, { kind: 'sideBySide' }>;

/** A row of two sides: on one line where both are the same, else a line for each side. */
function writeRow({ name, both, apart }: SideBySide['rows'][number], sides: SideBySide['sides']): string {
  const list = (items: readonly Inline[]): string => items.map(withoutMarks).join('; ');
  const title = withoutMarks(name);
  if (!differs(apart)) return `${title}: ${list(both)} ${sameOnBoth}`;
  return [
    `${title}:`,
    ...sides.map((side, at) => `- ${side}: ${list(orNone(apart[at] ?? [], both))}`),
    ...(both.length > 0 ? [`- ${onBoth}: ${list(both)}`] : []),
  ].join('\n');
}

type Titled = Pick<Extract<Block, { kind: 'fold' }>, 'title' | 'blocks'>;

function writeTitled({ title, blocks }: Titled): string {
  return [title, ...blocks.map(writeBlock)].join('\n');
}

/** Without emphasis; what is struck through is said to be closed, since text cannot show it; links in full. */
function withoutMarks(text: Inline): string {
  return typeof text === 'string'
    ? text
    : text
        .map(({ text: words, strike, link }) => (strike ? `[closed: ${words.trim()}]` : (link ?? words)))
        .join('');
}
