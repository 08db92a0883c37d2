import type { CoverageReport } from '../report.ts';

/** Whether all that was walked held, all that was demanded was met, and the run went to its end. */
export function isGood({ failures, missed, ended }: CoverageReport): boolean {
  return failures.length === 0 && missed.length === 0 && ended !== 'interrupted';
}

/** The result of a run in one sentence, the same in every report. */
export function verdict({ failures, missed, ended, routes }: CoverageReport): string {
  const counted = `${routes.toLocaleString('en')} route${routes === 1 ? '' : 's'}`;
  if (failures.length > 0) return `${failures.length} of ${counted} failed.`;
  if (ended === 'interrupted') return `Interrupted after ${counted}; none of them failed.`;
  if (missed.length > 0) return `All ${counted} held, but demanded coverage was missed.`;
  return `All ${counted} held.`;
}
