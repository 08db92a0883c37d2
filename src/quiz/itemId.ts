import { createHash } from 'node:crypto';
import { currentStamp } from '../current.ts';
import { outcomeIds } from '../guideline/outcome.ts';
import { questionIds } from '../guideline/questions/index.ts';
import { type ItemKind, itemKinds, type NodeId } from './item.ts';

/**
 * Number of the way in which items are made. It grows when the same kind, node and seed give another
 * item, so that an old id is not taken for a new item. A test notices when that is forgotten.
 */
export const generation = 2;

/** Guideline and generation in eight hex digits. */
export const edition = createHash('sha256')
  .update(`${currentStamp().hash} ${generation}`)
  .digest('hex')
  .slice(0, 8);

export const nodeIds: readonly NodeId[] = [...questionIds, ...outcomeIds];

/** What an item is made from. */
export interface ItemRecipe {
  readonly kind: ItemKind;
  readonly node: NodeId;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
}

/** "recommend.prrt.1z141z3.0f3a…": kind, node, seed in base 36, edition. */
export function itemIdOf({ kind, node, seed }: ItemRecipe): string {
  return [kind, node, seed.toString(36), edition].join('.');
}

/** @returns null when the id is malformed, or was made with another guideline or generation */
export function readItemId(id: string): ItemRecipe | null {
  const [kindName, nodeName, seedText = '', editionText, ...more] = id.split('.');
  const kind = itemKinds.find((known) => known === kindName);
  const node = nodeIds.find((known) => known === nodeName);
  if (!kind || !node || editionText !== edition || more.length > 0) return null;
  if (!/^(?:0|[1-9a-z][0-9a-z]{0,6})$/.test(seedText)) return null;
  const seed = Number.parseInt(seedText, 36);
  return seed <= 0xffffffff ? { kind, node, seed } : null;
}
