import { cutoffs } from '../guideline/cutoffs.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import type { Prohibition } from '../guideline/outcome.ts';
import { above, all, contraindicated, is, oneOf } from '../guideline/when.ts';
import { holds } from './conditions.ts';

/** When a prohibition of dossier 2.6 speaks of this patient, for those whose words name an answer of the chart. */
const grounds: ReadonlyMap<Prohibition['id'], Condition> = new Map<Prohibition['id'], Condition>([
  ['X04', oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted'])],
  ['X05', contraindicated('priorLiverRadiation')],
  ['X07', contraindicated('renalImpairment')],
  ['X08', contraindicated('renalImpairment')],
  ['X09', above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove)],
  ['X10', contraindicated('hepaticDecompensation')],
  ['X11', contraindicated('hepaticDecompensation')],
  ['X16', all(is('sstrImaging', 'negative'), is('hormonalSyndrome', 'none'))],
]);

/** The prohibitions that volunteered answers bring about: they hold with them and not by the route alone. */
export function broughtAbout(
  prohibitions: readonly Prohibition[],
  facts: Facts,
  withVolunteered: Facts,
): readonly Prohibition[] {
  if (facts === withVolunteered) return [];
  return prohibitions.filter(({ id }) => {
    const ground = grounds.get(id);
    return ground !== undefined && holds(ground, withVolunteered) && !holds(ground, facts);
  });
}
