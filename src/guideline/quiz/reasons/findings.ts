import type { QuestionId } from '../../answers.ts';
import type { OptionIdOf } from '../../questions/index.ts';
import type { OtherQuestionId } from '../../questions/choiceQuestion.ts';

/** Each choice as a finding of a patient, as a clinician would say it: a clause without its full stop. */
export type Findings = {
  readonly [Q in Exclude<QuestionId, OtherQuestionId>]: Readonly<Record<OptionIdOf<Q>, string>>;
};

export const findings = {
  differentiation: {
    well: 'the tumour is a well-differentiated NET',
    poor: 'the tumour is a poorly differentiated NEC',
    mixedOrOther: 'the histology is one that the algorithm does not cover',
    unknown: 'the differentiation is not reported',
  },
  necLine: {
    none: 'the disease has not progressed on platinum',
    afterPlatinum: 'the disease has progressed on platinum-etoposide',
    unknown: 'it is not known whether platinum was given',
  },
  extrahepaticDisease: {
    none: 'there is no disease outside the liver',
    limited: 'there is limited disease outside the liver',
    extensive: 'there is extensive disease outside the liver',
    unknown: 'staging outside the liver is incomplete',
  },
  liverDistribution: {
    limited: 'the liver metastases are limited',
    complex: 'the liver metastases lie in both lobes and can be counted',
    diffuse: 'the liver metastases are countless, in both lobes',
    unknown: 'the liver metastases have not been mapped',
  },
  liverResectability: {
    oneStage: 'the liver metastases can be resected completely in one operation',
    staged: 'the liver metastases can be resected completely, but only in two stages',
    debulkable: 'the liver metastases cannot be resected completely, but debulked by at least 70%',
    unresectable: 'the liver metastases cannot be resected',
    notAssessed: 'no MDT has reviewed whether the liver metastases can be resected',
  },
  primaryStatus: {
    resected: 'the primary has been resected',
    resectable: 'the primary is in place and resectable',
    occult: 'the primary has not been found',
    unresectable: 'the primary is in place and not resectable',
    notAssessed: 'the state of the primary is not known',
  },
  transplantScreen: {
    meetsAll: 'every restrictive transplant criterion is met',
    doesNotMeet: 'a criterion for transplantation is not met',
    unknown: 'transplant eligibility has not been assessed',
  },
  hormonalSyndrome: {
    none: 'the tumour is non-functioning',
    controlled: 'there is a hormonal syndrome, controlled on treatment',
    untreated: 'there is a hormonal syndrome that has not been treated yet',
    refractory: 'there is a hormonal syndrome that is refractory to treatment',
    unknown: 'hormones have not been assessed',
  },
  treatmentCourse: {
    naive: 'the disease is untreated, without growth shown',
    naiveGrowing: 'the disease is untreated and growing',
    stable: 'the disease is stable or responding',
    progressedOnSsa: 'the disease has progressed on an SSA, the only drug so far',
    progressedAfterPrrt: 'the disease has progressed after PRRT',
    progressedAfterTargeted: 'the disease has progressed after a targeted drug or chemotherapy',
    exhausted: 'the disease has progressed after PRRT and after a targeted drug or chemotherapy',
    unknown: 'the course and the earlier treatment are not known',
  },
  sstrImaging: {
    positive: 'SSTR imaging is positive in all relevant lesions',
    heterogeneous: 'SSTR uptake is mixed',
    negative: 'SSTR imaging is negative',
    notDone: 'SSTR imaging has not been done',
  },
  primarySite: {
    smallIntestine: 'the primary lies in the small intestine or elsewhere in the midgut',
    pancreas: 'the primary lies in the pancreas',
    otherGi: 'the primary lies elsewhere in the digestive tract',
    occult: 'the primary has not been found',
    notRecorded: 'the site of the primary is not recorded',
    nonGep: 'the primary lies outside the digestive tract and pancreas',
  },
} as const satisfies Findings;

/**
 * What is never put to a trainee as a change: another histology and another place of a primary, for that would be
 * another patient. What is not known is no change either.
 */
export const neverChanged: readonly string[] = ['differentiation', 'primarySite', 'primaryStatus occult'];
