import type { CautionId, CautionSeverity } from '../guideline/caution.ts';
import type { Facts } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Provenance } from '../guideline/provenance.ts';
import { holds } from './conditions.ts';

/** A caution as it is shown for one case. */
export interface ShownCaution {
  readonly id: CautionId;
  readonly severity: CautionSeverity;
  readonly text: string;
  readonly provenance: readonly Provenance[];
}

const severityOrder: readonly CautionSeverity[] = ['stop', 'notAsked', 'other'];

/**
 * Every caution whose condition holds at the outcome reached, in display order (dossier 2.5).
 * @param facts the facts of a case that has reached an outcome
 */
export function cautionsFor(
  { cautions, stopOrder }: Pick<Guideline, 'cautions' | 'stopOrder'>,
  facts: Facts,
): readonly ShownCaution[] {
  const rankAmongStops = ({ id, severity }: ShownCaution): number =>
    severity === 'stop' ? stopOrder.indexOf(id) : 0;
  if (facts.outcome === null || facts.outcome === 'mdtOutOfScope') return [];
  return cautions
    .filter((caution) => holds(caution.when, facts))
    .map(({ id, text, severity, provenance }) => ({
      id,
      severity:
        typeof severity === 'string'
          ? severity
          : holds(severity.when, facts)
            ? severity.then
            : severity.otherwise,
      text: text
        .map((part) => (typeof part === 'string' ? part : holds(part.when, facts) ? part.text : ''))
        .join(''),
      provenance,
    }))
    .sort(
      (a, b) =>
        severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
        rankAmongStops(a) - rankAmongStops(b) ||
        a.id.localeCompare(b.id),
    );
}
