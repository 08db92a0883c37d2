import { leadOf } from '../../../engine/leadAt.ts';
import { type ToldBeside, withTold } from '../../../engine/recommend.ts';
import { texts } from '../../texts/texts.ts';
import { leadNames } from './leadNames.ts';
import type { ShownOutcome } from './shownOutcome.ts';

/** What the chart alone puts first, where something told laid over it changes that (decision 0792); nothing elsewhere. */
export function ledByChart(
  { guideline, byChart }: Pick<ShownOutcome, 'guideline' | 'byChart'>,
  told: ToldBeside,
): readonly string[] {
  const names = leadNames({ recommendation: byChart });
  const isOther = leadOf(withTold(guideline, byChart, told)).join() !== leadOf(byChart).join();
  return isOther && names !== '' ? [texts.outcome.volunteered.ledByChart(names)] : [];
}
