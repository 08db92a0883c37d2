import type { ChartGraph, ChartPlace } from '../../machine/graph.ts';
import type { Move, Route } from '../route.ts';
import { type Random, seeded } from '../../engine/random.ts';

/** Text that no question may take for an answer. */
const noise = ['flibbertigibbet', '🙂', '<b>well</b>', '-1', '2026', 'maybe', 'Y90', '; drop table'] as const;

const harmless = ['why', 'path', 'help', 'about', 'stale', 'repeat'] as const;

/**
 * Endless random walks: mostly answers, now and then a command, a step back, noise, an old card or a
 * message sent twice. The same seed gives the same walks.
 */
export function* randomWalks({ root }: ChartGraph, seed: number): Generator<Route> {
  for (let walk = 0; ; walk += 1)
    yield { moves: oneWalk(root, seeded(Math.imul(seed + 1, 0x9e3779b1) + walk)) };
}

function oneWalk(root: ChartPlace, random: Random): readonly Move[] {
  const moves: Move[] = [];
  const places: (ChartPlace | null)[] = [root];
  let ends = 0;
  while (moves.length < 60 && ends < 2) {
    const place = places.at(-1) ?? null;
    const dice = random.below(20);
    if (place && dice < 12) {
      const branch = random.pick(place.branches);
      moves.push({ do: 'answer', question: place.question, answer: branch.answer });
      places.push(branch.next);
      if (!branch.next) ends += 1;
    } else if (dice < 15) moves.push({ do: random.pick(harmless) });
    else if (dice < 17) moves.push({ do: 'say', text: random.pick(noise) });
    else if (dice < 19 || !place) {
      moves.push({ do: 'back' });
      if (places.length > 1) places.pop();
    } else {
      moves.push({ do: 'restart' });
      places.length = 1;
    }
  }
  return moves;
}
