import { isDeepStrictEqual } from 'node:util';
import type { Answers, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import { questions } from '../guideline/questions/index.ts';
import { judge } from './oracle/index.ts';
import { createMayAsk } from './oracle/mayAsk.ts';
import type { Move } from './route.ts';

/** Where a case must stand, by the oracle and docs/protocol.md alone. */
export interface Standing {
  /** The answers on the route, in order. */
  readonly answers: readonly GivenAnswer[];
  /** Answers kept until their question is asked; they decide nothing before. */
  readonly ahead: readonly GivenAnswer[];
}

export const atStart: Standing = { answers: [], ahead: [] };

/** Where a case stands after each move, the start first. */
export function* standingsAlong(moves: Iterable<Move>): Generator<Standing> {
  let standing = atStart;
  yield standing;
  for (const move of moves) {
    standing = afterMove(standing, move);
    yield standing;
  }
}

/** Where a case stands after a move. A move that does not fit the case changes nothing. */
export function afterMove(standing: Standing, move: Move): Standing {
  const { answers, ahead } = standing;
  switch (move.do) {
    case 'answer': {
      const { question, answer } = move;
      return pendingOf(answers) === question ? advanced([...answers, { question, answer }], ahead) : standing;
    }
    case 'back':
      return advanced(answers.slice(0, -1), ahead);
    case 'restart':
      return atStart;
    case 'change':
      return changed(standing, move);
    default:
      return standing;
  }
}

/** The question that is open, or null at an outcome. */
export function pendingOf(answers: readonly GivenAnswer[]): QuestionId | null {
  return judge(byQuestion(answers)).pending;
}

export function byQuestion(answers: readonly GivenAnswer[]): Answers {
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}

/** Takes each answer that is kept as soon as its question is asked. */
function advanced(answers: readonly GivenAnswer[], ahead: readonly GivenAnswer[]): Standing {
  const pending = pendingOf(answers);
  const next = ahead.find(({ question }) => question === pending);
  return next
    ? advanced(
        [...answers, next],
        ahead.filter((given) => given !== next),
      )
    : { answers, ahead };
}

/**
 * Later answers that the new route still asks stay. Of the others those that it may ask behind a question
 * that is now open are kept ahead, the rest is gone (docs/protocol.md, "Changing an answer").
 */
function changed(standing: Standing, { question, answer }: GivenAnswer): Standing {
  const at = standing.answers.findIndex((given) => given.question === question);
  const before = standing.answers[at];
  if (!before || isDeepStrictEqual(before.answer, answer)) return standing;
  const kept = advanced(
    [...standing.answers.slice(0, at), { question, answer }],
    standing.answers.slice(at + 1),
  );
  const pending = pendingOf(kept.answers);
  const askable = pending ? mayAsk(byQuestion(kept.answers), pending) : new Set<QuestionId>();
  const held = kept.ahead.filter((given) => askable.has(given.question));
  return advanced(kept.answers, [...standing.ahead, ...held]);
}

const mayAsk = createMayAsk((question) => questions[question].classes);
