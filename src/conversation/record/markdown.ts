import { escaped, escapedWithin } from '../../quiz/sets/escaped.ts';
import type { Run } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { underOption } from './inWords.ts';
import type { RecordBlock, RecordDocument, RecordOption, RecordPart, Runs } from './recordDocument.ts';

const say = texts.mdt;

/**
 * A record as Markdown.
 * @param picture where its picture stands, such as a file beside it; without one it is said in words
 */
export function recordMarkdown(record: RecordDocument, picture: string | null = null): string {
  const about = [
    say.date(record.date),
    ...(record.caseCode === null ? [] : [say.caseCode(record.caseCode)]),
  ].join(' · ');
  return [
    `# ${escaped(record.title)}`,
    escaped(about),
    ...record.parts.flatMap((part) => partBlocks(part, picture)),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function partBlocks({ title, blocks }: RecordPart, picture: string | null): readonly string[] {
  return [`## ${escaped(title)}`, ...blocks.map((block) => blockText(block, picture))];
}

function blockText(block: RecordBlock, picture: string | null): string {
  switch (block.kind) {
    case 'subheading':
      return `**${escaped(block.text)}**`;
    case 'paragraph':
      return inline(block.runs);
    case 'list':
      return block.items.map((runs) => `- ${inline(runs)}`).join('\n');
    case 'facts':
      return table(block.items.map(({ name, value }) => [name, value]));
    case 'option':
      return optionText(block);
    case 'picture':
      return picture === null ? escaped(block.alt) : `![${escaped(block.alt)}](${picture})`;
    case 'references':
      return [escaped(say.cited), block.items.map((one) => `- ${escaped(one)}`).join('\n')].join('\n\n');
    case 'blanks':
      return table(block.items.map(({ label }) => [label, '']));
  }
}

function optionText(option: RecordOption): string {
  const { number, state, closed, against, text } = option;
  const open = state === 'open' ? [{ text: `${say.open} `, strong: true }] : [];
  const before = state === 'closed' ? [...closed, { text: ' ' }] : open;
  return [
    `${number}. ${inline([...before, ...against, ...text])}`,
    ...underOption(option).map(
      ({ lead, items, join, strong }) =>
        `   - ${inline([{ text: lead, strong }])} ${items.map(inline).join(join)}`,
    ),
  ].join('\n');
}

/** Rows of two cells; Markdown has no table without a head. */
function table(rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string): string => escaped(text).replaceAll('|', String.raw`\|`);
  return [
    '| | |',
    '| --- | --- |',
    ...rows.map(([name, value]) => `| ${cell(name)} | ${cell(value)} |`),
  ].join('\n');
}

/** Runs as Markdown; space at the ends of one that is emphasised stands outside. */
function inline(runs: Runs): string {
  return runs
    .map((run, index) => marked(run, index === 0 ? escaped : escapedWithin))
    .join('')
    .trim();
}

function marked({ text, strong, link }: Run, escape: (text: string) => string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text;
  const shown = link === undefined ? escape(words) : `<${link}>`;
  return `${before}${strong ? `**${shown}**` : shown}${after}`;
}
