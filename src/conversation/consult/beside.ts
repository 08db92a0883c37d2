import type { Guideline } from '../../guideline/guideline.ts';
import type { ToldSituation } from '../../engine/situationsOnOptions.ts';
import type { BesideRecommendation } from '../messages/outcome/shownOutcome.ts';
import type { Session } from '../state/session.ts';
import { asTold, situationIdOf } from '../state/toldSituations.ts';

/** What stands beside the recommendation of a case: answers kept until asked, special situations, what was not taken. */
export function besideOf(
  guideline: Guideline,
  session: Pick<Session, 'pendingAnswers' | 'situations' | 'notTaken' | 'choice'>,
): BesideRecommendation {
  return {
    pendingAnswers: session.pendingAnswers,
    situations: situationsOf(guideline, session),
    notTaken: session.notTaken,
    choice: session.choice,
  };
}

/** The special situations of the case as they were told, in the guideline's order. */
export function situationsOf(
  { specialSituations }: Guideline,
  { situations }: Pick<Session, 'situations'>,
): readonly ToldSituation[] {
  const ids = new Set(situations.map(situationIdOf));
  return asTold(
    specialSituations.filter(({ id }) => ids.has(id)),
    situations,
  );
}
