import type { GivenAnswer } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { type Move, type Route, written } from './routes/route.ts';
import { answerLines, typed } from './answerLines.ts';
import { createExpectations, type Expectations } from './routes/expectedCase.ts';

/**
 * A route as the lines that a person would type, from `new case` on.
 * @param expectations those of the guideline; given by whoever needs many routes
 */
export function chatLines(
  guideline: Guideline,
  { moves }: Route,
  expectations: Expectations = createExpectations(),
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
      return answerLines(guideline, move, before);
    case 'preview':
      return [`change ${move.question} to ${typed(move.answer)}`];
    case 'change':
      return [`change ${move.question} to ${typed(move.answer)}`, 'yes'];
    case 'say':
      return [move.text];
    case 'tap':
      return [`(tap the button ${move.button})`];
    case 'stale':
      return ['(tap an answer on the card before the last one)'];
    case 'repeat':
      return ['(the last message arrives once more)'];
    default:
      return [written(move).do];
  }
}
