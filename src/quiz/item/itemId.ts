import { createHash } from 'node:crypto';
import { type ItemKind, itemKinds, type NodeId } from './item.ts';

/**
 * Number of the way in which items are made. It grows when the same kind, node and seed give another
 * item, so that an old id is not taken for a new item. A test notices when that is forgotten.
 */
export const generation = 12;

/**
 * What an item's content depends on beside kind, node and seed, in eight hex digits.
 * @param guidelineHash hash of the guideline and its chart
 * @param tablesHash hash of the quiz's tables
 */
export function editionOf(guidelineHash: string, tablesHash: string): string {
  return createHash('sha256')
    .update(`${guidelineHash} ${tablesHash} ${generation}`)
    .digest('hex')
    .slice(0, 8);
}

/** What an item is made from. */
export interface ItemRecipe {
  readonly kind: ItemKind;
  readonly node: NodeId;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
}

/** "recommend.prrt.1z141z3.0f3a…": kind, node, seed in base 36, edition. */
export function itemIdOf({ kind, node, seed }: ItemRecipe, edition: string): string {
  return [kind, node, seed.toString(36), edition].join('.');
}

/**
 * Reads an id back.
 * @returns null when it is malformed, or was made for another edition
 */
export function readItemId(id: string, nodes: readonly NodeId[], edition: string): ItemRecipe | null {
  const [kindName, nodeName, seedText = '', editionText, ...more] = id.split('.');
  const kind = itemKinds.find((known) => known === kindName);
  const node = nodes.find((known) => known === nodeName);
  if (!kind || !node || editionText !== edition || more.length > 0) return null;
  if (!/^(?:0|[1-9a-z][0-9a-z]{0,6})$/.test(seedText)) return null;
  const seed = Number.parseInt(seedText, 36);
  return seed <= 0xffffffff ? { kind, node, seed } : null;
}
