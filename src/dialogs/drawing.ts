import type { Block, Message } from '../conversation/contract/message.ts';
import type { Drawn } from './delivery.ts';
import { toCard } from './render/card.ts';
import { toText } from './render/text.ts';

/** Draws a message as an Adaptive Card and as plain text. */
export type Render = (message: Message) => Drawn;

/** Draws a message as an Adaptive Card and as plain text. */
export function render(message: Message): Drawn {
  return { card: toCard(message), text: toText(message) };
}

/** How large blocks are as a card, in bytes. */
export function bytesOf(blocks: readonly Block[]): number {
  const card = toCard({ blocks, buttons: [], typeHint: '', speak: '' });
  return Buffer.byteLength(JSON.stringify(card.body));
}

/** Draws each message once, however often it is asked for: a card is both sent and the answer to a tap. */
export function drawOnce(draw: Render): Render {
  const drawn = new Map<Message, Drawn>();
  return (message) => {
    const card = drawn.get(message) ?? draw(message);
    drawn.set(message, card);
    return card;
  };
}
