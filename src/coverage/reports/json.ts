import type { WalksReport } from '../report.ts';
import { written } from '../routes/route.ts';

/** The report as JSON, for programs; the moves of failures as in a route file. */
export function toJson(report: WalksReport): string {
  const failures = report.failures.map((failure) => ({ ...failure, moves: failure.moves.map(written) }));
  return `${JSON.stringify({ ...report, failures }, null, 2)}\n`;
}
