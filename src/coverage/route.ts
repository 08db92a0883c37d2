import type { AnswerValue, GivenAnswer, QuestionId } from '../guideline/answers.ts';

/** One thing that a person does in a case. */
export type Move =
  | { readonly do: 'answer'; readonly question: QuestionId; readonly answer: AnswerValue }
  | { readonly do: 'back' }
  | { readonly do: 'restart' }
  /** Commands that show something and change nothing. */
  | { readonly do: 'why' | 'path' | 'help' | 'about' }
  /** Text that is no answer: it must be refused and change nothing. */
  | { readonly do: 'say'; readonly text: string }
  /** An action of the card before the present one, once more: it must change nothing. */
  | { readonly do: 'stale' }
  /** The last activity once more, with the same id: it must change nothing. */
  | { readonly do: 'repeat' };

/** A way through the chart, from `new case` on. Not every route has to reach an outcome. */
export interface Route {
  readonly moves: readonly Move[];
}

/** A route of answers alone. */
export function routeOf(answers: readonly GivenAnswer[]): Route {
  return { moves: answers.map(({ question, answer }) => ({ do: 'answer', question, answer })) };
}

/**
 * The answers that hold after the moves: `back` takes the last one back, `restart` all of them.
 * Nothing else changes a case.
 */
export function answersAfter(moves: readonly Move[]): readonly GivenAnswer[] {
  return moves.reduce<readonly GivenAnswer[]>((answers, move) => {
    if (move.do === 'answer') return [...answers, { question: move.question, answer: move.answer }];
    if (move.do === 'back') return answers.slice(0, -1);
    return move.do === 'restart' ? [] : answers;
  }, []);
}
