import { isDenied } from '../../../engine/isDenied.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type Firmness, firmnessOf, nearestAmong } from '../../../machine/firmness/firmness.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { withPending } from '../../state/contradictions.ts';
import { toldAnywhere } from '../outcome/toldOnOptions.ts';
import type { BesideCase } from '../alternatives/end.ts';

/**
 * How firm a case is, without the changes that something else known of it denies: with 85 % of the liver replaced no
 * answer to the transplant screen is "meets all".
 */
export function firmnessShown(cases: Cases, known: CaseWithPending, beside: BesideCase): Firmness {
  const { guideline } = cases;
  const firmness = firmnessOf(cases, known, beside.situations, toldAnywhere(beside.notTaken ?? []));
  const answers = withPending(known.state, known.pending);
  const isPossible = (given: GivenAnswer): boolean => !isDenied(guideline, answers, given);
  const changes = firmness.changes.flatMap((change) => {
    const possible = change.answers.filter((answer) => isPossible({ question: change.question, answer }));
    return possible.length === 0 ? [] : [{ ...change, answers: possible }];
  });
  return { ...firmness, changes, nearest: nearestAmong(guideline, known, firmness.now, changes) };
}
