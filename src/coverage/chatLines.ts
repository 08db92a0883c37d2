import type { AnswerValue } from '../guideline/answers.ts';
import type { Move, Route } from './route.ts';

/** A route as the lines that a person would type, from `new case` on. */
export function chatLines({ moves }: Route): readonly string[] {
  return ['new case', ...moves.map(lineOf)];
}

function lineOf(move: Move): string {
  switch (move.do) {
    case 'answer':
      return typed(move.answer);
    case 'say':
      return move.text;
    case 'stale':
      return '(tap an answer on the card before the last one)';
    case 'repeat':
      return '(the last message arrives once more)';
    default:
      return move.do;
  }
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
