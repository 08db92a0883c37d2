import type { Condition } from '../../../guideline/condition.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { OutcomeOfChart } from '../../../machine/chartData.ts';
import type { Mutant, Operator } from './mutant.ts';
import { faultyConditionsFor, outcomeMutant, swapsOf } from './outcomeMutant.ts';

/** Each variant of a title is missing, tried after the next one, or has a fault in its condition. */
export const faultyTitles: Operator = (guideline, chart) =>
  chart.outcomes.flatMap((outcome) =>
    listMutants(guideline, {
      items: outcome.titleVariants,
      nameOf: ({ title }) => `title "${title}"`,
      make: (titleVariants, what) => outcomeMutant(chart, 'changeTitle', outcome, { titleVariants }, what),
    }),
  );

/** Each pair is missing, tried after the next one, in the other order, or has a fault in its condition. */
export const faultyPairs: Operator = (guideline, chart) =>
  chart.outcomes.flatMap((outcome) => {
    const nameOf = ({ options }: OutcomeOfChart['together'][number]): string =>
      `pair ${options.join(' and ')}`;
    const make = (together: OutcomeOfChart['together'], what: string): Mutant =>
      outcomeMutant(chart, 'changeTogether', outcome, { together }, what);
    return [
      ...listMutants(guideline, { items: outcome.together, nameOf, make }),
      ...outcome.together.map((pair, index) => {
        const [one, other] = pair.options;
        const turned = outcome.together.with(index, { ...pair, options: [other, one] });
        return make(turned, `${nameOf(pair)} in the other order`);
      }),
    ];
  });

/** Each line of the first screen is missing, stands after the next one, is always shown, or has a faulty condition. */
export const faultyFirstScreens: Operator = (guideline, chart) =>
  chart.outcomes.flatMap((outcome) => {
    const nameOf = ({ claims }: OutcomeOfChart['firstScreen'][number]): string =>
      `line "${claims[0]?.text ?? ''}"`;
    const make = (firstScreen: OutcomeOfChart['firstScreen'], what: string): Mutant =>
      outcomeMutant(chart, 'changeFirstScreen', outcome, { firstScreen }, what);
    return [
      ...listMutants(guideline, { items: outcome.firstScreen, nameOf, make }),
      ...outcome.firstScreen.flatMap((line, index) =>
        line.when === undefined
          ? []
          : [
              make(
                outcome.firstScreen.with(index, { claims: line.claims }),
                `${nameOf(line)} is always shown`,
              ),
            ],
      ),
    ];
  });

interface ListFault<Item> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly make: (changed: readonly Item[], what: string) => Mutant;
}

/** Faults of a list whose first item that holds counts, or whose items that hold are all shown. */
function listMutants<Item extends { readonly when?: Condition }>(
  guideline: Guideline,
  { items, nameOf, make }: ListFault<Item>,
): readonly Mutant[] {
  return [
    ...items.map((item, index) => make(items.toSpliced(index, 1), `${nameOf(item)} is missing`)),
    ...swapsOf(items).map(({ one, other, swapped }) =>
      make(swapped, `${nameOf(other)} stands before ${nameOf(one)}`),
    ),
    ...items.flatMap((item, index) =>
      item.when === undefined
        ? []
        : faultyConditionsFor(guideline, item.when).map(({ what, condition }) =>
            make(items.with(index, { ...item, when: condition }), `${nameOf(item)}: ${what}`),
          ),
    ),
  ];
}
