import { byQuestion } from '../engine/byQuestion.ts';
import { contradictionsIn } from '../engine/contradictions.ts';
import type { AnswerValue, GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { type Move, type Route, written } from './routes/route.ts';
import { createExpectations, type Expectations } from './routes/expectedCase.ts';

/**
 * A route as the lines that a person would type, from `new case` on.
 * @param expectations those of the guideline; given by whoever needs many routes
 */
export function chatLines(
  guideline: Guideline,
  { moves }: Route,
  expectations: Expectations = createExpectations(guideline),
): readonly string[] {
  const expected = [...expectations.along(moves)];
  return [
    'new case',
    ...moves.flatMap((move, made) => linesOf(guideline, move, expected[made]?.answers ?? [])),
  ];
}

function linesOf(guideline: Guideline, move: Move, before: readonly GivenAnswer[]): readonly string[] {
  switch (move.do) {
    case 'answer':
      return contradicts(guideline, move, before) ? [typed(move.answer), 'yes'] : [typed(move.answer)];
    case 'preview':
      return [`change ${move.question} to ${typed(move.answer)}`];
    case 'change':
      return [`change ${move.question} to ${typed(move.answer)}`, 'yes'];
    case 'say':
      return [move.text];
    case 'stale':
      return ['(tap an answer on the card before the last one)'];
    case 'repeat':
      return ['(the last message arrives once more)'];
    default:
      return [written(move).do];
  }
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
function typed(answer: AnswerValue): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number') return String(answer);
  if (Array.isArray(answer)) return answer.join(', ');
  if ('lesionCount' in answer) return `${answer.lesionCount} lesions, largest ${answer.largestLesionMm} mm`;
  const { ki67, grade } = answer as { ki67?: number; grade?: string };
  return [...(ki67 === undefined ? [] : [`Ki-67 ${ki67}%`]), ...(grade === undefined ? [] : [grade])].join(
    ', ',
  );
}
