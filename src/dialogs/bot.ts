import { randomUUID } from 'node:crypto';
import { CardFactory, MessageFactory, TeamsActivityHandler } from 'botbuilder';
import type { Store } from './store.ts';

/** What happened in one turn, without any text that a person typed. */
export interface TurnRecord {
  /** Pseudonymous key of the conversation. */
  readonly key: string;
  readonly channel: string;
  readonly event: string;
  readonly question?: string;
  readonly outcome?: string;
  readonly guideline: { readonly version: string; readonly hash: string };
}

export interface BotDependencies {
  readonly store: Store;
  readonly record: (turn: TurnRecord) => void;
  readonly now?: () => Date;
  readonly newId?: () => string;
}

/** STUB while the dialogs are being written: same constructor, canned card. */
export class PathwayBot extends TeamsActivityHandler {
  constructor(deps: BotDependencies) {
    super();
    const card = (say: string): unknown => ({
      type: 'AdaptiveCard',
      version: '1.5',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      body: [
        {
          type: 'TextBlock',
          text: 'Question 2 · about 3 to 8 to go',
          size: 'Small',
          isSubtle: true,
          wrap: true,
        },
        {
          type: 'TextBlock',
          text: 'How are the liver metastases distributed?',
          style: 'heading',
          size: 'Large',
          weight: 'Bolder',
          wrap: true,
        },
        { type: 'TextBlock', text: say, wrap: true },
        ...[
          'Limited / simple: one lobe or two adjacent segments, or up to five small lesions in either lobe that could all be ablated or excised',
          'Complex: dominant lobe plus smaller contralateral lesions',
          'Diffuse: multifocal, both lobes, countless',
        ].map((label, index) => ({
          type: 'Container',
          style: 'emphasis',
          spacing: 'Small',
          items: [{ type: 'TextBlock', text: label, wrap: true }],
          selectAction: {
            type: 'Action.Execute',
            verb: 'answer',
            title: label,
            data: { nelm: 1, do: 'answer', case: 'x', rev: 1, question: 'liverDistribution', answer: index },
          },
        })),
        { type: 'Input.Number', id: 'answer', label: 'Ki-67 index (%)', min: 0, max: 100 },
      ],
      actions: [
        {
          type: 'Action.Execute',
          verb: 'answer',
          title: 'Continue',
          data: { nelm: 1, do: 'answer', case: 'x', rev: 1, question: 'ki67' },
        },
        {
          type: 'Action.Execute',
          verb: 'why',
          title: 'Why do you ask?',
          associatedInputs: 'none',
          data: { nelm: 1, do: 'why' },
        },
        {
          type: 'Action.ShowCard',
          title: 'More',
          card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'folded', wrap: true }] },
        },
      ],
    });
    const reply = (say: string) => {
      const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card(say)));
      activity.text = `How are the liver metastases distributed? 1 limited, 2 complex, 3 diffuse. (${say})`;
      return activity;
    };
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity(reply('welcome'));
      await next();
    });
    this.onEvent(async (context, next) => {
      await context.sendActivity(reply(`event ${context.activity.name}`));
      await next();
    });
    this.onMessage(async (context, next) => {
      deps.record({
        key: randomUUID(),
        channel: context.activity.channelId,
        event: 'stub',
        guideline: { version: '0', hash: '0' },
      });
      await context.sendActivity(reply(JSON.stringify(context.activity.value ?? context.activity.text)));
      await next();
    });
  }
}
