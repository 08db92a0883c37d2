import type { OptionOfChart } from '../../../machine/chartData.ts';
import type { Mutant, MutantKind, Operator } from './mutant.ts';
import { faultyConditionsFor, optionMutant, outcomeMutant, swapsOf } from './outcomeMutant.ts';

/** Each option is missing. */
export const dropOptions: Operator = (_guideline, chart) =>
  chart.outcomes.flatMap((outcome) =>
    outcome.options.map((option, index) =>
      outcomeMutant(
        chart,
        'dropListedOption',
        outcome,
        { options: outcome.options.toSpliced(index, 1) },
        `option ${option.id} is missing`,
      ),
    ),
  );

/** Each two neighbouring options change places. */
export const swapOptions: Operator = (_guideline, chart) =>
  chart.outcomes.flatMap((outcome) =>
    swapsOf(outcome.options).map(({ one, other, swapped }) =>
      outcomeMutant(
        chart,
        'swapOptions',
        outcome,
        { options: swapped },
        `option ${other.id} stands before ${one.id}`,
      ),
    ),
  );

/** Each condition under which an option is listed is missing or has a fault. */
export const faultyOnlyWhen: Operator = faultyWhen('onlyWhen', 'changeOnlyWhen', 'is listed');

/** Each condition under which an option leads is missing or has a fault. */
export const faultyFirstWhen: Operator = faultyWhen('firstWhen', 'changeFirstWhen', 'leads');

/** Each closure, condition and prohibition is taken from each option that names it. */
export const dropReferences: Operator = (_guideline, chart) =>
  chart.outcomes.flatMap((outcome) =>
    outcome.options.flatMap((option) =>
      (
        [
          ['closedBy', 'dropClosure', 'is no longer closed by'],
          ['conditions', 'dropOptionCondition', 'no longer has the condition'],
          ['prohibitions', 'dropProhibition', 'no longer has the prohibition'],
        ] as const
      ).flatMap(([part, kind, what]) =>
        option[part].map((id, index) =>
          optionMutant(
            chart,
            kind,
            outcome,
            option,
            { ...option, [part]: option[part].toSpliced(index, 1) },
            `${what} ${id}`,
          ),
        ),
      ),
    ),
  );

/** Each two neighbouring closures of an option change places: another reason may be given. */
export const swapClosures: Operator = (_guideline, chart) =>
  chart.outcomes.flatMap((outcome) =>
    outcome.options.flatMap((option) =>
      swapsOf(option.closedBy).map(({ one, other, swapped }) =>
        optionMutant(
          chart,
          'swapClosures',
          outcome,
          option,
          { ...option, closedBy: swapped },
          `is closed by ${other} before ${one}`,
        ),
      ),
    ),
  );

function faultyWhen(part: 'onlyWhen' | 'firstWhen', kind: MutantKind, does: string): Operator {
  return (guideline, chart) =>
    chart.outcomes.flatMap((outcome) =>
      outcome.options.flatMap((option): readonly Mutant[] => {
        const when = option[part];
        if (when === undefined) return [];
        const { [part]: _, ...without } = option;
        const faulty = faultyConditionsFor(guideline, when).map(({ what, condition }) => ({
          changed: { ...option, [part]: condition },
          what: `${does}: ${what}`,
        }));
        const never = part === 'onlyWhen' ? 'is always listed' : 'never leads';
        return [{ changed: without satisfies OptionOfChart, what: never }, ...faulty].map(
          ({ changed, what }) => optionMutant(chart, kind, outcome, option, changed, what),
        );
      }),
    );
}
