import type { Cause } from './causes.ts';
import type { CriterionName, CriterionResult } from './routes/criterion.ts';
import type { Program } from './program.ts';
import type { Move } from './routes/route.ts';
import type { Ended, RouteGroup } from './run.ts';
import type { TargetBuild } from './target.ts';
import type { Exchange } from './wire/stepFault.ts';
import type { Trend } from './trend.ts';
import type { Difference } from './walk.ts';

export interface ReportedFailure {
  readonly moves: readonly Move[];
  /** Number of moves made when it failed. */
  readonly after: number;
  /** Id of the edge that should have fired last. */
  readonly edge: string | null;
  /** The question or outcome where the case should be. */
  readonly place: string;
  readonly expected: string;
  readonly observed: string;
  readonly differences: readonly Difference[];
  /** Whether a reply never came in a form that could be judged. */
  readonly isError: boolean;
  /** What was sent and what came back; of failures with one cause only the first has it. */
  readonly exchange: Exchange | null;
  /** The command that walks this route again. */
  readonly replay: string;
  /** What a person would type to do the same. */
  readonly chat: readonly string[];
}

/** With what a run was started, so that it can be started so again. */
export interface ReportedOptions {
  readonly generator: string;
  readonly seed: number | null;
  readonly stop: string | null;
  readonly require: string | null;
  /** Such as `3/8`; null when all routes were walked. */
  readonly shard: string | null;
  readonly jobs: number;
  readonly errorBudget: number;
}

export interface ReportedEnvironment {
  readonly platform: string;
  readonly processors: number;
  readonly node: string;
}

/** The result of a coverage run, as `--json` writes it and the other reports show it. */
export interface CoverageReport {
  readonly format: 'nelm-coverage/3';
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
  /** What walked. */
  readonly program: Program;
  readonly target: string;
  /** What was walked, as it says itself; null where it says nothing. */
  readonly targetBuild: TargetBuild | null;
  /** Whether words were read and compared, and with which dossier (SHA-256); null where nothing is shown. */
  readonly words: { readonly dossier: string } | null;
  readonly generator: string;
  readonly seed: number | null;
  readonly options: ReportedOptions;
  readonly environment: ReportedEnvironment;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** Routes walked. */
  readonly routes: number;
  /** Routes there are, of this shard; null for random walks. */
  readonly routesInAll: number | null;
  readonly moves: number;
  /** By the outcome, or the question, in which routes must end. */
  readonly groups: Readonly<Record<string, RouteGroup>>;
  /** Why the run ended: the routes were walked, a stop condition, too many failures or errors, an interruption. */
  readonly ended: Ended;
  readonly failures: readonly ReportedFailure[];
  readonly causes: readonly Cause[];
  readonly criteria: Readonly<Record<CriterionName, CriterionResult>>;
  /** Coverage that was demanded and missed, in words; empty when all was met. */
  readonly missed: readonly string[];
  /** Against an earlier report; null where none was given. */
  readonly trend: Trend | null;
  /** SHA-256 of the report as JSON without this member: a report that was edited no longer has it. */
  readonly digest: string;
}

/** The result of walks beside routes: the same, measured by criteria of their own. */
export type WalksReport = Omit<CoverageReport, 'criteria'> & {
  readonly criteria: Readonly<Record<string, CriterionResult>>;
};
