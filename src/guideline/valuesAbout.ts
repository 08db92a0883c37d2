import type { Contraindication } from './answers.ts';

/**
 * The values of the laboratory and the clinic that may be typed, with the contraindications that they can amount to
 * (dossier 2.3; 2.8, T53-T55). While one stands that nobody has judged, what rests on these is not known.
 */
export const valuesAbout = {
  kidney: ['renalImpairment'],
  liver: ['hepaticDecompensation'],
  clotting: ['coagulopathyOrInfection', 'hepaticDecompensation'],
  lungShunt: ['lungOrGiShunt'],
} as const satisfies Readonly<Record<string, readonly Contraindication[]>>;

export type ValueId = keyof typeof valuesAbout;
