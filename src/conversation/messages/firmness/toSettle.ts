import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import type { Block } from '../../contract/message.ts';
import { type BesideCase, endOf } from '../alternatives/end.ts';
import { settleFirst, situationsFirst } from '../outcome/settleFirst.ts';

/** What must be settled first; before an outcome the special situations, which are told of the patient all the same. */
export function toSettle(cases: Cases, known: CaseWithPending, beside: BesideCase): readonly Block[] {
  const end = endOf(cases, known, beside);
  return end.kind === 'outcome' ? settleFirst(end.shown) : situationsFirst(beside.situations);
}
