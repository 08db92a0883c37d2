import type { Recommendation } from '../../engine/recommend.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Block } from '../contract/message.ts';
import type { BesideRecommendation } from '../messages/outcome/shownOutcome.ts';
import { texts } from '../texts/texts.ts';
import { plainText } from './plainText.ts';
import type { RecordParts } from './recordDocument.ts';
import { recordOf, type Written } from './recordOf.ts';

/** The record of a case as plain text, a line each. */
export function mdtLines(
  guideline: Guideline,
  recommendation: Recommendation,
  written: Written,
  beside?: BesideRecommendation,
  parts?: RecordParts,
): readonly string[] {
  return plainText(recordOf(guideline, recommendation, written, beside, parts, 'text'));
}

/** The same on a card, to be copied. */
export function mdtBlocks(...of: Parameters<typeof mdtLines>): readonly Block[] {
  return [
    { kind: 'heading', text: texts.mdt.title },
    { kind: 'text', small: true, tone: 'subtle', text: texts.mdt.hint },
    { kind: 'text', text: mdtLines(...of).join('\n') },
  ];
}
