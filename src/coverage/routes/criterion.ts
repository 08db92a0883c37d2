/** What a run is measured by. */
export const criterionNames = [
  'questions',
  'outcomes',
  'transitions',
  'guards',
  'transitionPairs',
  'answerClasses',
  'cautions',
  'titles',
  'firstScreen',
  'options',
  'pairs',
  'optionConditions',
  'prohibitions',
  'provenance',
  'commands',
  'taps',
] as const;

export type CriterionName = (typeof criterionNames)[number];

/** How much of what can be covered was covered; the missing items by name. */
export interface CriterionResult {
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly string[];
  /**
   * Of those covered, how many were not read on a screen but follow from what was; absent at a target that shows
   * nothing.
   */
  readonly implied?: number;
}
