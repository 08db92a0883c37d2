import { isDeepStrictEqual } from 'node:util';
import { byQuestion } from '../../engine/byQuestion.ts';
import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { stateOf } from '../oracle/conditions.ts';
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

/**
 * What the criteria of the transplant question name of other answers, as conditions of dossier 2.6 with the question
 * that each looks at: low grade, or Ki-67 below 10%; no disease outside the liver; the primary out (dossier 2.3, R20).
 */
const transplantNames: ReadonlyMap<QuestionId, readonly string[]> = new Map([
  ['ki67', ['g1g2', 'ki67Below10']],
  ['extrahepaticDisease', ['liverOnly']],
  ['primaryStatus', ['primaryResected']],
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
      (given) => !isAskedAgain(given, was, { question, answer }),
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

/**
 * Whether an answer is asked for again where another one is changed: it is where something that it names of that one
 * was met, not met or not known and is not the same any more (docs/protocol.md, "Changing an answer").
 */
export function isAskedAgain({ question, answer }: GivenAnswer, was: GivenAnswer, to: GivenAnswer): boolean {
  if (question !== 'transplantScreen' || answer === 'unknown') return false;
  // A tumour that is not well differentiated any more, or is now, is another one.
  if (was.question === 'differentiation')
    return (was.answer === 'well') !== (to.answer === 'well') || isOpen(was) !== isOpen(to);
  const [before, after] = [byQuestion([was]), byQuestion([to])];
  return (transplantNames.get(was.question) ?? []).some(
    (one) => stateOf(one, before) !== stateOf(one, after),
  );
}

function isOpen({ answer }: GivenAnswer): boolean {
  return answer === 'unknown';
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
