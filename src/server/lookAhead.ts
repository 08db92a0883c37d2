import { setImmediate } from 'node:timers/promises';
import type { Cases } from '../machine/cases.ts';
import type { ChartPlace } from '../machine/graph.ts';

/** How many places are looked at before requests have their turn: a few milliseconds. */
const placesAtOnce = 4;

/**
 * Looks ahead over the whole chart, which takes a second of the processor the first time, so that no person's
 * first turn has to. Between a few places and the next, requests are answered; a turn that comes before the end
 * looks at the rest itself.
 * @param signal ends it early
 */
export async function lookAhead(cases: Cases, signal: AbortSignal): Promise<void> {
  const seen = new Set<ChartPlace>();
  const waiting = [cases.graph.root];
  for (let place = waiting.pop(); place && !signal.aborted; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { next } of place.branches) if (next) waiting.push(next);
    if (seen.size % placesAtOnce === 0) await setImmediate();
  }
  if (!signal.aborted) cases.outlook(cases.start());
}
