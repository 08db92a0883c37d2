import type * as AdaptiveCards from 'adaptivecards';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { ActionData } from '../../../../src/conversation/contract/actionData.ts';
import type { Message } from '../../../../src/conversation/contract/message.ts';
import { everyObject } from '../../../../src/coverage/targets/cardCheck.ts';
import { toCard } from '../../../../src/dialogs/render/card.ts';
import type {
  CardElement,
  Container,
  ExecuteAction,
  NumberInput,
  TextBlock,
  TextRun,
} from '../../../../src/dialogs/render/cardTypes.ts';

// The package's own entry is for bundlers; this file is what the built-in page runs.
const adaptive: typeof AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const { v1_5 } = adaptive.Versions;

/** Made apart from the registry by the card, the text block and the set of columns that hold them. */
const unregistered = {
  AdaptiveCard: () => new adaptive.AdaptiveCard(),
  Column: () => new adaptive.Column(),
  TextRun: () => new adaptive.TextRun(),
};

/** Members that the parser reads by itself, without listing them in the schema of the element. */
const readByParser = ['type', 'items', 'columns', 'inlines', 'body', 'actions', 'fallback'];

/** Of Teams, beside the schema. */
const ofTeams = ['msteams'];

/** Members and elements that Microsoft's implementation of Adaptive Cards does not know in version 1.5. */
function unknownTo15(card: unknown): readonly string[] {
  return everyObject(card)
    .filter(({ type }) => type !== undefined)
    .flatMap(({ type, ...members }) => {
      const known = membersOf(String(type));
      if (known === null) return [String(type)];
      return Object.keys(members)
        .filter((name) => ![...known, ...readByParser, ...ofTeams].includes(name))
        .map((name) => `${String(type)}.${name}`);
    });
}

function membersOf(type: string): readonly string[] | null {
  const { elements, actions } = adaptive.GlobalRegistry;
  const made =
    type in unregistered
      ? unregistered[type as keyof typeof unregistered]()
      : (elements.createInstance(type, v1_5) ?? actions.createInstance(type, v1_5));
  if (!made) return null;
  const schema = made.getSchema();
  return Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index))
    .filter(({ targetVersion }) => targetVersion.compareTo(v1_5) <= 0)
    .map(({ name }) => name);
}

const data: ActionData = { nelm: 1, do: 'help' };

/** A message with every kind of block, each with all that it may have. */
const everything: Message = {
  blocks: [
    { kind: 'heading', text: 'A heading', tight: true },
    {
      kind: 'text',
      text: [{ text: 'A run', strong: true, subtle: true, strike: true, small: true }],
      tone: 'attention',
      small: true,
      tight: true,
    },
    { kind: 'notice', text: 'A notice', tone: 'warning' },
    { kind: 'notices', tone: 'good', items: ['one', 'two'] },
    { kind: 'list', items: ['one', 'two'], ordered: true },
    { kind: 'facts', items: [{ name: 'Ki-67', value: '12%' }] },
    { kind: 'bars', items: [{ name: 'right', percent: 50, value: '50 %' }] },
    { kind: 'choices', layout: 'rows', choices: [{ label: 'Yes', data, quiet: true }] },
    { kind: 'choices', layout: 'columns', choices: [{ label: '>75%', short: '>75%', data }] },
    { kind: 'answers', items: [{ name: 'Ki-67', value: '12%', data }] },
    { kind: 'number', id: 'n', label: 'A number', min: 0, max: 9, required: true, problem: '0 to 9' },
    {
      kind: 'select',
      id: 's',
      label: 'A list',
      many: true,
      chosen: 'a',
      options: [{ title: 'A', value: 'a' }],
    },
    { kind: 'fold', id: 'f', title: 'A fold', blocks: [{ kind: 'text', text: 'inside' }] },
    { kind: 'sections', sections: [{ id: 'x', title: 'A section', short: 'Section', blocks: [] }] },
  ],
  buttons: [{ title: 'Next', data, primary: true }],
  typeHint: 'Type "help".',
  speak: 'Everything',
};

test('every member of every element is one of version 1.5', () => {
  const card = toCard(everything);
  const types = new Set(everyObject(card).map(({ type }) => type));
  expect(types.size).toBeGreaterThan(8);
  expect(unknownTo15(card)).toEqual([]);
});

test("Microsoft's parser takes every element and every value in version 1.5", () => {
  const context = new adaptive.SerializationContext(v1_5);
  new adaptive.AdaptiveCard().parse(toCard(everything), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  expect(events).toEqual([]);
});

// Each line below that is marked is an error of the compiler: were the types looser, the mark would be one.
test('what 1.5 does not know is refused by the compiler as by the schema', () => {
  const misspelt: TextBlock = {
    type: 'TextBlock',
    text: 'bold',
    // @ts-expect-error -- a misspelt member
    weigth: 'Bolder',
  };
  const newer: Container = {
    type: 'Container',
    items: [],
    // @ts-expect-error -- a member of Teams alone
    roundedCorners: true,
  };
  const carousel: CardElement = {
    // @ts-expect-error -- an element that came after 1.5
    type: 'Carousel',
    pages: [],
  };
  const badge: Container = {
    type: 'Container',
    // @ts-expect-error -- the same within a container
    items: [{ type: 'Badge', text: 'new' }],
  };
  expect([misspelt, newer, carousel, badge].flatMap(unknownTo15)).toEqual([
    'TextBlock.weigth',
    'Container.roundedCorners',
    'Carousel',
    'Badge',
  ]);
});

test('what a client would take but a person could not use is refused by the compiler', () => {
  // @ts-expect-error -- a colour too faint for text
  const faint: TextRun = { type: 'TextRun', text: 'faint', color: 'Warning' };
  // @ts-expect-error -- an input without a label
  const unnamed: NumberInput = { type: 'Input.Number', id: 'n' };
  // @ts-expect-error -- an action without a fallback for clients that do not know it
  const alone: ExecuteAction = { type: 'Action.Execute', title: 'Help', verb: 'help', data };
  // @ts-expect-error -- a verb that no action of the protocol has
  const unheard: ExecuteAction['verb'] = 'hepl';
  expect([faint, unnamed, alone, unheard].flatMap(unknownTo15)).toEqual([]);
});
