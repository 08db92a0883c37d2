import { cutoffs } from '../guideline/cutoffs.ts';
import type { Condition, Facts } from '../guideline/condition.ts';
import type { OptionKind, OutcomeOption, Prohibition } from '../guideline/outcome.ts';
import { above, all, atLeast, contraindicated, is, isNot, oneOf } from '../guideline/when.ts';
import { type ConditionState, conditionState } from './conditionState.ts';
import { holds } from './conditions.ts';

/** When a prohibition of dossier 2.6 speaks of this patient. */
interface Ground {
  readonly when: Condition;
  /** The kinds that it forbids outright; absent where it tells how, or speaks of a part of what is offered. */
  readonly forbids?: readonly OptionKind[];
  /** Options that are the forbidden drug and nothing else, by their id. */
  readonly forbidsOptions?: readonly string[];
}

/** The grounds of those whose words name an answer of the chart. */
const grounds: ReadonlyMap<Prohibition['id'], Ground> = new Map<Prohibition['id'], Ground>([
  ['X04', { when: oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']) }],
  ['X05', { when: contraindicated('priorLiverRadiation') }],
  ['X07', { when: contraindicated('renalImpairment'), forbids: ['prrt', 'prrtAgain'] }],
  ['X08', { when: contraindicated('renalImpairment'), forbidsOptions: ['captem'] }],
  [
    'X09',
    {
      when: above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove),
      forbids: ['embolization', 'tare'],
    },
  ],
  ['X10', { when: contraindicated('hepaticDecompensation'), forbids: ['interferon'] }],
  ['X11', { when: contraindicated('hepaticDecompensation'), forbids: ['telotristat'] }],
  ['X16', { when: all(is('sstrImaging', 'negative'), is('hormonalSyndrome', 'none')), forbids: ['ssa'] }],
]);

/** What brings a prohibition about by answers beside the route; null where no answer does. */
export function groundOf({ id }: Pick<Prohibition, 'id'>): Condition | null {
  return grounds.get(id)?.when ?? null;
}

/**
 * What must be so for those that speak of a patient by another answer; where it is not, they speak of another patient. Of
 * insulinoma (X02) no answer denies it: an analogue can unmask one in a tumour thought to be non-functioning (R66).
 */
const subjects: ReadonlyMap<Prohibition['id'], Condition> = new Map<Prohibition['id'], Condition>([
  ['X12', isNot('hormonalSyndrome', 'none')],
  ['X13', atLeast('performanceStatus', cutoffs.ecogSupportiveFrom)],
  ['X15', is('grade', 'G3')],
  ['X17', is('primaryStatus', 'occult')],
  ['X20', is('hormonalSyndrome', 'untreated')],
]);

/**
 * Whether what a prohibition speaks of ("Occult primary: …") is known not to be so in a case. It is shown all the same
 * (dossier 2.6), as one that is not about this patient.
 */
export function isAboutAnother(prohibition: Pick<Prohibition, 'id'>, facts: Facts): boolean {
  return subjectState(prohibition, facts) === 'notMet';
}

/** Whether what a prohibition speaks of is so in a case; "not known" where this chart does not ask it. */
export function subjectState({ id }: Pick<Prohibition, 'id'>, facts: Facts): ConditionState {
  return conditionState(grounds.get(id)?.when ?? subjects.get(id) ?? null, facts);
}

/** The prohibitions of an option that volunteered answers bring about: they hold with them, not by the route alone. */
export function broughtAbout(
  { prohibitions, kinds }: Pick<OutcomeOption, 'prohibitions' | 'kinds'>,
  facts: Facts,
  withVolunteered: Facts,
): readonly Prohibition[] {
  if (facts === withVolunteered) return [];
  return prohibitions.filter(({ id }) => {
    const ground = grounds.get(id);
    if (ground === undefined || ground.forbids?.every((kind) => !kinds.includes(kind))) return false;
    return holds(ground.when, withVolunteered) && !holds(ground.when, facts);
  });
}

/** Whether a prohibition that applies forbids the option itself, not a way of giving it. */
export function forbidsOutright(
  { id }: Pick<Prohibition, 'id'>,
  option: Pick<OutcomeOption, 'id' | 'kinds'>,
): boolean {
  const { forbids = [], forbidsOptions = [] } = grounds.get(id) ?? {};
  return forbids.some((kind) => option.kinds.includes(kind)) || forbidsOptions.includes(option.id);
}
