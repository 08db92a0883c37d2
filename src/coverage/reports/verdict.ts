import type { WalksReport } from '../report.ts';

/** Whether something was walked, all of it held, all that was demanded was met, and the run went to its end. */
export function isGood({
  failures,
  missed,
  ended,
  routes,
}: Pick<WalksReport, 'failures' | 'missed' | 'ended' | 'routes'>): boolean {
  if (routes === 0) return false;
  return failures.length === 0 && missed.length === 0 && ended !== 'interrupted' && ended !== 'errorBudget';
}

/** The result of a run in one sentence, the same in every report. */
export function verdict({ failures, missed, ended, routes, causes }: WalksReport): string {
  const counted = `${routes.toLocaleString('en')} route${routes === 1 ? '' : 's'}`;
  if (failures.length > 0) {
    const why = causes.length === 0 ? '' : ` for ${causes.length} cause${causes.length === 1 ? '' : 's'}`;
    const cut =
      ended === 'errorBudget'
        ? '; ended by the error budget'
        : ended === 'interrupted'
          ? '; interrupted'
          : '';
    return `${failures.length} of ${counted} failed${why}${cut}.`;
  }
  if (ended === 'interrupted') return `Interrupted after ${counted}; none of them failed.`;
  if (routes === 0) return 'No route was walked: this shows nothing.';
  if (missed.length > 0) return `All ${counted} held, but demanded coverage was missed.`;
  return `All ${counted} held.`;
}
