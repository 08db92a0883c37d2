import { cautionsFor } from '../../engine/cautions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { knownIn } from '../../machine/chartTables.ts';
import type { AnswerClasses } from './answerClasses.ts';
import { type ChartWalker, walkerOf } from './chartWalker.ts';
import { changeBetween, type EndChange, type EndOfWalk } from './endChange.ts';
import { changedCautions, changedOutcomes } from './firstDifference.ts';
import { RouteTable } from './routeTable.ts';

/** One version's walk as far as the answers lead. */
interface Side {
  readonly at: string | null;
  /** The answers to the questions that this version asked. */
  readonly given: Answers;
  readonly facts: Facts | null;
}

export interface Comparison {
  readonly table: RouteTable;
  /** The kinds of change that occur; the table names each by its place here, from 1. */
  readonly changes: readonly EndChange[];
}

/** More routes than this are not compared: the two charts have too little in common. */
export const mostRoutes = 5_000_000;

/**
 * Walks both versions side by side over every route of answer classes, depth first. Where the versions ask
 * different questions, a route answers those of both. Each route takes one row of bytes.
 * @param onRoutes told now and then how many routes were compared
 * @returns null when there are more than `limit` routes
 */
export function compareRoutes(
  guideline: Guideline,
  older: ChartData,
  newer: ChartData,
  classes: AnswerClasses,
  limit: number = mostRoutes,
  onRoutes: (routes: number) => void = () => undefined,
): Comparison | null {
  const [a, b] = [walkerOf(older), walkerOf(newer)];
  const table = new RouteTable(guideline.questionIds, classes);
  const changes = numbered<EndChange>();
  const endOf = endsOf(guideline, older, newer);

  const visit = (before: Side, after: Side, answers: Answers): boolean => {
    const question = openQuestion(a, before, answers) ?? openQuestion(b, after, answers);
    if (question === null) {
      if (table.size >= limit) return false;
      const change = endOf(before, after);
      table.add(change === null ? 0 : changes.numberOf(change));
      if (table.size % 20_000 === 0) onRoutes(table.size);
      return true;
    }
    return classes[question].every((answer, index) => {
      const more: Answers = { ...answers, [question]: answer };
      table.set(question, index);
      const next = catchUp(guideline, a, before, more);
      const held = visit(
        next,
        same(before, after) ? follow(guideline, b, after, next, more) : catchUp(guideline, b, after, more),
        more,
      );
      table.clear(question);
      return held;
    });
  };

  const start = (chart: ChartData): Side => ({ at: chart.start, given: nothing, facts: null });
  const complete = visit(start(older), start(newer), nothing);
  return complete ? { table, changes: changes.values } : null;
}

const nothing: Answers = {};

function openQuestion(walker: ChartWalker, { at }: Side, answers: Answers): QuestionId | null {
  return at !== null && walker.isQuestion(at) && !(at in answers) ? at : null;
}

function same(one: Side, other: Side): boolean {
  return one.at === other.at && one.given === other.given;
}

/** Where the other version goes by the answer that has just been given to the same question in both. */
function follow(guideline: Guideline, walker: ChartWalker, side: Side, twin: Side, answers: Answers): Side {
  const question = side.at as QuestionId;
  // The twin may have gone on over answers already given; then this side finds its own way.
  if (!twin.facts || Object.keys(twin.given).length !== Object.keys(side.given).length + 1) {
    return catchUp(guideline, walker, side, answers);
  }
  const at = walker.take(question, twin.facts)?.target ?? null;
  return catchUp(guideline, walker, { at, given: twin.given, facts: twin.facts }, answers);
}

/** Goes on as long as the answers to the questions met are given. A question met again ends the walk. */
function catchUp(guideline: Guideline, walker: ChartWalker, side: Side, answers: Answers): Side {
  let { at, given, facts } = side;
  while (at !== null && walker.isQuestion(at) && at in answers) {
    if (at in given) return { at: null, given, facts };
    given = { ...given, [at]: answers[at] };
    facts = deriveFacts(guideline, given);
    at = walker.take(at, facts)?.target ?? null;
  }
  return { at, given, facts };
}

/** What differs at the end of a route. Where both walks are the same, only what changed at outcomes can. */
function endsOf(
  guideline: Guideline,
  older: ChartData,
  newer: ChartData,
): (before: Side, after: Side) => EndChange | null {
  const outcomes = changedOutcomes(older, newer);
  const cautions = new Set(changedCautions(older, newer));
  const ofChanged = (chart: ChartData): Pick<ChartData, 'cautions' | 'stopOrder'> => ({
    cautions: chart.cautions.filter(({ id }) => cautions.has(id)),
    stopOrder: chart.stopOrder,
  });
  const [wereChanged, areChanged] = [ofChanged(older), ofChanged(newer)];
  const carried = (of: typeof wereChanged, facts: Facts): string =>
    cautionsFor(of, facts)
      .map(({ id, severity }) => `${id} ${severity}`)
      .sort()
      .join();
  const noFacts = deriveFacts(guideline, {});
  return (before, after) => {
    const outcome = before.at;
    if (same(before, after) && !outcomes.has(outcome ?? '')) {
      const facts = { ...(before.facts ?? noFacts), outcome };
      if (cautions.size === 0 || carried(wereChanged, facts) === carried(areChanged, facts)) return null;
    }
    const endOf = (chart: ChartData, { at, facts }: Side): EndOfWalk => ({
      rules: knownIn(chart, guideline),
      chart,
      outcome: at,
      facts: facts ?? noFacts,
    });
    return changeBetween(endOf(older, before), endOf(newer, after));
  };
}

/** Gives values a number each, from 1 and the same for the same content. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    /** In the order of their numbers. */
    values: values as readonly T[],
    numberOf: (value: T): number => {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.push(value));
      return values.length;
    },
  };
}
