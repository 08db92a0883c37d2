import type { Condition } from '../../../guideline/condition.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { ChartData, OptionOfChart, OutcomeOfChart } from '../../../machine/chartData.ts';
import { conditionText } from '../../diff/conditionText.ts';
import { faultsIn } from './conditionFaults.ts';
import type { Mutant, MutantKind } from './mutant.ts';

/** A mutant with a fault in one outcome. */
export function outcomeMutant(
  chart: ChartData,
  kind: MutantKind,
  outcome: OutcomeOfChart,
  changed: Partial<OutcomeOfChart>,
  what: string,
): Mutant {
  return {
    id: `${kind} ${outcome.id} ${what}`,
    kind,
    description: `outcome ${outcome.id}: ${what}`,
    touches: [outcome.id],
    outcomes: [outcome.id],
    chart: {
      ...chart,
      outcomes: chart.outcomes.map((one) => (one === outcome ? { ...outcome, ...changed } : one)),
    },
  };
}

/** A mutant with a fault in one option of an outcome. */
export function optionMutant(
  chart: ChartData,
  kind: MutantKind,
  outcome: OutcomeOfChart,
  option: OptionOfChart,
  changed: OptionOfChart,
  what: string,
): Mutant {
  const options = outcome.options.map((one) => (one === option ? changed : one));
  return outcomeMutant(chart, kind, outcome, { options }, `option ${option.id} ${what}`);
}

/** Every condition with one fault in place of this one: its opposite, a cut-off shifted, a part or member left out. */
export function faultyConditionsFor(
  guideline: Guideline,
  when: Condition,
): readonly { readonly what: string; readonly condition: Condition }[] {
  return [
    { what: `unless ${conditionText(when)}`, condition: { not: when } },
    ...faultsIn(guideline, when).map(({ what, condition }) => ({ what, condition })),
  ];
}

/** Every list in which two neighbours have changed places. */
export function swapsOf<Item>(
  items: readonly Item[],
): readonly { readonly one: Item; readonly other: Item; readonly swapped: readonly Item[] }[] {
  return items.flatMap((one, index) => {
    const other = items[index + 1];
    return other === undefined
      ? []
      : [{ one, other, swapped: items.with(index, other).with(index + 1, one) }];
  });
}
