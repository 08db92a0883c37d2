import { pairStanding } from '../../../engine/pairStanding.ts';
import { texts } from '../../texts/texts.ts';
import { leadingOptions } from './leadBlocks.ts';
import { skippedInName } from './failedDrugs.ts';
import { optionName } from './optionName.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { settleFirstInWords } from './unsettled.ts';

/**
 * The names of what leads, each with what of it is to be settled or skipped; empty where nothing leads.
 * @param shown without what was told it is what the chart says
 */
export function leadNames(
  shown: Pick<ShownOutcome, 'recommendation'> & Partial<Pick<ShownOutcome, 'notTaken'>>,
): string {
  const { together } = shown.recommendation;
  const names = leadingOptions(shown).map((option) =>
    [
      settleFirstInWords(option),
      optionName(option),
      skippedInName({ notTaken: shown.notTaken ?? [] }, option),
    ].join(''),
  );
  return together === null ? names.join('') : names.join(texts.outcome.pairNames[pairStanding(together)]);
}
