import { byQuestion } from '../engine/byQuestion.ts';
import { contradictionsIn } from '../engine/contradictions.ts';
import type { AnswerValue, GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';

/**
 * What a person types to answer the open question, and to confirm it where it contradicts the case.
 * @param before the answers of the case until then
 */
export function answerLines(
  guideline: Guideline,
  given: GivenAnswer,
  before: readonly GivenAnswer[],
): readonly string[] {
  return contradicts(guideline, given, before) ? [typed(given.answer), 'yes'] : [typed(given.answer)];
}

/** Typed answers that contradict the case are put back for confirmation first. */
function contradicts(
  guideline: Guideline,
  { question, answer }: GivenAnswer,
  before: readonly GivenAnswer[],
): boolean {
  return (
    contradictionsIn(guideline, { ...byQuestion(before), [question]: answer }).length >
    contradictionsIn(guideline, byQuestion(before)).length
  );
}

/** An answer in a form that the bot reads when typed. */
export function typed(answer: AnswerValue): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number') return String(answer);
  if (Array.isArray(answer)) return answer.join(', ');
  if ('lesionCount' in answer) return `${answer.lesionCount} lesions, largest ${answer.largestLesionMm} mm`;
  const { ki67, grade } = answer as { ki67?: number; grade?: string };
  return [...(ki67 === undefined ? [] : [`Ki-67 ${ki67}%`]), ...(grade === undefined ? [] : [grade])].join(
    ', ',
  );
}
