import { initialTransition, type SnapshotFrom } from 'xstate';
import { givenAnswers } from '../engine/byQuestion.ts';
import { fitAnswer } from '../engine/fitAnswer.ts';
import type { GuidelineStamp, Recommendation } from '../engine/recommend.ts';
import type { TrailStep } from '../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../guideline/answers.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { type ChartEdge, edgesOf } from './edges.ts';
import { NotTheQuestionError } from './errors.ts';
import { follow } from './follow.ts';
import { type ChartGraph, graphOf } from './graph.ts';
import { once } from './once.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { recent } from './recent.ts';
import { type AnswerEvent, createPathway, type Pathway } from './pathway.ts';
import { stampOf } from './stamp.ts';
import { transitionsOf } from './transitions.ts';

/** Where a case stands. All of it follows from `answers`; nothing else need be kept. */
export interface CaseState {
  readonly answers: readonly GivenAnswer[];
  /** The question to ask, or null once an outcome is reached. */
  readonly question: QuestionId | null;
  readonly outcome: OutcomeId | null;
  readonly recommendation: Recommendation | null;
  readonly snapshot: SnapshotFrom<Pathway>;
}

/** An answer in any form that `fitAnswer` takes. */
export interface RawAnswer {
  readonly question: QuestionId;
  readonly answer: unknown;
}

/** One version of the guideline with its chart, and the operations on a case over it. All are pure. */
export interface Cases {
  readonly guideline: Guideline;
  readonly pathway: Pathway;
  /** The version that goes with every case, recommendation, log line and coverage report. */
  readonly stamp: GuidelineStamp;
  /** The edges of the chart by id, in its order. */
  readonly edges: ReadonlyMap<string, ChartEdge>;
  /** The chart unfolded over answer classes. */
  readonly graph: ChartGraph;
  start(): CaseState;
  /**
   * Answers the current question.
   * @param answer in any form that `fitAnswer` takes
   * @throws NotTheQuestionError when another question is being asked
   * @throws AnswerError when the answer does not fit
   */
  answer(state: CaseState, question: QuestionId, answer: unknown): CaseState;
  /** The case without its last answer; a case without answers stays as it is. */
  back(state: CaseState): CaseState;
  /** Goes from the start as far as the answers lead; those that the route does not ask for are left out. */
  follow(answers: Answers): CaseState;
  /** Rebuilds a case from its answers. @throws like `answer` when they are not a route of this chart */
  replay(answers: readonly RawAnswer[]): CaseState;
  /** The case as steps, each with the edge that fired. */
  trail(state: CaseState): readonly TrailStep[];
  /** How many questions may follow, and which. */
  outlook(state: CaseState): Outlook;
}

/** How many states of cases are kept: those of some hundred open cases, a few megabytes. */
const keptStates = 2_000;

/**
 * What is costly (stamp, edges, graph, outlook) is made when it is first asked for, and a state that was reached
 * lately is not worked out again: a case is replayed at each turn.
 * @param pathway the chart of the guideline, unless a changed one is to be tried
 */
export function createCases(guideline: Guideline, pathway: Pathway = createPathway(guideline)): Cases {
  const stamp = once(() => stampOf(guideline, pathway.config));
  const edges = once(() => edgesOf(pathway.config));
  const graph = once(() => graphOf(guideline, pathway));
  const look = once(() => outlookOf(graph()));
  const outlook = ({ snapshot }: CaseState): Outlook => look()(snapshot);

  const read = (snapshot: SnapshotFrom<Pathway>): CaseState => {
    const at = snapshot.value as string;
    const finished = snapshot.status === 'done';
    return {
      answers: snapshot.context.trail.map(({ question, answer }) => ({ question, answer })),
      question: finished ? null : (at as QuestionId),
      outcome: finished ? (at as OutcomeId) : null,
      recommendation: finished ? (snapshot.output ?? null) : null,
      snapshot,
    };
  };

  const start = once(() => read(initialTransition(pathway)[0]));
  const transition = transitionsOf(pathway);
  const states = recent<CaseState>(keptStates);
  /** The key of each state that is kept: its answers, each with a comma before it. */
  const keys = new WeakMap<CaseState, string>();
  const keyAfter = (before: string, { question, answer: given }: RawAnswer): string =>
    `${before},${JSON.stringify([question, given])}`;

  const answer = (state: CaseState, question: QuestionId, raw: unknown): CaseState => {
    if (state.question !== question) throw new NotTheQuestionError(question, state.question);
    const fitted = fitAnswer(guideline, question, raw);
    const before = keys.get(state) ?? state.answers.reduce(keyAfter, '');
    const key = keyAfter(before, { question, answer: fitted });
    return states.of(key, () => {
      const event = { type: question, answer: fitted } as AnswerEvent;
      const next = read(transition(state.snapshot, event));
      keys.set(next, key);
      return next;
    });
  };

  const take = (state: CaseState, given: RawAnswer): CaseState => answer(state, given.question, given.answer);

  /** Goes on from the longest beginning that was reached lately, as a rule from all of it. */
  const replay = (answers: readonly RawAnswer[]): CaseState => {
    const beginnings: string[] = [];
    for (const given of answers) beginnings.push(keyAfter(beginnings.at(-1) ?? '', given));
    for (let length = answers.length; length > 0; length -= 1) {
      const known = states.known(beginnings[length - 1] ?? '');
      if (known) return answers.slice(length).reduce(take, known);
    }
    return answers.reduce(take, start());
  };

  return {
    guideline,
    pathway,
    get stamp() {
      return stamp();
    },
    get edges() {
      return edges();
    },
    get graph() {
      return graph();
    },
    start,
    answer,
    replay,
    follow: (answers) => follow(start(), givenAnswers(guideline, answers), take).state,
    back: (state) => replay(state.answers.slice(0, -1)),
    trail: (state) => state.snapshot.context.trail,
    outlook,
  };
}

/** The answers of a case by question. */
export function answersOf(state: CaseState): Answers {
  return state.snapshot.context.answers;
}
