import { certainty } from './modifiers/certainty.ts';
import { denials } from './modifiers/denials.ts';
import { extents } from './modifiers/extents.ts';
import { others } from './modifiers/others.ts';
import { times } from './modifiers/times.ts';
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
