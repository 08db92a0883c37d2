import type { ValueId } from '../../guideline/valuesAbout.ts';
import type { IntakeDoubt } from '../reader/intake.ts';
import { unclear } from '../sentences/unclearSentences.ts';

/** By the words that name a value. */
const named: readonly (readonly [ValueId, RegExp])[] = [
  ['kidney', /\b(?:egfr|gfr|creatinine|crcl|cr cl|cockcroft)/],
  ['liver', /\b(?:bilirubin|bili|bilis|br|child|cp|pugh|albumin)\b/],
  ['clotting', /\binr\b/],
  ['lungShunt', /\b(?:lung shunt|lsf)\b/],
];

/**
 * The value that words fill nothing with, so that what it means is asked; null where they are none. What is denied is no
 * value: "no ascites".
 */
export function valueIn({ question, words, because }: IntakeDoubt): ValueId | null {
  if (question !== 'transarterialContraindications' || because === unclear.oneItemDenied) return null;
  const plain = words.toLowerCase();
  return named.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
