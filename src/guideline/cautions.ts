import type { Caution, CautionId } from './caution.ts';
import { cutoffs } from './cutoffs.ts';
import { outcomeSets } from './outcomeSets.ts';
import { expert, guideline, literature, source } from './provenance.ts';

const { PROCEDURE, TARE_LISTING, SURGERY, C20_LIST, INFO_NEEDED } = outcomeSets;

/** The order in which cautions of severity `stop` are shown. */
export const stopOrder: readonly CautionId[] = ['C03', 'C17', 'C18', 'C21', 'C19', 'C12'];

const all = [
  {
    id: 'C01',
    when: {
      all: [
        { fact: 'outcome', in: PROCEDURE },
        { fact: 'hormonalSyndrome', isNot: 'none' },
      ],
    },
    text: [
      'Functioning or not excluded: crisis plan before any procedure. Continue the syndrome drug, alert the anaesthetist, have fluids, vasopressors and octreotide at hand (octreotide does not reliably prevent or treat crisis). Insulinoma: glucose infusion and monitoring, not octreotide. Carcinoid syndrome: echocardiography/NT-proBNP first.',
    ],
    severity: 'other',
    provenance: [
      literature('R52', {
        note: 'crisis or instability in 32% of liver procedures; octreotide not proven but continued use advised',
      }),
      literature('R68', {
        note: 'crisis in 30% with octreotide first, 25% with vasopressors first, crises shorter with vasopressors; single centre',
      }),
      literature('R65', { note: 'insulinoma' }),
      expert({ note: 'octreotide kept because guidelines still advise it, and the rest' }),
    ],
  },
  {
    id: 'C02',
    when: {
      all: [
        { fact: 'outcome', in: PROCEDURE },
        { fact: 'performanceStatus', is: 2 },
      ],
    },
    text: [
      'ECOG 2: prefer the least invasive listed option; anaesthetic review.',
      {
        when: { fact: 'outcome', is: 'surgeryStaged' },
        text: ' two-stage/ALPPS hepatectomy is not usual at ECOG 2; reassess after prehabilitation or choose option 3.',
      },
    ],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C03',
    when: {
      all: [
        { fact: 'outcome', in: ['taePreferred', 'taceOrTarePreferred'] },
        { fact: 'contraindicationClass', is: 'radiation' },
      ],
    },
    text: ['TARE is excluded for this patient; use TAE/TACE only.'],
    severity: 'stop',
    provenance: [literature('R37'), expert()],
  },
  {
    id: 'C04',
    when: {
      all: [
        { fact: 'outcome', in: TARE_LISTING },
        { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'exhausted'] },
      ],
    },
    text: [
      'Earlier PRRT: liver radiation adds up. If TARE is used at all: unilobar, personalised dosimetry, good liver reserve. Prefer TAE/TACE unless contraindicated above, else systemic therapy.',
    ],
    severity: 'other',
    provenance: [literature('R34', { note: 'fatal REILD 1/44' }), expert()],
  },
  {
    id: 'C05',
    when: {
      all: [
        { fact: 'outcome', in: TARE_LISTING },
        { fact: 'liverInvolvementPct', above: cutoffs.liverInvolvementRaisedAbove },
        { fact: 'liverInvolvementPct', atMost: cutoffs.liverInvolvementHighAbove },
      ],
    },
    text: ['High burden: staged lobar sessions, admit, renal protection.'],
    severity: 'other',
    provenance: [literature('R28'), expert()],
  },
  {
    id: 'C06',
    when: {
      all: [
        { fact: 'outcome', is: 'ablation' },
        { fact: 'largestLesionMm', above: cutoffs.ablationComfortableMmTo },
      ],
    },
    text: ['31-50 mm: RFA alone less reliable; microwave or embolization + ablation.'],
    severity: 'other',
    provenance: [literature(['R24', 'R25']), expert()],
  },
  {
    id: 'C07',
    when: {
      all: [
        { fact: 'outcome', in: PROCEDURE },
        { fact: 'extrahepaticDisease', is: 'limited' },
      ],
    },
    text: [
      'Extrahepatic disease present: benefit of liver-directed treatment is smaller; confirm at MDT that liver drives prognosis. If progression is mainly outside the liver, prefer PRRT or systemic therapy.',
    ],
    severity: 'other',
    provenance: [
      source('S9', { note: 'footnote 1' }),
      literature(['R16', 'R28']),
      expert({ note: 'last sentence' }),
    ],
  },
  {
    id: 'C08',
    when: { fact: 'transplantScreen', is: 'unknown' },
    text: ['Transplant eligibility not assessed: raise it at MDT.'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C09',
    when: { fact: 'sstrImaging', is: 'heterogeneous' },
    text: ['Mixed SSTR/FDG: FDG PET and biopsy of the discordant site; PRRT only if MDT accepts.'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C10',
    when: { fact: 'primarySite', in: ['occult', 'notRecorded'] },
    text: ['Primary not established: continue search (SSTR PET, IHC, endoscopy).'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C11',
    when: {
      all: [
        { fact: 'grade', is: 'G2' },
        { fact: 'ki67', atLeast: cutoffs.ki67LowBelow },
        { fact: 'outcome', isNot: 'supportiveCare' },
      ],
    },
    text: ['Higher G2 (10-20%): SSA alone less certain; discuss earlier PRRT/chemotherapy.'],
    severity: 'other',
    provenance: [guideline('R5', { note: 'SSA evidence strongest <10%' }), literature('R43')],
  },
  {
    id: 'C12',
    when: {
      any: [
        { fact: 'hormonalSyndrome', is: 'unknown' },
        {
          all: [
            { fact: 'grade', is: 'G3' },
            { fact: 'hormonalSyndrome', known: false },
            { not: { fact: 'outcome', in: INFO_NEEDED } },
            { fact: 'outcome', isNot: 'supportiveCare' },
          ],
        },
      ],
    },
    text: [
      'Hormone status not assessed: clinical and biochemical work-up before any procedure, PRRT or chemotherapy; control a syndrome first (crisis risk).',
    ],
    severity: 'stop',
    provenance: [
      literature('R67', { note: 'crisis after PRRT in 6 of 479, two of them VIPomas' }),
      expert({ note: 'rest' }),
    ],
  },
  {
    id: 'C13',
    when: { fact: 'primaryStatus', is: 'unresectable' },
    text: [
      'Unresectable primary: footnote 1 not met; watch for bowel/biliary obstruction, ischaemia, bleeding.',
    ],
    severity: 'other',
    provenance: [source('S9'), expert()],
  },
  {
    id: 'C14',
    when: {
      all: [
        { fact: 'grade', is: 'G3' },
        { fact: 'outcome', is: 'continueOrSurveillance' },
      ],
    },
    text: ['NET G3: do not observe untreated; restage every 2-3 months.'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C15',
    when: { fact: 'primaryStatus', is: 'occult' },
    text: ['Occult primary: search at surgery.'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C16',
    when: {
      all: [
        { fact: 'grade', in: ['G1', 'G2', 'G3'] },
        { fact: 'ki67', known: false },
      ],
    },
    text: ['Only a grade was given: obtain the Ki-67 number.'],
    severity: 'other',
    provenance: [expert()],
  },
  {
    id: 'C17',
    when: { fact: 'contraindications', includes: 'hepaticDecompensation' },
    text: [
      'Impaired liver function: find a reversible cause. Interferon is contraindicated in decompensated liver disease; telotristat is not recommended in severe impairment; everolimus is dose-reduced by Child-Pugh class. PRRT, sunitinib, cabozantinib, CAPTEM, irinotecan: individual MDT decision. Supportive care may be right.',
    ],
    severity: 'stop',
    provenance: [
      literature('R70', { note: 'interferon; hepatitis setting' }),
      literature('R71', { note: 'telotristat' }),
      literature('R72', { note: 'everolimus' }),
      expert({ note: 'rest' }),
    ],
  },
  {
    id: 'C18',
    when: { fact: 'contraindications', includes: 'renalOrContrast' },
    text: [
      'Severe renal impairment: PRRT must not be used (product leaflet; usual limit creatinine clearance <30 mL/min); choose a later option. Cisplatin, streptozotocin and contrast also need review. Contrast allergy alone: premedication may reopen embolization.',
    ],
    severity: 'stop',
    provenance: [
      literature('R73', { note: '"must not be used ... kidneys seriously impaired"' }),
      expert({ note: 'the number 30 and the rest' }),
    ],
  },
  {
    id: 'C19',
    when: { fact: 'hormonalSyndrome', in: ['controlled', 'untreated', 'refractory'] },
    text: [
      'Functioning tumour:',
      {
        when: { fact: 'hormonalSyndrome', is: 'untreated' },
        text: ' start syndrome control now, do not wait for the work-up.',
      },
      ' Keep syndrome control through every later line of treatment. Somatostatin analogue: carcinoid, VIPoma, glucagonoma. Insulinoma: an analogue or octreotide can worsen hypoglycaemia; use only with glucose monitoring (diazoxide, glucose, everolimus instead). Gastrinoma: never stop the PPI abruptly. Cushing: block cortisol first. PRRT and liver-directed treatment can trigger a crisis.',
    ],
    severity: {
      when: { fact: 'hormonalSyndrome', in: ['untreated', 'refractory'] },
      // oxlint-disable-next-line unicorn/no-thenable -- a word, never called
      then: 'stop',
      otherwise: 'other',
    },
    provenance: [
      literature(['R65', 'R66'], { note: 'insulinoma' }),
      literature('R67', { note: 'PRRT crisis' }),
      expert({ note: 'rest' }),
    ],
  },
  {
    id: 'C20',
    when: {
      all: [
        { fact: 'outcome', in: C20_LIST },
        { fact: 'contraindicationClass', known: false },
      ],
    },
    text: [
      'Organ function was not asked on this route. Before any listed treatment: bilirubin, albumin, ascites, creatinine clearance, blood count, infection, pregnancy. Decompensated liver: supportive care or individual MDT decision.',
    ],
    severity: 'notAsked',
    provenance: [expert()],
  },
  {
    id: 'C21',
    when: { fact: 'contraindications', includes: 'coagulopathyOrInfection' },
    text: [
      'Active infection or coagulopathy: treat first. No PRRT, everolimus, chemotherapy or anti-angiogenic drug until resolved (bleeding risk: sunitinib, cabozantinib). Then re-enter.',
    ],
    severity: 'stop',
    provenance: [expert()],
  },
  {
    id: 'C22',
    when: {
      all: [
        { fact: 'treatmentCourse', known: false },
        {
          any: [
            { fact: 'outcome', in: TARE_LISTING },
            { fact: 'outcome', in: ['prrt', 'highBurdenRefractory', 'refractorySyndromeMedical'] },
          ],
        },
      ],
    },
    text: [
      'Earlier treatment was not asked on this route. Check earlier PRRT (cycles, dose, response), TARE and drugs first. PRRT again is a retreatment decision: only after durable benefit, usually two cycles.',
    ],
    severity: 'notAsked',
    provenance: [
      literature('R69', { note: "salvage cohort required at least 18 months' benefit, two cycles" }),
      expert({ note: 'rest' }),
    ],
  },
  {
    id: 'C23',
    when: {
      all: [
        { fact: 'outcome', in: TARE_LISTING },
        { fact: 'liverInvolvementPct', known: false },
      ],
    },
    text: [
      'Liver involvement was not asked on this route. Over 75% replaced: no routine embolization. 51-75%: staged lobar sessions.',
    ],
    severity: 'notAsked',
    provenance: [literature(['R28', 'R27']), expert({ note: 'cut-offs as hard stops' })],
  },
  {
    id: 'C24',
    when: {
      all: [
        { fact: 'outcome', in: SURGERY },
        { fact: 'primaryStatus', is: 'resectable' },
      ],
    },
    text: [
      'Primary still in place. If a biliary-enteric anastomosis is planned, settle liver-directed treatment first: later TAE/TACE, TARE or ablation carries a high abscess risk. Avoid major hepatectomy with pancreatoduodenectomy in one session.',
    ],
    severity: 'other',
    provenance: [
      literature('R38'),
      literature('R74', {
        note: 'ablation; calls an anastomosis a contraindication; its own 6 patients had no abscess',
      }),
      expert({ note: 'rest' }),
    ],
  },
  {
    id: 'C25',
    when: {
      all: [
        { fact: 'treatmentCourse', in: ['progressedAfterPrrt', 'progressedAfterTargeted', 'exhausted'] },
        {
          any: [
            { fact: 'outcome', in: C20_LIST },
            { fact: 'outcome', in: TARE_LISTING },
          ],
        },
      ],
    },
    text: ['Skip listed treatments on which the disease has already progressed.'],
    severity: 'other',
    provenance: [expert()],
  },
] as const satisfies readonly Caution[];

/** Every caution, evaluated once when an outcome is reached (dossier 2.5). */
export const cautions: readonly Caution[] = all;

/** The id of a caution of this guideline, so that a table over them lacks none by its type. */
export type ListedCautionId = (typeof all)[number]['id'];
