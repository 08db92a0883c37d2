import type { QuestionId } from '../../answers.ts';
import type { ListedCautionId } from '../../cautions/index.ts';
import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import type { OutcomeId } from '../../outcomeIds.ts';
import { above, all, any, atLeast, contraindicated, is, known, not, notKnown, oneOf } from '../../when.ts';

export interface CautionName {
  /**
   * What is to be done, in the words of the caution made into a request, without the fact that raises it:
   * that fact stands in the case and would give the answer away.
   */
  readonly label: string;
  /** When it is raised: the condition in words. */
  readonly raisedWhen: string;
  readonly synonyms: readonly string[];
  /**
   * When it would not be fair among the wrong options: it would be true of the patient beyond the algorithm,
   * or what it asks for has not been asked.
   */
  readonly unfairWhen?: Condition;
  /** When it is not asked for: another finding of the patient forbids what its words leave open. */
  readonly notKeyWhen?: Condition;
  /**
   * The question that nobody has answered, where the caution is for that: the case says nothing of it, for a sentence
   * that it is open, turned round, would be the caution.
   */
  readonly gap?: QuestionId;
  /** Where the primary is, if the caution is for that alone. */
  readonly site?: 'pancreasHead';
  /** The outcomes whose items may ask for it, where it bears on what is listed there; all that raise it, unless given. */
  readonly askedAt?: readonly OutcomeId[];
}

const {
  liverInvolvementRaisedAbove,
  liverInvolvementHighAbove,
  ablationComfortableMmTo,
  ki67LowBelow,
  ki67G2To,
} = cutoffs;

/** What excludes radioembolization, and what forbids PRRT or leaves it to be decided anew. */
const irradiates = any(contraindicated('lungOrGiShunt'), contraindicated('priorLiverRadiation'));
const noTare = any(irradiates, is('contraindicationClass', 'absolute'));
const noPrrt = any(
  contraindicated('renalImpairment'),
  contraindicated('hepaticDecompensation'),
  contraindicated('coagulopathyOrInfection'),
);

const hadPrrt = oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']);

/** PRRT is no question: its target is missing or patchy, or it has been given. What is said of it would be void. */
const prrtIsVoid = any(oneOf('sstrImaging', ['negative', 'heterogeneous']), hadPrrt);

/** No contraindication is told: then what is for one is no trap. */
const untroubled = any(notKnown('contraindications'), is('contraindicationClass', 'clear'));

/** Whoever has one illness that limits drugs and procedures may be spared them by the words for another, too. */
const limitsOfIllness = any(untroubled, noPrrt);

/** Outcomes with transarterial treatment among their options, or near. */
const mayHaveTare = [
  'taePreferred',
  'taceOrTarePreferred',
  'tareWhenEmbolizationContraindicated',
  'ssaPlusLocoregional',
  'surgeryLimitedExtrahepatic',
  'cytoreductiveSurgery',
  'transplantReferral',
  'highBurdenRefractory',
] as const;

const progressed = [
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
] as const;

/** Where growth, mixed receptors or a high grade are good reasons for FDG PET and another biopsy. */
const mayNeedFdgPet = any(
  not(is('sstrImaging', 'positive')),
  notKnown('ki67'),
  atLeast('ki67', ki67LowBelow),
  known('gradeOnly'),
  oneOf('treatmentCourse', ['naiveGrowing', ...progressed]),
);

const mayFunction = not(is('hormonalSyndrome', 'none'));

/** A syndrome may show itself for the first time at a procedure: so in the midgut, or where nobody knows the site. */
const mayHaveCrisis = any(mayFunction, not(oneOf('primarySite', ['pancreas', 'otherGi'])));

/** No liver-directed treatment and no graft is near, so that nobody needs to ask what they depend on. */
const noProcedure = any(is('grade', 'NEC'), atLeast('performanceStatus', 3));

/** Each caution of the guideline as an option of an item. */
export const cautionNames = {
  C01: {
    label: 'Plan for a hormonal crisis before any procedure',
    raisedWhen: 'a procedure is among the options and a hormonal syndrome is present or not excluded',
    synonyms: ['crisis plan', 'carcinoid crisis', 'hormonal crisis'],
    unfairWhen: mayHaveCrisis,
  },
  C02: {
    label: 'Prefer the least invasive option, after anaesthetic review',
    raisedWhen: 'a procedure is among the options at ECOG 2',
    synonyms: ['least invasive', 'anaesthetic review'],
    // Illness that forbids a resection and a syndrome that must be shielded call for it at any fitness.
    unfairWhen: any(
      atLeast('performanceStatus', 2),
      is('liverResectability', 'unresectable'),
      oneOf('hormonalSyndrome', ['untreated', 'controlled', 'refractory']),
    ),
  },
  C03: {
    label: 'Use TAE or TACE, for TARE is excluded',
    raisedWhen: 'embolization is recommended and there is a radiation contraindication',
    synonyms: ['tare excluded', 'no tare', 'no sirt'],
    unfairWhen: any(irradiates, is('contraindicationClass', 'absolute'), untroubled),
  },
  C04: {
    label: 'Use TARE only with good liver reserve and personalised dosimetry',
    raisedWhen: 'TARE is among the options after PRRT',
    synonyms: ['earlier prrt', 'liver radiation adds up', 'radiation adds up'],
    // "TARE only with …" leaves open what is excluded.
    notKeyWhen: noTare,
    unfairWhen: any(
      // Wherever TARE may be used these are its conditions.
      oneOf('outcome', mayHaveTare),
      oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']),
      contraindicated('priorLiverRadiation'),
    ),
  },
  C05: {
    label: 'Use staged sessions, one lobe at a time, with renal protection',
    raisedWhen: `TARE is among the options with ${liverInvolvementRaisedAbove + 1}-${liverInvolvementHighAbove}% of the liver replaced`,
    synonyms: ['staged sessions', 'lobar sessions', 'high burden', 'renal protection'],
    notKeyWhen: is('contraindicationClass', 'absolute'),
    unfairWhen: any(
      notKnown('liverInvolvementPct'),
      above('liverInvolvementPct', liverInvolvementRaisedAbove),
      is('outcome', 'taePreferred'),
    ),
  },
  C06: {
    label: 'Consider microwave, or embolization with ablation, not RFA alone',
    raisedWhen: `ablation is recommended and the largest lesion is above ${ablationComfortableMmTo} mm`,
    synonyms: ['rfa less reliable', 'microwave', 'use microwave'],
    unfairWhen: any(notKnown('largestLesionMm'), above('largestLesionMm', ablationComfortableMmTo)),
  },
  C07: {
    label: 'Confirm at the MDT that the liver drives prognosis before treating it',
    raisedWhen: 'a procedure is among the options with limited disease outside the liver',
    synonyms: ['smaller benefit', 'benefit is smaller', 'liver drives prognosis'],
    unfairWhen: not(is('extrahepaticDisease', 'none')),
  },
  C08: {
    label: 'Raise transplant eligibility at the MDT',
    gap: 'transplantScreen',
    raisedWhen: 'transplant eligibility was not assessed',
    synonyms: ['transplant', 'transplant eligibility', 'raise transplant'],
    // Someone of whom the case tells no reason against a graft.
    notKeyWhen: any(
      oneOf('primarySite', ['occult', 'notRecorded']),
      oneOf('primaryStatus', ['resectable', 'unresectable', 'occult', 'notAssessed']),
      atLeast('performanceStatus', 2),
      is('hormonalSyndrome', 'refractory'),
    ),
    unfairWhen: all(any(notKnown('transplantScreen'), is('transplantScreen', 'unknown')), not(noProcedure)),
  },
  C09: {
    label: 'Do FDG PET and biopsy the discordant site; PRRT only by MDT decision',
    raisedWhen: 'SSTR uptake is mixed, or FDG PET does not match it',
    synonyms: ['fdg pet', 'biopsy the discordant site', 'mixed uptake'],
    notKeyWhen: any(noPrrt, hadPrrt),
    unfairWhen: any(mayNeedFdgPet, noPrrt),
  },
  C10: {
    label: 'Continue the search: immunohistochemistry, endoscopy',
    gap: 'primarySite',
    raisedWhen: 'the site of the primary is not known',
    synonyms: ['continue the search', 'find the primary', 'search for the primary'],
    // All that it asks for has been done.
    notKeyWhen: is('primaryStatus', 'occult'),
    unfairWhen: any(
      notKnown('primarySite'),
      oneOf('primarySite', ['occult', 'notRecorded']),
      is('primaryStatus', 'occult'),
    ),
  },
  C11: {
    label: 'Discuss earlier PRRT or chemotherapy, as an SSA alone is less certain',
    askedAt: [
      'prrtOrChemoHighKi67',
      'continueOrSurveillance',
      'ssaFirstLine',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
    ],
    raisedWhen: `the tumour is G2 with a Ki-67 of ${ki67LowBelow}-${ki67G2To}%`,
    synonyms: ['ssa less certain', 'earlier prrt', 'higher g2'],
    notKeyWhen: any(
      noPrrt,
      prrtIsVoid,
      // What is stable may be so after PRRT.
      not(oneOf('treatmentCourse', ['naive', 'naiveGrowing', 'progressedOnSsa'])),
    ),
    unfairWhen: any(
      atLeast('ki67', ki67LowBelow),
      oneOf('grade', ['G3', 'NEC']),
      notKnown('ki67'),
      // After an SSA has failed the doubt is true at any Ki-67.
      oneOf('treatmentCourse', progressed),
      is('hormonalSyndrome', 'refractory'),
    ),
  },
  C12: {
    label: 'Work up hormones before any procedure, PRRT or chemotherapy',
    gap: 'hormonalSyndrome',
    raisedWhen: 'hormone status was not assessed',
    synonyms: ['hormone status', 'hormonal work-up', 'hormone work-up'],
    unfairWhen: mayFunction,
  },
  C13: {
    label: 'Watch for bowel or biliary obstruction, ischaemia and bleeding',
    raisedWhen: 'the primary is in place and not resectable',
    synonyms: ['footnote 1', 'unresectable primary', 'watch for obstruction'],
    unfairWhen: any(not(is('primaryStatus', 'resected')), contraindicated('biliary')),
  },
  C14: {
    label: 'Do not observe without treatment; restage every 2-3 months',
    raisedWhen: 'a NET G3 is stable',
    synonyms: ['do not observe', 'restage', 'restage every 2-3 months'],
    // Only where the algorithm may observe is it wrong to say so.
    unfairWhen: not(all(oneOf('grade', ['G1', 'G2']), is('treatmentCourse', 'stable'))),
  },
  C15: {
    label: 'Search for the primary at surgery',
    raisedWhen: 'the primary is occult at the question for its state',
    synonyms: ['search at surgery'],
    unfairWhen: any(notKnown('primaryStatus'), is('primarySite', 'occult')),
  },
  C16: {
    label: 'Obtain the Ki-67 number',
    gap: 'ki67',
    // In G1 no limit on treatment depends on the number.
    notKeyWhen: is('grade', 'G1'),
    raisedWhen: 'only a grade was given',
    synonyms: ['ki-67', 'ki-67 number', 'get the ki-67'],
    unfairWhen: notKnown('ki67'),
  },
  C17: {
    label: 'Use no interferon; PRRT or chemotherapy only by individual MDT decision',
    raisedWhen: 'the liver is decompensated',
    synonyms: ['reversible cause', 'no interferon', 'liver function'],
    notKeyWhen: any(
      contraindicated('renalImpairment'),
      contraindicated('coagulopathyOrInfection'),
      prrtIsVoid,
    ),
    unfairWhen: limitsOfIllness,
  },
  C18: {
    label: 'Do not use PRRT; capecitabine and transarterial treatment only after review',
    raisedWhen: 'there is severe renal impairment',
    synonyms: ['renal impairment', 'no prrt'],
    notKeyWhen: prrtIsVoid,
    unfairWhen: any(limitsOfIllness, not(is('sstrImaging', 'positive'))),
  },
  C19: {
    label: 'Keep control of a functioning tumour through every later line',
    raisedWhen: 'the tumour is functioning',
    synonyms: ['syndrome control', 'keep the ssa', 'control the syndrome'],
    // What has not begun cannot be kept.
    notKeyWhen: is('hormonalSyndrome', 'untreated'),
    unfairWhen: mayFunction,
  },
  C20: {
    // Blood count and pregnancy are told of no patient: what a case may settle is asked for alone.
    label: 'Check liver, kidneys and infection before treatment',
    raisedWhen: 'drugs or radionuclides are listed and organ function is not known',
    synonyms: ['organ function', 'check organ function'],
    // To check them is never wrong.
    unfairWhen: any(known('contraindicationClass'), notKnown('contraindicationClass')),
  },
  C21: {
    label: 'Use no PRRT, everolimus or chemotherapy, and no procedure, for now',
    raisedWhen: 'there is an active infection',
    synonyms: ['treat infection first', 'infection', 'coagulopathy'],
    // Where hormones are open much is put off until they are not.
    unfairWhen: any(limitsOfIllness, not(oneOf('hormonalSyndrome', ['none', 'controlled']))),
  },
  C22: {
    label: 'Check earlier PRRT, TARE and drugs first',
    raisedWhen:
      'transarterial treatment, PRRT or medical control is recommended and earlier treatment is not known',
    synonyms: ['earlier treatment', 'prior treatment'],
    unfairWhen: any(notKnown('treatmentCourse'), is('treatmentCourse', 'unknown')),
  },
  C23: {
    label: 'Check liver involvement, for staged sessions or no routine embolization',
    raisedWhen: 'TARE is among the options and liver involvement is not known',
    synonyms: ['liver involvement', 'burden not asked'],
    // What lies in one lobe, or is few, replaces no such share.
    notKeyWhen: any(is('contraindicationClass', 'absolute'), is('liverDistribution', 'limited')),
    unfairWhen: any(
      all(notKnown('liverInvolvementPct'), not(noProcedure)),
      // Staged sessions are due.
      above('liverInvolvementPct', liverInvolvementRaisedAbove),
    ),
  },
  C24: {
    label: 'Settle liver-directed treatment first, if a biliary-enteric anastomosis is planned',
    raisedWhen: 'surgery is recommended and the primary is still in place',
    synonyms: ['before the anastomosis', 'biliary anastomosis', 'whipple'],
    // Only with the head of the pancreas is one planned.
    notKeyWhen: oneOf('primarySite', ['smallIntestine', 'otherGi', 'occult', 'notRecorded']),
    site: 'pancreasHead',
    unfairWhen: not(is('primaryStatus', 'resected')),
  },
  C25: {
    label: 'Skip every treatment on which the disease has already progressed',
    raisedWhen:
      'the disease has progressed after PRRT, a targeted drug or chemotherapy and such treatments are listed',
    synonyms: ['skip what failed', 'skip treatments'],
    unfairWhen: not(oneOf('treatmentCourse', ['naive', 'naiveGrowing', 'stable'])),
  },
  C26: {
    label: 'Use no transarterial treatment until reviewed; PRRT is not affected',
    raisedWhen: 'there is a severe allergy to iodinated contrast',
    synonyms: ['contrast allergy', 'premedication'],
    // PRRT and other transarterial treatment are affected by what stands beside the allergy.
    notKeyWhen: any(
      noPrrt,
      prrtIsVoid,
      notKnown('sstrImaging'),
      contraindicated('arterialAccess'),
      irradiates,
    ),
    // Where TAE or TACE is open it would be wrong, and caution elsewhere.
    unfairWhen: any(not(is('contraindicationClass', 'radiation')), prrtIsVoid),
  },
  C27: {
    label: 'Check earlier embolization, the response and the liver function since',
    raisedWhen: 'TARE is among the options and earlier embolization is not known',
    synonyms: ['earlier embolization', 'previous embolization'],
    notKeyWhen: is('contraindicationClass', 'absolute'),
    // No route asks for it: it is surely not needed only where no transarterial treatment is possible.
    unfairWhen: not(noProcedure),
  },
  C28: {
    label: 'Check the primary: in place, obstruction, bleeding or jaundice',
    raisedWhen: 'systemic treatment is recommended and the state of the primary is not known',
    synonyms: ['primary not asked', 'surgical review of the primary'],
    // A primary that stays is to be checked whatever the algorithm asks.
    unfairWhen: not(oneOf('primaryStatus', ['resected', 'occult'])),
  },
  C29: {
    label: 'Do FDG PET and a second look at the pathology',
    raisedWhen: 'a G1 or G2 tumour is SSTR-negative',
    synonyms: ['second look at the pathology', 'look at the pathology again'],
    unfairWhen: mayNeedFdgPet,
  },
} as const satisfies Readonly<Record<ListedCautionId, CautionName>>;
