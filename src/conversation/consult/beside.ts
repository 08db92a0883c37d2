import type { Guideline } from '../../guideline/guideline.ts';
import type { ToldSituation } from '../../engine/situationsOnOptions.ts';
import type { BesideRecommendation } from '../messages/outcome/shownOutcome.ts';
import type { Session } from '../state/session.ts';
import { waitingAgainst } from '../state/unsettled.ts';
import { asTold, situationIdOf } from '../state/toldSituations.ts';

/** What stands beside the recommendation of a case: answers kept until asked, special situations, what was not taken, and what waits for a yes against an answer. */
export function besideOf(guideline: Guideline, session: Session): BesideRecommendation {
  return {
    pendingAnswers: session.pendingAnswers,
    situations: situationsOf(guideline, session),
    notTaken: [...session.notTaken, ...waitingAgainst(session)],
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
