import { bearsOnOptions, type Situation } from '../../engine/situationsOnOptions.ts';
import type { Cases } from '../cases.ts';
import { type BearingsOf, createBearings } from './bearing.ts';
import { createEndSets, type EndSets } from './endSets.ts';
import { createLookAhead, type LookAhead } from './lookAhead.ts';

/** All that is made once for the looks ahead over a chart. */
export interface EndsAhead {
  readonly sets: EndSets;
  readonly lookAhead: LookAhead;
  readonly bearingsOf: BearingsOf;
}

const kept = new WeakMap<Cases, Map<string, EndsAhead>>();

/**
 * Looks ahead over the chart of a guideline. What was looked at is kept with `cases`.
 * @param situations special situations that stand with the case
 */
export function endsAheadOf(cases: Cases, situations: readonly Situation[]): EndsAhead {
  const bearing = situations.filter(bearsOnOptions);
  const key = [...new Set(bearing.map(({ id }) => id))].sort().join();
  const ofCases = kept.get(cases) ?? new Map<string, EndsAhead>();
  kept.set(cases, ofCases);
  const known = ofCases.get(key);
  if (known) return known;
  const sets = createEndSets(cases.guideline.outcomeIds);
  const made = {
    sets,
    lookAhead: createLookAhead(cases.guideline, cases.graph, sets, bearing),
    bearingsOf: createBearings(sets),
  };
  ofCases.set(key, made);
  return made;
}
