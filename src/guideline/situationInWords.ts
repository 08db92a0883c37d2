import type { SpecialSituationData } from './specialSituations.ts';

/**
 * What a special situation is, in the words of its own sentence. Its name may be less than what is recognised as it: what
 * the dossier calls "Pregnancy" is pregnancy or breastfeeding, and nobody is said to be pregnant who is not (W20, W24).
 */
export function situationInWords({
  name,
  sentence,
}: Pick<SpecialSituationData, 'name' | 'sentence'>): string {
  const what =
    /^Not covered by this chart: (?:an? )?(?<what>[^.]+)\./u.exec(sentence)?.groups?.['what'] ?? name;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
}
