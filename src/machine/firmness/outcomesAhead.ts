import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Cases } from '../cases.ts';
import { mayBecomeAnother, openTo } from './openTo.ts';
import type { Branch, ChartPlace } from '../graph.ts';
import type { CaseWithPending } from '../pendingAnswers.ts';

/**
 * The outcomes that a case can still reach with all that is known of it: an answer kept until asked is taken where its
 * question is asked, and one that says that something is not known may become another. None where one is reached. Each
 * place of the chart is looked at once, which is far less than what is looked at to say how firm a case is.
 */
export function outcomesAhead(
  { graph, guideline }: Pick<Cases, 'graph' | 'guideline'>,
  { state, pending }: CaseWithPending,
): readonly OutcomeId[] {
  if (state.question === null) return [];
  const kept = new Map(pending.map(({ question, answer }) => [question, answer]));
  /** What may be answered at a place: one that is not known, or leaves a part out, may become another. */
  const branchesAt = ({ question, branches, take }: ChartPlace): readonly Branch[] => {
    const answer = kept.get(question);
    if (answer === undefined) return branches;
    return mayBecomeAnother(guideline, { question, answer })
      ? openTo(guideline, question, answer).map((one) => take(one.answer))
      : [take(answer)];
  };
  const seen = new Set<ChartPlace>();
  const found = new Set<OutcomeId>();
  const waiting = [graph.placeOf(state.snapshot)];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { next, outcome } of branchesAt(place)) {
      if (next) waiting.push(next);
      if (outcome !== null) found.add(outcome);
    }
  }
  return guideline.outcomeIds.filter((id) => found.has(id));
}
