import type { QuestionId } from './answers.ts';
import type { GuardName } from './guards.ts';
import type { OptionConditionId } from './optionConditions.ts';

/** By question: what an answer to another question says of it, as guards and conditions on its answer alone. */
export type RestsOn = Readonly<
  Partial<
    Record<
      QuestionId,
      { readonly guards?: readonly GuardName[]; readonly conditions?: readonly OptionConditionId[] }
    >
  >
>;

/** By the question whose answer speaks of others. */
export type RestingAnswers = Readonly<Partial<Record<QuestionId, RestsOn>>>;

/**
 * Answers that speak of other answers, with what they say of each (dossier 2.3). The criteria of transplantation name a
 * low-grade NET (G1-G2 or Ki-67 below 10%, R20), no disease outside the liver and a resected primary.
 */
export const restingAnswers: RestingAnswers = {
  transplantScreen: {
    differentiation: { guards: ['wellDifferentiated'] },
    ki67: { conditions: ['g1g2', 'ki67Below10'] },
    extrahepaticDisease: { conditions: ['liverOnly'] },
    primaryStatus: { conditions: ['primaryResected'] },
  },
};
