import type { AnswerValue, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { ButtonName } from './buttons.ts';

/** One thing that a person does in a case. */
export type Move =
  | { readonly do: 'answer'; readonly question: QuestionId; readonly answer: AnswerValue }
  /** Gives an answered question another answer, after the look at what follows. */
  | { readonly do: 'change'; readonly question: QuestionId; readonly answer: AnswerValue }
  /** The look alone: the answer is left as it was, and nothing may change. */
  | { readonly do: 'preview'; readonly question: QuestionId; readonly answer: AnswerValue }
  | { readonly do: 'back' }
  | { readonly do: 'restart' }
  /** A command that shows something and changes nothing. */
  | { readonly do: 'show'; readonly command: string }
  /** A button of the card that is shown. */
  | { readonly do: 'tap'; readonly button: ButtonName }
  /** Text that is no answer: it must be refused and change nothing. */
  | { readonly do: 'say'; readonly text: string }
  /** An action of the card before the present one, once more: it must change nothing. */
  | { readonly do: 'stale' }
  /** The last activity once more, with the same id: it must change nothing. */
  | { readonly do: 'repeat' };

/** A move as it is written in a file: a command that only shows something stands there by its name. */
export type WrittenMove = Exclude<Move, { readonly do: 'show' }> | { readonly do: string };

export function written(move: Move): WrittenMove {
  return move.do === 'show' ? { do: move.command } : move;
}

/** A move that carries an answer to a question. */
export type AnsweringMove = Extract<Move, { readonly answer: AnswerValue }>;

/** A way through the chart, from `new case` on. Not every route has to reach an outcome. */
export interface Route {
  readonly moves: readonly Move[];
}

/** A route of answers alone. */
export function routeOf(answers: readonly GivenAnswer[]): Route {
  return { moves: answers.map(({ question, answer }) => ({ do: 'answer', question, answer })) };
}

/** Whether a route does nothing but answer. */
export function answersOnly(
  moves: readonly Move[],
): moves is readonly Extract<Move, { readonly do: 'answer' }>[] {
  return moves.every((move) => move.do === 'answer');
}
