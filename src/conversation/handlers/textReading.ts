import type { askHint as AskHint, takeAsk as TakeAsk } from '../consult/ask.ts';
import type { interpretText as InterpretText } from '../intents/interpretText.ts';

/**
 * What typed text needs and nothing else does: the readers, and the answers to what was asked. Their files are
 * half of what a conversation is made of, so they are loaded when the first text comes.
 */
export interface TextReading {
  readonly interpretText: typeof InterpretText;
  readonly takeAsk: typeof TakeAsk;
  readonly askHint: typeof AskHint;
}

export async function loadTextReading(): Promise<TextReading> {
  const [{ interpretText }, { askHint, takeAsk }] = await Promise.all([
    import('../intents/interpretText.ts'),
    import('../consult/ask.ts'),
  ]);
  return { interpretText, takeAsk, askHint };
}
