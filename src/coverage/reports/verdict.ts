import type { CoverageReport } from '../report.ts';

/** The result of a run in one sentence, the same in every report. */
export function verdict({ failures, missed, ended, routes }: CoverageReport): string {
  const counted = `${routes.toLocaleString('en')} route${routes === 1 ? '' : 's'}`;
  if (failures.length > 0) return `${failures.length} of ${counted} failed.`;
  if (ended === 'interrupted') return `Interrupted after ${counted}; none of them failed.`;
  if (missed.length > 0) return `All ${counted} held, but demanded coverage was missed.`;
  return `All ${counted} held.`;
}
