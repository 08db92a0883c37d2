import type { CoverageReport } from '../report.ts';

/** The report as JSON, for programs. */
export function toJson(report: CoverageReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
