import type { ActionData } from '../../conversation/contract/actionData.ts';
import type {
  Block,
  Button,
  Choice,
  Inline,
  Message,
  Run,
  Section,
  Tone,
} from '../../conversation/contract/message.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { type DrawnBar, drawBars } from './bar.ts';

/** An Adaptive Card as JSON. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardElement[];
  readonly msteams: { readonly width: 'Full' };
}

export type CardElement = Readonly<Record<string, unknown>>;

/** Draws a message as an Adaptive Card, version 1.5, as Teams takes it. */
export function toCard(message: Message): AdaptiveCard {
  const main = message.buttons.find(({ primary }) => primary);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: message.speak,
    body: message.blocks.flatMap(drawBlock),
    actions: message.buttons.map((button) => drawButton(button, button === main)),
    msteams: { width: 'Full' },
  };
}

/** From this many characters on a heading is a paragraph, and is drawn a little smaller. */
const longHeading = 120;

function drawBlock(block: Block): readonly CardElement[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          type: 'TextBlock',
          text: block.text,
          style: 'heading',
          size: block.text.length > longHeading ? 'Medium' : 'Large',
          weight: 'Bolder',
          wrap: true,
          ...spacingOf(block),
        },
      ];
    case 'text':
      return [{ ...drawText(block.text, block.tone ?? 'plain', block.small ?? false), ...spacingOf(block) }];
    case 'notice':
      return [
        {
          type: 'Container',
          style: block.tone,
          bleed: false,
          items: [drawNotice(block.text)],
        },
      ];
    case 'notices':
      return [
        {
          type: 'Container',
          style: block.tone,
          bleed: false,
          items: block.items.map((item, index) => ({
            ...drawNotice(item),
            ...(index > 0 ? { spacing: 'Small' } : {}),
          })),
        },
      ];
    case 'list':
      return block.items.map((item, index) => drawItem(block.ordered ? `${index + 1}.` : '•', item));
    case 'facts':
      return block.items.map(({ name, value }, index) => ({
        ...drawText([{ text: `${name}: `, subtle: true }, { text: value }], 'plain', false),
        ...(index > 0 ? { spacing: 'Small' } : {}),
      }));
    case 'bars':
      return drawBars(block.items).map(drawBar);
    case 'choices':
      return block.layout === 'rows' ? block.choices.map(drawRow) : [drawColumns(block.choices)];
    case 'answers':
      return block.items.map(drawAnswer);
    case 'number':
      return [
        {
          type: 'Input.Number',
          id: block.id,
          label: block.label,
          min: block.min,
          max: block.max,
          isRequired: block.required,
          errorMessage: block.problem,
        },
      ];
    case 'select':
      return [
        {
          type: 'Input.ChoiceSet',
          id: block.id,
          label: block.label,
          isMultiSelect: block.many,
          style: block.many ? 'expanded' : 'compact',
          wrap: true,
          choices: block.options,
          ...(block.chosen === undefined ? {} : { value: block.chosen }),
        },
      ];
    case 'fold':
      return drawFold(block);
    case 'sections':
      return drawSections(block.sections);
  }
}

type AnswerLine = Extract<Block, { kind: 'answers' }>['items'][number];

function spacingOf({ tight }: { readonly tight?: boolean }): CardElement {
  return tight ? { spacing: 'Small' } : {};
}

/** Text on the ground of a notice is never subtle: the contrast would be too low. */
function drawNotice(text: Inline): CardElement {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return drawText(
    runs.map((run) => ({ ...run, subtle: false })),
    'plain',
    false,
  );
}

/** "Warning" and "Good" are for grounds: as colours of text on white they are too faint in Teams. */
const toneColor: Partial<Record<Tone, string>> = { attention: 'Attention', accent: 'Accent' };

/** Rich text takes no markdown: neither a typed asterisk nor ">75%", which would lose its sign, is reformatted. */
function drawText(text: Inline, tone: Tone, small: boolean): CardElement {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  const color = toneColor[tone];
  return {
    type: 'RichTextBlock',
    inlines: runs.map((run) => ({
      type: 'TextRun',
      text: run.text,
      ...(run.strong ? { weight: 'Bolder' } : {}),
      ...(run.strike ? { strikethrough: true } : {}),
      ...(run.subtle || tone === 'subtle' ? { isSubtle: true } : {}),
      ...(small || run.small ? { size: 'Small' } : {}),
      ...(color ? { color } : {}),
    })),
  };
}

function drawItem(mark: string, item: Inline): CardElement {
  const runs: readonly Run[] = typeof item === 'string' ? [{ text: item }] : item;
  return { ...drawText([{ text: `${mark} `, subtle: true }, ...runs], 'plain', false), spacing: 'Small' };
}

function drawBar({ filled, rest, value, name }: DrawnBar): CardElement {
  const bar = [
    ...(filled === '' ? [] : [{ type: 'TextRun', text: filled, color: 'Accent' }]),
    ...(rest === '' ? [] : [{ type: 'TextRun', text: rest, isSubtle: true }]),
    { type: 'TextRun', text: ` ${value}`, weight: 'Bolder' },
  ];
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [{ type: 'RichTextBlock', inlines: bar }] },
      { type: 'Column', width: 'stretch', spacing: 'Small', items: [drawText(name, 'plain', false)] },
    ],
  };
}

function drawRow({ label, data, quiet }: Choice): CardElement {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(label, data, false),
    items: [drawText(label, quiet ? 'subtle' : 'plain', false)],
  };
}

function drawAnswer({ name, value, data }: AnswerLine): CardElement {
  return {
    type: 'Container',
    spacing: 'None',
    selectAction: execute(texts.buttons.change(name, value), data, false),
    items: [drawText([{ text: `${name}: `, subtle: true }, { text: value }], 'plain', true)],
  };
}

function drawColumns(choices: readonly Choice[]): CardElement {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: choices.map(({ label, short, data }) => ({
      type: 'Column',
      width: 'stretch',
      style: 'emphasis',
      selectAction: execute(label, data, false),
      items: [
        {
          type: 'RichTextBlock',
          horizontalAlignment: 'Center',
          inlines: [{ type: 'TextRun', text: short ?? label, size: 'Large' }],
        },
      ],
    })),
  };
}

function drawFold({ id, title, blocks }: Extract<Block, { kind: 'fold' }>): readonly CardElement[] {
  const marks = [`${id}-closed`, `${id}-open`] as const;
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      separator: true,
      selectAction: {
        type: 'Action.ToggleVisibility',
        title,
        tooltip: title,
        targetElements: [id, ...marks],
      },
      columns: [
        {
          type: 'Column',
          width: 'auto',
          items: [
            { type: 'TextBlock', id: marks[0], text: '▸', isSubtle: true },
            { type: 'TextBlock', id: marks[1], text: '▾', isSubtle: true, isVisible: false },
          ],
        },
        {
          type: 'Column',
          width: 'stretch',
          items: [drawText([{ text: title, strong: true }], 'plain', false)],
        },
      ],
    },
    { type: 'Container', id, isVisible: false, spacing: 'Small', items: blocks.flatMap(drawBlock) },
  ];
}

const labelsInARow = 3;

/** The labels in rows, each opening and closing its section below them. */
function drawSections(sections: readonly Section[]): readonly CardElement[] {
  const rows = Array.from({ length: Math.ceil(sections.length / labelsInARow) }, (_, row) =>
    sections.slice(row * labelsInARow, (row + 1) * labelsInARow),
  );
  return [
    ...rows.map((row, index) => ({
      type: 'ColumnSet',
      spacing: index === 0 ? 'Default' : 'Small',
      columns: row.map(drawLabel),
    })),
    ...sections.map(({ id, title, blocks }) => ({
      type: 'Container',
      id,
      isVisible: false,
      spacing: 'Medium',
      items: [
        { type: 'TextBlock', text: title, style: 'heading', weight: 'Bolder', size: 'Default', wrap: true },
        ...blocks.flatMap(drawBlock),
      ],
    })),
  ];
}

function drawLabel({ id, title, short }: Section): CardElement {
  const marks = [`${id}-closed`, `${id}-open`] as const;
  return {
    type: 'Column',
    width: 'stretch',
    style: 'emphasis',
    verticalContentAlignment: 'Center',
    selectAction: {
      type: 'Action.ToggleVisibility',
      title,
      tooltip: title,
      targetElements: [id, ...marks],
    },
    items: [
      { id: marks[0], ...drawText(`▸ ${short}`, 'plain', true) },
      { id: marks[1], isVisible: false, ...drawText([{ text: `▾ ${short}`, strong: true }], 'plain', true) },
    ],
  };
}

/** @param isMain whether it is the one button that stands out */
function drawButton({ title, data, primary }: Button, isMain: boolean): CardElement {
  return { ...execute(title, data, primary ?? false), ...(isMain ? { style: 'positive' } : {}) };
}

/** `Action.Execute` with a verb, and the same as `Action.Submit` for clients without it. */
function execute(title: string, data: ActionData, withInputs: boolean): CardElement {
  const shared = { title, data, associatedInputs: withInputs ? 'auto' : 'none' };
  return {
    type: 'Action.Execute',
    verb: data.do,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}
