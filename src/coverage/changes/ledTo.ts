import { byQuestion } from '../../engine/byQuestion.ts';
import type { AnswerByQuestion, Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { walkedFrom } from '../oracle/index.ts';
import { type AnswersTo, whatWaysLookAt } from '../oracle/mayAsk.ts';
import { isAskedAgain } from '../routes/expectedCase.ts';

/** Where answers lead by the oracle. */
export interface LedTo {
  /** The answers on the way. */
  readonly onRoute: Answers;
  /** Those that the way does not ask for. */
  readonly beside: Answers;
  /** The outcome that is reached at once, or null. */
  readonly outcome: OutcomeId | null;
  /** The question that is asked next, or null at an outcome. */
  readonly asks: QuestionId | null;
}

/** Walks from the start as far as the answers lead, whatever their order. */
export function ledTo(answers: Answers): LedTo {
  return goOn('differentiation', {}, answers);
}

function goOn(from: QuestionId, before: Answers, left: Answers): LedTo {
  const { onRoute, route, outcome, pending } = walkedFrom(from, before, left);
  const beside: Partial<AnswerByQuestion> = { ...left };
  for (const question of route) delete beside[question];
  return { onRoute, beside, outcome, asks: pending };
}

/** The answers of a case with another to one question; what is asked again then is not among them. */
export function answersWith(given: readonly GivenAnswer[], change: GivenAnswer): Answers {
  const was = given.find(({ question }) => question === change.question);
  const others = given.filter(
    (one) => one.question !== change.question && !(was && isAskedAgain(one, was, change)),
  );
  return byQuestion([...others, change]);
}

/**
 * The outcomes that some answers still leave.
 * @param answersTo one answer of each class of a question
 */
export function createOutcomesLeft(answersTo: AnswersTo): (led: LedTo) => ReadonlySet<OutcomeId> {
  // Ways that look at the same are one: the whole chart has some thousand of them.
  const seen = new Map<string, ReadonlySet<OutcomeId>>();
  const left = ({ onRoute, beside, outcome, asks }: LedTo): ReadonlySet<OutcomeId> => {
    if (asks === null) return new Set(outcome === null ? [] : [outcome]);
    const key = `${asks} ${whatWaysLookAt(onRoute)} ${JSON.stringify(beside)}`;
    const known = seen.get(key);
    if (known) return known;
    const found = new Set<OutcomeId>();
    for (const answer of answersTo(asks)) {
      for (const one of left(goOn(asks, onRoute, { ...beside, [asks]: answer }))) found.add(one);
    }
    if (seen.size >= mostSeen) seen.clear();
    seen.set(key, found);
    return found;
  };
  return left;
}

const mostSeen = 100_000;
