import type { OutcomeId } from '../../outcomeIds.ts';
import { treatmentNames } from '../../treatmentNames.ts';

export interface OutcomeName {
  /**
   * The outcome as an option: its title without the condition that leads to it, which would give the
   * answer away. Words of the dossier.
   */
  readonly label: string;
  /** The same for each variant of the title, in the order of the guideline. */
  readonly variants: readonly string[];
  /** What a trainee may type for it. Names that fit another outcome as well are left to `readChoice`. */
  readonly synonyms: readonly string[];
}

const { prrt, ssa, tae, tace, ablation, transplant, hepatectomy, platinumEtoposide } = treatmentNames;

/** Each outcome of the guideline as an option of an item. */
export const outcomeNames = {
  workupPathology: {
    label: 'Expert pathology before any recommendation',
    variants: [],
    synonyms: ['pathology', 'pathology review', 're-biopsy', 'rebiopsy', 'expert pathology'],
  },
  workupBaseline: {
    label: 'Complete staging and baseline first',
    variants: [],
    synonyms: ['staging', 'complete staging', 'baseline', 'restaging', 'finish staging'],
  },
  workupLiverMdt: {
    label: 'Hepatobiliary and interventional-radiology review first',
    variants: [],
    synonyms: ['hpb review', 'liver mdt', 'hpb mdt', 'liver mri', 'ir review', 'mdt review'],
  },
  workupSstr: {
    label: 'SSTR PET needed first',
    variants: [],
    synonyms: ['sstr pet', 'dotatate pet', 'sstr imaging', 'pet', 'dotatoc pet'],
  },
  mdtOutOfScope: {
    label: 'Outside this algorithm: refer to a NET centre',
    variants: [],
    synonyms: ['out of scope', 'outside', 'refer', 'net centre', 'refer to a net centre'],
  },
  supportiveCare: {
    label: 'Symptom-directed and palliative care',
    variants: [
      'Treat it and assess again; palliative care',
      'Look for a reversible cause; palliative care',
      'Urgent decision on chemotherapy; palliative care',
      'Treat any reversible cause, score again; palliative care',
    ],
    synonyms: ['supportive care', 'palliative care', 'best supportive care', 'bsc', 'supportive'],
  },
  necFirstLine: {
    label: 'Platinum-etoposide',
    variants: [],
    synonyms: [
      platinumEtoposide.canonical,
      ...platinumEtoposide.synonyms,
      'carboplatin etoposide',
      'cisplatin etoposide',
      'platinum',
    ],
  },
  necLaterLine: {
    label: 'Second-line chemotherapy or trial',
    variants: [],
    synonyms: ['second line', 'second-line chemotherapy', 'folfiri', 'irinotecan'],
  },
  g3SelectedSurgeryMdt: {
    label: 'Selected surgery at a NET centre',
    variants: [],
    synonyms: ['selected surgery', 'surgery at a net centre'],
  },
  prrtOrChemoHighKi67: {
    label: 'PRRT or chemotherapy',
    variants: ['Control hormones first; then PRRT or chemotherapy'],
    synonyms: ['prrt or chemo', 'prrt or captem', 'netter-2'],
  },
  highGradeChemotherapy: {
    label: 'Chemotherapy (CAPTEM or FOLFOX first)',
    variants: [],
    synonyms: ['chemotherapy', 'chemo', 'captem', 'folfox', 'cape-tem'],
  },
  surgeryCurative: {
    label: 'Curative-intent liver resection',
    variants: [],
    synonyms: [
      hepatectomy.canonical,
      ...hepatectomy.synonyms,
      'curative resection',
      'curative surgery',
      'resection',
    ],
  },
  surgeryCombinedPrimary: {
    label: 'Resect the primary and the liver metastases',
    variants: [],
    synonyms: [
      'combined resection',
      'resect both',
      'primary and liver resection',
      'resection of primary and metastases',
    ],
  },
  surgeryLimitedExtrahepatic: {
    label: 'Resection of all disease, including that outside the liver',
    variants: [],
    synonyms: ['resection may still be offered', 'resection still offered'],
  },
  surgeryStaged: {
    label: 'Two-stage or hypertrophy-assisted resection',
    variants: [],
    synonyms: ['two-stage resection', 'two stage hepatectomy', 'staged resection', 'alpps', 'pve'],
  },
  cytoreductiveSurgery: {
    label: 'Debulking surgery, with or without ablation',
    variants: [],
    synonyms: ['debulking', 'debulking surgery', 'cytoreduction', 'cytoreductive surgery'],
  },
  transplantReferral: {
    label: 'Refer for liver-transplant evaluation',
    variants: [],
    synonyms: [
      transplant.canonical,
      ...transplant.synonyms,
      'transplant referral',
      'liver transplant',
      'transplantation',
    ],
  },
  ablation: {
    label: 'Thermal ablation (RFA or microwave)',
    variants: [],
    synonyms: [
      ablation.canonical,
      ...ablation.synonyms,
      'ablation',
      'radiofrequency ablation',
      'microwave ablation',
    ],
  },
  taePreferred: {
    label: 'Transarterial bland embolization (TAE)',
    variants: [
      'PRRT first; transarterial bland embolization (TAE) second',
      'Transarterial bland embolization (TAE) or PRRT',
    ],
    synonyms: [tae.canonical, ...tae.synonyms, 'bland', 'bland tae'],
  },
  taceOrTarePreferred: {
    label: 'Chemoembolization (cTACE) or radioembolization (TARE)',
    variants: [
      'PRRT first; chemoembolization (cTACE) or bland embolization second',
      'PRRT first; chemoembolization (cTACE) or radioembolization (TARE) second',
      'Chemoembolization (cTACE), bland embolization or PRRT',
      'Chemoembolization (cTACE), radioembolization (TARE) or PRRT',
      'Chemoembolization (cTACE) or bland embolization',
    ],
    synonyms: [tace.canonical, ...tace.synonyms, 'tace or tare', 'tare', 'sirt', 'radioembolization'],
  },
  tareWhenEmbolizationContraindicated: {
    label: 'No TAE or TACE: PRRT, TARE or systemic therapy',
    variants: [
      'No TAE or TACE: PRRT if SSTR-positive, TARE or medical control',
      'No TAE or TACE: trial, unused agent or TARE',
      'No TAE or TACE: systemic therapy or TARE',
      'No TAE or TACE: TARE or systemic therapy',
    ],
    synonyms: ['no embolization', 'prrt, tare or systemic', 'prrt or tare or systemic'],
  },
  highBurdenRefractory: {
    label: 'No routine embolization: intensified medical control',
    variants: [],
    synonyms: ['no routine embolization', 'medical control without embolization'],
  },
  ssaPlusLocoregional: {
    label: 'SSA if SSTR-positive, liver-directed therapy as MDT option',
    variants: ['SSA now whatever the SSTR result (not in insulinoma), liver-directed therapy as MDT option'],
    synonyms: [
      'ssa plus locoregional',
      'ssa and liver-directed therapy',
      'ssa with liver-directed therapy',
      'ssa + tace',
    ],
  },
  ssaFirstLine: {
    label: 'Somatostatin analogue first line',
    variants: ['Somatostatin analogue now for the hormonal syndrome (not in insulinoma)'],
    synonyms: [
      ssa.canonical,
      ...ssa.synonyms,
      'somatostatin analogue',
      'somatostatin analog',
      'ssa first line',
    ],
  },
  continueOrSurveillance: {
    label: 'Continue the present treatment',
    variants: [],
    synonyms: [
      'continue',
      'continue the present treatment',
      'no change',
      'surveillance',
      'active surveillance',
      'observe',
      'watch and wait',
      'carry on',
    ],
  },
  prrt: {
    label: 'Peptide receptor radionuclide therapy (PRRT)',
    variants: [
      'Treat it first; PRRT and drugs only afterwards',
      'Control hormones first; PRRT closed',
      'Control hormones first; then PRRT',
      'PRRT closed: everolimus or another systemic therapy',
    ],
    synonyms: [
      prrt.canonical,
      ...prrt.synonyms,
      'peptide receptor radionuclide therapy',
      'lutetium',
      'dotatate therapy',
    ],
  },
  targetedOrChemoPancreas: {
    label: 'Targeted therapy or chemotherapy',
    variants: [
      'Treat it first; targeted therapy afterwards',
      'Control hormones first; then targeted therapy or chemotherapy',
      'Observation first',
    ],
    synonyms: ['targeted or chemo', 'captem or everolimus', 'sunitinib', 'targeted therapy or chemotherapy'],
  },
  targetedGastrointestinal: {
    label: 'Everolimus or later agents',
    variants: [
      'Treat it first; everolimus afterwards',
      'Control hormones first; then everolimus or later agents',
      'Cabozantinib, or everolimus if unused',
      'Observation first',
    ],
    synonyms: ['everolimus', 'afinitor', 'targeted', 'mtor'],
  },
  refractorySyndromeMedical: {
    label: 'Intensified medical control',
    variants: ['Treat it first, with medical control'],
    synonyms: ['medical control', 'intensify ssa', 'escalate ssa', 'telotristat', 'medical'],
  },
  laterLineTrial: {
    label: 'Trial, remaining agents or supportive care',
    variants: [
      'Treat it first; then trial or remaining agents',
      'Control hormones first; then trial, remaining agents or supportive care',
    ],
    synonyms: ['trial', 'clinical trial', 'later line', 'remaining agents'],
  },
} as const satisfies Readonly<Record<OutcomeId, OutcomeName>>;
