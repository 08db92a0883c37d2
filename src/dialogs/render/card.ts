import type { Message } from '../../conversation/contract/message.ts';
import { drawButtons } from './actions.ts';
import { drawBlocks } from './blocks.ts';
import type { AdaptiveCard } from './cardTypes.ts';

/** Draws a message as an Adaptive Card, version 1.5, as Teams takes it. */
export function toCard({ blocks, buttons, speak }: Message): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak,
    body: drawBlocks(blocks),
    actions: drawButtons(buttons),
    msteams: { width: 'Full' },
  };
}
