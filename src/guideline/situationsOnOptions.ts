import type { OptionConditionId } from './optionConditions.ts';
import type { ProhibitionData } from './prohibitions.ts';
import type { specialSituations } from './specialSituations.ts';

/** What the dossier says of options in a special situation. */
export interface OnOptions {
  /** The condition that it fails. */
  readonly fails: OptionConditionId;
  /** The prohibition that applies. */
  readonly prohibition?: ProhibitionData['id'];
  /** Its sentence says that it comes "before anything else" (W20): until it is settled nothing leads. */
  readonly comesFirst?: true;
}

/** The special situations that bear on options (dossier 2.6: conditions and X06; 7: W20); the others change none. */
export const situationsOnOptions = {
  pregnancy: { fails: 'notPregnant', prohibition: 'X06', comesFirst: true },
  carcinoidHeartDisease: { fails: 'noCarcinoidHeart' },
} as const satisfies Partial<Record<(typeof specialSituations)[number]['id'], OnOptions>>;
