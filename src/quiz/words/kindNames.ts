import type { ItemKind } from '../item/item.ts';

/** The kinds of item as a person names them. */
export const kindNames = {
  nextQuestion: 'Next question',
  recommend: 'Recommendation',
  counterfactual: 'What would change it',
  caution: 'Caution',
  closedOption: 'Closed option',
  update: 'Since 2017',
  cutoff: 'Cut-off',
} as const satisfies Record<ItemKind, string>;
