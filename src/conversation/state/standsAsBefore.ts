import { exportChart } from '../../machine/chartData.ts';
import type { Editions } from '../../machine/caseCode/edition.ts';
import type { Cases } from '../../machine/cases.ts';
import { type KnownCase, standingIn, standsAlike } from '../../machine/standing.ts';
import type { StoredSession } from './session.ts';

/** What tells whether another version of the guideline changes something for a case. */
export interface Versions {
  readonly cases: Cases;
  readonly editions: Pick<Editions, 'earlier'>;
}

/**
 * Whether a case stands under the present guideline as it did under the one that its answers were given under: the same
 * question is asked, or the same outcome reached with the same advice and cautions. False where that cannot be told.
 */
export function standsAsBefore(
  { cases, editions }: Versions,
  under: StoredSession['guideline'],
  known: KnownCase,
): boolean {
  const { guideline } = cases;
  const chart = editions.earlier(under.hash)?.chart;
  return (
    chart != null &&
    standsAlike(standingIn(guideline, chart, known), standingIn(guideline, exportChart(cases), known))
  );
}
