import type { QuestionId } from '../guideline/answers.ts';
import { outcomeIds, type OutcomeId } from '../guideline/outcome.ts';
import type { Random } from '../engine/random.ts';
import type { Item, NodeId } from './item.ts';

/** An item before it has its id. */
export type ItemBody = Omit<Item, 'id'>;

/**
 * Makes an item that practises a node.
 * @returns null when this draw gives no fair item; another draw may
 */
export type ItemMaker = (node: NodeId, random: Random) => ItemBody | null;

export function isOutcome(node: NodeId): node is OutcomeId {
  return (outcomeIds as readonly string[]).includes(node);
}

export function isQuestion(node: NodeId): node is QuestionId {
  return !isOutcome(node);
}
