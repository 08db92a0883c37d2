import { isDeepStrictEqual } from 'node:util';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { judge } from '../oracle/index.ts';
import type { Move } from './route.ts';

/** What a case must be, by the oracle and docs/protocol.md alone. */
export interface ExpectedCase {
  /** The answers on the route, in order. */
  readonly answers: readonly GivenAnswer[];
  /** Answers kept until their question is asked; they decide nothing before. */
  readonly pending: readonly GivenAnswer[];
  /** Changes that `back` takes back: the answers right after each, and the case before it. */
  readonly changes?: readonly { readonly after: readonly GivenAnswer[]; readonly before: ExpectedCase }[];
}

/** What moves must make of a case. */
export interface Expectations {
  /** The case after a move. A move that does not fit the case changes nothing. */
  after(before: ExpectedCase, move: Move): ExpectedCase;
  /** The case after each move, a new one first. */
  along(moves: Iterable<Move>): Generator<ExpectedCase>;
}

export const newCase: ExpectedCase = { answers: [], pending: [] };

/** How many changes can be taken back (docs/protocol.md). */
const mostUndone = 5;

/** What the criteria of the transplant question name, so that it is asked again (docs/protocol.md). */
const transplantRestsOn: ReadonlySet<string> = new Set([
  'differentiation',
  'ki67',
  'extrahepaticDisease',
  'primaryStatus',
]);

export function createExpectations(): Expectations {
  /**
   * Later answers that the new route still asks stay, the others are kept pending; what rests on the changed
   * answer is asked again (docs/protocol.md, "Changing an answer").
   */
  const changed = (before: ExpectedCase, { question, answer }: GivenAnswer): ExpectedCase => {
    const at = before.answers.findIndex((given) => given.question === question);
    const was = before.answers[at];
    if (!was || isDeepStrictEqual(was.answer, answer)) return before;
    const left = [...before.answers.slice(at + 1), ...before.pending].filter(
      (given) => !isAskedAgain(given, question),
    );
    const next = advanced([...before.answers.slice(0, at), { question, answer }], left);
    const changes = [...(before.changes ?? []), { after: next.answers, before }].slice(-mostUndone);
    return { ...next, changes };
  };

  /** The last change is taken back where nothing was answered since, else the last answer. */
  const wentBack = ({ answers, pending, changes = [] }: ExpectedCase): ExpectedCase => {
    const last = changes.at(-1);
    if (!last || !isDeepStrictEqual(last.after, answers))
      return { ...advanced(answers.slice(0, -1), pending), changes };
    const { before } = last;
    const had = new Set([...before.answers, ...before.pending].map(({ question }) => question));
    const since = pending.filter(({ question }) => !had.has(question));
    return { ...advanced(before.answers, [...since, ...before.pending]), changes: changes.slice(0, -1) };
  };

  const after = (before: ExpectedCase, move: Move): ExpectedCase => {
    const { answers, pending, changes = [] } = before;
    switch (move.do) {
      case 'answer': {
        const { question, answer } = move;
        return openQuestionIn(answers) === question
          ? { ...advanced([...answers, { question, answer }], pending), changes }
          : before;
      }
      case 'back':
        return wentBack(before);
      case 'restart':
        return newCase;
      case 'tap':
        return move.button === 'back' ? wentBack(before) : move.button === 'newCase' ? newCase : before;
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

/** Whether an answer rests on another one, so that it is asked for again where that one is changed. */
export function isAskedAgain({ question, answer }: GivenAnswer, changedQuestion: QuestionId): boolean {
  return question === 'transplantScreen' && answer !== 'unknown' && transplantRestsOn.has(changedQuestion);
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
