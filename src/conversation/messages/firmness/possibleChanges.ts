import { isDenied } from '../../../engine/isDenied.ts';
import type { Situation } from '../../../engine/situationsOnOptions.ts';
import type { ToldAnywhere } from '../../../engine/toldOnOptions.ts';
import type { GivenAnswer } from '../../../guideline/answers.ts';
import type { Cases } from '../../../machine/cases.ts';
import { type Firmness, firmnessOf, nearestAmong } from '../../../machine/firmness/firmness.ts';
import { onceFor } from '../../../machine/onceEach.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';
import { recent } from '../../../machine/recent.ts';
import { withPending } from '../../state/contradictions.ts';
import { toldAnywhere } from '../outcome/toldOnOptions.ts';
import type { BesideCase } from '../alternatives/end.ts';

/** How many cases are kept with how firm they are: somebody asks "how firm" and then "what next" of the same one. */
const mostKept = 4;

const lately = onceFor((_cases: Cases) => recent<Firmness>(mostKept));

/**
 * How firm a case is, without the changes that something else known of it denies: with 85 % of the liver replaced no
 * answer to the transplant screen is "meets all".
 */
export function firmnessShown(
  cases: Cases,
  known: CaseWithPending,
  { situations = [], notTaken = [] }: BesideCase,
): Firmness {
  const told = toldAnywhere(notTaken);
  const key = JSON.stringify([known.state.answers, known.pending, situations.map(({ id }) => id), told.key]);
  return lately(cases).of(key, () => possible(cases, known, situations, told));
}

function possible(
  cases: Cases,
  known: CaseWithPending,
  situations: readonly Situation[],
  told: ToldAnywhere,
): Firmness {
  const { guideline } = cases;
  const firmness = firmnessOf(cases, known, situations, told);
  const answers = withPending(known.state, known.pending);
  const isPossible = (given: GivenAnswer): boolean => !isDenied(guideline, answers, given);
  const changes = firmness.changes.flatMap((change) => {
    const possible = change.answers.filter((answer) => isPossible({ question: change.question, answer }));
    return possible.length === 0 ? [] : [{ ...change, answers: possible }];
  });
  return { ...firmness, changes, nearest: nearestAmong(guideline, known, firmness.now, changes) };
}
