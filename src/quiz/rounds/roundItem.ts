import type { Random } from '../../engine/random.ts';
import type { Item, ItemKind, NodeId } from '../item/item.ts';
import { seeds } from '../trainee/limits.ts';
import type { ItemSource, Topic } from '../trainee/source.ts';

/** So many items are made at most until one has a single right answer; one in ten has several. */
const tries = 60;

/** What a round should ask about. */
export interface RoundWish {
  readonly topic: Topic | null;
  readonly kind: ItemKind | null;
}

/** An item of a node and a kind. */
interface Pair {
  readonly node: NodeId;
  readonly kind: ItemKind;
}

/**
 * An item for everybody in a group: one with a single right answer. What somebody has ticked and not sent yet
 * is lost when the shared card is drawn anew for another's answer; a tap on a row is an answer at once.
 * Without a wish it asks what the algorithm recommends, which most can talk about.
 * @param before what was asked before; asked again only when nothing else is left
 * @returns null when nothing of the wish has a single right answer
 */
export function roundItem(
  source: ItemSource,
  { topic, kind }: RoundWish,
  random: Random,
  before: readonly Pair[] = [],
): Item | null {
  const wanted = topic?.kinds ? null : (kind ?? (topic ? null : 'recommend'));
  const all = pairsOf(source, { topic, kind: kind ?? wanted });
  const fresh = all.filter(
    ({ node, kind: of }) => !before.some((one) => one.node === node && one.kind === of),
  );
  const pairs = fresh.length > 0 ? fresh : all;
  for (let tried = 0; tried < tries && pairs.length > 0; tried += 1) {
    const item = source.make({ ...random.pick(pairs), seed: random.below(seeds) });
    if (!item.many) return item;
  }
  return null;
}

function pairsOf(source: ItemSource, { topic, kind }: RoundWish): readonly Pair[] {
  return source.nodes
    .filter((node) => topic?.nodes.includes(node) ?? true)
    .flatMap((node) =>
      source
        .kindsOf(node)
        .filter((one) => (kind === null || one === kind) && (topic?.kinds?.includes(one) ?? true))
        .map((one) => ({ node, kind: one })),
    );
}
