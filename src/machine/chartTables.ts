import type { KnownRules } from '../engine/conditionState.ts';
import type { FactRules } from '../engine/facts.ts';
import type { ContraindicationClass } from '../guideline/condition.ts';
import type { GuidelineData } from '../guideline/guideline.ts';

/** What decides beside edges, options and cautions, as the guideline's data have it. */
export type ChartTables = Pick<
  GuidelineData,
  'prohibitionScopes' | 'againstConditions' | 'situationsOnOptions' | 'restingAnswers' | 'unknownValues'
> &
  // Absent in charts of the time before.
  Partial<Pick<GuidelineData, 'contraindicatedKinds'>>;

/** The tables of a guideline's data. */
export function tablesOf({
  prohibitionScopes,
  againstConditions,
  situationsOnOptions,
  restingAnswers,
  unknownValues,
  contraindicatedKinds,
}: GuidelineData): Required<ChartTables> {
  return {
    prohibitionScopes,
    againstConditions,
    situationsOnOptions,
    restingAnswers,
    unknownValues,
    contraindicatedKinds,
  };
}

/** By what a fact is known in a chart: by its own tables, where it was exported with them. */
export function knownIn(
  { tables }: { readonly tables?: ChartTables | undefined },
  rules: KnownRules,
): KnownRules {
  return tables ?? rules;
}

/** The rules by which facts are derived, as data. */
export interface FactRulesData extends Pick<FactRules, 'cutoffs'> {
  readonly contraindicationClasses: Readonly<Record<string, ContraindicationClass>>;
}

/** What a walk over chart data derives facts by, and knows them by. */
export type WalkRules = FactRules & KnownRules;

/**
 * The rules of a chart's own version.
 * @returns null where it was exported without them
 */
export function rulesIn(
  chart: { readonly factRules?: FactRulesData | undefined; readonly tables?: ChartTables | undefined },
  rules: KnownRules,
): WalkRules | null {
  if (chart.factRules === undefined) return null;
  const { cutoffs, contraindicationClasses } = chart.factRules;
  const { unknownValues } = knownIn(chart, rules);
  return {
    cutoffs,
    contraindicationClasses: new Map(Object.entries(contraindicationClasses)),
    unknownValues,
  };
}
