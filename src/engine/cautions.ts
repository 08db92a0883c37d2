import type { CautionId, CautionSeverity, ConditionalText } from '../guideline/caution.ts';
import type { Facts } from '../guideline/condition.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OptionKind } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import { holds } from './conditions.ts';

/** A caution as it is shown for one case. */
export interface ShownCaution {
  readonly id: CautionId;
  readonly severity: CautionSeverity;
  /** What the first screen shows of it: complete and safe by itself. */
  readonly headline: string;
  readonly text: string;
  /** While it stands as a stop, an option of one of these kinds must be closed. */
  readonly forbids: readonly OptionKind[];
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
    .map(({ id, headline, text, severity, forbids, provenance }) => ({
      id,
      severity:
        typeof severity === 'string'
          ? severity
          : holds(severity.when, facts)
            ? severity.then
            : severity.otherwise,
      headline: shownText(headline, facts),
      text: shownText(text, facts),
      forbids,
      provenance,
    }))
    .sort(
      (a, b) =>
        severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
        rankAmongStops(a) - rankAmongStops(b) ||
        a.id.localeCompare(b.id),
    );
}

/** The parts of a text that hold, with one space between two of them. */
function shownText(text: ConditionalText, facts: Facts): string {
  // Most texts are one part, and cautions are asked for by the million.
  const [whole] = text;
  if (text.length === 1 && typeof whole === 'string') return whole;
  return text
    .flatMap((part) => (typeof part === 'string' ? [part] : holds(part.when, facts) ? [part.text] : []))
    .join(' ');
}
