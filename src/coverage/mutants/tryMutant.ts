import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import { unreachable } from '../../guideline/errors.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { type ChartData, type DataWalk, walkData } from '../../machine/chartData.ts';
import { everyClass } from '../diff/answerClasses.ts';
import { firstDifference } from '../diff/firstDifference.ts';
import type { Judgement } from '../oracle/index.ts';
import { type Battery, type BatterySource, batterySources, completed, type JudgedRoute } from './battery.ts';
import type { Mutant } from './operators/mutant.ts';

/** What became of a mutant. */
export type Fate =
  | { readonly fate: 'killed'; readonly by: BatterySource | 'search'; readonly answers: Answers }
  /** A route tells it from the chart, but the oracle does not see it. */
  | { readonly fate: 'survived'; readonly answers: Answers }
  /** No route tells it from the chart: so many places and answers were looked at, and those were all. */
  | { readonly fate: 'equivalent'; readonly places: number; readonly tried: number };

/**
 * Tries to kill a mutant: first with the battery, routes that meet the fault before the others; then by an
 * exhaustive search for a route on which it differs from the chart, which the oracle judges.
 */
export function tryMutant(guideline: Guideline, mutant: Mutant, chart: ChartData, battery: Battery): Fate {
  const own = { guideline: mutant.guideline ?? guideline, chart: mutant.chart };
  for (const by of batterySources) {
    const killer = ordered(battery[by], mutant.touches).find(({ answers, judged }) =>
      differs(walkData(own.guideline, own.chart, answers), judged),
    );
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

/** Whether a walk over chart data is not what the oracle says: edges, what is asked, outcome, cautions. */
export function differs(walk: DataWalk, judged: Judgement): boolean {
  return (
    walk.outcome !== judged.outcome ||
    walk.pending !== judged.pending ||
    walk.edges.join() !== judged.edges.join() ||
    walk.cautions.join() !== judged.cautions.map(({ id }) => id).join()
  );
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
