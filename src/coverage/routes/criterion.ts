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
] as const;

export type CriterionName = (typeof criterionNames)[number];

/** How much of what can be covered was covered; the missing items by name. */
export interface CriterionResult {
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly string[];
}
