import type { Guideline } from '../../guideline/guideline.ts';
import type { Block } from '../contract/message.ts';
import type { StoredNotTaken } from '../state/session.ts';
import { texts } from '../texts/texts.ts';
import { toldInWords } from './told.ts';

/** What waits for a yes or for its other half, in the same words before every answer about the case; empty where nothing does. */
export function notConfirmedBlocks(
  guideline: Guideline,
  waiting: readonly StoredNotTaken[],
): readonly Block[] {
  const items = toldInWords(guideline, waiting);
  return items.length === 0
    ? []
    : [{ kind: 'notice', tone: 'warning', text: texts.review.notConfirmed(items.join('; ')) }];
}
