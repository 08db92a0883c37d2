import { byQuestion } from '../../../engine/byQuestion.ts';
import { cautionsFor, type ShownCaution } from '../../../engine/cautions.ts';
import { conditionState } from '../../../engine/conditionState.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Cases } from '../../../machine/cases.ts';
import { outcomesAhead } from '../../../machine/firmness/outcomesAhead.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';

/**
 * Before an outcome, for each that can still be reached with all that is known the cautions that it would show and that
 * what is known raises already, answers kept until asked included. What rests on an answer that is not given is not known and not among them.
 */
export function heldAhead(
  cases: Pick<Cases, 'guideline' | 'graph'>,
  known: CaseWithPending,
): readonly (readonly ShownCaution[])[] {
  const { guideline } = cases;
  const answers = { ...byQuestion(known.pending), ...byQuestion(known.state.answers) };
  // What is being asked is not said yet, whatever is kept of it.
  const pending = known.pending.filter(({ question }) => question !== known.state.question);
  const ahead = outcomesAhead(cases, { state: known.state, pending }).filter(
    (outcome) => outcome !== 'mdtOutOfScope',
  );
  return ahead.map((outcome) => {
    const facts = deriveFacts(guideline, answers, outcome);
    const met = new Set(
      guideline.cautions
        .filter(({ when }) => conditionState(guideline, when, facts) === 'met')
        .map(({ id }) => id),
    );
    return cautionsFor(guideline, facts).filter(({ id }) => met.has(id));
  });
}
