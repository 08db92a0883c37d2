import type { OutcomeData } from '../outcome.ts';
import { all, is, oneOf } from '../when.ts';

/** NEC and high-grade disease (dossier 2.6). */

export const necFirstLine: OutcomeData = {
  id: 'necFirstLine',
  title: 'Platinum-etoposide',
  category: 'systemic',
  options: [
    {
      id: 'carboplatin',
      text: 'Carboplatin with etoposide; if already on it without progression, complete it and restage.',
      kinds: ['chemotherapy'],
      provenance: 'GUIDELINE R6; completing it EXPERT',
    },
    {
      id: 'cisplatin',
      text: 'Cisplatin with etoposide, if fit and renal function is adequate.',
      kinds: ['chemotherapy'],
      conditions: ['fit', 'renalAdequate'],
      provenance: 'EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial; molecular profiling is encouraged.',
      kinds: ['trial'],
      provenance: 'GUIDELINE R6',
    },
  ],
  firstScreen: [
    {
      text: 'If Ki-67 is below 55% or the morphology is in doubt, review the pathology before platinum [EXPERT; basis LITERATURE R80].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Median survival in metastatic digestive NEC is about 11-12 months, and surgery is only for localized disease [GUIDELINE R6]. In a population-based cohort median OS was 7.4 months and 41% progressed at once [LITERATURE R81].',
    },
    {
      heading: 'Cautions',
      text: 'Ki-67 below 55%: a lower response to platinum was reported in older series that did not separate NEC from NET G3 [LITERATURE R80]; in NORDIC NEC 2 such NEC had similar survival whatever the treatment [LITERATURE R81]. Review the pathology, consider CAPTEM or FOLFOX [EXPERT]. No SSA, PRRT or locoregional arm in NEC; cytopenia and neutropenic sepsis [EXPERT].',
    },
    { heading: 'Next', text: 'Restage every 2-3 months; at progression `necLaterLine`.' },
  ],
  uncertainties: ['U3', 'U4'],
};

export const necLaterLine: OutcomeData = {
  id: 'necLaterLine',
  title: 'Second-line chemotherapy or trial',
  category: 'systemic',
  options: [
    {
      id: 'folfiri',
      text: 'Irinotecan with a fluoropyrimidine (FOLFIRI).',
      kinds: ['chemotherapy'],
      conditions: ['ecog02', 'dpdTested'],
      provenance: 'GUIDELINE R6',
    },
    {
      id: 'trial',
      text: 'Clinical trial, or therapy directed by molecular profiling.',
      kinds: ['trial'],
      provenance: 'GUIDELINE R6',
    },
    {
      id: 'rechallenge',
      text: 'Platinum-etoposide again if the relapse is late.',
      kinds: ['chemotherapy'],
      conditions: ['ecog02', 'lateRelapse'],
      provenance: 'EXPERT',
    },
    {
      id: 'supportive',
      text: 'Best supportive care.',
      kinds: ['supportive'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    { text: 'Test for DPD deficiency before a fluoropyrimidine [LITERATURE R130].' },
    {
      text: 'Only if still fit for chemotherapy (ECOG 0-{ecogSupportiveFrom-1}); else supportive care leads [EXPERT].',
    },
  ],
  statements: [
    { heading: 'Cautions', text: 'Immunotherapy has a minor role in unselected NEC [GUIDELINE R6].' },
    { heading: 'Next', text: 'Restage every 2-3 months [EXPERT].' },
  ],
  uncertainties: ['U3', 'U4'],
};

export const g3SelectedSurgeryMdt: OutcomeData = {
  id: 'g3SelectedSurgeryMdt',
  title: 'NET G3 with resectable liver disease: selected surgery at a NET centre',
  category: 'mdt-referral',
  options: [
    {
      id: 'mdtResection',
      text: 'MDT discussion of complete resection when Ki-67 is at the lower end, the disease is stable, the primary is resected or resectable, and disease outside the liver is absent or limited.',
      kinds: ['surgery'],
      conditions: ['ki67LowerEnd', 'stableDisease', 'notRapid', 'primaryResectable', 'ehdNoneLimited'],
      provenance: 'EXPERT',
    },
    {
      id: 'systemicFirst',
      text: 'Systemic therapy first, with re-evaluation (see `prrtOrChemoHighKi67`).',
      kinds: ['prrt', 'chemotherapy'],
      provenance: 'EXPERT',
    },
    {
      id: 'locoregional',
      text: 'Locoregional therapy in selected cases: a heavily selected retrospective series of 36 patients reported better survival and symptom relief.',
      kinds: ['embolization', 'ablation'],
      provenance: "LITERATURE R61 (patients of 2004-2014: 'G3' of WHO 2010, NET G3 and NEC mixed)",
    },
  ],
  firstScreen: [{ text: 'Not in rapid progression; the course is not asked on this route [EXPERT].' }],
  statements: [
    {
      heading: 'Cautions',
      text: 'General resection criteria name G1 and G2 [LITERATURE R12]. NET G3 was defined for the pancreas in WHO 2017 and for the digestive tract in 2019 [LITERATURE R80], so Figure 3 is not expected to address it [EXPERT].',
    },
    { heading: 'Next', text: 'At recurrence, systemic therapy.' },
  ],
  uncertainties: ['U3'],
};

export const prrtOrChemoHighKi67: OutcomeData = {
  id: 'prrtOrChemoHighKi67',
  title: 'SSTR-positive, Ki-67 {ki67LowBelow}-{ki67NetCeiling}% or G3: PRRT or chemotherapy',
  titleVariants: [
    {
      when: is('hormonalSyndrome', 'untreated'),
      title: 'Control the hormonal syndrome first; then PRRT or chemotherapy',
    },
  ],
  category: 'systemic',
  options: [
    {
      id: 'syndromeFirst',
      text: 'Control the hormonal syndrome first: an SSA now, whatever the SSTR result; insulinoma, gastrinoma and Cushing need their own drugs, see C19.',
      onlyWhen: is('hormonalSyndrome', 'untreated'),
      firstWhen: is('hormonalSyndrome', 'untreated'),
      kinds: ['ssa', 'syndromeDrug'],
      provenance: 'EXPERT (basis GUIDELINE R5); LITERATURE R65, R66',
    },
    {
      id: 'prrt',
      text: '[177Lu]Lu-DOTA-TATE with octreotide LAR. NETTER-2, against high-dose octreotide: median PFS 22.8 vs 8.5 months (HR 0.28), response rate 43.0 vs 9.3%, in newly diagnosed G2 with Ki-67 10% or more and G3.',
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'organReserve', 'notPregnant', 'longActingStopped', 'glucoseChecked'],
      provenance: 'LITERATURE R43',
    },
    {
      id: 'captem',
      text: 'CAPTEM, especially in pancreatic, symptomatic or bulky disease that must shrink.',
      kinds: ['chemotherapy'],
      conditions: ['dpdTested'],
      provenance: 'GUIDELINE R5; LITERATURE R46 for G1-2 pancreatic NET',
    },
    {
      id: 'targeted',
      text: 'Everolimus, or sunitinib if the primary is pancreatic.',
      kinds: ['everolimus', 'tki'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'ssaAlone',
      text: 'SSA alone only if the disease is low-volume and indolent; less effective in G3. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      kinds: ['ssa'],
      conditions: ['lowVolume', 'indolent', 'glucoseChecked'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'liverDirected',
      text: 'Liver-directed therapy as an MDT decision in liver-only G2 with Ki-67 {ki67LowBelow}-{ki67G2To}%; NETTER-2 excluded earlier embolization.',
      onlyWhen: all(is('grade', 'G2'), is('extrahepaticDisease', 'none')),
      kinds: ['embolization', 'ablation'],
      conditions: ['liverOnly', 'g2Ki10to20'],
      provenance: 'EXPERT; LITERATURE R43 for the exclusion',
    },
  ],
  firstScreen: [
    {
      text: 'PRRT needs SSTR uptake in all target lesions, marrow and renal reserve, and no pregnancy [LITERATURE R43, R53; thresholds EXPERT].',
    },
    { text: 'Growing fast or bulky with symptoms: chemotherapy first [EXPERT; basis GUIDELINE R5].' },
    {
      text: 'Pancreatic primary or site unknown: check glucose before the SSA given with PRRT and in the first weeks; it can unmask an insulinoma, also in a tumour thought to be non-functioning [LITERATURE R66: two cases].',
    },
    {
      when: oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted']),
      text: 'This is first-line evidence; NETTER-2 excluded progression on earlier treatment [LITERATURE R43].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Earlier evidence for PRRT in G3 is retrospective [LITERATURE R60]. **Not in the 2017 figure.**',
    },
    {
      heading: 'Cautions',
      saidOf: ['prrt'],
      text: 'Hormonal crisis in functioning tumours (about 1%, mostly in the first cycle [LITERATURE R67]), carcinoid heart disease, bulky liver disease [EXPERT]. NETTER-2 excluded earlier TACE, TARE, RFA and progression on earlier treatment [LITERATURE R43]. The EU label (2024 text) covers G1-G2 only; the US label is not limited by grade [LITERATURE R53]. Stop a long-acting SSA before each cycle as the label says (US: at least 4 weeks; short-acting octreotide as a bridge, at least 24 hours) [LITERATURE R96].',
    },
    {
      heading: 'Next',
      text: 'At progression CAPTEM or FOLFOX, everolimus, cabozantinib, or a trial (COMPOSE enrols Ki-67 15-55% [LITERATURE R54]).',
    },
  ],
  uncertainties: ['U3', 'U4'],
};

export const highGradeChemotherapy: OutcomeData = {
  id: 'highGradeChemotherapy',
  title: 'NET G3, SSTR-negative, SSTR-heterogeneous or after PRRT: chemotherapy',
  category: 'systemic',
  options: [
    {
      id: 'captem',
      text: 'CAPTEM. First line in NET G3 is mostly temozolomide-based or FOLFOX, except in aggressive disease.',
      kinds: ['chemotherapy'],
      conditions: ['organFunction', 'dpdTested'],
      provenance:
        'LITERATURE R80; GUIDELINE R5: cytotoxics likely most effective when tumour-related symptoms',
    },
    {
      id: 'folfox',
      text: 'FOLFOX.',
      kinds: ['chemotherapy'],
      conditions: ['organFunction', 'dpdTested'],
      provenance: 'LITERATURE R80',
    },
    {
      id: 'targeted',
      text: 'Everolimus; sunitinib if the primary is pancreatic; cabozantinib after earlier therapy.',
      kinds: ['everolimus', 'tki'],
      conditions: ['organFunction'],
      provenance: 'GUIDELINE R5; LITERATURE R45',
    },
    {
      id: 'platinum',
      text: 'Platinum-etoposide, mainly if Ki-67 is above 55% or the course is like that of NEC.',
      kinds: ['chemotherapy'],
      conditions: ['organFunction', 'ki67Above55OrNecLike'],
      provenance: 'EXPERT',
    },
    {
      id: 'trial',
      text: 'Clinical trial.',
      kinds: ['trial'],
      provenance: 'EXPERT',
    },
  ],
  together: [
    {
      when: is('treatmentCourse', 'progressedAfterTargeted'),
      options: ['captem', 'folfox'],
      sentence: 'Use what has not been used: FOLFOX after CAPTEM, CAPTEM after a targeted drug or FOLFOX.',
      joinedBy: 'or',
      provenance: 'EXPERT; basis LITERATURE R80',
    },
  ],
  firstScreen: [
    { text: 'Test for DPD deficiency before capecitabine or 5-FU [LITERATURE R130].' },
    {
      text: 'New biopsy if the behaviour does not fit NET G3; adequate marrow, renal and liver function [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Next',
      text: 'Restage every 2-3 months; at progression another listed agent or `laterLineTrial` [EXPERT].',
    },
  ],
  uncertainties: ['U3', 'U4'],
};
