import { texts } from '../texts/texts.ts';
import { conditionInWords, plain } from './inWords.ts';
import type {
  Pointed,
  RecordBlock,
  RecordDocument,
  RecordOption,
  RecordPart,
  Runs,
} from './recordDocument.ts';

const say = texts.mdt;

/** A record as plain text, readable when pasted into an e-mail: each part with its title, parted by an empty line. */
export function plainText(record: RecordDocument): readonly string[] {
  return [
    record.title,
    say.date(record.date),
    ...(record.caseCode === null ? [] : [say.caseCode(record.caseCode)]),
    ...partsInPlainText(record.parts),
  ];
}

/** Parts as plain text, an empty line before each. The last one says what holds for the whole and has no title. */
export function partsInPlainText(parts: readonly RecordPart[]): readonly string[] {
  return parts.flatMap(({ id, title, blocks }) => [
    '',
    ...(id === 'limits' ? [] : [title.toUpperCase()]),
    ...blocks.flatMap(blockLines),
  ]);
}

function blockLines(block: RecordBlock): readonly string[] {
  switch (block.kind) {
    case 'subheading':
      return [block.text];
    case 'paragraph':
      return [plain(block.runs)];
    case 'list':
      return block.items.map((runs) => `${block.mark === 'stop' ? '!' : '-'} ${plain(runs)}`);
    case 'facts':
      return block.items.map(({ name, value }) => `- ${name}: ${value}`);
    case 'option':
      return optionLines(block);
    case 'picture':
      return [block.alt];
    case 'references':
      return [`${say.cited} ${block.items.join('; ')}.`];
    case 'blanks':
      return block.items.map(({ label }) => `${label}: ____`);
  }
}

/** Of an option its state and text, its warnings and its conditions. */
function optionLines(option: RecordOption): readonly string[] {
  const { number, state, closed, against, text } = option;
  const before = state === 'open' ? `${say.open} ` : state === 'closed' ? `${plain(closed)} ` : '';
  return [
    `${number}. ${before}${plain(against)}${plain(text)}`,
    ...warningLines(say.prohibitions, option.warnings),
    ...option.notTheCase.flatMap(({ lead, those }) => warningLines(lead, those)),
    ...conditionLines(option),
  ];
}

function warningLines(lead: string, { allOf, items }: Pointed<Runs>): readonly string[] {
  if (items.length === 0) return allOf === null ? [] : [`   ${lead} ${say.allOf(allOf)}`];
  return [
    `   ${lead}`,
    ...(allOf === null ? [] : [`   - ${say.allOf(allOf)}`]),
    ...items.map((runs) => `   - ${plain(runs)}`),
  ];
}

function conditionLines({ conditions: { allOf, items } }: RecordOption): readonly string[] {
  const parts = [...(allOf === null ? [] : [say.allOf(allOf)]), ...items.map(conditionInWords)];
  return parts.length === 0 ? [] : [`   ${say.conditions} ${parts.join('; ')}`];
}
