import type { Guideline } from '../../../guideline/guideline.ts';
import type { Uncertainty } from '../../../guideline/uncertainties.ts';
import { type AskedTreatment, namesTreatment } from '../../../language/ask/askedTreatment.ts';
import type { Block, Run } from '../../contract/message.ts';
import { askTexts } from '../../texts/ask.ts';

/** What is open in it is which of several comes first, or where each has its place. */
const isOfOrder = /^(?:order|relative place)\b/iu;

/**
 * The dossier's open points on the order of treatments that are set against each other: a question about the order of PRRT
 * and embolization is answered with its row (U2). None where a row names fewer than two of them.
 */
export function openOrderOf(
  guideline: Guideline,
  treatments: readonly AskedTreatment[],
): readonly Uncertainty[] {
  return Object.values(guideline.uncertainties).filter(
    ({ uncertainty }) =>
      isOfOrder.test(uncertainty) &&
      treatments.filter((one) => namesTreatment(guideline, one, uncertainty)).length > 1,
  );
}

/** An open uncertainty: what it is, why it matters, and what this reconstruction does. */
export function uncertaintyItems({
  uncertainty,
  whyItMatters,
  reconstruction,
}: Uncertainty): readonly (readonly Run[])[] {
  const labelled = (lead: string, text: string): readonly Run[] => [{ text: lead, subtle: true }, { text }];
  return [
    [{ text: uncertainty }],
    labelled(askTexts.whyItMatters, whyItMatters),
    labelled(askTexts.reconstruction, reconstruction),
  ];
}

/** The same as blocks, behind an answer that sets treatments against each other. */
export function openOrderBlocks(
  guideline: Guideline,
  treatments: readonly AskedTreatment[],
): readonly Block[] {
  return openOrderOf(guideline, treatments).flatMap((one): readonly Block[] => [
    { kind: 'text', text: [{ text: `${askTexts.kinds.uncertainty}: ${one.id}`, strong: true }] },
    { kind: 'list', items: uncertaintyItems(one) },
  ]);
}
