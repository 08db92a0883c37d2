import type { Contraindication } from '../../../guideline/answers.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { TypedToken } from '../../tokens/tokens.ts';
import type { Says } from './spans.ts';
import { asks, quantityIn, saysNothing, states } from './quantity.ts';

const item = (id: Contraindication): Says => states([id]);

/** Bilirubin counts only with its unit: over 2 mg/dL or over 34 umol/L (T53). */
export function readBilirubin({ cutoffs }: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  const words = tokens.map(({ word }) => word);
  if (quantity === null) return words.includes('normal') ? saysNothing : asks('whichBilirubin', null);
  const inMg = words.includes('mg') && words.includes('dl');
  const inUmol = words.some((word) => /^(?:umol|micromol|micromoles)$/.test(word));
  if (inMg === inUmol) return asks('whichBilirubin', null);
  const limit = inMg ? cutoffs.bilirubinMgDl : cutoffs.bilirubinUmolL;
  const { bound, low, high } = quantity;
  if (bound === '>' || bound === '≥')
    return low >= limit ? item('hepaticDecompensation') : asks('whichBilirubin', null);
  if (bound === '<' || bound === '≤') return low <= limit ? saysNothing : asks('whichBilirubin', null);
  if (high !== null && high > limit !== low > limit) return asks('whichBilirubin', null);
  return low > limit ? item('hepaticDecompensation') : saysNothing;
}

/** Below one cut-off is severe impairment, from another on it selects nothing, what lies between is asked (T55). */
export function readKidney({ cutoffs }: Guideline, tokens: readonly TypedToken[]): Says {
  const { creatinineClearanceBelow: severe, creatinineClearanceUnclearBelow: unclear } = cutoffs;
  const numbers = quantityIn(tokens);
  // The limits are in mL/min: what is given a second is not judged by them.
  const isPerSecond = tokens.some(({ word }) => /^(?:s|secs?|second)$/.test(word));
  if (numbers === null || isPerSecond) return asks('whatKidneysAllow', null);
  const { bound, low, high } = numbers;
  const top = high ?? low;
  if (bound === '>' || bound === '≥') return low >= unclear ? saysNothing : asks('whatKidneysAllow', null);
  if (bound === '<' || bound === '≤')
    return low <= severe ? item('renalImpairment') : asks('whatKidneysAllow', null);
  if (top < severe) return item('renalImpairment');
  return low >= unclear ? saysNothing : asks('whatKidneysAllow', null);
}

/** An INR as high as in the dossier's example is a coagulopathy; what a lower one means is asked. */
export function readInr(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null || quantity.bound !== null || quantity.high !== null)
    return asks('whatInrMeans', null);
  return quantity.low >= 2.5 ? item('coagulopathyOrInfection') : asks('whatInrMeans', null);
}

/** B8, B9 and C are decompensated, A and B7 select nothing, B alone is asked (T54). */
export function readChildPugh(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const words = tokens.map(({ word }) => word);
  const score = tokens.find(({ value }) => value !== null)?.value ?? null;
  const grade = words.findLast((word) => /^[abc]$/.test(word)) ?? null;
  if (!words.some((word) => /^(?:child|pugh|cp|childpugh)$/.test(word))) return saysNothing;
  if (grade === 'c' && (score === null || score >= 10)) return item('hepaticDecompensation');
  if (grade === 'b' && (score === 8 || score === 9)) return item('hepaticDecompensation');
  if (grade === 'b' && score === 7) return saysNothing;
  if (grade === 'a' && (score === null || score === 5 || score === 6)) return saysNothing;
  return asks('whatLiverAllows', null);
}

/** The dossier's example is a shunt of 25 %; what dose another share gives is asked. */
export function readLungShunt(_guideline: Guideline, tokens: readonly TypedToken[]): Says {
  const quantity = quantityIn(tokens);
  if (quantity === null || quantity.high !== null) return asks('contraindicationTo', null);
  return quantity.low >= 25 && quantity.bound === null && quantity.percent
    ? item('lungOrGiShunt')
    : asks('contraindicationTo', null);
}
