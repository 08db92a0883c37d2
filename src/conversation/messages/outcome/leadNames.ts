import { pairStanding } from '../../../engine/pairStanding.ts';
import { texts } from '../../texts/texts.ts';
import { leadingOptions } from './leadBlocks.ts';
import { optionName } from './optionName.ts';
import type { ShownOutcome } from './shownOutcome.ts';
import { settleFirstInWords } from './unsettled.ts';

/** The names of what leads, or that nothing does. */
export function leadNames(shown: Pick<ShownOutcome, 'recommendation'>): string {
  const { together } = shown.recommendation;
  const names = leadingOptions(shown).map((option) => `${settleFirstInWords(option)}${optionName(option)}`);
  return together === null ? names.join('') : names.join(texts.outcome.pairNames[pairStanding(together)]);
}
