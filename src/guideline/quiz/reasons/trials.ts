import type { Condition } from '../../condition.ts';
import { all, any, atLeast, below, is, oneOf } from '../../when.ts';
import { publishedKi67 } from '../../publishedFigures.ts';

const g1OrG2 = oneOf('grade', ['G1', 'G2']);
const midgut = is('primarySite', 'smallIntestine');

/**
 * Whom each trial treated, as far as the chart asks it (dossier, sections 4 and 10). A reason or a line to remember
 * that names a trial is said only of a patient whom the trial could have treated; provenance is that of the trial's reference.
 */
export const trialPopulations = {
  PROMID: all(g1OrG2, midgut),
  CLARINET: all(
    below('ki67', publishedKi67.clarinetBelow),
    oneOf('primarySite', ['smallIntestine', 'pancreas']),
  ),
  'NETTER-1': all(g1OrG2, midgut),
  'NETTER-2': all(
    is('differentiation', 'well'),
    any(is('grade', 'G3'), atLeast('ki67', publishedKi67.netter2From)),
  ),
  COMPETE: all(
    g1OrG2,
    any(
      is('primarySite', 'pancreas'),
      all(oneOf('primarySite', ['smallIntestine', 'otherGi']), is('hormonalSyndrome', 'none')),
    ),
  ),
  // Of the lung as well, which the chart does not ask apart from other sites.
  'RADIANT-4': all(oneOf('primarySite', ['smallIntestine', 'otherGi']), is('hormonalSyndrome', 'none')),
} as const satisfies Readonly<Record<string, Condition>>;
