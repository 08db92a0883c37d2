import type { interpretText as InterpretText } from '../intents/interpretText.ts';
import type { takeTyped as TakeTyped } from './takeTyped.ts';

/**
 * What typed text needs and nothing else does: the readers, and what is done with what only a text can say. Their
 * files are half of what a conversation is made of, so they are loaded when the first text comes.
 */
export interface TextReading {
  readonly interpretText: typeof InterpretText;
  readonly takeTyped: typeof TakeTyped;
}

export async function loadTextReading(): Promise<TextReading> {
  const [{ interpretText }, { takeTyped }] = await Promise.all([
    import('../intents/interpretText.ts'),
    import('./takeTyped.ts'),
  ]);
  return { interpretText, takeTyped };
}
