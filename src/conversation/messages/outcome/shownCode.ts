import { encodeCase } from '../../../machine/caseCode/caseCode.ts';
import { codedTold } from '../../state/toldInCode.ts';
import type { ShownOutcome } from './shownOutcome.ts';

/** The code of the case whose outcome is shown. */
export function shownCode({
  guideline,
  byChart,
  pendingAnswers,
  situations,
  notTaken,
}: ShownOutcome): string {
  return encodeCase(
    { guideline, stamp: byChart.guideline },
    {
      answers: [...byChart.basis.trail, ...pendingAnswers],
      situations: situations.map(({ id }) => id),
      ...codedTold(notTaken),
    },
  );
}
