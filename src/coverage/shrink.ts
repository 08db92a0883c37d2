import { judge } from './oracle/index.ts';
import { answersAfter, type Move, type Route } from './route.ts';
import type { Target } from './target.ts';
import { type Failure, walkRoute } from './walk.ts';

/** How many shorter walks are tried at the most. */
const mostTries = 400;

/**
 * Cuts a failing route down to a shorter one that still fails: moves are left out, in ever smaller
 * pieces, as long as it fails.
 * @returns the failure of the shortest route found
 */
export async function shrink(failure: Failure, target: Target): Promise<Failure> {
  let best = failure;
  let moves = failure.route.moves.slice(0, Math.max(failure.after, 1));
  let tries = 0;
  for (let size = Math.ceil(moves.length / 2); size >= 1;) {
    let shorter: Failure | null = null;
    for (let at = 0; at < moves.length && !shorter && tries < mostTries; at += size) {
      const candidate = fitting([...moves.slice(0, at), ...moves.slice(at + size)]);
      if (candidate.length >= moves.length) continue;
      tries += 1;
      // Each try decides what is tried next.
      // oxlint-disable-next-line no-await-in-loop
      shorter = (await walkRoute({ moves: candidate }, target)).failure;
    }
    if (shorter) {
      best = shorter;
      moves = shorter.route.moves.slice(0, Math.max(shorter.after, 1));
      size = Math.min(size, Math.ceil(moves.length / 2));
    } else size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  const route: Route = { moves };
  return { ...best, route };
}

/** The moves that still make sense: an answer only to the question that is then asked. */
function fitting(moves: readonly Move[]): readonly Move[] {
  const kept: Move[] = [];
  for (const move of moves) {
    const answers = Object.fromEntries(answersAfter(kept).map(({ question, answer }) => [question, answer]));
    if (move.do !== 'answer' || judge(answers).pending === move.question) kept.push(move);
  }
  return kept;
}
