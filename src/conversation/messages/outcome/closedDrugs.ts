import type { RecommendedOption } from '../../../engine/recommendedOption.ts';
import type { Run } from '../../contract/message.ts';
import { briefTagRun } from '../said/claims.ts';
import { failedIn } from './failedDrugs.ts';
import { closingOf, drugsNamedIn } from './failedOptions.ts';
import type { ShownOutcome } from './shownOutcome.ts';

/**
 * That contraindications of the case close drugs that an option names beside others that failed, in the words of the
 * closure; nothing where none does, or the option is closed and says so by itself.
 */
export function closedDrugsRuns(
  {
    guideline,
    contraindications,
    notTaken,
  }: Pick<ShownOutcome, 'guideline' | 'contraindications' | 'notTaken'>,
  option: RecommendedOption,
): readonly Run[] {
  const { closed, skippedKinds } = option;
  if (closed !== null) return [];
  // Where nothing told excludes a drug of it as well, the chart has said what follows (dossier 2.6).
  if (skippedKinds === undefined && failedIn({ notTaken }, option).length === 0) return [];
  const drugs = drugsNamedIn(option);
  return contraindications.flatMap((item): readonly Run[] => {
    const closing = guideline.drugsClosedBy.get(item);
    if (!closing || !drugs.some((drug) => closingOf(guideline, drug, [item]).length > 0)) return [];
    const { reason, provenance } = guideline.closures[closing.closure];
    return [{ text: `${reason} `, strong: true }, briefTagRun(provenance), { text: ' ' }];
  });
}
