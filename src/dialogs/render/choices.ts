import type { Block, Choice } from '../../conversation/contract/message.ts';
import { texts } from '../../conversation/texts/texts.ts';
import { execute } from './actions.ts';
import type { CardElement, Column, ColumnSet, Container } from './cardTypes.ts';
import { richText } from './richText.ts';

type ChoicesBlock = Extract<Block, { kind: 'choices' }>;
type GivenLine = Extract<Block, { kind: 'answers' }>['items'][number];

/** Choices to tap: a row each, or side by side where they are short. */
export function drawChoices({ layout, choices }: ChoicesBlock): readonly CardElement[] {
  return layout === 'rows' ? choices.map(drawRow) : [drawColumns(choices)];
}

function drawRow({ label, detail, data, quiet }: Choice): Container {
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: execute(label, data),
    items: [
      richText(label, quiet ? 'subtle' : 'plain'),
      ...(detail === undefined ? [] : [{ ...richText(detail, 'subtle', true), spacing: 'None' } as const]),
    ],
  };
}

function drawColumns(choices: readonly Choice[]): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: choices.map(({ label, short, small, data }): Column => ({
      type: 'Column',
      width: 'stretch',
      style: 'emphasis',
      selectAction: execute(label, data),
      items: [
        {
          type: 'RichTextBlock',
          horizontalAlignment: 'Center',
          inlines: [{ type: 'TextRun', text: short ?? label, size: small ? 'Default' : 'Large' }],
        },
      ],
    })),
  };
}

/** An answer already given, in one compact line; a tap asks for another. */
export function drawGiven({ name, value, data }: GivenLine): Container {
  return {
    type: 'Container',
    spacing: 'None',
    selectAction: execute(texts.buttons.change(name, value), data),
    items: [richText([{ text: `${name}: `, subtle: true }, { text: value }], 'plain', true)],
  };
}
