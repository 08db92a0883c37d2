import type { Random } from '../../engine/random.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId } from '../item/item.ts';

/**
 * Makes an item that practises a node.
 * @returns null when this draw gives no fair item; another draw may
 */
export type ItemMaker = (context: QuizContext, node: NodeId, random: Random) => ItemBody | null;
