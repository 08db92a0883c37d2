import type { Condition } from '../../condition.ts';

/** A mix of answers that is met less often than its parts let expect, or never. */
export interface PlausibilityRule {
  readonly says: string;
  readonly when: Condition;
  /** 0 keeps the mix out of the quiz; 0.5 lets every second such case through. */
  readonly factor: number;
  /** In the dossier's notation. */
  readonly provenance: string;
}

export const plausible = (says: string, factor: number, ...all: readonly Condition[]): PlausibilityRule => ({
  says,
  when: { all },
  factor,
  provenance: 'EXPERT (plausibility for the quiz)',
});

export const afterSeveralLines: Condition = {
  fact: 'treatmentCourse',
  in: ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted'],
};
