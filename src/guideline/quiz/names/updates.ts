import type { ListedUpdate } from '../../updates.ts';
import type { NoneLeft } from '../../noneLeft.ts';

export interface UpdateName {
  /** How the update starts in the guideline's list. */
  readonly starts: string;
  /** What it is called, without what it changes. */
  readonly name: string;
  /** What it changes, in the dossier's words made into a sentence. */
  readonly changes: string;
}

/** The updates since 2017 (dossier 4) as they are put to a trainee. */
export const updateNames = [
  {
    starts: 'WHO 2017',
    name: 'WHO classification 2017 (pancreas) and 2019 (digestive)',
    changes: 'NET G3 is separated from NEC; a G3 box of 2017 must not be applied to NET G3 unchanged',
  },
  {
    starts: 'PRRT licensed',
    name: 'Licensing of PRRT (EU 2017, US 2018)',
    changes: 'PRRT moved from trials and compassionate use to standard after an SSA',
  },
  {
    starts: 'NETTER-1 final',
    name: 'NETTER-1, final analysis (2021)',
    changes: 'Counselling: overall survival not significantly longer, and late MDS in 2.3%',
  },
  {
    starts: 'NETTER-2',
    name: 'NETTER-2 (2024)',
    changes: 'PRRT in first line for SSTR-positive tumours with a Ki-67 of 10-55%',
  },
  {
    starts: 'COMPETE',
    name: 'COMPETE (2025, published 2026)',
    changes: 'PRRT before everolimus in SSTR-positive G1-2',
  },
  {
    starts: 'OCLURANDOM',
    name: 'OCLURANDOM (2022)',
    changes: 'PRRT also in progressive pancreatic NET, from a non-comparative trial',
  },
  {
    starts: 'Salvage PRRT',
    name: 'Salvage PRRT cohort (2019)',
    changes: 'A second course of PRRT only after durable benefit, usually two cycles',
  },
  {
    starts: 'COMPOSE',
    name: 'COMPOSE (result not available here)',
    changes: 'May re-rank the first line at a Ki-67 of 15-55%',
  },
  {
    starts: 'CABINET',
    name: 'CABINET (approvals 2025)',
    changes: 'Cabozantinib is a new later-line option, for pancreatic and other primaries',
  },
  {
    starts: 'E2211',
    name: 'E2211 (2022) and SEQTOR',
    changes: 'Chemotherapy where shrinkage is needed; no difference in PFS by sequence',
  },
  {
    starts: 'AXINET',
    name: 'AXINET and SANET',
    changes: 'Axitinib is unproven, and surufatinib is licensed only in some countries',
  },
  {
    starts: 'Belzutifan',
    name: 'Approval of belzutifan (US 2021)',
    changes: 'A further drug for pancreatic NET, but only with germline VHL disease',
  },
  {
    starts: 'Telotristat',
    name: 'Approval of telotristat (2017)',
    changes: 'A drug for refractory carcinoid diarrhoea',
  },
  {
    starts: 'SORENTO',
    name: 'SORENTO (result not available here)',
    changes: 'A high-exposure octreotide may become an alternative to the usual SSA',
  },
  {
    starts: 'RETNET',
    name: 'RETNET, arm halted for toxicity',
    changes: 'Doxorubicin drug-eluting beads are dropped; TAE against cTACE is still open',
  },
  {
    starts: 'TAE vs TACE',
    name: 'Meta-analysis of TAE and TACE (2020)',
    changes: 'Superiority of TACE must not be claimed',
  },
  {
    starts: 'TARE: long-term',
    name: 'TARE: long-term series and NICE IPG786 (2024)',
    changes: 'TARE is no longer “investigational”, but is kept for selected patients',
  },
  {
    starts: 'ENETS 2022',
    name: 'ENETS guidance on carcinoid syndrome (2022)',
    changes: 'Bland embolization for G1 intestinal NET, TACE or SIRT otherwise',
  },
  {
    starts: 'ENETS 2023',
    name: 'ENETS guidance of 2023 and 2024',
    changes:
      'There is newer European guidance on digestive NEC, functioning pancreatic NET and small-intestinal NET',
  },
  {
    starts: 'ASCO 2023',
    name: 'ASCO guideline (2023), with ESMO and NANETS',
    changes: 'The sequence of systemic treatment; local therapy is for the MDT',
  },
  {
    starts: 'Transplant',
    name: 'Long-term data on transplantation (2016, 2022)',
    changes: 'A stronger case for transplantation within restrictive criteria',
  },
  {
    starts: 'NORDIC',
    name: 'NORDIC NEC 2 (2025)',
    changes: 'Franker counsel, and a Ki-67 below 55% needs thought before platinum',
  },
  {
    starts: 'Peri-operative',
    name: 'Series on peri-operative octreotide (2021, 2024)',
    changes: 'A crisis plan instead of octreotide alone',
  },
  {
    starts: 'Debulking',
    name: 'The lower threshold for debulking (90% to 70%)',
    changes: 'More patients are eligible for cytoreductive surgery',
  },
  {
    starts: 'SSTR PET',
    name: 'SSTR PET in place of the octreotide scan',
    changes: 'Receptor PET belongs to the baseline of every patient',
  },
] as const satisfies readonly UpdateName[];

type Named = `${(typeof updateNames)[number]['starts']}${string}`;

/** Does not compile when an update of the guideline has no name. */
export const updatesWithoutName: NoneLeft<Exclude<ListedUpdate, Named>> = 'none';
