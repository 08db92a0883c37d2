import type { ToldSituation } from '../../engine/situationsOnOptions.ts';
import type { SpecialSituation } from '../../guideline/specialSituations.ts';
import type { Intake } from '../../language/reader/intake.ts';
import type { SituationId, SituationTerm, ToldTerm } from '../../language/vocabulary/situations.ts';
import { termsOf } from '../../language/vocabulary/situations.ts';
import { texts } from '../texts/texts.ts';

/**
 * What is named of special situations, as a case keeps it: the id of each, and beside it what it was told as, where it is
 * one of several. An id alone is what an earlier version of the program kept, and what a case code holds.
 */
export type NamedSituation = SituationId | ToldTerm;

/** What a text names of special situations. */
export function namedIn({
  situations,
  situationTerms,
}: Pick<Intake, 'situations' | 'situationTerms'>): readonly NamedSituation[] {
  return [...situations, ...situationTerms];
}

/** The id of the special situation that is named. */
export function situationIdOf(named: string): string {
  return named.split('/', 1).join('');
}

/** Whether it is what one of them was told as, and not its id alone. */
export function isTerm(named: string): boolean {
  return situationIdOf(named) !== named;
}

/** Special situations as they were told: each called what it was told as, where that is kept. */
export function asTold(
  situations: readonly SpecialSituation[],
  named: readonly string[],
): readonly ToldSituation[] {
  return situations.map((one) => {
    const toldAs = termsIn(one.id, named);
    return toldAs.length === 0 ? one : { ...one, toldAs, inWords: texts.situations.told(toldAs) };
  });
}

/** What a case gives up of its special situations where these are taken back or denied; nothing that was not told. */
export function givenUpBy(kept: readonly string[], named: readonly string[]): readonly string[] {
  const ids = [...new Set(named.map(situationIdOf))];
  return ids.flatMap((id) => {
    const all = kept.filter((one) => situationIdOf(one) === id);
    const told = all.filter(isTerm);
    const meant = named.filter((one) => isTerm(one) && situationIdOf(one) === id);
    // The whole of it is meant, or it is not kept which of them was told.
    if (told.length === 0 || meant.length === 0) return all;
    return told.every((one) => meant.includes(one)) ? all : told.filter((one) => meant.includes(one));
  });
}

function termsIn(id: string, named: readonly string[]): readonly SituationTerm[] {
  return termsOf(id).filter(({ term }) => named.includes(`${id}/${term}`));
}
