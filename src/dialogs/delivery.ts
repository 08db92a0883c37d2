import { type Activity, CardFactory, type InvokeResponse, MessageFactory } from 'botbuilder';
import type { Message } from './message.ts';
import { toCard } from './render/card.ts';
import { toText } from './render/text.ts';

/** A message as an activity. Teams shows `text` beside a card, so there the plain-text form is the summary. */
export function activityOf(message: Message, channel: string): Partial<Activity> {
  const activity = MessageFactory.attachment(CardFactory.adaptiveCard(toCard(message)));
  const text = toText(message);
  return channel === 'msteams' ? { ...activity, summary: text } : { ...activity, text };
}

/** The answer to a tapped `Action.Execute`: the card that takes the place of the old one. */
export function invokeAnswer(message: Message): InvokeResponse {
  return {
    status: 200,
    body: { statusCode: 200, type: CardFactory.contentTypes.adaptiveCard, value: toCard(message) },
  };
}
