import { holds } from '../engine/conditions.ts';
import { cautionsFor } from '../engine/cautions.ts';
import { deriveFacts } from '../engine/facts.ts';
import type { GuidelineStamp } from '../engine/recommend.ts';
import type { Answers, AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Caution } from '../guideline/caution.ts';
import type { Condition } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Cases } from './cases.ts';

/** An edge as data; the default edge has no condition. */
export interface EdgeData {
  readonly id: string;
  readonly question: QuestionId;
  readonly target: QuestionId | OutcomeId;
  readonly says: string;
  readonly when: Condition | null;
}

/** A version of the chart as plain JSON: enough to walk it, to compare it and to change it on trial. */
export interface ChartData {
  readonly format: 'nelm-chart/1';
  readonly guideline: GuidelineStamp;
  readonly start: QuestionId;
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly title: string;
    readonly classes: readonly AnswerValue[];
  }[];
  readonly outcomes: readonly { readonly id: OutcomeId; readonly title: string }[];
  /** In the order of the chart: of one question's edges the first that holds is taken. */
  readonly edges: readonly EdgeData[];
  readonly cautions: readonly Caution[];
}

/** Where a walk over chart data stands. */
export interface DataWalk {
  readonly route: readonly QuestionId[];
  readonly edges: readonly string[];
  readonly pending: QuestionId | null;
  readonly outcome: OutcomeId | null;
  /** Ids in display order; empty while a question is open. */
  readonly cautions: readonly string[];
}

/** The chart as data, read from the statechart itself. */
export function exportChart({ guideline, pathway, edges, stamp }: Cases): ChartData {
  const { questions, questionIds, outcomes, outcomeIds, cautions, guards } = guideline;
  return {
    format: 'nelm-chart/1',
    guideline: stamp,
    start: pathway.config.initial as QuestionId,
    questions: questionIds.map((id) => ({ id, title: questions[id].title, classes: questions[id].classes })),
    outcomes: outcomeIds.map((id) => ({ id, title: outcomes[id].title })),
    edges: [...edges.values()].map(({ id, question, target, says, guard }) => ({
      id,
      question,
      target,
      says,
      when: guard === null ? null : guards[guard].when,
    })),
    cautions,
  };
}

/**
 * Walks chart data over the answers given by question, as the statechart does. A walk that finds no edge
 * stops with neither a question nor an outcome.
 * @param guideline by whose cut-offs the facts are derived
 */
export function walkData(guideline: Guideline, chart: ChartData, answers: Answers): DataWalk {
  const route: QuestionId[] = [];
  const edges: string[] = [];
  let given: Answers = {};
  let at: QuestionId | OutcomeId = chart.start;
  while (isQuestion(chart, at) && at in answers && !route.includes(at)) {
    const question: QuestionId = at;
    given = { ...given, [question]: answers[question] };
    const facts = deriveFacts(guideline, given);
    const edge: EdgeData | undefined = chart.edges.find(
      (candidate) =>
        candidate.question === question && (candidate.when === null || holds(candidate.when, facts)),
    );
    route.push(question);
    if (!edge) return { route, edges, pending: null, outcome: null, cautions: [] };
    edges.push(edge.id);
    at = edge.target;
  }
  if (isQuestion(chart, at)) return { route, edges, pending: at, outcome: null, cautions: [] };
  const shown = cautionsFor(
    { cautions: chart.cautions, stopOrder: guideline.stopOrder },
    deriveFacts(guideline, given, at),
  ).map(({ id }) => id);
  return { route, edges, pending: null, outcome: at, cautions: shown };
}

function isQuestion(chart: ChartData, id: QuestionId | OutcomeId): id is QuestionId {
  return chart.questions.some((question) => question.id === id);
}
