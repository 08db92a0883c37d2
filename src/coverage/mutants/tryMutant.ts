import { cautionsFor } from '../../engine/cautions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type ChartData, endOf, walkData } from '../../machine/chartData.ts';
import { everyClass } from '../diff/answerClasses.ts';
import { walkerOf } from '../diff/chartWalker.ts';
import { firstDifference } from '../diff/firstDifference.ts';
import type { Judgement } from '../oracle/index.ts';
import { completed, type JudgedRoute } from '../generators/boundaries.ts';
import { type Battery, type BatterySource, batterySources } from './battery.ts';
import { cautionsDiffer, differs, endDiffers, sameEnd } from './differs.ts';
import type { Ends } from './ends.ts';
import type { Mutant } from './operators/mutant.ts';

/** What became of a mutant. */
export type Fate =
  | { readonly fate: 'killed'; readonly by: BatterySource | 'search'; readonly answers: Answers }
  /** A route tells it from the chart, but the oracle does not see it. */
  | { readonly fate: 'survived'; readonly answers: Answers }
  /** No route tells it from the chart: so many places and answers were looked at, and those were all. */
  | { readonly fate: 'equivalent'; readonly places: number; readonly tried: number };

/** The chart that mutants are made of, and what they are tried with. */
export interface Trial {
  readonly guideline: Guideline;
  readonly chart: ChartData;
  readonly battery: Battery;
  readonly ends: Ends;
}

/**
 * Tries to kill a mutant: first with the battery, routes that meet the fault before the others; then by an
 * exhaustive search for a route on which it differs from the chart, which the oracle judges.
 */
export function tryMutant(trial: Trial, mutant: Mutant): Fate {
  return mutant.outcomes
    ? tryAtOutcomes(trial, mutant, new Set(mutant.outcomes))
    : tryOnRoutes(trial, mutant);
}

function tryOnRoutes(trial: Trial, mutant: Mutant): Fate {
  const { guideline, chart, battery } = trial;
  const own = { guideline: mutant.guideline ?? guideline, chart: mutant.chart };
  const kills = killsOnRoutes(trial, mutant);
  for (const by of batterySources) {
    const killer = ordered(battery[by], mutant.touches).find(kills);
    if (killer) return { fate: 'killed', by, answers: killer.answers };
  }
  const classes = everyClass(guideline, [chart, own.chart], mutant.guideline ? [mutant.guideline] : []);
  const { answers, places, tried } = firstDifference({ guideline, chart }, own, classes, { edgeIds: true });
  if (answers === null) return { fate: 'equivalent', places, tried };
  const route = completed(answers, (question) => firstOf(classes[question], question));
  return differs(walkData(own.guideline, own.chart, route.answers), route.judged)
    ? { fate: 'killed', by: 'search', answers: route.answers }
    : { fate: 'survived', answers: route.answers };
}

/**
 * Whether a route tells a mutant from what the oracle says. A route that does not meet the fault is not walked again:
 * on it the mutant does what the chart does, and where that is not what the oracle says is the baseline's.
 */
function killsOnRoutes({ guideline, chart }: Trial, mutant: Mutant): (route: JudgedRoute) => boolean {
  const own = { guideline: mutant.guideline ?? guideline, chart: mutant.chart };
  const walked = ({ answers, judged }: JudgedRoute): boolean =>
    differs(walkData(own.guideline, own.chart, answers), judged);
  const sameParts = (
    ['start', 'questions', 'outcomes', 'closures', 'conditions', 'prohibitions'] as const
  ).every((part) => chart[part] === own.chart[part]);
  if (mutant.guideline || !sameParts) return walked;
  const takesOther = takesOtherEdge(guideline, chart, own.chart);
  const sameCautions = chart.cautions === own.chart.cautions && chart.stopOrder === own.chart.stopOrder;
  return (route) =>
    takesOther(route)
      ? walked(route)
      : !sameCautions &&
        route.judged.outcome !== null &&
        cautionsDiffer(
          cautionsFor(own.chart, deriveFacts(guideline, route.answers, route.judged.outcome)),
          route.judged,
        );
}

/** Whether somewhere on a route a faulty chart takes another edge than the chart, or one that was changed. */
function takesOtherEdge(
  guideline: Guideline,
  chart: ChartData,
  faulty: ChartData,
): ({ answers, judged }: JudgedRoute) => boolean {
  const [sound, own] = [walkerOf(chart), walkerOf(faulty)];
  const edges = new Map(chart.edges.map((edge) => [edge.id, edge]));
  const changed = new Set(
    chart.questions
      .map(({ id }) => id)
      .filter((id) => {
        const [were, are] = [sound.edgesFrom(id), own.edgesFrom(id)];
        return were.length !== are.length || were.some((edge, place) => edge !== are[place]);
      }),
  );
  return ({ answers, judged: { route, edges: taken } }) =>
    route.some((question, place) => {
      if (!changed.has(question)) return false;
      const given = Object.fromEntries(route.slice(0, place + 1).map((asked) => [asked, answers[asked]]));
      const edge = own.take(question, deriveFacts(guideline, given));
      return edge === undefined || edge !== edges.get(taken[place] ?? '');
    });
}

/** A fault in what outcomes advise shows at their ends alone, and all ends that can differ are at hand. */
function tryAtOutcomes(
  { guideline, chart, battery, ends }: Trial,
  mutant: Mutant,
  outcomes: ReadonlySet<string>,
): Fate {
  const kills = ({ answers, judged }: JudgedRoute): boolean =>
    isAt(outcomes, judged) && endDiffers(endOf(guideline, mutant.chart, answers, judged.outcome), judged);
  for (const by of batterySources) {
    const killer = battery[by].find(kills);
    if (killer) return { fate: 'killed', by, answers: killer.answers };
  }
  const all = [...outcomes].flatMap((outcome) => ends.get(outcome) ?? []);
  const killer = all.find(kills);
  if (killer) return { fate: 'killed', by: 'search', answers: killer.answers };
  const different = all.find(
    ({ answers, judged }) =>
      isAt(outcomes, judged) &&
      !sameEnd(
        endOf(guideline, chart, answers, judged.outcome),
        endOf(guideline, mutant.chart, answers, judged.outcome),
      ),
  );
  return different
    ? { fate: 'survived', answers: different.answers }
    : { fate: 'equivalent', places: all.length, tried: all.length };
}

function isAt(
  outcomes: ReadonlySet<string>,
  judged: Judgement,
): judged is Judgement & { readonly outcome: OutcomeId } {
  return judged.outcome !== null && outcomes.has(judged.outcome);
}

function ordered(routes: readonly JudgedRoute[], touches: readonly string[]): readonly JudgedRoute[] {
  const meets = ({ judged }: JudgedRoute): boolean =>
    touches.some((id) => judged.edges.includes(id) || judged.cautions.some((caution) => caution.id === id));
  const { true: first = [], false: rest = [] } = Object.groupBy(routes, (route) =>
    meets(route) ? 'true' : 'false',
  );
  return [...first, ...rest];
}

function firstOf(answers: readonly AnswerValue[], question: QuestionId): AnswerValue {
  const [first] = answers;
  return first ?? unreachable(`There is no answer to ${question}.`);
}
