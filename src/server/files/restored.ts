import { situationsOf } from '../../conversation/consult/beside.ts';
import type { LinkedCase } from '../../conversation/contract/links.ts';
import { leadingIds, shownOutcome } from '../../conversation/messages/outcome/shownOutcome.ts';
import type { BesideRecord } from '../../conversation/record/caseRecord.ts';
import { putToPresent } from '../../conversation/state/openCase.ts';
import { type DecodedCase, decodeCase } from '../../machine/caseCode/caseCode.ts';
import { createEditions } from '../../machine/caseCode/edition.ts';
import { CaseCodeError } from '../../machine/caseCode/errors.ts';
import type { Cases } from '../../machine/cases.ts';
import type { CaseWithPending } from '../../machine/pendingAnswers.ts';

/** A case as the address of a file holds it, or why it cannot be made again. */
export type Restored =
  | { readonly kind: 'restored'; readonly known: CaseWithPending; readonly beside: BesideRecord }
  | { readonly kind: 'otherGuideline' }
  | { readonly kind: 'noOutcome' };

/** Makes the case again that the address of a file holds. */
export function restored(cases: Cases, { code, notTaken, disagreement }: LinkedCase): Restored {
  const decoded = decodedNow(cases, code);
  if (decoded === null) return { kind: 'otherGuideline' };
  const { guideline } = cases;
  const known = putToPresent(cases, cases.stamp, decoded.answers);
  const { recommendation } = known.state;
  if (recommendation === null) return { kind: 'noOutcome' };
  const beside = { situations: situationsOf(guideline, decoded), notTaken };
  if (disagreement === null) return { kind: 'restored', known, beside };
  const shown = shownOutcome(guideline, recommendation, { ...beside, pendingAnswers: known.pending });
  const about = { outcome: recommendation.outcome, leading: leadingIds(shown.recommendation), by: '' };
  return { kind: 'restored', known, beside: { ...beside, disagreement: { ...disagreement, ...about } } };
}

/** @returns null for a code of another version of the guideline, which an address outlives for a day at most */
function decodedNow(cases: Cases, code: string): DecodedCase | null {
  try {
    return decodeCase(createEditions(cases), code);
  } catch (error) {
    if (error instanceof CaseCodeError && error.fault === 'unknownGuideline') return null;
    throw error;
  }
}
