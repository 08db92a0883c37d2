import type { StopCondition } from './stopCondition.ts';

export const generatorNames = [
  'all-routes',
  'transitions',
  'transition-pairs',
  'answer-classes',
  'sequences',
  'shortest',
  'boundaries',
  'commands',
  'taps',
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
  /** Walks one part of the routes, from 1: `{ part: 3, of: 8 }`; null for all. */
  readonly shard: { readonly part: number; readonly of: number } | null;
  /** Conversations held at the same time. */
  readonly jobs: number;
  /** With so many routes on which replies were lost, late or cut the run ends. */
  readonly errorBudget: number;
  /** How the conditions were written, for the report. */
  readonly written: { readonly stop: string | null; readonly require: string | null };
}
