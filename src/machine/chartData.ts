import { entryOf } from '../guideline/entryOf.ts';
import { holds } from '../engine/conditions.ts';
import { cautionsFor, type ShownCaution } from '../engine/cautions.ts';
import { deriveFacts } from '../engine/facts.ts';
import { type AdviceAt, adviceAt, type AdvisingOutcome, type GuidelineStamp } from '../engine/recommend.ts';
import type { Answers, AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Caution, CautionId } from '../guideline/caution.ts';
import type { Condition } from '../guideline/condition.ts';
import { unreachable } from '../guideline/errors.ts';
import {
  type Exclusion,
  noScope,
  type OptionCondition,
  type Outcome,
  type OutcomeOption,
  type Prohibition,
  type ProhibitionScope,
} from '../guideline/outcome.ts';
import { type AnswerLists, answerListsOf } from './answerLists.ts';
import type { Cases } from './cases.ts';
import { type ChartTables, type FactRulesData, knownIn, tablesOf, type WalkRules } from './chartTables.ts';

/** An edge as data; the default edge has no condition. */
export interface EdgeData {
  readonly id: string;
  readonly question: QuestionId;
  readonly target: string;
  readonly says: string;
  readonly when: Condition | null;
}

/** An option as data: closures, conditions and prohibitions by their ids. */
export interface OptionOfChart extends Omit<OutcomeOption, 'closedBy' | 'conditions' | 'prohibitions'> {
  readonly closedBy: readonly string[];
  readonly conditions: readonly string[];
  readonly prohibitions: readonly string[];
}

/** What an outcome advises, as data. */
export interface OutcomeOfChart extends Pick<
  Outcome,
  'title' | 'titleVariants' | 'firstScreen' | 'together'
> {
  readonly id: string;
  readonly options: readonly OptionOfChart[];
}

/** A version of the chart as plain JSON: enough to walk it, to compare it and to change it on trial. */
export interface ChartData {
  /** Of a chart written as `nelm-chart/1` only the titles of its outcomes are known, no options. */
  readonly format: 'nelm-chart/1' | 'nelm-chart/2';
  readonly guideline: GuidelineStamp;
  readonly start: QuestionId;
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly title: string;
    readonly classes: readonly AnswerValue[];
  }[];
  readonly outcomes: readonly OutcomeOfChart[];
  readonly closures: readonly Exclusion[];
  /** Of options. */
  readonly conditions: readonly Omit<OptionCondition, 'against'>[];
  readonly prohibitions: readonly Omit<Prohibition, keyof ProhibitionScope>[];
  /** In the order of the chart: of one question's edges the first that holds is taken. */
  readonly edges: readonly EdgeData[];
  readonly cautions: readonly Caution[];
  /** The order in which cautions of severity `stop` are shown. */
  readonly stopOrder: readonly CautionId[];
  /** What a case code of this version counts in. Absent in exports of the time before there were codes. */
  readonly answerLists?: AnswerLists;
  /** What the facts of a case are derived by. Absent in the same. */
  readonly factRules?: FactRulesData;
  /** Absent in exports of the time when they were tables of the program. */
  readonly tables?: ChartTables;
}

/** Where a walk over chart data stands. */
export interface DataWalk {
  readonly route: readonly QuestionId[];
  readonly edges: readonly string[];
  readonly pending: QuestionId | null;
  readonly outcome: string | null;
  /** In display order; empty while a question is open. */
  readonly cautions: readonly ShownCaution[];
  /** Null while a question is open. */
  readonly advice: AdviceAt | null;
}

/** The chart as data, read from the statechart itself. */
export function exportChart({ guideline, pathway, edges, stamp }: Cases): ChartData {
  const { questions, questionIds, outcomes, outcomeIds, guards } = guideline;
  const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
  return {
    format: 'nelm-chart/2',
    guideline: stamp,
    start: pathway.config.initial as QuestionId,
    questions: questionIds.map((id) => ({ id, title: questions[id].title, classes: questions[id].classes })),
    outcomes: outcomeIds.map((outcomeId) => {
      const { id, title, titleVariants, firstScreen, together, options } = outcomes[outcomeId];
      return {
        id,
        title,
        titleVariants,
        firstScreen,
        together,
        options: options.map((option) => ({
          ...option,
          closedBy: ids(option.closedBy),
          conditions: ids(option.conditions),
          prohibitions: ids(option.prohibitions),
        })),
      };
    }),
    closures: Object.values(guideline.closures),
    conditions: Object.values(guideline.optionConditions).map(({ id, words, when, provenance }) => ({
      id,
      words,
      when,
      provenance,
    })),
    prohibitions: guideline.prohibitions.map(({ id, text, provenance, saidByCautions, saidByOutcomes }) => ({
      id,
      text,
      provenance,
      saidByCautions,
      saidByOutcomes,
    })),
    edges: [...edges.values()].map(({ id, question, target, says, guard }) => ({
      id,
      question,
      target,
      says,
      when: guard === null ? null : guards[guard],
    })),
    cautions: guideline.cautions,
    stopOrder: guideline.stopOrder,
    answerLists: answerListsOf(guideline),
    factRules: {
      cutoffs: guideline.cutoffs,
      contraindicationClasses: Object.fromEntries(guideline.contraindicationClasses),
    },
    tables: tablesOf(guideline.data),
  };
}

/**
 * Walks chart data over the answers given by question, as the statechart does. A walk that finds no edge
 * stops with neither a question nor an outcome.
 * @param guideline by whose cut-offs the facts are derived
 */
export function walkData(guideline: WalkRules, chart: ChartData, answers: Answers): DataWalk {
  const route: QuestionId[] = [];
  const edges: string[] = [];
  let given: Answers = {};
  let at: string = chart.start;
  const nowhere = { pending: null, outcome: null, cautions: [], advice: null } as const;
  while (isQuestion(chart, at) && at in answers && !route.includes(at)) {
    const question: QuestionId = at;
    given = { ...given, [question]: answers[question] };
    const facts = deriveFacts(guideline, given);
    const edge: EdgeData | undefined = edgesOf(chart)
      .get(question)
      ?.find(({ when }) => when === null || holds(when, facts));
    route.push(question);
    if (!edge) return { route, edges, ...nowhere };
    edges.push(edge.id);
    at = edge.target;
  }
  if (isQuestion(chart, at)) return { route, edges, ...nowhere, pending: at };
  return { route, edges, pending: null, outcome: at, ...endOf(guideline, chart, given, at) };
}

/** What is shown at an outcome of chart data for the answers that led there. */
export function endOf(
  guideline: WalkRules,
  chart: ChartData,
  answers: Answers,
  outcome: string,
): Pick<DataWalk, 'cautions' | 'advice'> {
  const facts = deriveFacts(guideline, answers, outcome);
  const advice = adviceAt(knownIn(chart, guideline), advisingOutcome(chart, outcome), facts);
  return { cautions: cautionsFor(chart, facts), advice };
}

const edgesByQuestion = new WeakMap<ChartData, ReadonlyMap<QuestionId, readonly EdgeData[]>>();

/** The edges of each question, kept as long as the chart is: it is walked on thousands of routes. */
function edgesOf(chart: ChartData): ReadonlyMap<QuestionId, readonly EdgeData[]> {
  const known = edgesByQuestion.get(chart) ?? Map.groupBy(chart.edges, ({ question }) => question);
  edgesByQuestion.set(chart, known);
  return known;
}

const advising = new WeakMap<ChartData, Map<string, AdvisingOutcome>>();

/**
 * An outcome of chart data with what its ids name in it; an id that names nothing is left out.
 * Kept as long as the chart is.
 */
export function advisingOutcome(chart: ChartData, id: string): AdvisingOutcome {
  const known = advising.get(chart) ?? new Map<string, AdvisingOutcome>();
  advising.set(chart, known);
  const made = known.get(id) ?? resolved(chart, id);
  known.set(id, made);
  return made;
}

function resolved(chart: ChartData, id: string): AdvisingOutcome {
  const outcome = chart.outcomes.find((one) => one.id === id);
  if (!outcome) return unreachable(`The chart has no outcome ${id}.`);
  const { prohibitionScopes = {}, againstConditions = {} } = chart.tables ?? {};
  const named = <Item extends { readonly id: string }>(all: readonly Item[], ids: readonly string[]) =>
    ids.flatMap((wanted) => all.filter((item) => item.id === wanted));
  return {
    ...outcome,
    options: outcome.options.map((option) => ({
      ...option,
      closedBy: named(chart.closures, option.closedBy),
      conditions: named(chart.conditions, option.conditions).map((one) => ({
        ...one,
        against: entryOf(againstConditions, one.id) ?? [],
      })),
      prohibitions: named(chart.prohibitions, option.prohibitions).map((one) => ({
        ...one,
        ...(entryOf(prohibitionScopes, one.id) ?? noScope),
      })),
    })),
  };
}

function isQuestion(chart: ChartData, id: string): id is QuestionId {
  return chart.questions.some((question) => question.id === id);
}
