import type { ChartData, OptionOfChart } from '../../../machine/chartData.ts';
import type { Mutant, Operator } from './mutant.ts';
import { faultyConditionsFor } from './outcomeMutant.ts';

/** Each closure's condition negated, a cut-off in it shifted, a part or member left out. */
export const faultyClosures: Operator = (guideline, chart) =>
  chart.closures.flatMap((closure) =>
    faultyConditionsFor(guideline, closure.when).map(({ what, condition }): Mutant => ({
      id: `changeClosure ${closure.id} ${what}`,
      kind: 'changeClosure',
      description: `closure ${closure.id} closes ${what}`,
      touches: [closure.id],
      outcomes: outcomesWith(chart, ({ closedBy }) => closedBy.includes(closure.id)),
      chart: {
        ...chart,
        closures: chart.closures.map((one) => (one === closure ? { ...closure, when: condition } : one)),
      },
    })),
  );

/** The same for the expression of each condition of options; and each such condition is never known. */
export const faultyConditions: Operator = (guideline, chart) =>
  chart.conditions.flatMap((condition) => {
    const { id, when } = condition;
    if (when === null) return [];
    return [{ what: 'never known', condition: null }, ...faultyConditionsFor(guideline, when)].map(
      ({ what, condition: faulty }): Mutant => ({
        id: `changeOptionCondition ${id} ${what}`,
        kind: 'changeOptionCondition',
        description: `condition ${id} of options is met ${what}`,
        touches: [id],
        outcomes: outcomesWith(chart, (option) => option.conditions.includes(id)),
        chart: {
          ...chart,
          conditions: chart.conditions.map((one) => (one === condition ? { ...one, when: faulty } : one)),
        },
      }),
    );
  });

function outcomesWith(chart: ChartData, has: (option: OptionOfChart) => boolean): readonly string[] {
  return chart.outcomes.filter(({ options }) => options.some(has)).map(({ id }) => id);
}
