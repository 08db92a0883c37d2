import type { Random } from '../../engine/random.ts';
import type { Item, ItemKind, NodeId } from '../item/item.ts';
import { seeds } from '../trainee/limits.ts';
import { PathwayError } from '../../guideline/errors.ts';
import type { ItemSource } from '../trainee/source.ts';

/** So many items are made at most until one has a single right answer; one in ten has several. */
const tries = 60;

/**
 * An item for everybody in a group: one with a single right answer. What somebody has ticked and not sent yet
 * is lost when the shared card is drawn anew for another's answer; a tap on a row is an answer at once.
 * @throws PathwayError `QuizItemNotMade` when there is none
 */
export function roundItem(source: ItemSource, random: Random): Item {
  const asked = pairsOf(source, (kind) => kind === 'recommend');
  const pairs = asked.length > 0 ? asked : pairsOf(source, () => true);
  for (let tried = 0; tried < tries && pairs.length > 0; tried += 1) {
    const item = source.make({ ...random.pick(pairs), seed: random.below(seeds) });
    if (!item.many) return item;
  }
  throw new PathwayError('QuizItemNotMade', `None of ${tries} items has a single right answer.`);
}

interface Pair {
  readonly node: NodeId;
  readonly kind: ItemKind;
}

function pairsOf(source: ItemSource, wanted: (kind: ItemKind) => boolean): readonly Pair[] {
  return source.nodes.flatMap((node) =>
    source
      .kindsOf(node)
      .filter(wanted)
      .map((kind) => ({ node, kind })),
  );
}
