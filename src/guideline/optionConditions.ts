import type { Condition } from './condition.ts';
import { cutoffs } from './cutoffs.ts';
import { all, any, atLeast, atMost, below, contraindicated, is, not, oneOf } from './when.ts';

/** A condition of options, as it is written down; provenance in the dossier's notation. */
export interface OptionConditionData {
  readonly words: string;
  /** null: not asked by this chart. */
  readonly when: Condition | null;
  readonly provenance: string;
}

/** Conditions of options (dossier 2.6). */
export const optionConditions = {
  ecog02: {
    words: 'ECOG 0-{ecogSupportiveFrom-1}',
    when: atMost('performanceStatus', cutoffs.ecogSupportiveFrom - 1),
    provenance: 'LITERATURE R35 (TARE); EXPERT for PRRT and chemotherapy',
  },
  fit: { words: 'Fit enough for it', when: null, provenance: 'LITERATURE R12 (surgery); EXPERT' },
  sstrPositive: {
    words: 'SSTR-positive in all relevant lesions',
    when: is('sstrImaging', 'positive'),
    provenance: 'GUIDELINE R5; LITERATURE R43',
  },
  sstrNegative: {
    words: 'SSTR-negative',
    when: is('sstrImaging', 'negative'),
    provenance: 'EXPERT (basis GUIDELINE R5)',
  },
  functioningOrSstrPositive: {
    words: 'Functioning or SSTR-positive tumour',
    when: any(
      oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory']),
      is('sstrImaging', 'positive'),
    ),
    provenance: 'GUIDELINE R5; EXPERT',
  },
  nonFunctioning: {
    words: 'Non-functioning tumour',
    when: is('hormonalSyndrome', 'none'),
    provenance: 'EXPERT (basis GUIDELINE R5)',
  },
  pancreas: { words: 'Pancreatic primary', when: is('primarySite', 'pancreas'), provenance: 'GUIDELINE R5' },
  g1g2: { words: 'NET G1 or G2', when: oneOf('grade', ['G1', 'G2']), provenance: 'LITERATURE R86' },
  ki67Below10: {
    words: 'Low grade or Ki-67 below {ki67LowBelow}%',
    when: any(is('grade', 'G1'), below('ki67', cutoffs.ki67LowBelow)),
    provenance: 'LITERATURE R20, R86',
  },
  g2Ki10to20: {
    words: 'G2 with Ki-67 {ki67LowBelow}-{ki67G2To}%',
    when: all(is('grade', 'G2'), atLeast('ki67', cutoffs.ki67LowBelow), atMost('ki67', cutoffs.ki67G2To)),
    provenance: 'EXPERT',
  },
  ki67LowerEnd: { words: 'Ki-67 at the lower end of G3', when: null, provenance: 'EXPERT' },
  ki67HighOrMixed: { words: 'Ki-67 high or uptake mixed', when: null, provenance: 'EXPERT' },
  ki67Above55OrNecLike: {
    words: 'Ki-67 above 55%, or a course like that of NEC',
    when: null,
    provenance: 'EXPERT',
  },
  liverOnly: {
    words: 'No disease outside the liver',
    when: is('extrahepaticDisease', 'none'),
    provenance: 'SOURCE (footnote 1); LITERATURE R20',
  },
  ehdNoneLimited: {
    words: 'No or limited disease outside the liver',
    when: oneOf('extrahepaticDisease', ['none', 'limited']),
    provenance: 'SOURCE (footnote 1)',
  },
  diffuse: {
    words: 'Diffuse liver disease',
    when: is('liverDistribution', 'diffuse'),
    provenance: 'SOURCE S5',
  },
  liverDominant: { words: 'Liver-dominant disease', when: null, provenance: 'EXPERT (basis SOURCE S4)' },
  liverDominantOrRefractory: {
    words: 'Liver-dominant or hormone-refractory disease',
    when: null,
    provenance: 'SOURCE; GUIDELINE R2',
  },
  primaryResected: {
    words: 'Primary resected',
    when: is('primaryStatus', 'resected'),
    provenance: 'SOURCE (footnote 1)',
  },
  primaryResectable: {
    words: 'Primary resected or resectable',
    when: oneOf('primaryStatus', ['resected', 'resectable']),
    provenance: 'SOURCE (footnote 1)',
  },
  midgutRisk: {
    words: 'Midgut primary with a risk of obstruction or ischaemia',
    when: null,
    provenance: 'EXPERT',
  },
  debulk70: {
    words: 'Debulking of at least 70% is feasible',
    when: is('liverResectability', 'debulkable'),
    provenance: 'LITERATURE R13; GUIDELINE R5 (note)',
  },
  clearance90: { words: 'More than 90% clearance', when: null, provenance: 'LITERATURE R12' },
  remnant: { words: 'Adequate liver remnant', when: null, provenance: 'LITERATURE R12' },
  lowMortality: { words: 'Low expected operative mortality', when: null, provenance: 'EXPERT' },
  noRightHeart: { words: 'No right-heart insufficiency', when: null, provenance: 'EXPERT' },
  noCarcinoidHeart: { words: 'Carcinoid heart disease excluded', when: null, provenance: 'EXPERT' },
  notRapid: { words: 'Not in rapid progression', when: null, provenance: 'EXPERT' },
  stableDisease: { words: 'Disease stable', when: is('treatmentCourse', 'stable'), provenance: 'EXPERT' },
  testOfTime: {
    words:
      'New disease or Ki-67 of {ki67LowBelow}% or more: SSTR and FDG PET, and a period of systemic treatment or observation, come first',
    when: null,
    provenance: 'EXPERT',
  },
  allControlled: {
    words: 'All disease can be controlled, also outside the liver',
    when: null,
    provenance: 'SOURCE (footnote 1)',
  },
  surgeryDeclined: { words: 'Surgery declined or its risk prohibitive', when: null, provenance: 'EXPERT' },
  highSurgicalRisk: { words: 'High surgical risk', when: null, provenance: 'SOURCE; GUIDELINE R2' },
  milanCriteria: {
    words: 'Restrictive (Milan-NET type) criteria all met',
    when: is('transplantScreen', 'meetsAll'),
    provenance: 'LITERATURE R18, R20',
  },
  centreDeclines: { words: 'The transplant centre declines', when: null, provenance: 'EXPERT' },
  fiveOf50: {
    words: 'Up to {ablationLesionsTo} lesions of up to {ablationMmTo} mm',
    when: all(
      atMost('lesionCount', cutoffs.ablationLesionsTo),
      atMost('largestLesionMm', cutoffs.ablationMmTo),
    ),
    provenance: 'EXPERT (basis LITERATURE R25, R127)',
  },
  best30: {
    words:
      'Largest lesion up to {ablationComfortableMmTo} mm (best); up to {ablationMmTo} mm with microwave or combined embolization',
    when: atMost('largestLesionMm', cutoffs.ablationComfortableMmTo),
    provenance: 'EXPERT (basis LITERATURE R25)',
  },
  allTreatable: {
    words: 'All lesions treatable with a margin',
    when: null,
    provenance: 'EXPERT (basis LITERATURE R25)',
  },
  noBiliary: {
    words: 'No biliary-enteric anastomosis or stent (abscess risk)',
    when: not(contraindicated('biliary')),
    provenance: 'LITERATURE R74; R38 by analogy',
  },
  ablationSafe: {
    words: 'No ascites, decompensation, perihilar lesion, coagulopathy or infection',
    when: null,
    provenance: 'EXPERT',
  },
  ablationNotSafe: {
    words: 'Ablation not technically safe (near the hilum, bowel or large vessels)',
    when: null,
    provenance: 'EXPERT',
  },
  notDecompensated: {
    words: 'Liver not decompensated (bilirubin below {bilirubinMgDl} mg/dL, no ascites)',
    when: not(contraindicated('hepaticDecompensation')),
    provenance: 'LITERATURE R35, R70 (hepatitis setting)',
  },
  liverReserve: {
    words: 'Good or preserved liver function',
    when: null,
    provenance: 'EXPERT (basis GUIDELINE R4, R10 for TARE)',
  },
  lifeExpectancy3: { words: 'Life expectancy of 3 months or more', when: null, provenance: 'LITERATURE R35' },
  personalisedDosimetry: {
    words: 'Personalised dosimetry',
    when: null,
    provenance: 'EXPERT (basis GUIDELINE R4, R10)',
  },
  organReserve: {
    words: 'Marrow, renal and liver reserve',
    when: null,
    provenance: 'GUIDELINE R5; LITERATURE R53; limits EXPERT',
  },
  organFunction: { words: 'Adequate marrow, renal and liver function', when: null, provenance: 'EXPERT' },
  renalAdequate: { words: 'Adequate renal function', when: null, provenance: 'EXPERT' },
  notPregnant: { words: 'Not pregnant', when: null, provenance: 'LITERATURE R53' },
  prrtNotGiven: {
    words: 'PRRT not given before',
    when: oneOf('treatmentCourse', ['naive', 'naiveGrowing', 'progressedOnSsa', 'progressedAfterTargeted']),
    provenance: 'GUIDELINE R5; EXPERT',
  },
  progressedOnDrug: {
    words: 'Progressed on an SSA or a later treatment',
    when: oneOf('treatmentCourse', [
      'progressedOnSsa',
      'progressedAfterPrrt',
      'progressedAfterTargeted',
      'exhausted',
    ]),
    provenance: 'EXPERT (later treatment); basis GUIDELINE R5, LITERATURE R42',
  },
  longActingStopped: {
    words: 'Long-acting SSA stopped before each cycle as the label says',
    when: null,
    provenance: 'LITERATURE R96',
  },
  inpatientCrisisCover: {
    words: 'First cycle as an inpatient with crisis cover',
    when: null,
    provenance: 'EXPERT',
  },
  benefit18: {
    words: 'At least 18 months of benefit from the first PRRT',
    when: null,
    provenance: 'LITERATURE R69',
  },
  newSstrPositive: { words: 'New positive SSTR PET', when: null, provenance: 'LITERATURE R69; EXPERT' },
  agentUnused: { words: 'Not used before', when: null, provenance: 'GUIDELINE R5; EXPERT' },
  prrtOrTargetedBefore: { words: 'After PRRT or a targeted drug', when: null, provenance: 'LITERATURE R45' },
  noDrug: { words: 'On no drug at present', when: null, provenance: 'EXPERT (basis GUIDELINE R5)' },
  dpdTested: {
    words: 'DPD deficiency tested before capecitabine or 5-FU',
    when: null,
    provenance: 'LITERATURE R130',
  },
  glucoseChecked: {
    words: 'Pancreatic primary or site unknown: glucose checked before an SSA and in its first weeks',
    when: null,
    provenance: 'LITERATURE R66 (two cases)',
  },
  lowVolume: { words: 'Low-volume disease', when: null, provenance: 'GUIDELINE R5' },
  indolent: { words: 'Indolent disease', when: null, provenance: 'GUIDELINE R5' },
  noSymptoms: { words: 'Without symptoms', when: null, provenance: 'GUIDELINE R5' },
  symptoms: { words: 'The disease causes symptoms', when: null, provenance: 'SOURCE S5' },
  bulkyOrSymptoms: {
    words: 'Liver-dominant disease that is bulky or causes symptoms',
    when: null,
    provenance: 'SOURCE S4; GUIDELINE R2',
  },
  fastOrBulky: { words: 'Bulky with symptoms, or growing fast', when: null, provenance: 'GUIDELINE R5' },
  mustShrink: {
    words: 'The tumour must shrink, causes symptoms or has a high Ki-67',
    when: null,
    provenance: 'LITERATURE R46, R47',
  },
  highBurden: { words: 'High disease burden', when: null, provenance: 'LITERATURE R86' },
  trialOpen: { words: 'A trial is open', when: null, provenance: 'EXPERT' },
  licensed: { words: 'Licensed where the patient is treated', when: null, provenance: 'LITERATURE R40' },
  licensedOrTrial: {
    words: 'Licensed where the patient is treated, or in a trial',
    when: null,
    provenance: 'LITERATURE R44, R82',
  },
  expertCentre: { words: 'Expert centre', when: null, provenance: 'EXPERT' },
  lateRelapse: { words: 'Late relapse after platinum-etoposide', when: null, provenance: 'EXPERT' },
  syndromeCausesPoorStatus: {
    words: 'An uncontrolled hormonal syndrome causes the poor performance status',
    when: null,
    provenance: 'EXPERT',
  },
  burdenCausesPoorStatus: { words: 'ECOG 3 is due to tumour burden', when: null, provenance: 'EXPERT' },
  carcinoidDiarrhoea: { words: 'Carcinoid diarrhoea', when: null, provenance: 'LITERATURE R51' },
  insulinoma: { words: 'Insulinoma', when: null, provenance: 'EXPERT' },
  vhl: { words: 'Von Hippel-Lindau disease', when: null, provenance: 'LITERATURE R49' },
  tissueOrDisagreement: { words: 'Tissue is missing or results disagree', when: null, provenance: 'EXPERT' },
  petUnavailable: { words: 'SSTR PET is unavailable', when: null, provenance: 'EXPERT' },
} as const satisfies Readonly<Record<string, OptionConditionData>>;

export type OptionConditionId = keyof typeof optionConditions;
