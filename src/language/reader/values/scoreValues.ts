import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import type { Says } from './spans.ts';
import { asks, quantityIn, states } from './quantity.ts';

/** One whole number on the scale; a range, a bound or another number is asked again. */
export function readEcog(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null) return asks('noValue');
  const { bound, low, high } = quantity;
  if (high !== null || bound !== null) return asks('oneValue');
  return low === 0 || low === 1 || low === 2 || low === 3 || low === 4 ? states(low) : asks('notOnScale');
}

/** 90-100 is 0, 70-80 is 1, 50-60 is 2, 30-40 is 3, 20 and below is 4; the index comes in tens. */
export function readKarnofsky(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null) return asks('noValue');
  const { bound, low, high } = quantity;
  if (bound !== null) return asks('oneValue');
  const ends = [low, ...(high === null ? [] : [high])].map(ecogOfKarnofsky);
  const [first, second = first] = ends;
  return first === undefined || first === null || first !== second ? asks('notOnScale') : states(first);
}

function ecogOfKarnofsky(index: number): 0 | 1 | 2 | 3 | 4 | null {
  if (index % 10 !== 0 || index > 100) return null;
  if (index >= 90) return 0;
  if (index >= 70) return 1;
  if (index >= 50) return 2;
  return index >= 30 ? 3 : 4;
}

/** A Krenning score: 3 and 4 are positive, 0 and 1 negative, 2 is between (dossier 2.8, T62). */
export function readKrenning(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  const scores = quantity === null ? [] : [quantity.low, ...(quantity.high === null ? [] : [quantity.high])];
  if (scores.length > 0 && scores.every((score) => score === 3 || score === 4)) return states('positive');
  if (scores.length > 0 && scores.every((score) => score === 0 || score === 1)) return states('negative');
  return asks('krenning2');
}
