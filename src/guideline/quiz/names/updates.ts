import type { Condition } from '../../condition.ts';
import { cutoffs } from '../../cutoffs.ts';
import type { UpdateId } from '../../updates.ts';
import { all, any, atLeast, below, is, isNot, known, not, oneOf } from '../../when.ts';

export interface UpdateName {
  /** What it is called, without what it changes. */
  readonly name: string;
  /** What it changes, in the dossier's words made into a sentence. */
  readonly changes: string;
  /**
   * In the dossier's notation, where a part of it is weaker than its sources; else LITERATURE with the sources
   * of the update, for the dossier gives them without a tag.
   */
  readonly provenance?: string;
  /**
   * When it bears on a patient at one of its outcomes; always, unless given: then no finding speaks against it, and it
   * is never a wrong option.
   */
  readonly bears?: Condition;
  /** When it would be true of a patient though it does not bear: then it is no fair wrong option. */
  readonly unfairWhen?: Condition;
  /** Why it does not bear where it does not, if the finding as it stands would not say so. */
  readonly otherwise?: string;
  /** The syndrome that it is about: a patient on whom it bears has no other. */
  readonly syndrome?: 'carcinoid';
}

const receptors = is('sstrImaging', 'positive');
const afterPrrt = oneOf('treatmentCourse', ['progressedAfterPrrt', 'exhausted']);
const growing = oneOf('treatmentCourse', [
  'naiveGrowing',
  'progressedOnSsa',
  'progressedAfterPrrt',
  'progressedAfterTargeted',
  'exhausted',
]);
const pancreas = is('primarySite', 'pancreas');
const nearEmbolization = all(
  isNot('extrahepaticDisease', 'extensive'),
  oneOf('contraindicationClass', ['clear', 'radiation', 'ischaemic']),
);

/** The updates since 2017 (dossier 4) as they are put to a trainee. */
export const updateNames = {
  who2017And2019: {
    name: 'WHO classification 2017 (pancreas) and 2019 (digestive)',
    changes: 'NET G3 is separated from NEC; a G3 box of 2017 must not be applied to NET G3 unchanged',
    bears: oneOf('grade', ['G3', 'NEC']),
  },
  whoNewer: {
    name: 'A newer WHO classification of endocrine and neuroendocrine tumours (described in 2024)',
    changes: 'Names and grading may have moved on: ask the pathologist which edition was used',
  },
  prrtLicensed: {
    name: 'Licensing of PRRT (EU 2017, US 2018)',
    changes: 'PRRT moved from trial or compassionate use to standard after an SSA',
    bears: receptors,
  },
  netter1: {
    name: 'NETTER-1 (2017; final analysis 2021)',
    changes:
      'Phase III evidence for PRRT exactly after SSA progression; counsel on overall survival and late MDS',
    bears: all(receptors, is('treatmentCourse', 'progressedOnSsa')),
  },
  netter2: {
    name: 'NETTER-2 (2024)',
    changes: 'PRRT in first line for SSTR-positive tumours with a Ki-67 of 10-55%',
    bears: all(receptors, oneOf('treatmentCourse', ['naive', 'naiveGrowing']), known('ki67')),
  },
  compete: {
    name: 'COMPETE (2025, published 2026)',
    changes: 'PRRT before everolimus in progressive SSTR-positive G1-2',
    bears: all(receptors, oneOf('treatmentCourse', ['progressedOnSsa', 'progressedAfterTargeted'])),
  },
  edotreotideDecision: {
    name: 'FDA decision on 177Lu-edotreotide, due in 2026',
    changes: 'Check the local label before offering 177Lu-edotreotide',
    bears: receptors,
  },
  netter3: {
    name: 'NETTER-3',
    changes: 'A trial of first-line PRRT in G1 and G2 below 10% with high disease burden',
    bears: all(
      receptors,
      below('ki67', cutoffs.ki67LowBelow),
      oneOf('treatmentCourse', ['naive', 'naiveGrowing']),
    ),
  },
  action1: {
    name: 'ACTION-1',
    changes: 'A trial of 225Ac-DOTATATE after PRRT',
    bears: afterPrrt,
  },
  oclurandom: {
    name: 'OCLURANDOM (2022)',
    changes: 'PRRT also in progressive pancreatic NET, from a non-comparative trial',
    bears: all(pancreas, receptors),
  },
  salvagePrrt: {
    name: 'Salvage PRRT cohort (2019)',
    changes: 'Retreatment with PRRT only after durable benefit',
    bears: afterPrrt,
  },
  reluth: {
    name: 'ReLUTH',
    changes: 'The number of retreatment cycles of PRRT in intestinal NET may be settled',
    bears: all(afterPrrt, is('primarySite', 'smallIntestine')),
  },
  prrtWithCaptem: {
    name: 'CONTROL NETs (75 patients, non-comparative)',
    changes: 'The combination of PRRT with CAPTEM is not a standard',
    bears: receptors,
  },
  intraArterialPrrt: {
    name: 'LUTIA (27 patients, lobe against lobe)',
    changes: 'PRRT is given intravenously: no clinically significant gain from the intra-arterial way',
    bears: receptors,
  },
  compose: {
    name: 'COMPOSE',
    changes: 'The first line at a Ki-67 of 15-55% may be ranked anew',
    bears: all(receptors, atLeast('ki67', 15)),
  },
  cabinet: {
    name: 'CABINET (approvals 2025)',
    changes: 'Cabozantinib is a new later-line option, for pancreatic and other primaries',
    bears: oneOf('treatmentCourse', ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted']),
  },
  e2211AndSeqtor: {
    name: 'E2211 (2022) and SEQTOR',
    changes: 'Chemotherapy where shrinkage is needed; no difference in PFS by sequence',
    bears: pancreas,
  },
  axinetAndSanet: {
    name: 'AXINET and SANET',
    changes: 'Axitinib is unproven, and surufatinib is licensed only in some countries',
    provenance: 'LITERATURE R48, R40, R110, R111; licensing EXPERT',
    bears: growing,
  },
  belzutifan: {
    name: 'Approval of belzutifan (US 2021)',
    changes: 'A drug for pancreatic NET only in germline VHL, and without evidence in metastatic disease',
    bears: all(pancreas, growing),
  },
  telotristat: {
    name: 'Approval of telotristat (2017)',
    changes: 'A licensed drug for diarrhoea that persists on an SSA',
    syndrome: 'carcinoid',
    bears: is('hormonalSyndrome', 'refractory'),
  },
  paltusotine: {
    name: 'CAREFNDR, a trial of paltusotine',
    changes: 'An oral SST2 agonist can be asked for, within a trial',
    syndrome: 'carcinoid',
    bears: oneOf('hormonalSyndrome', ['controlled', 'untreated', 'refractory']),
  },
  sorento: {
    name: 'SORENTO',
    changes: 'A high-exposure octreotide may become an alternative to the usual SSA',
    bears: all(
      isNot('hormonalSyndrome', 'refractory'),
      oneOf('treatmentCourse', ['naive', 'naiveGrowing', 'stable']),
    ),
  },
  retnet: {
    name: 'RETNET, one arm halted for toxicity',
    changes: 'Doxorubicin drug-eluting beads are dropped; TAE against cTACE is still open',
    bears: nearEmbolization,
  },
  taeOrTaceBySite: {
    name: 'TAE or TACE by site, two views (2020 and 2022)',
    changes: 'In small-intestinal G2 bland TAE is an equal choice',
    provenance: 'EXPERT (equal choice; basis LITERATURE R27, R85, R100, GUIDELINE R3)',
    bears: all(nearEmbolization, is('primarySite', 'smallIntestine')),
  },
  taeVsTaceMetaAnalysis: {
    name: 'Meta-analysis of TAE and TACE (2020)',
    changes: 'Superiority of TACE must not be claimed',
    bears: nearEmbolization,
  },
  tareSeries: {
    name: 'TARE: long-term series and NICE IPG786 (2024)',
    changes: "TARE is no longer 'investigational', but is reserved for selected patients",
    bears: all(nearEmbolization, isNot('contraindicationClass', 'radiation')),
  },
  tareAfterPrrt: {
    name: 'TARE after PRRT: a series of 44 patients, and HEPAR PLuS',
    changes: 'TARE is not forbidden after PRRT, but radiation doses add up',
    bears: afterPrrt,
  },
  microwaveAblation: {
    name: 'Microwave ablation: small series with NET',
    changes: 'RFA and microwave stand as equals, without comparison in NET',
    bears: all(is('liverDistribution', 'limited'), is('liverResectability', 'unresectable')),
  },
  enetsGuidance: {
    name: 'ENETS guidance of 2023 and 2024',
    changes:
      'There is newer European guidance on digestive NEC and on pancreatic, small-intestinal and other NET',
  },
  ascoEsmoNanets: {
    name: 'ASCO (2023, 2025), ESMO (2020) and NANETS (2020, 2023)',
    changes: 'Guidance on the systemic sequence, on syndromes and crisis; local therapy is for the MDT',
  },
  biomarkerGuidance: {
    name: 'Biomarker guidance of CommNETS and NANETS (2024)',
    changes: 'There are recommendations on what to measure before choosing',
  },
  transplantSeries: {
    name: 'Long-term data on transplantation (2016, 2022) and a national series (2026)',
    changes: 'A stronger case for transplantation by restrictive criteria',
    bears: all(is('extrahepaticDisease', 'none'), is('transplantScreen', 'meetsAll')),
  },
  nordicNec2: {
    name: 'NORDIC NEC 2 (2025)',
    changes: 'Franker counsel in NEC; NET G3 fares better and is no NEC',
    bears: any(is('differentiation', 'poor'), is('grade', 'G3')),
  },
  perioperativeOctreotide: {
    name: 'Peri-operative octreotide: series of 2021 and 2024, meta-analysis of 2022',
    changes: 'A crisis plan instead of octreotide alone',
    bears: all(known('hormonalSyndrome'), isNot('hormonalSyndrome', 'none')),
  },
  ssaHypoglycaemia: {
    name: 'Two cases of hypoglycaemia under an SSA (2025)',
    changes: 'Glucose is checked before a first SSA and in its first weeks',
    bears: any(pancreas, oneOf('primarySite', ['occult', 'notRecorded'])),
    // Its words name no site, so that it is wrong only where an SSA is no longer the first.
    unfairWhen: not(
      oneOf('treatmentCourse', [
        'progressedOnSsa',
        'progressedAfterPrrt',
        'progressedAfterTargeted',
        'exhausted',
      ]),
    ),
  },
  debulkingThreshold: {
    name: 'The lower threshold for debulking (90% to 70%)',
    changes: 'More patients are eligible for debulking surgery',
    bears: is('liverResectability', 'debulkable'),
  },
  sstrPet: {
    name: 'SSTR PET in place of the octreotide scan',
    changes: 'SSTR PET belongs to the baseline of everyone',
    bears: is('sstrImaging', 'notDone'),
    otherwise: 'the receptors have been imaged',
  },
} as const satisfies Readonly<Record<UpdateId, UpdateName>>;
