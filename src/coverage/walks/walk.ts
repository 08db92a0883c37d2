import type { Finding } from '../wire/finding.ts';
import type { Talk } from './talk.ts';

/** What may be walked beside routes of the chart. */
export const walkNames = ['asks', 'intake', 'quiz', 'cases'] as const;

export type WalkName = (typeof walkNames)[number];

/** By what walks are measured, each walk by its own. */
export const walkCriteria = {
  asks: ['whys', 'paths', 'changes', 'terms', 'situations'],
  intake: ['linesShown', 'linesConfirmed', 'linesLeftOut'],
  quiz: [
    'itemsRight',
    'itemsWrong',
    'keys',
    'reasons',
    'quizCommands',
    'exams',
    'rounds',
    'caseFacts',
    'caseEnds',
  ],
  cases: ['whyNots', 'optionPairs', 'whatIfs', 'firmRows', 'needs', 'codes', 'caseLists'],
} as const satisfies Readonly<Record<WalkName, readonly string[]>>;

export type WalkCriterion = (typeof walkCriteria)[WalkName][number];

/** What a walk tells while it goes on. */
export interface WalkNote {
  /** An item of a criterion that was seen as it must be. */
  readonly covered: (criterion: WalkCriterion, item: string) => void;
  /** What is not as it must be. */
  readonly found: (...findings: readonly Finding[]) => void;
}

/** One conversation and what must be read in it. */
export interface Walk {
  /** Short and the same from run to run, such as `term TARE`. */
  readonly name: string;
  /** Whether several people hold it. */
  readonly isGroup?: boolean;
  /** @throws StepFault when a step could not be judged */
  readonly play: (talk: Talk, note: WalkNote) => Promise<void>;
}

/** The conversations of one kind, and what they can cover. */
export interface WalkSet {
  readonly walks: readonly Walk[];
  readonly coverables: Readonly<Partial<Record<WalkCriterion, readonly string[]>>>;
}
