import { isDeepStrictEqual } from 'node:util';
import { type ExpectedCase, type Expectations, newCase, openQuestionIn } from './routes/expectedCase.ts';
import { type Move, type Route, routeOf } from './routes/route.ts';
import type { Target } from './target.ts';
import { type Failure, type WalkContext, walkRoute } from './walk.ts';

/** How many shorter walks are tried at the most. */
const mostTries = 400;

/**
 * Cuts a failing route down to a shorter one that still fails: without detours if it fails so too, then
 * moves are left out, in ever smaller pieces, as long as it fails.
 * @returns the failure of the shortest route found
 */
export async function shrink(context: WalkContext, failure: Failure, target: Target): Promise<Failure> {
  const { expectations } = context;
  let best = await withoutDetours(context, failure, target);
  let moves = best.route.moves.slice(0, Math.max(best.after, 1));
  let tries = 0;
  for (let size = Math.ceil(moves.length / 2); size >= 1;) {
    let shorter: Failure | null = null;
    for (let at = 0; at < moves.length && !shorter && tries < mostTries; at += size) {
      const candidate = fitting(expectations, [...moves.slice(0, at), ...moves.slice(at + size)]);
      if (candidate.length >= moves.length) continue;
      tries += 1;
      // Each try decides what is tried next.
      // oxlint-disable-next-line no-await-in-loop
      shorter = (await walkRoute(context, { moves: candidate }, target)).failure;
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

/** The answers that hold where it failed, given one after the other, if that fails too. */
async function withoutDetours(context: WalkContext, failure: Failure, target: Target): Promise<Failure> {
  const expected = [...context.expectations.along(failure.route.moves.slice(0, failure.after))].at(-1);
  const plain = routeOf(expected?.answers ?? []);
  return (await walkRoute(context, plain, target)).failure ?? failure;
}

/** The moves that still make sense: an answer only to the question that is then asked, a change only of an answer. */
function fitting(expectations: Expectations, moves: readonly Move[]): readonly Move[] {
  const kept: Move[] = [];
  let expected = newCase;
  for (const move of moves) {
    if (!fits(expected, move)) continue;
    kept.push(move);
    expected = expectations.after(expected, move);
  }
  return kept;
}

function fits({ answers }: ExpectedCase, move: Move): boolean {
  if (move.do === 'answer') return openQuestionIn(answers) === move.question;
  if (move.do !== 'change' && move.do !== 'preview') return true;
  return answers.some(
    ({ question, answer }) => question === move.question && !isDeepStrictEqual(answer, move.answer),
  );
}
