import type { Block } from '../contract/message.ts';

export type Tone = 'warning' | 'accent' | 'good' | 'attention';

/** A notice that stands before what the quiz shows. */
export function noticeBlock(text: string, tone: Tone = 'warning'): Block {
  return { kind: 'notice', tone, text };
}
