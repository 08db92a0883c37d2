import type { Item, ItemKind, NodeId } from '../item/item.ts';

/**
 * What is remembered for itself: how a kind of question about a place of the chart is answered
 * (`recommend.prrt`), or one caution, exclusion or update, wherever it is met (`caution.C07`).
 */
export type SkillId = string;

export interface Skill {
  readonly id: SkillId;
  readonly kind: ItemKind;
  /** Where it can be practised. */
  readonly nodes: readonly NodeId[];
}

/** What an item practises: with several right options each of theirs. */
export function skillsOf({ kind, node, caution, options }: Item): readonly SkillId[] {
  const named = options.flatMap(({ right, means }) => {
    if (!right) return [];
    if (means.kind === 'caution') return [`caution.${means.caution}`];
    if (means.kind === 'exclusion') return [`closedOption.${means.exclusion}`];
    return [];
  });
  if (caution !== null) named.unshift(`caution.${caution}`);
  // The right option of an update is what it says.
  const update = kind === 'update' ? options.find(({ right }) => right)?.means : undefined;
  if (update?.kind === 'update') named.push(`update.${update.update}`);
  return named.length > 0 ? [...new Set(named)] : [`${kind}.${node}`];
}

/** The skills of kinds that have none of their own names: one for each node and kind. */
export function skillsByNode(
  nodes: readonly NodeId[],
  kindsOf: (node: NodeId) => readonly ItemKind[],
): readonly Skill[] {
  return nodes.flatMap((node) =>
    kindsOf(node).map((kind): Skill => ({ id: `${kind}.${node}`, kind, nodes: [node] })),
  );
}
