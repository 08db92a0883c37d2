import type { Item } from './item.ts';

/** An item before it has its id. */
export type ItemBody = Omit<Item, 'id'>;
