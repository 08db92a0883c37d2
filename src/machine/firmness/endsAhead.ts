import { bearsOnOptions, type Situation } from '../../engine/situationsOnOptions.ts';
import { nothingToldAnywhere, type ToldAnywhere } from '../../engine/toldOnOptions.ts';
import type { Cases } from '../cases.ts';
import { onceFor } from '../onceEach.ts';
import { type Bearings, createBearings } from './bearing.ts';
import { createEndSets, type EndSets } from './endSets.ts';
import { createLookAhead, type LookAhead } from './lookAhead.ts';

/** All that is made once for the looks ahead over a chart. */
export interface EndsAhead {
  readonly sets: EndSets;
  readonly lookAhead: LookAhead['from'];
  readonly bearingsOf: Bearings['of'];
}

/** What is kept of looks ahead. */
interface Kept extends EndsAhead {
  /** How many aheads are held that are not of the chart itself. */
  readonly passing: () => number;
  readonly forget: () => void;
}

/**
 * How many aheads beyond the chart's own are held when a look begins; those of some dozen cases, 20 MB. Each case has
 * hundreds of its own, so all are let go together: what a look holds of another one is then never asked for.
 */
export const mostPassing = 10_000;

const keptFor = onceFor((_cases: Cases) => new Map<string, Kept>());

/**
 * Looks ahead over the chart of a guideline. What was looked at is kept with `cases`: the chart itself as long as they
 * are, of what cases have given {@link mostPassing} aheads and the look under way. To be called for each look, and what
 * it gives not to be kept longer.
 * @param situations special situations that stand with the case, and `told` what else was told of it
 */
export function endsAheadOf(
  cases: Cases,
  situations: readonly Situation[],
  told: ToldAnywhere = nothingToldAnywhere,
): EndsAhead {
  const bearing = situations.filter(bearsOnOptions);
  const key = [[...new Set(bearing.map(({ id }) => id))].sort().join(), told.key].join(' ').trim();
  const kept = keptFor(cases);
  if (passingAheads(cases) > mostPassing) {
    for (const [name, { forget }] of kept) {
      forget();
      // With special situations or other told facts nothing is of the chart alone.
      if (name !== '') kept.delete(name);
    }
  }
  const known = kept.get(key);
  if (known) return known;
  const sets = createEndSets(cases.guideline.outcomeIds);
  const lookAhead = createLookAhead(cases.guideline, cases.graph, sets, { situations: bearing, told });
  const bearings = createBearings(sets);
  const made: Kept = {
    sets: sets.passing,
    lookAhead: lookAhead.from,
    bearingsOf: bearings.of,
    passing: lookAhead.passing,
    forget: () => [sets, lookAhead, bearings].forEach(({ forget }) => forget()),
  };
  kept.set(key, made);
  return made;
}

/** How many aheads are held for some cases beyond the chart's own. */
export function passingAheads(cases: Cases): number {
  let count = 0;
  for (const { passing } of keptFor(cases).values()) count += passing();
  return count;
}
