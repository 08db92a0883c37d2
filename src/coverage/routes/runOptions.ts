import type { StopCondition } from './stopCondition.ts';

export const generatorNames = [
  'all-routes',
  'transitions',
  'transition-pairs',
  'answer-classes',
  'sequences',
  'shortest',
  'commands',
  'random',
  'file',
] as const;

export type GeneratorName = (typeof generatorNames)[number];

/** What a coverage run walks, and what is demanded of it. */
export interface RunOptions {
  /** One after the other. */
  readonly generators: readonly GeneratorName[];
  /** Of the generator `random`, a whole number from 0. */
  readonly seed: number;
  readonly stop: StopCondition | null;
  readonly require: StopCondition | null;
}
