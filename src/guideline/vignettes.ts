import type { GivenAnswer } from './answers.ts';
import type { CautionId } from './caution.ts';
import type { OutcomeId } from './outcomeIds.ts';

/** A worked case with the result that the algorithm must give (dossier 5). */
export interface Vignette {
  readonly id: `V${number}`;
  readonly case: string;
  /** In the order in which the questions are asked. */
  readonly answers: readonly GivenAnswer[];
  readonly outcome: OutcomeId;
  /** All dynamic cautions that must be shown and no others, in the table's order (by id). */
  readonly cautions: readonly CautionId[];
  /** How many questions are asked. */
  readonly questions: number;
  readonly why: string;
}

const all = [
  {
    id: 'V01',
    case: '55-y, ileal NET resected 2 y ago; two segment 6/7 metastases; Ki-67 1%; ECOG 0; DOTATATE: liver only; HPB MDT: one-stage resection',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 1 } },
      { question: 'performanceStatus', answer: 0 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'limited' },
      { question: 'liverResectability', answer: 'oneStage' },
      { question: 'primaryStatus', answer: 'resected' },
    ],
    outcome: 'surgeryCurative',
    cautions: ['C01'],
    questions: 7,
    why: 'Footnote 1 fully met, completely resectable: the only curative option.',
  },
  {
    id: 'V02',
    case: 'Pancreatic tail NET in situ, three left-lateral metastases, Ki-67 6%, ECOG 1, liver only',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 6 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'limited' },
      { question: 'liverResectability', answer: 'oneStage' },
      { question: 'primaryStatus', answer: 'resectable' },
    ],
    outcome: 'surgeryCombinedPrimary',
    cautions: ['C01', 'C24'],
    questions: 7,
    why: 'Resectable primary plus resectable liver disease.',
  },
  {
    id: 'V03',
    case: 'Ileal NET resected; bilobar, 7 lesions, MDT: right portal vein embolization then two-stage; Ki-67 4%; ECOG 0; no EHD',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 4 } },
      { question: 'performanceStatus', answer: 0 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'complex' },
      { question: 'liverResectability', answer: 'staged' },
      { question: 'primaryStatus', answer: 'resected' },
    ],
    outcome: 'surgeryStaged',
    cautions: ['C01'],
    questions: 7,
    why: 'Complex bilobar but clearable in two stages.',
  },
  {
    id: 'V04',
    case: 'Resectable 4-lesion liver disease, one resectable ovarian deposit, primary resected, Ki-67 2%, ECOG 1',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 2 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'limited' },
      { question: 'liverDistribution', answer: 'limited' },
      { question: 'liverResectability', answer: 'oneStage' },
      { question: 'primaryStatus', answer: 'resected' },
    ],
    outcome: 'surgeryLimitedExtrahepatic',
    cautions: ['C01', 'C07'],
    questions: 7,
    why: '"No (or limited)" extrahepatic disease: surgery remains open, with a worse-outcome warning.',
  },
  {
    id: 'V05',
    case: '72-y, COPD, not a hepatectomy candidate; 3 lesions in segments 5/6, largest 2.2 cm; Ki-67 3%; ECOG 2; no EHD',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 3 } },
      { question: 'performanceStatus', answer: 2 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'limited' },
      { question: 'liverResectability', answer: 'unresectable' },
      { question: 'ablationNumbers', answer: { lesionCount: 3, largestLesionMm: 22 } },
    ],
    outcome: 'ablation',
    cautions: ['C01', 'C02'],
    questions: 7,
    why: 'Few small lesions, not operable: RFA/MWA.',
  },
  {
    id: 'V06',
    case: '48-y, ileal primary removed 14 months ago; diffuse disease 35% of liver; stable 9 months; Ki-67 3%; ECOG 0; PET liver-only; no comorbidity',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 3 } },
      { question: 'performanceStatus', answer: 0 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'transplantScreen', answer: 'meetsAll' },
    ],
    outcome: 'transplantReferral',
    cautions: ['C01'],
    questions: 6,
    why: 'Meets restrictive criteria: refer, do not order.',
  },
  {
    id: 'V07',
    case: 'Refractory carcinoid syndrome on lanreotide q2w; diffuse, 40% of liver; small-bowel NET Ki-67 1%; ECOG 1; no EHD; 66 y (outside transplant criteria); IR: no contraindication',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 1 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'transplantScreen', answer: 'doesNotMeet' },
      { question: 'hormonalSyndrome', answer: 'refractory' },
      { question: 'liverInvolvement', answer: 40 },
      { question: 'transarterialContraindications', answer: ['none'] },
      { question: 'primarySite', answer: 'smallIntestine' },
    ],
    outcome: 'taePreferred',
    cautions: ['C01', 'C19', 'C22'],
    questions: 10,
    why: 'G1 intestinal NET with refractory syndrome: bland embolization preferred.',
  },
  {
    id: 'V08',
    case: 'VIPoma of pancreas, Ki-67 12%, diffuse, 60% of liver, refractory diarrhoea; ECOG 2; single bone metastasis; IR: no contraindication',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 12 } },
      { question: 'performanceStatus', answer: 2 },
      { question: 'extrahepaticDisease', answer: 'limited' },
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'hormonalSyndrome', answer: 'refractory' },
      { question: 'liverInvolvement', answer: 60 },
      { question: 'transarterialContraindications', answer: ['none'] },
    ],
    outcome: 'taceOrTarePreferred',
    cautions: ['C01', 'C02', 'C05', 'C07', 'C11', 'C19', 'C22'],
    questions: 8,
    why: 'Non-intestinal G2, refractory: TACE/TARE, staged because >50%.',
  },
  {
    id: 'V09',
    case: 'Glucagonoma after Whipple (hepaticojejunostomy), bilobar (9 lesions), unresectable, Ki-67 8%, refractory; 30% of liver; ECOG 1; no EHD; transplant not discussed',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 8 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverDistribution', answer: 'complex' },
      { question: 'liverResectability', answer: 'unresectable' },
      { question: 'transplantScreen', answer: 'unknown' },
      { question: 'hormonalSyndrome', answer: 'refractory' },
      { question: 'liverInvolvement', answer: 30 },
      { question: 'transarterialContraindications', answer: ['biliary'] },
    ],
    outcome: 'tareWhenEmbolizationContraindicated',
    cautions: ['C01', 'C08', 'C19', 'C22'],
    questions: 10,
    why: 'Biliary-enteric anastomosis: abscess risk closes TAE/TACE first choice.',
  },
  {
    id: 'V10',
    case: 'Non-functioning ileal NET Ki-67 4%, diffuse liver plus two retroperitoneal nodes, growing on octreotide LAR, DOTATATE avid throughout, ECOG 1',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 4 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'limited' },
      { question: 'liverDistribution', answer: 'diffuse' },
      { question: 'hormonalSyndrome', answer: 'none' },
      { question: 'treatmentCourse', answer: 'progressedOnSsa' },
      { question: 'sstrImaging', answer: 'positive' },
    ],
    outcome: 'prrt',
    cautions: ['C20'],
    questions: 8,
    why: 'Diffuse, progressing on SSA, SSTR-positive: PRRT.',
  },
  {
    id: 'V11',
    case: 'New small-bowel NET Ki-67 2%, diffuse liver and multiple bone metastases, carcinoid syndrome not yet treated, PET avid, ECOG 1',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 2 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'extensive' },
      { question: 'hormonalSyndrome', answer: 'untreated' },
      { question: 'treatmentCourse', answer: 'naive' },
      { question: 'sstrImaging', answer: 'positive' },
    ],
    outcome: 'ssaFirstLine',
    cautions: ['C19'],
    questions: 7,
    why: 'Extensive extrahepatic disease excludes the surgical arm; SSA first.',
  },
  {
    id: 'V12',
    case: 'Colonic large-cell NEC, liver and nodes, ECOG 1, no treatment yet',
    answers: [
      { question: 'differentiation', answer: 'poor' },
      { question: 'performanceStatus', answer: 1 },
      { question: 'necLine', answer: 'none' },
    ],
    outcome: 'necFirstLine',
    cautions: ['C20'],
    questions: 3,
    why: 'NEC leaves the liver-directed tree at once.',
  },
  {
    id: 'V13',
    case: 'NET G3 of pancreas, Ki-67 35%, unresectable bilobar liver disease, no EHD, DOTATATE avid in all lesions, new diagnosis, ECOG 0',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 35 } },
      { question: 'performanceStatus', answer: 0 },
      { question: 'extrahepaticDisease', answer: 'none' },
      { question: 'liverResectability', answer: 'unresectable' },
      { question: 'treatmentCourse', answer: 'naive' },
      { question: 'sstrImaging', answer: 'positive' },
    ],
    outcome: 'prrtOrChemoHighKi67',
    cautions: ['C12', 'C20'],
    questions: 7,
    why: 'NETTER-2 population; not addressed by a 2017 figure.',
  },
  {
    id: 'V14',
    case: 'Rectal NET Ki-67 5%, diffuse liver, multiple lung metastases, progressing on surveillance, never had systemic therapy, non-functioning, only CT available, ECOG 1',
    answers: [
      { question: 'differentiation', answer: 'well' },
      { question: 'ki67', answer: { ki67: 5 } },
      { question: 'performanceStatus', answer: 1 },
      { question: 'extrahepaticDisease', answer: 'extensive' },
      { question: 'hormonalSyndrome', answer: 'none' },
      { question: 'treatmentCourse', answer: 'naive' },
      { question: 'sstrImaging', answer: 'notDone' },
    ],
    outcome: 'workupSstr',
    cautions: [],
    questions: 7,
    why: 'Growing on surveillance without treatment is naive; SSTR status unknown where it decides SSA: imaging first.',
  },
] as const satisfies readonly Vignette[];

/** The acceptance cases (dossier 5). No real patient stands behind any of them. */
export const vignettes: readonly Vignette[] = all;

/** The id of an acceptance case, so that a table over them lacks none by its type. */
export type VignetteId = (typeof all)[number]['id'];
