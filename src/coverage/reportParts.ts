import { availableParallelism, arch, platform, release } from 'node:os';
import type { Cases } from '../machine/cases.ts';
import { digestOf } from './digest.ts';
import type { Program } from './program.ts';
import type { Target, TargetBuild } from './target.ts';
import { type EarlierReport, trendOf } from './trend.ts';

/** What every report says of the run itself: of which guideline, by which program, against what, and where. */
export function headOfReport(
  { stamp, guideline }: Cases,
  { program, startedAt }: { readonly program: Program; readonly startedAt: Date },
  { name, build }: { readonly name: Target['name']; readonly build: TargetBuild | null },
) {
  return {
    format: 'nelm-coverage/3' as const,
    guideline: {
      id: stamp.id,
      version: stamp.version,
      hash: stamp.hash,
      verifiedAgainstFigure: stamp.verifiedAgainstFigure,
      verifiedOn: guideline.verifiedOn,
      status: guideline.status,
    },
    program,
    target: name,
    targetBuild: build,
    environment: {
      platform: `${platform()} ${release()} ${arch()}`,
      processors: availableParallelism(),
      node: process.version,
    },
    startedAt: startedAt.toISOString(),
  };
}

/** A report with its trend against an earlier one, and the digest of all of it. */
export function sealed<R extends Parameters<typeof trendOf>[1]>(report: R, baseline: EarlierReport | null) {
  const withTrend = { ...report, trend: baseline ? trendOf(baseline, report) : null };
  return { ...withTrend, digest: digestOf(JSON.parse(JSON.stringify(withTrend)) as object) };
}
