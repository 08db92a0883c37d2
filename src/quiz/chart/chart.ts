import { answerKey } from '../../engine/answerKey.ts';
import { describeAnswer } from '../../engine/describeAnswer.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Cases, CaseState } from '../../machine/cases.ts';
import { unreachable } from '../../guideline/errors.ts';

/** The chart that the quiz practises, and what the quiz asks of it. */
export interface Chart {
  readonly cases: Cases;
  readonly guideline: Guideline;
  /** Follows the chart as far as the answers lead; answers that it does not ask for are left out. */
  readonly follow: (answers: Answers) => CaseState;
  /** What follows from answers, at an outcome where one is reached. */
  readonly factsOf: (answers: Answers, outcome?: OutcomeId | null) => Facts;
  /** An answer in the short words of its question. */
  readonly shortAnswer: (given: GivenAnswer) => string;
  /** The edges that a case has taken, in order. */
  readonly edgesTaken: (state: CaseState) => readonly Edge[];
  /** The questions that have an edge to an outcome or a question. */
  readonly questionsBefore: (target: Edge['target']) => readonly QuestionId[];
}

export function createChart(cases: Cases): Chart {
  const { guideline } = cases;
  return {
    cases,
    guideline,
    follow: createFollow(cases),
    factsOf: (answers, outcome = null) => deriveFacts(guideline, answers, outcome),
    shortAnswer: ({ question, answer }) => describeAnswer(guideline, question, answer, 'short'),
    edgesTaken: (state) => cases.trail(state).map(({ edge }) => edge),
    questionsBefore: (target) => [
      ...new Set(
        [...cases.edges.values()].filter((edge) => edge.target === target).map(({ question }) => question),
      ),
    ],
  };
}

/** How many states are kept; a state with its recommendation takes a few kilobytes. */
const mostKept = 2_000;

/**
 * Follows the chart step by step and keeps the states on the way: the quiz looks at many cases that begin alike
 * and differ in one answer.
 */
function createFollow(cases: Cases): Chart['follow'] {
  const states = new Map<string, CaseState>();
  return (answers) => {
    let state = cases.start();
    let key = '';
    while (state.question !== null) {
      const { question } = state;
      const answer = answers[question];
      if (answer === undefined) break;
      key += `${question} ${answerKey(answer)} `;
      const known = states.get(key);
      if (known) state = known;
      else {
        state = cases.answer(state, question, answer);
        if (states.size >= mostKept) states.clear();
        states.set(key, state);
      }
    }
    return state;
  };
}

/** The outcome that a case has reached. */
export function outcomeOf({ outcome, question }: CaseState): OutcomeId {
  return outcome ?? unreachable(`A case that still asks ${String(question)} has no outcome.`);
}
