import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import type { Says } from './spans.ts';
import { quantityIn } from './quantity.ts';
import { asks, states } from './says.ts';

/** A Krenning score: 3 and 4 are positive, 0 and 1 negative, 2 is between (dossier 2.8, T62). */
export function readKrenning(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  const scores = quantity === null ? [] : [quantity.low, ...(quantity.high === null ? [] : [quantity.high])];
  if (scores.length > 0 && scores.every((score) => score === 3 || score === 4)) return states('positive');
  if (scores.length > 0 && scores.every((score) => score === 0 || score === 1)) return states('negative');
  return asks('krenning2');
}
