import type { Guideline } from '../../guideline/guideline.ts';
import type { StoredNotTaken } from '../state/session.ts';
import { failedDrugs, namesOf } from './outcome/failedDrugs.ts';
import { notTakenParts } from './outcome/notAsked.ts';
import { toldFacts } from './outcome/toldFacts.ts';
import { texts } from '../texts/texts.ts';

/** What was told beside the answers of a case, an item each: facts, drugs on which the disease progressed, what was not used. */
export function toldInWords(guideline: Guideline, notTaken: readonly StoredNotTaken[]): readonly string[] {
  const failed = failedDrugs(notTaken);
  return [
    ...toldFacts(notTaken).map(({ words }) => words),
    ...(failed.length === 0 ? [] : [texts.outcome.failed.on(namesOf(failed))]),
    ...notTakenParts({ guideline, notTaken }),
  ];
}
