import type { OutcomeId } from '../../outcomeIds.ts';
import { treatmentNames } from '../../treatmentNames.ts';

export interface OutcomeName {
  /**
   * The outcome as an option: its title without the condition that leads to it, which would give the
   * answer away. Words of the dossier.
   */
  readonly label: string;
  /** What a trainee may type for it. Names that fit another outcome as well are left to `readChoice`. */
  readonly synonyms: readonly string[];
}

const { prrt, ssa, tae, tace, ablation, transplant, hepatectomy, platinumEtoposide } = treatmentNames;

/** Each outcome of the guideline as an option of an item. */
export const outcomeNames = {
  workupPathology: {
    label: 'Expert pathology before any recommendation',
    synonyms: ['pathology', 'pathology review', 're-biopsy', 'rebiopsy', 'expert pathology'],
  },
  workupBaseline: {
    label: 'Complete staging and baseline first',
    synonyms: ['staging', 'complete staging', 'baseline', 'restaging', 'finish staging'],
  },
  workupLiverMdt: {
    label: 'Hepatobiliary and interventional-radiology review first',
    synonyms: ['hpb review', 'liver mdt', 'hpb mdt', 'liver mri', 'ir review', 'mdt review'],
  },
  workupSstr: {
    label: 'SSTR PET first',
    synonyms: ['sstr pet', 'dotatate pet', 'sstr imaging', 'pet', 'dotatoc pet'],
  },
  mdtOutOfScope: {
    label: 'Outside this algorithm: refer to a NET centre',
    synonyms: ['out of scope', 'outside', 'refer', 'net centre', 'refer to a net centre'],
  },
  supportiveCare: {
    label: 'Symptom-directed and palliative care; reassess fitness and liver function',
    synonyms: ['supportive care', 'palliative care', 'best supportive care', 'bsc', 'supportive'],
  },
  necFirstLine: {
    label: 'Platinum-etoposide',
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
    synonyms: ['second line', 'second-line chemotherapy', 'folfiri', 'irinotecan'],
  },
  g3SelectedSurgeryMdt: {
    label: 'Selected surgery, discussed at a NET centre',
    synonyms: ['selected surgery', 'surgery at a net centre'],
  },
  prrtOrChemoHighKi67: {
    label: 'PRRT or chemotherapy',
    synonyms: ['prrt or chemo', 'prrt or captem', 'netter-2'],
  },
  highGradeChemotherapy: {
    label: 'Chemotherapy (CAPTEM or FOLFOX first)',
    synonyms: ['chemotherapy', 'chemo', 'captem', 'folfox', 'cape-tem'],
  },
  surgeryCurative: {
    label: 'Curative-intent liver resection',
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
    synonyms: [
      'combined resection',
      'resect both',
      'primary and liver resection',
      'resection of primary and metastases',
    ],
  },
  surgeryLimitedExtrahepatic: {
    label: 'Resection may still be offered, without a strong curative claim',
    synonyms: ['resection may still be offered', 'resection still offered'],
  },
  surgeryStaged: {
    label: 'Two-stage or hypertrophy-assisted resection, with ablation',
    synonyms: ['two-stage resection', 'two stage hepatectomy', 'staged resection', 'alpps', 'pve'],
  },
  cytoreductiveSurgery: {
    label: 'Debulking surgery with or without ablation',
    synonyms: ['debulking', 'debulking surgery', 'cytoreduction', 'cytoreductive surgery'],
  },
  transplantReferral: {
    label: 'Refer for liver-transplant evaluation',
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
    synonyms: [
      ablation.canonical,
      ...ablation.synonyms,
      'ablation',
      'radiofrequency ablation',
      'microwave ablation',
    ],
  },
  taePreferred: {
    label: 'Transarterial bland embolization (TAE) preferred',
    synonyms: [tae.canonical, ...tae.synonyms, 'bland', 'bland tae'],
  },
  taceOrTarePreferred: {
    label: 'Transarterial chemoembolization (cTACE) or radioembolization (TARE)',
    synonyms: [tace.canonical, ...tace.synonyms, 'tace or tare', 'tare', 'sirt', 'radioembolization'],
  },
  tareWhenEmbolizationContraindicated: {
    label: 'No TAE or TACE: PRRT, TARE or systemic therapy instead',
    synonyms: ['no embolization', 'prrt, tare or systemic', 'prrt or tare or systemic'],
  },
  highBurdenRefractory: {
    label: 'No routine embolization: intensified medical control, others only in expert hands',
    synonyms: ['no routine embolization', 'medical control without embolization'],
  },
  ssaPlusLocoregional: {
    label: 'SSA if SSTR-positive, with liver-directed therapy as an MDT option',
    synonyms: [
      'ssa plus locoregional',
      'ssa and liver-directed therapy',
      'ssa with liver-directed therapy',
      'ssa + tace',
    ],
  },
  ssaFirstLine: {
    label: 'Somatostatin analogue first line',
    synonyms: [
      ssa.canonical,
      ...ssa.synonyms,
      'somatostatin analogue',
      'somatostatin analog',
      'ssa first line',
    ],
  },
  continueOrSurveillance: {
    label: 'Continue current treatment, or active surveillance',
    synonyms: ['continue', 'surveillance', 'active surveillance', 'observe', 'watch and wait', 'carry on'],
  },
  prrt: {
    label: 'Peptide receptor radionuclide therapy (PRRT)',
    synonyms: [
      prrt.canonical,
      ...prrt.synonyms,
      'peptide receptor radionuclide therapy',
      'lutetium',
      'dotatate therapy',
    ],
  },
  targetedOrChemoPancreas: {
    label: 'Targeted therapy or chemotherapy (CAPTEM, everolimus or sunitinib)',
    synonyms: ['targeted or chemo', 'captem or everolimus', 'sunitinib', 'targeted therapy or chemotherapy'],
  },
  targetedGastrointestinal: {
    label: 'Everolimus, or later agents',
    synonyms: ['everolimus', 'afinitor', 'targeted', 'mtor'],
  },
  refractorySyndromeMedical: {
    label: 'Intensified medical control of the syndrome',
    synonyms: ['medical control', 'intensify ssa', 'escalate ssa', 'telotristat', 'medical'],
  },
  laterLineTrial: {
    label: 'Trial, remaining agents or supportive care',
    synonyms: ['trial', 'clinical trial', 'later line', 'remaining agents'],
  },
} as const satisfies Readonly<Record<OutcomeId, OutcomeName>>;
