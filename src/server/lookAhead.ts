import { setImmediate } from 'node:timers/promises';
import { loadTextReading } from '../conversation/handlers/textReading.ts';
import type { Cases } from '../machine/cases.ts';
import type { ChartPlace } from '../machine/graph.ts';

/** How many places are looked at before requests have their turn: a few milliseconds. */
const placesAtOnce = 4;

/**
 * Makes and loads what the first turns would otherwise wait for: what reads typed text, and the look ahead over
 * the whole chart, each a good part of a second. Between a few places and the next, requests are answered; a
 * turn that comes before the end does the rest itself.
 * @param signal ends it early
 */
export async function lookAhead(cases: Cases, signal: AbortSignal): Promise<void> {
  await loadTextReading();
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
