import type { QuestionId } from '../answers.ts';
import type { OptionIdOf } from '../questions/index.ts';
import type { OtherQuestionId } from './answerFrequency.ts';

/** A choice as a finding that may be otherwise; null where no change to it is put to a trainee. */
export type ChoiceChanges = {
  readonly [Q in Exclude<QuestionId, OtherQuestionId>]: Readonly<Record<OptionIdOf<Q>, string | null>>;
};

/**
 * One finding that is otherwise, as a clinician would say it. Not put: an answer that something is not known, another
 * histology, and another place of a primary that is known, for that would be another patient.
 */
export const choiceChanges = {
  differentiation: { well: null, poor: null, mixedOrOther: null, unknown: null },
  necLine: {
    none: 'The disease has not progressed on platinum',
    afterPlatinum: 'The disease has progressed on platinum-etoposide',
    unknown: null,
  },
  extrahepaticDisease: {
    none: 'There is no disease outside the liver',
    limited: 'There is limited disease outside the liver',
    extensive: 'There is extensive disease outside the liver',
    unknown: null,
  },
  liverDistribution: {
    limited: 'The liver metastases are limited',
    complex: 'One lobe of the liver is dominant, with smaller lesions in the other',
    diffuse: 'The liver metastases are countless, in both lobes',
    unknown: null,
  },
  liverResectability: {
    oneStage: 'The liver metastases can be resected completely in one operation',
    staged: 'The liver metastases can be resected completely, but only in two stages',
    debulkable: 'The liver metastases cannot be resected completely, but debulked by at least 70%',
    unresectable: 'The liver metastases cannot be resected',
    notAssessed: null,
  },
  primaryStatus: {
    resected: 'The primary has been resected',
    resectable: 'The primary is in place and resectable',
    occult: null,
    unresectable: 'The primary is in place and not resectable',
    notAssessed: null,
  },
  transplantScreen: {
    meetsAll: 'All criteria for transplantation are met',
    doesNotMeet: 'A criterion for transplantation is not met',
    unknown: null,
  },
  hormonalSyndrome: {
    none: 'The tumour is non-functioning',
    controlled: 'There is a hormonal syndrome, controlled on treatment',
    untreated: 'There is a hormonal syndrome that has not been treated yet',
    refractory: 'There is a hormonal syndrome that is refractory to treatment',
    unknown: null,
  },
  treatmentCourse: {
    naive: 'There has been no drug treatment, and growth is not shown',
    naiveGrowing: 'There has been no drug treatment, and the disease is growing',
    stable: 'The disease is stable',
    progressedOnSsa: 'The disease has progressed on an SSA, its only drug treatment',
    progressedAfterPrrt: 'The disease has progressed after PRRT',
    progressedAfterTargeted: 'The disease has progressed after a targeted drug or chemotherapy',
    exhausted: 'The disease has progressed after PRRT and after a targeted drug or chemotherapy',
    unknown: null,
  },
  sstrImaging: {
    positive: 'SSTR imaging is positive in all relevant lesions',
    heterogeneous: 'SSTR uptake is mixed',
    negative: 'SSTR imaging is negative',
    notDone: null,
  },
  primarySite: {
    smallIntestine: null,
    pancreas: null,
    otherGi: null,
    occult: null,
    notRecorded: null,
    nonGep: null,
  },
} as const satisfies ChoiceChanges;
