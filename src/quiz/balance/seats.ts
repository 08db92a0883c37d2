import { seeded } from '../../engine/random.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import type { NodeId } from '../item/item.ts';
import type { QuizContext } from '../context/context.ts';
import { type DrawnCase, drawCase } from '../cases/makeCase.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import type { Seat } from './optionSets.ts';

interface SeatsWish<L extends string> {
  readonly nodes: readonly NodeId[];
  /** What an item about a node may have as its right option. */
  readonly keysOf: (node: NodeId) => readonly L[];
  /** Routes that are likely to make an option right: for a node, or for all that may have it. */
  readonly sourceFor: (key: L, node: NodeId | null) => RouteSource | null;
  readonly isRight: (key: L, node: NodeId, drawn: DrawnCase) => boolean;
  /** The options that are fair wrong ones in a case, with the reason of each: one reason stands in a set once. */
  readonly wrongOnes: (drawn: DrawnCase) => Iterable<readonly [option: L, reason: string]>;
}

/** Cases drawn for an option, for all of its seats, and for a seat that none of them sits in. */
const draws = { option: 400, seat: 48 };

/** More cases of one seat add nothing. */
const casesOfSeat = 48;

/**
 * The seats of a kind of item, with nodes met equally often and a node taking each of its own equally often.
 * The cases are drawn from a seed of their own, so that they are the same whenever they are drawn.
 */
export function* seatsOf<L extends string>(
  context: QuizContext,
  { nodes, keysOf, sourceFor, isRight, wrongOnes }: SeatsWish<L>,
): Pieces<readonly Seat<L, NodeId>[]> {
  const random = seeded(2017);
  const drawnFrom = (source: RouteSource | null, count: number): readonly DrawnCase[] =>
    source
      ? Array.from({ length: count }, () => drawCase(context, source, random)).flatMap((drawn) => drawn ?? [])
      : [];
  const wrongIn = new Map<DrawnCase, ReadonlyMap<L, string>>();
  const wrongOf = (drawn: DrawnCase): ReadonlyMap<L, string> => {
    const known = wrongIn.get(drawn) ?? new Map(wrongOnes(drawn));
    wrongIn.set(drawn, known);
    return known;
  };
  const keysAt = new Map(nodes.map((node) => [node, keysOf(node)]));
  const keys = [...new Set([...keysAt.values()].flat())];
  return yield* flatInPieces(keys, (key) => {
    const common = drawnFrom(sourceFor(key, null), draws.option);
    return nodes
      .filter((node) => keysAt.get(node)?.includes(key))
      .map((place): Seat<L, NodeId> => {
        const among = (cases: readonly DrawnCase[]): readonly DrawnCase[] =>
          cases.filter((drawn) => isRight(key, place, drawn));
        const found = among(common.filter((drawn) => passes(drawn, place)));
        const own =
          found.length > 0 ? found : [...found, ...among(drawnFrom(sourceFor(key, place), draws.seat))];
        return {
          key,
          place,
          share: 1 / (keysAt.get(place)?.length ?? 1),
          wrongIn: own.slice(0, casesOfSeat).map(wrongOf),
        };
      });
  });
}

function passes({ answers, outcome }: DrawnCase, node: NodeId): boolean {
  return outcome === node || answers.some(({ question }) => question === node);
}
