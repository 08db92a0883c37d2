import type { CriterionName, CriterionResult } from './routes/criterion.ts';
import type { Program } from './program.ts';
import type { Move } from './routes/route.ts';

export interface ReportedFailure {
  readonly moves: readonly Move[];
  /** Number of moves made when it failed. */
  readonly after: number;
  /** Id of the edge that should have fired last. */
  readonly edge: string | null;
  readonly expected: string;
  readonly observed: string;
  /** The command that walks this route again. */
  readonly replay: string;
  /** What a person would type to do the same. */
  readonly chat: readonly string[];
}

/** The result of a coverage run, as `--json` writes it and the other reports show it. */
export interface CoverageReport {
  readonly format: 'nelm-coverage/1';
  readonly guideline: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    /** False until someone holding the figure has signed off. */
    readonly verifiedAgainstFigure: boolean;
    /** The day of that sign-off, ISO 8601. */
    readonly verifiedOn: string | null;
    /** What the guideline says of its own standing. */
    readonly status: string;
  };
  readonly program: Program;
  readonly target: string;
  readonly generator: string;
  readonly seed: number | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** Routes walked. */
  readonly routes: number;
  readonly moves: number;
  /** Why the run ended: the routes were walked, a stop condition, or an interruption. */
  readonly ended: 'allRoutes' | 'stopCondition' | 'interrupted';
  readonly failures: readonly ReportedFailure[];
  readonly criteria: Readonly<Record<CriterionName, CriterionResult>>;
  /** Coverage that was demanded and missed, in words; empty when all was met. */
  readonly missed: readonly string[];
}
