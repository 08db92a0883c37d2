import type { Caution } from '../../../guideline/caution.ts';
import type { ChartData } from '../../../machine/chartData.ts';
import { conditionText } from '../../diff/conditionText.ts';
import { faultsIn } from './conditionFaults.ts';
import type { Mutant, MutantKind, Operator } from './mutant.ts';

/** Each caution is missing. */
export const dropCautions: Operator = (_guideline, chart) =>
  chart.cautions.map((caution, index) => ({
    id: `dropCaution ${caution.id}`,
    kind: 'dropCaution',
    description: `caution ${caution.id} is missing`,
    touches: [caution.id],
    chart: { ...chart, cautions: chart.cautions.toSpliced(index, 1) },
  }));

/**
 * Each caution's condition negated, each cut-off in it shifted or flipped, each part or member left out; the
 * same for the condition of a severity, which shows in the order.
 */
export const faultyCautions: Operator = (guideline, chart) =>
  chart.cautions.flatMap((caution) => {
    const { when, severity } = caution;
    const negated: Mutant = cautionMutant(
      chart,
      'changeCaution',
      caution,
      { ...caution, when: { not: when } },
      `is shown unless: ${conditionText(when)}`,
      'negated',
    );
    const faulty = faultsIn(guideline, when).map(({ kind, what, condition }) =>
      cautionMutant(
        chart,
        kindOf(kind),
        caution,
        { ...caution, when: condition },
        `is shown by another condition: ${what}`,
        what,
      ),
    );
    if (typeof severity === 'string') return [negated, ...faulty];
    const faultySeverity = [
      { what: 'negated', condition: { not: severity.when } },
      ...faultsIn(guideline, severity.when),
    ].map(({ what, condition }) =>
      cautionMutant(
        chart,
        'changeCaution',
        caution,
        { ...caution, severity: { ...severity, when: condition } },
        `has another severity: ${what}`,
        `severity ${what}`,
      ),
    );
    return [negated, ...faulty, ...faultySeverity];
  });

/** Each caution is shown at another place: a stop as another caution, another one as a stop. */
export const changeSeverities: Operator = (_guideline, chart) =>
  chart.cautions.flatMap((caution) => {
    const severities = ['stop', 'notAsked', 'other'] as const;
    const always = severities.map((severity) => ({ severity, what: `is always shown as ${severity}` }));
    const own = caution.severity;
    const reversed =
      typeof own === 'string'
        ? []
        : [
            {
              // oxlint-disable-next-line unicorn/no-thenable -- data, never called
              severity: { ...own, then: own.otherwise, otherwise: own.then },
              what: 'has its two severities exchanged',
            },
          ];
    return [...always.filter(({ severity }) => severity !== own), ...reversed].map(({ severity, what }) =>
      cautionMutant(chart, 'changeSeverity', caution, { ...caution, severity }, what, what),
    );
  });

/** Each two neighbouring stops change places in the order of display. */
export const swapStops: Operator = (_guideline, chart) =>
  chart.stopOrder.flatMap((id, index): readonly Mutant[] => {
    const next = chart.stopOrder[index + 1];
    if (next === undefined) return [];
    return [
      {
        id: `swapStops ${id} ${next}`,
        kind: 'swapStops',
        description: `the stop ${next} is shown before ${id}`,
        touches: [id, next],
        chart: { ...chart, stopOrder: chart.stopOrder.with(index, next).with(index + 1, id) },
      },
    ];
  });

/** A part or member left out of a caution counts as a changed caution; cut-offs as cut-offs. */
function kindOf(kind: MutantKind): MutantKind {
  return kind === 'dropOption' ? 'changeCaution' : kind;
}

function cautionMutant(
  chart: ChartData,
  kind: MutantKind,
  caution: Caution,
  changed: Caution,
  what: string,
  variant: string,
): Mutant {
  return {
    id: `${kind} ${caution.id} ${variant}`,
    kind,
    description: `caution ${caution.id} ${what}`,
    touches: [caution.id],
    chart: {
      ...chart,
      cautions: chart.cautions.map((candidate) => (candidate === caution ? changed : candidate)),
    },
  };
}
