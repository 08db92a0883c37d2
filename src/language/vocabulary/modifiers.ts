import { certainty } from './modifiers/certainty.ts';
import { denials } from './modifiers/denials.ts';
import { extents, others, times } from './modifiers/others.ts';
import type { ModifierRow } from './modifiers/modifierRow.ts';

export type { ModifierKind, ModifierRow } from './modifiers/modifierRow.ts';

/** Every modifier, by its ConText name; of two equal matches the first counts. */
export const modifierRows: readonly ModifierRow[] = [
  ...denials,
  ...certainty,
  ...times,
  ...others,
  ...extents,
];
