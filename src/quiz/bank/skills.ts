import { isOutcome } from '../../engine/isOutcome.ts';
import { nodesOf } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemKind, NodeId } from '../item/item.ts';
import { cautionsOf } from '../kinds/caution.ts';
import { exclusionsOf } from '../kinds/closedOption.ts';
import { updatesOf } from '../kinds/update.ts';
import type { ItemMaking } from './makeItem.ts';

/** As the learning half takes it, see `trainee/skill.ts`; this folder does not know that one. */
interface Skill {
  readonly id: string;
  readonly kind: ItemKind;
  readonly nodes: readonly NodeId[];
}

/** The ids of what a kind asks for beside the node; null for the kinds that ask about the node itself. */
function subjectsOf(context: QuizContext, kind: ItemKind, node: NodeId): readonly string[] | null {
  const { guideline } = context.chart;
  switch (kind) {
    case 'caution':
      return cautionsOf(context, node).map(({ id }) => id);
    case 'closedOption':
      return exclusionsOf(context, node).map(({ id }) => id);
    case 'update':
      return isOutcome(guideline, node) ? updatesOf(guideline, node).map(({ id }) => id) : [];
    default:
      return null;
  }
}

/** Everything that a trainee can learn: each kind of question about each node; each caution, exclusion, update. */
export function skillsOfChart(
  { kindsFor }: Pick<ItemMaking, 'kindsFor'>,
  context: QuizContext,
): readonly Skill[] {
  const nodes = nodesOf(context.chart.guideline);
  const pairs = nodes.flatMap((node) =>
    kindsFor(node).flatMap((kind) =>
      (subjectsOf(context, kind, node) ?? [node]).map((subject) => ({
        id: `${kind}.${subject}`,
        kind,
        node,
      })),
    ),
  );
  return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, met]) => ({
    id,
    kind: met[0]?.kind ?? 'recommend',
    nodes: met.map(({ node }) => node),
  }));
}
