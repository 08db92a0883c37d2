import type { QuestionId } from '../../../guideline/answers.ts';
import type { ChartGraph, ChartPlace } from '../../graph.ts';
import type { Block } from './blocks.ts';

/** A case as far as it can be told apart from others. */
export interface Reached {
  /** The number of the block of each answer, by question. */
  readonly blocks: Readonly<Partial<Record<QuestionId, number>>>;
  /** The question being asked, or null at an outcome. */
  readonly question: QuestionId | null;
}

/** Every case that the chart can reach, finished or not, one for all that are told apart by no guard. */
export function* reachable(
  { root }: ChartGraph,
  blocksOf: ReadonlyMap<QuestionId, readonly Block[]>,
): Generator<Reached> {
  const open: { readonly place: ChartPlace | null; readonly blocks: Reached['blocks'] }[] = [
    { place: root, blocks: {} },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const { place, blocks } = at;
    yield { blocks, question: place?.question ?? null };
    if (place === null) continue;
    for (const [index, [answer]] of (blocksOf.get(place.question) ?? []).entries()) {
      open.push({ place: place.take(answer).next, blocks: { ...blocks, [place.question]: index } });
    }
  }
}
