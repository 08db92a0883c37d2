import { outcomeSets } from './outcomeSets.ts';
import type { Update } from './update.ts';

export type { Update } from './update.ts';

const all = [
  {
    update: 'WHO 2017 (pancreas) / 2019 (digestive): NET G3 separated from NEC; G1 is <3%',
    changes:
      "2017-era 'G3' (WHO 2010) mixed both; a G3 box in the figure must not be applied to NET G3 unchanged",
    outcomes: [
      'necFirstLine',
      'necLaterLine',
      'g3SelectedSurgeryMdt',
      'prrtOrChemoHighKi67',
      'highGradeChemotherapy',
      'workupPathology',
    ],
    affected: 'all G3/NEC outcomes, workupPathology',
    refs: ['R11', 'R59', 'R80'],
    status: 'verified',
  },
  {
    update: 'PRRT licensed (EU 2017, US Jan 2018; US >=12 y Apr 2024)',
    changes: 'PRRT moved from trial/compassionate to standard after SSA',
    outcomes: ['prrt'],
    refs: ['R53', 'R83'],
    status: 'verified',
  },
  {
    update: 'NETTER-1 final (2021): OS 48.0 vs 36.3 months, p=0.30, not significant; MDS 2.3%',
    changes: 'counsel on OS and late MDS',
    outcomes: ['prrt'],
    refs: ['R42', 'R84'],
    status: 'verified',
  },
  {
    update: 'NETTER-2 (2024)',
    changes: 'PRRT first line, Ki-67 10-55%, SSTR+',
    outcomes: ['prrtOrChemoHighKi67'],
    refs: ['R43'],
    status: 'verified',
  },
  {
    update: 'COMPETE (2025; Lancet Jul 2026)',
    changes: 'PRRT before everolimus in SSTR+ G1-2',
    outcomes: ['prrt', 'targetedOrChemoPancreas', 'targetedGastrointestinal'],
    affected: 'prrt, targeted...',
    refs: ['R44', 'R82'],
    status:
      'verified; overall survival: reports disagree, none stated; FDA decision due 28 Aug 2026 not available here - check',
  },
  {
    update:
      'OCLURANDOM (2022): PRRT vs sunitinib, progressive pancreatic NET, 12-month PFS endpoint met, non-comparative',
    changes: 'PRRT also in pancreas',
    outcomes: ['prrt', 'targetedOrChemoPancreas'],
    refs: ['R83'],
    status: 'verified',
  },
  {
    update: "Salvage PRRT (2019): retreatment after at least 18 months' benefit, two cycles",
    changes: 'retreatment only after durable benefit',
    outcomes: ['laterLineTrial'],
    cautions: ['C22'],
    refs: ['R69'],
    status: 'verified',
  },
  {
    update: 'COMPOSE (Ki-67 15-55, PRRT vs CAPTEM/FOLFOX/everolimus)',
    changes: 'may re-rank first line',
    outcomes: ['prrtOrChemoHighKi67'],
    refs: ['R54'],
    status: 'design verified; result not available here',
  },
  {
    update: 'CABINET: cabozantinib; FDA 26 Mar 2025, EC 24 Jul 2025',
    changes: 'new later-line option both sites',
    outcomes: ['targetedOrChemoPancreas', 'targetedGastrointestinal', 'laterLineTrial'],
    refs: ['R45'],
    status: 'verified',
  },
  {
    update: 'E2211 (CAPTEM) 2022; SEQTOR (STZ-5FU/everolimus)',
    changes: 'chemotherapy where shrinkage needed; no PFS difference by sequence',
    outcomes: ['targetedOrChemoPancreas'],
    refs: ['R46', 'R47'],
    status: 'verified',
  },
  {
    update: 'AXINET, SANET',
    changes: 'axitinib unproven; surufatinib licensed only in some countries',
    outcomes: ['targetedGastrointestinal'],
    refs: ['R48', 'R40'],
    refsNote: 'licensing memory',
    status: 'verified / memory',
  },
  {
    update: 'Belzutifan for VHL pNET (US 2021; PPGL May 2025)',
    changes: 'only if germline VHL',
    outcomes: ['targetedOrChemoPancreas'],
    refs: ['R49'],
    status: 'verified',
  },
  {
    update: 'Telotristat (US Feb 2017, EU Sep 2017)',
    changes: 'refractory carcinoid diarrhoea',
    outcomes: ['refractorySyndromeMedical', 'highBurdenRefractory'],
    refs: ['R51'],
    status: 'verified',
  },
  {
    update: 'SORENTO (high-exposure s.c. octreotide)',
    changes: 'possible SSA alternative',
    outcomes: ['ssaFirstLine'],
    refs: ['R55'],
    status: 'design verified; result not available here',
  },
  {
    update: 'RETNET: doxorubicin DEB-TACE arm halted for toxicity; TAE vs cTACE continues',
    changes: 'drop DEB-TACE; TAE vs cTACE still open',
    outcomes: ['taePreferred', 'taceOrTarePreferred'],
    refs: ['R31', 'R29', 'R30'],
    refsNote: 'R31 (+R29, R30)',
    status: 'verified; final result not available here',
  },
  {
    update: 'TAE vs TACE meta-analysis 2020: no difference',
    changes: 'do not claim TACE superiority',
    outcomes: ['taePreferred', 'taceOrTarePreferred'],
    affected: 'same',
    refs: ['R26'],
    status: 'verified',
  },
  {
    update:
      'TARE: long-term hepatotoxicity series; NICE IPG786 (2024) positive with governance; NHS England not routine',
    changes: "TARE no longer 'investigational', but reserve for selected",
    outcomes: ['taceOrTarePreferred', 'tareWhenEmbolizationContraindicated'],
    affected: 'taceOrTarePreferred, tareWhen...',
    refs: ['R10', 'R33'],
    status: 'verified',
  },
  {
    update: 'ENETS 2022 carcinoid syndrome: bland TAE for G1 intestinal; TACE/SIRT otherwise',
    changes: 'modality split',
    outcomes: ['taePreferred', 'taceOrTarePreferred'],
    refs: ['R3'],
    status: 'verified (2nd)',
  },
  {
    update: 'ENETS 2023 digestive NEC; 2023 functioning panNET; 2024 SI-NET guidance',
    changes: 'current European guidance to link',
    outcomes: [
      'necFirstLine',
      'necLaterLine',
      'targetedOrChemoPancreas',
      'taePreferred',
      'targetedGastrointestinal',
    ],
    affected: 'NEC, pancreas, midgut',
    refs: ['R6', 'R7'],
    refsNote: 'functioning panNET title only',
    status: 'verified (scope for the last two)',
  },
  {
    update: 'ASCO 2023; ESMO 2020; NANETS high-grade 2023, panNET surgery 2020',
    changes: 'systemic sequence; local therapy by MDT',
    outcomes: [
      'ssaFirstLine',
      'continueOrSurveillance',
      'prrt',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
      'refractorySyndromeMedical',
      'laterLineTrial',
    ],
    affected: 'systemic arm',
    refs: ['R5', 'R8'],
    refsNote: 'R8 (2nd); NANETS titles only',
    status: 'verified / scope only',
  },
  {
    update: 'Transplant long-term data (2016, 2022)',
    changes: 'stronger case in restrictive criteria',
    outcomes: ['transplantReferral'],
    refs: ['R18', 'R19'],
    status: 'verified',
  },
  {
    update:
      'NORDIC NEC 2 (2025): digestive NEC OS 7.4 months, immediate progression 41%; NET G3 OS 21.8 months, 24%',
    changes: 'franker counsel; Ki-67 <55% needs thought before platinum',
    outcomes: ['necFirstLine', 'highGradeChemotherapy'],
    refs: ['R80', 'R81'],
    status: 'verified',
  },
  {
    update:
      'Peri-operative octreotide (2021, 2024): crisis in 25-30% of operations with or without it, shorter with vasopressors first',
    changes: 'crisis plan instead of octreotide alone',
    outcomes: outcomeSets.PROCEDURE,
    cautions: ['C01'],
    affected: 'all of PROCEDURE, C01',
    refs: ['R68'],
    status: 'verified (single centre)',
  },
  {
    update: 'Debulking threshold 90 -> 70%',
    changes: 'more patients eligible',
    outcomes: ['cytoreductiveSurgery'],
    refs: ['R13', 'R5'],
    status: 'verified',
  },
  {
    update: 'SSTR PET replaces octreotide scan',
    changes: 'baseline for all',
    outcomes: ['workupSstr'],
    refs: ['R5'],
    status: 'verified',
  },
] as const satisfies readonly Update[];

/** What a 2026 clinician must be told (dossier 4), in the dossier's order. */
export const updates: readonly Update[] = all;

/** The words of an update of this guideline, so that a table over them lacks none by its type. */
export type ListedUpdate = (typeof all)[number]['update'];
