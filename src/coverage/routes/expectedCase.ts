import { isDeepStrictEqual } from 'node:util';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { judge } from '../oracle/index.ts';
import { createMayAsk } from '../oracle/mayAsk.ts';
import type { Move } from './route.ts';

/** What a case must be, by the oracle and docs/protocol.md alone. */
export interface ExpectedCase {
  /** The answers on the route, in order. */
  readonly answers: readonly GivenAnswer[];
  /** Answers kept until their question is asked; they decide nothing before. */
  readonly pending: readonly GivenAnswer[];
}

/** What moves must make of a case. */
export interface Expectations {
  /** The case after a move. A move that does not fit the case changes nothing. */
  after(before: ExpectedCase, move: Move): ExpectedCase;
  /** The case after each move, a new one first. */
  along(moves: Iterable<Move>): Generator<ExpectedCase>;
}

export const newCase: ExpectedCase = { answers: [], pending: [] };

/** @param guideline whose answer classes are tried to find what a question that is open may lead to */
export function createExpectations({ questions }: Pick<Guideline, 'questions'>): Expectations {
  const mayAsk = createMayAsk((question) => questions[question].classes);

  /**
   * Later answers that the new route still asks stay. Of the others those that it may ask behind a question
   * that is now open are kept pending, the rest is gone (docs/protocol.md, "Changing an answer").
   */
  const changed = (before: ExpectedCase, { question, answer }: GivenAnswer): ExpectedCase => {
    const at = before.answers.findIndex((given) => given.question === question);
    const was = before.answers[at];
    if (!was || isDeepStrictEqual(was.answer, answer)) return before;
    const kept = advanced(
      [...before.answers.slice(0, at), { question, answer }],
      before.answers.slice(at + 1),
    );
    const open = openQuestionIn(kept.answers);
    const askable = open ? mayAsk(byQuestion(kept.answers), open) : new Set<QuestionId>();
    const held = kept.pending.filter((given) => askable.has(given.question));
    return advanced(kept.answers, [...before.pending, ...held]);
  };

  const after = (before: ExpectedCase, move: Move): ExpectedCase => {
    const { answers, pending } = before;
    switch (move.do) {
      case 'answer': {
        const { question, answer } = move;
        return openQuestionIn(answers) === question
          ? advanced([...answers, { question, answer }], pending)
          : before;
      }
      case 'back':
        return advanced(answers.slice(0, -1), pending);
      case 'restart':
        return newCase;
      case 'tap':
        return move.button === 'back'
          ? advanced(answers.slice(0, -1), pending)
          : move.button === 'newCase'
            ? newCase
            : before;
      case 'change':
        return changed(before, move);
      default:
        return before;
    }
  };

  return {
    after,
    *along(moves) {
      let expected = newCase;
      yield expected;
      for (const move of moves) {
        expected = after(expected, move);
        yield expected;
      }
    },
  };
}

/** The question that is open, or null at an outcome. */
export function openQuestionIn(answers: readonly GivenAnswer[]): QuestionId | null {
  return judge(byQuestion(answers)).pending;
}

/** Takes each answer that is pending as soon as its question is asked. */
function advanced(answers: readonly GivenAnswer[], pending: readonly GivenAnswer[]): ExpectedCase {
  const open = openQuestionIn(answers);
  const next = pending.find(({ question }) => question === open);
  return next
    ? advanced(
        [...answers, next],
        pending.filter((given) => given !== next),
      )
    : { answers, pending };
}
