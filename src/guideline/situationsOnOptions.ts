import type { OptionConditionId } from './optionConditions.ts';
import type { ProhibitionData } from './prohibitions.ts';
import type { OnOptions, SituationId } from './specialSituations.ts';

/** By the id of a special situation. */
export type SituationsOnOptions = Readonly<Record<string, OnOptions>>;

/** The special situations that bear on options (dossier 2.6: conditions and X06; 7: W20); the others change none. */
export const situationsOnOptions = {
  pregnancy: { fails: 'notPregnant', prohibition: 'X06', comesFirst: true },
  carcinoidHeartDisease: { fails: 'noCarcinoidHeart' },
} as const satisfies Partial<Record<SituationId, OnOptions<OptionConditionId, ProhibitionData['id']>>>;
