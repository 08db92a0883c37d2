import { byQuestion } from '../../../engine/byQuestion.ts';
import { cautionsFor, type ShownCaution } from '../../../engine/cautions.ts';
import { conditionState } from '../../../engine/conditionState.ts';
import { deriveFacts } from '../../../engine/facts.ts';
import type { Cases } from '../../../machine/cases.ts';
import type { CaseWithPending } from '../../../machine/pendingAnswers.ts';

/**
 * Before an outcome, for each that can still be reached the cautions that it would show and that what is known raises
 * already, answers kept until asked included. What rests on an answer that is not given is not known and not among them.
 */
export function heldAhead(
  { guideline, outlook }: Pick<Cases, 'guideline' | 'outlook'>,
  { state, pending }: CaseWithPending,
): readonly (readonly ShownCaution[])[] {
  const answers = { ...byQuestion(pending), ...byQuestion(state.answers) };
  const ahead = [...outlook(state).outcomes].filter((outcome) => outcome !== 'mdtOutOfScope');
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
