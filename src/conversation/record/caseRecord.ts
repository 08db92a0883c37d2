import { encodeCase } from '../../machine/caseCode/caseCode.ts';
import type { Cases } from '../../machine/cases.ts';
import type { CaseWithPending } from '../../machine/pendingAnswers.ts';
import { routePicture } from '../../machine/picture/routePicture.ts';
import { firmnessLines, missingDataLines } from '../messages/firmness/firmnessLines.ts';
import { type BesideRecommendation, shownTitle } from '../messages/outcome/shownOutcome.ts';
import { codedTold } from '../state/toldInCode.ts';
import { noParts, type RecordDocument, type RecordExtent, type RecordParts } from './recordDocument.ts';
import { recordOf, type Written } from './recordOf.ts';

/** What stands with a case beside its answers. */
export type BesideRecord = Omit<BesideRecommendation, 'pendingAnswers'>;

/**
 * The record of a case with its code, how firm it is, what could be found out, and the way through the
 * chart.
 * @returns null before an outcome
 */
export function caseRecord(
  cases: Cases,
  known: CaseWithPending,
  written: Written,
  beside: BesideRecord = {},
  extent: RecordExtent = 'document',
): RecordDocument | null {
  const { guideline } = cases;
  const { state, pending } = known;
  const { recommendation } = state;
  if (!recommendation) return null;
  const all = { ...beside, pendingAnswers: pending };
  const title = shownTitle(guideline, recommendation, all);
  const caseCode = encodeCase(cases, {
    answers: [...state.answers, ...pending],
    situations: (beside.situations ?? []).map(({ id }) => id),
    ...codedTold(beside.notTaken ?? []),
  });
  const parts: RecordParts =
    extent === 'text'
      ? { ...noParts, caseCode }
      : {
          caseCode,
          firmness: firmnessLines(cases, known, beside, 'besideMissing'),
          missing: missingDataLines(cases, known, beside),
          picture: routePicture(cases, { trail: cases.trail(state), title }, 'portrait'),
        };
  return recordOf(guideline, recommendation, written, all, parts, extent);
}
