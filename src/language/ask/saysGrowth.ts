import { once } from '../../machine/once.ts';
import { matcherOf } from '../tokens/phrasePattern.ts';
import type { Utterance } from '../utterance.ts';
import { growth } from '../vocabulary/growth.ts';
import { pattern } from '../vocabulary/lists.ts';

const grows = once(() => pattern(growth.phrases));

/** Whether a text says of the disease that it grows, and nothing else: "fast growing". */
export function saysGrowth({ words }: Pick<Utterance, 'words'>): boolean {
  return matcherOf(words).matchAt(grows(), 0, words.length) === words.length;
}
