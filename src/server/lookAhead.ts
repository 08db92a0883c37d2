import { setImmediate } from 'node:timers/promises';
import { loadLooks } from '../conversation/consult/looks.ts';
import { loadTextReading } from '../conversation/handlers/textReading.ts';
import type { Cases } from '../machine/cases.ts';
import { endsAheadOf } from '../machine/firmness/endsAhead.ts';
import type { Ahead } from '../machine/firmness/ahead.ts';
import { placesOf } from '../machine/graph.ts';

/** How many places are looked at before requests have their turn: a few milliseconds. */
const placesAtOnce = 4;

/**
 * Makes and loads what the first turns would otherwise wait for: what reads typed text and draws what is asked to be
 * seen, and the look ahead over the whole chart, each a good part of a second. Between a few places and the next, requests are answered; a
 * turn that comes before the end does the rest itself.
 * @param rest waited for before the chart is looked at: who asks goes first
 * @param signal ends it early
 */
export async function lookAhead(cases: Cases, rest: () => Promise<void>, signal: AbortSignal): Promise<void> {
  await loadTextReading();
  await loadLooks();
  await rest();
  const places = placesOf(cases.graph)[Symbol.iterator]();
  for (let seen = 1; places.next().done !== true; seen += 1) {
    if (signal.aborted) return;
    if (seen % placesAtOnce === 0) await setImmediate();
  }
  cases.outlook(cases.start());
  await lookAtEnds(cases, signal);
}

/** Looks at what can still come of a case from each of its places, those that are reached last first. */
async function lookAtEnds(cases: Cases, signal: AbortSignal): Promise<void> {
  const seen = new Set<Ahead>();
  const waiting = [endsAheadOf(cases, []).lookAhead(new Map())];
  for (let ahead = waiting.pop(); ahead && !signal.aborted; ahead = waiting.pop()) {
    if (seen.has(ahead)) continue;
    seen.add(ahead);
    waiting.push(...ahead.steps.map((step) => step.ahead));
    if (seen.size % placesAtOnce === 0) await setImmediate();
  }
  let count = 0;
  for (const ahead of [...seen].toReversed()) {
    if (signal.aborted) return;
    // Anew for each: turns look in between.
    endsAheadOf(cases, []).bearingsOf(ahead);
    count += 1;
    if (count % placesAtOnce === 0) await setImmediate();
  }
}
