import type { CautionId } from '../caution.ts';
import type { ExclusionId } from '../closures.ts';
import type { GuidelineData } from '../guideline.ts';
import type { ClosedDrugs, DrugId, DrugsClosedBy } from '../tiedToDrugs.ts';

type Closing = DrugsClosedBy extends ReadonlyMap<infer Item, infer Drugs> ? readonly [Item, Drugs] : never;

/**
 * By a contraindication the drugs that a closure leaves to an individual decision in it, and the caution that its words
 * name (dossier 2.6): the closure is of the options where these lead, its words are of the drugs wherever they stand. A
 * drug is meant that is part of a regimen; a treatment of its own is closed as an option.
 */
export function drugsClosedBy({
  closures,
  drugsWithin,
}: Pick<GuidelineData, 'closures' | 'drugsWithin'>): DrugsClosedBy {
  const ids = Object.keys(closures) as ExclusionId[];
  return new Map(ids.flatMap((id) => closingBy(id)));

  function closingBy(closure: ExclusionId): readonly Closing[] {
    const { when, reason } = closures[closure];
    const caution = /\(C\d{2}\)/u.exec(reason)?.[0].slice(1, -1) as CautionId | undefined;
    const drugs = (Object.keys(drugsWithin) as DrugId[]).filter(
      (drug) => drugsWithin[drug].within.length > 0 && reason.includes(drugsWithin[drug].name),
    );
    if (caution === undefined || drugs.length === 0) return [];
    const closed: ClosedDrugs = { drugs, caution, closure };
    return 'fact' in when && when.fact === 'contraindications' && 'includes' in when
      ? [[when.includes, closed]]
      : [];
  }
}
