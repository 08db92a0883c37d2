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

/** Reasons that leave nothing to be judged: what is denied ("no ascites"), and what selects nothing (Child-Pugh A). */
const saysNothing: ReadonlySet<string> = new Set([unclear.oneItemDenied, unclear.named]);

/** The value that words fill nothing with, so that what it means is asked; null where they are none. */
export function valueIn({ question, words, because }: IntakeDoubt): ValueId | null {
  if (question !== 'transarterialContraindications' || saysNothing.has(because)) return null;
  return valueNamed(words);
}

/** Whether words state a value that is clear and selects no contraindication (dossier 2.8, T53-T55): "eGFR 60". */
export function selectsNothing({ question, words, because }: IntakeDoubt): boolean {
  return (
    question === 'transarterialContraindications' &&
    because === unclear.named &&
    valueNamed(words) !== null &&
    // The name alone states none.
    /\d|\b(?:child|cp|pugh)\b.*\b[ab]\b/i.test(words)
  );
}

/** The value that words name. */
export function valueNamed(words: string): ValueId | null {
  const plain = words.toLowerCase();
  return named.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
