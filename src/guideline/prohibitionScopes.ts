import type { Condition } from './condition.ts';
import { cutoffs } from './cutoffs.ts';
import type { OptionKind, ProhibitionScope } from './outcome.ts';
import type { ProhibitionData } from './prohibitions.ts';
import { above, all, atLeast, contraindicated, is, isNot, oneOf } from './when.ts';

/** By a prohibition's id: of whom it speaks, and what follows where answers beside the route make that so. */
export type ProhibitionScopes = Readonly<Partial<Record<ProhibitionData['id'], ProhibitionScope>>>;

const renal = contraindicated('renalImpairment');
const decompensated = contraindicated('hepaticDecompensation');

/**
 * The scopes of those prohibitions of dossier 2.6 whose words name an answer of the chart. Of the others no answer says
 * whether they apply: of insulinoma (X02) none denies it, for an analogue can unmask one in a tumour thought to be
 * non-functioning (R66).
 */
export const prohibitionScopes: ProhibitionScopes = {
  X04: tellsHow(oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted'])),
  X05: tellsHow(contraindicated('priorLiverRadiation')),
  X07: forbids(renal, 'prrt', 'prrtAgain'),
  X08: { subject: renal, besideRoute: { forbidsOptions: ['captem'] } },
  X09: forbids(above('liverInvolvementPct', cutoffs.liverInvolvementHighAbove), 'embolization', 'tare'),
  X10: forbids(decompensated, 'interferon'),
  X11: forbids(decompensated, 'telotristat'),
  X12: speaksOf(isNot('hormonalSyndrome', 'none')),
  X13: speaksOf(atLeast('performanceStatus', cutoffs.ecogSupportiveFrom)),
  X15: speaksOf(is('grade', 'G3')),
  X16: forbids(all(is('sstrImaging', 'negative'), is('hormonalSyndrome', 'none')), 'ssa'),
  X17: speaksOf(is('primaryStatus', 'occult')),
  X20: speaksOf(is('hormonalSyndrome', 'untreated')),
};

/** It forbids these kinds outright. */
function forbids(subject: Condition, ...kinds: readonly OptionKind[]): ProhibitionScope {
  return { subject, besideRoute: { forbids: kinds } };
}

/** It tells how, or speaks of a part of what is offered: it forbids no option. */
function tellsHow(subject: Condition): ProhibitionScope {
  return { subject, besideRoute: {} };
}

/** It speaks of a patient, and the chart has seen to what follows. */
function speaksOf(subject: Condition): ProhibitionScope {
  return { subject, besideRoute: null };
}
