import type { OutcomeWords } from './outcomeWords.ts';

const liver = ['hepaticDecompensation', 'decompensated liver'] as const;
const clotting = ['coagulopathyOrInfection', 'uncorrectable coagulopathy or active infection'] as const;
const kidneys = ['renalImpairment', 'severe renal impairment'] as const;

/** Of conditions that no route evaluates: the contraindications that their own words deny (dossier 2.6), by hand. */
const denied: Readonly<Record<string, readonly (readonly [item: string, words: string])[]>> = {
  ablationSafe: [liver, clotting],
  liverReserve: [liver],
  organFunction: [kidneys, liver],
  organReserve: [kidneys, liver],
  renalAdequate: [kidneys],
};

/** Of conditions whose words name none of them: the contraindications that are about the same organ, by hand. */
const bearing: Readonly<Record<string, readonly (readonly [item: string, words: string])[]>> = {
  remnant: [liver],
};

/**
 * What stands behind the state of a condition where the case has something that its words deny, or a lesion between the
 * two sizes that they name; else empty.
 */
export function butHas(
  { answers, beside }: Pick<OutcomeWords, 'answers' | 'beside'>,
  condition: string,
): string {
  const given = [
    answers['transarterialContraindications'],
    ...(beside?.kept ?? [])
      .filter(({ question }) => question === 'transarterialContraindications')
      .map(({ answer }) => answer),
  ].find((one) => one !== undefined);
  const items: readonly unknown[] = Array.isArray(given) ? given : [];
  const names = (denied[condition] ?? []).filter(([item]) => items.includes(item)).map(([, words]) => words);
  const told = (bearing[condition] ?? []).filter(([item]) => items.includes(item)).map(([, words]) => words);
  if (told.length > 0) return ` (this chart does not decide it; you told: ${told.join(', ')})`;
  if (names.length > 0) return ` (but this case has: ${names.join(', ')})`;
  return condition === 'best30' ? betweenLimits(answers['ablationNumbers']) : '';
}

function betweenLimits(numbers: unknown): string {
  if (typeof numbers !== 'object' || numbers === null || !('largestLesionMm' in numbers)) return '';
  const { largestLesionMm: mm } = numbers;
  return typeof mm === 'number' && mm > 30 && mm <= 50
    ? ` (${mm} mm: above the first limit, within the second)`
    : '';
}
