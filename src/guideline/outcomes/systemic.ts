import type { Outcome } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';

export const ssaFirstLine = {
  id: 'ssaFirstLine',
  title: 'Somatostatin analogue first line',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'lanreotide 120 mg or octreotide LAR 30 mg q4w',
          provenance: [guideline('R5'), literature(['R40', 'R41'], { note: 'doses' })],
        },
        {
          text: 'for a hormonal syndrome whatever the SSTR result, except insulinoma (C19)',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'observation if low volume and asymptomatic, not if growing',
          provenance: [guideline('R5'), expert({ note: "'not if growing'" })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'early PRRT/chemotherapy if rapid growth or bulky symptomatic pancreatic disease',
          provenance: [guideline('R5')],
        },
      ],
    },
    {
      claims: [{ text: 'locoregional therapy for symptoms in diffuse disease', provenance: [source('S5')] }],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [
    {
      text: 'PROMID TTP 14.3 vs 6.0 months; CLARINET (Ki-67 <10%) PFS HR 0.47',
      provenance: [literature('R40')],
    },
    { text: 'CLARINET OLE PFS 38.5 months', provenance: [literature('R41')] },
  ],
  cautions: [
    {
      text: 'gallstones, steatorrhoea, hyperglycaemia; SSA may worsen hypoglycaemia in insulinoma',
      provenance: [literature(['R65', 'R66'])],
    },
    {
      text: 'Primary in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens',
      provenance: [literature('R17'), expert()],
    },
  ],
  next: [{ text: 'progression -> `prrt`', provenance: [expert()] }],
  uncertainties: ['U2', 'U10'],
} as const satisfies Outcome;

export const continueOrSurveillance = {
  id: 'continueOrSurveillance',
  title: 'Continue current treatment / active surveillance',
  category: 'systemic',
  showsGoal: false,
  options: [
    { claims: [{ text: 'continue SSA', provenance: [expert()] }] },
    {
      claims: [
        {
          text: 'surveillance CT/MRI every 3-6 months, 6-12 if consistently stable',
          provenance: [guideline('R5')],
        },
      ],
    },
    { claims: [{ text: 're-discuss resectability/transplant at each MDT', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [
    { text: 'G3: restage 2-3 monthly and do not leave untreated', provenance: [expert()] },
    {
      text: 'Primary in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens',
      provenance: [literature('R17'), expert()],
    },
  ],
  next: [{ text: 'progression or new symptoms -> re-enter', provenance: [expert()] }],
  uncertainties: ['U10'],
} as const satisfies Outcome;

export const prrt = {
  id: 'prrt',
  title: 'Peptide receptor radionuclide therapy',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: '177Lu-DOTATATE 7.4 GBq x4 q8w',
          provenance: [
            guideline('R5', { note: 'PRRT after SSA progression in SSTR+' }),
            literature(['R53', 'R79'], { note: 'dose' }),
          ],
        },
        {
          text: '177Lu-edotreotide (another schedule: 7.5 GBq every 3 months, up to 4)',
          provenance: [literature('R82')],
        },
        {
          text: 'beat everolimus in COMPETE (PFS 23.9 vs 14.1 months, HR 0.67; ORR 21.9 vs 4.2%) - check local approval',
          provenance: [literature('R44')],
        },
        { text: 'SSA wash-out before cycles', provenance: [expert()] },
      ],
    },
    { claims: [{ text: 'everolimus', provenance: [guideline('R5')] }] },
    {
      claims: [
        {
          text: 'pancreas: CAPTEM / STZ-5FU / sunitinib',
          provenance: [guideline('R5'), literature(['R46', 'R47'])],
        },
      ],
    },
    {
      claims: [
        {
          text: 'locoregional therapy if liver-dominant or hormone-refractory',
          provenance: [source(['S4', 'S5']), guideline('R2')],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    { text: 'SSTR+ in all relevant lesions; ECOG 0-2 (NETTER-1 KPS >=60)', provenance: [literature('R42')] },
    { text: 'marrow/renal/hepatic reserve per label; pregnancy excluded', provenance: [literature('R53')] },
    {
      text: 'eligibility per SNMMI 2024 / NANETS-SNMMI documents, scope only seen',
      provenance: [guideline('R9')],
    },
  ],
  rationale: [],
  figures: [
    { text: 'NETTER-1 PFS not reached vs 8.4-8.5 months, HR 0.21', provenance: [literature('R42')] },
    {
      text: 'final OS 48.0 vs 36.3 months, p=0.30, not significant',
      provenance: [literature(['R42', 'R84'])],
    },
    { text: 'MDS 2.3% at 76 months', provenance: [literature('R42')] },
  ],
  cautions: [
    {
      text: 'hormonal crisis in functioning tumours (about 1%, mostly first cycle)',
      provenance: [literature('R67')],
    },
    { text: 'bulky liver disease; mesenteric mass (obstruction)', provenance: [expert()] },
    {
      text: 'earlier TARE or liver external beam (as C04): liver radiation adds up; only with good liver reserve and personalised dosimetry, else systemic therapy',
      provenance: [literature('R34', { note: 'for TARE after PRRT' }), expert()],
    },
    {
      text: 'Primary in place: surgical review if obstruction, ischaemia, bleeding or jaundice threatens',
      provenance: [literature('R17'), expert()],
    },
  ],
  next: [{ text: 'progression -> re-enter `progressedAfterPrrt`', provenance: [expert()] }],
  uncertainties: ['U2'],
} as const satisfies Outcome;

export const targetedOrChemoPancreas = {
  id: 'targetedOrChemoPancreas',
  title: 'Pancreatic NET: targeted therapy or chemotherapy',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'need shrinkage/symptoms/Ki-67 high: CAPTEM (PFS 22.7 vs 14.4 months vs temozolomide, HR 0.58) or STZ/5-FU (ORR 30 vs 12% with everolimus)',
          provenance: [literature(['R46', 'R47'])],
        },
      ],
    },
    {
      claims: [
        {
          text: 'everolimus (PFS 11.0 vs 4.6) or sunitinib (11.4 vs 5.5)',
          provenance: [literature('R40'), guideline('R5')],
        },
      ],
    },
    {
      claims: [
        {
          text: 'cabozantinib after prior therapy (PFS 13.8 vs 3.3-4.4 months)',
          provenance: [literature('R45')],
        },
      ],
    },
    { claims: [{ text: 'belzutifan only if VHL disease', provenance: [literature('R49')] }] },
    { claims: [{ text: 'surufatinib where licensed', provenance: [literature('R40')] }] },
    {
      claims: [
        {
          text: 'SSTR-negative, naive, low-volume, asymptomatic, not growing: observation with 3-6 monthly imaging',
          provenance: [guideline('R5'), expert({ note: "'not growing'" })],
        },
      ],
    },
    {
      claims: [
        { text: 'liver-directed therapy if liver-dominant', provenance: [expert({ basis: [source('S4')] })] },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    {
      text: 'for SSTR-negative first-line: chemotherapy, everolimus or sunitinib',
      provenance: [guideline('R5')],
    },
    { text: 'no fixed sequence is established', provenance: [guideline('R5')] },
  ],
  rationale: [],
  figures: [],
  cautions: [
    {
      text: 'everolimus pneumonitis/hyperglycaemia (useful in insulinoma); sunitinib hypertension; cabozantinib G3+ toxicity 62-65%',
      provenance: [literature('R45')],
    },
    {
      text: 'EU cabozantinib label = after a systemic therapy other than SSA',
      provenance: [literature('R45')],
    },
  ],
  next: [{ text: 're-enter; exhausted -> `laterLineTrial`', provenance: [expert()] }],
  uncertainties: ['U4', 'U10'],
} as const satisfies Outcome;

export const targetedGastrointestinal = {
  id: 'targetedGastrointestinal',
  title: 'Non-pancreatic GEP NET: everolimus or later agents',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'everolimus (RADIANT-4 PFS 11 vs 3.9 months)',
          provenance: [literature('R40'), guideline('R5')],
        },
      ],
    },
    {
      claims: [
        {
          text: 'cabozantinib after prior therapy (PFS 8.4-8.5 vs 3.9-4.2 months)',
          provenance: [literature('R45')],
        },
      ],
    },
    {
      claims: [
        {
          text: 'interferon-alpha +/- SSA',
          provenance: [source('S10', { note: 'presence' }), literature('R50')],
        },
      ],
    },
    {
      claims: [
        { text: 'surufatinib where licensed', provenance: [literature('R40')] },
        {
          text: 'axitinib not established (primary endpoint missed by investigator review)',
          provenance: [literature('R48')],
        },
      ],
    },
    { claims: [{ text: 'locoregional therapy if liver-dominant', provenance: [source('S4')] }] },
    {
      claims: [
        {
          text: 'SSTR-negative, naive, low-volume, asymptomatic, not growing: observation with 3-6 monthly imaging',
          provenance: [guideline('R5'), expert({ note: "'not growing'" })],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [
    {
      text: "everolimus US label: non-functional GI NET only, 'not indicated for functional carcinoid tumors'; if used, keep the SSA",
      provenance: [literature('R75'), expert({ note: 'keeping the SSA' })],
    },
    { text: 'chemotherapy has little benefit in G1 intestinal NET', provenance: [guideline('R3')] },
  ],
  next: [{ text: 'exhausted -> `laterLineTrial`', provenance: [expert()] }],
  uncertainties: ['U4', 'U10'],
} as const satisfies Outcome;

export const refractorySyndromeMedical = {
  id: 'refractorySyndromeMedical',
  title: 'Refractory hormonal syndrome: intensified medical control',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'escalate SSA dose/frequency, rescue s.c. octreotide (insulinoma: only with glucose monitoring, see C19)',
          provenance: [literature(['R65', 'R66']), expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'telotristat 250 mg tds for carcinoid diarrhoea (-0.81 stools/day vs placebo; >=30% durable reduction 44 vs 20%)',
          provenance: [literature('R51'), literature('R71', { note: 'dose' })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'PRRT if SSTR-positive',
          provenance: [guideline('R5'), expert({ note: 'for symptom indication' })],
        },
      ],
    },
    {
      claims: [
        {
          text: 'interferon-alpha add-on, not in decompensated liver disease (C17)',
          provenance: [source('S10', { note: 'presence' }), expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'everolimus/diazoxide (insulinoma), PPI (gastrinoma), chemotherapy (pancreas), Cushing: steroidogenesis inhibitor or adrenalectomy',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'ask IR again: if extrahepatic disease was the only reason, palliative liver embolization may still control hormones; otherwise when the contraindication is corrected; or debulking',
          provenance: [expert({ basis: [source('S5')] })],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [
    { text: 'look for carcinoid heart disease; nutritional/niacin deficiency', provenance: [expert()] },
  ],
  next: [],
  uncertainties: ['U7'],
} as const satisfies Outcome;

export const laterLineTrial = {
  id: 'laterLineTrial',
  title: 'Later line: trial, remaining agents or supportive care',
  category: 'systemic',
  showsGoal: false,
  options: [
    { claims: [{ text: 'clinical trial', provenance: [expert()] }] },
    { claims: [{ text: 'cabozantinib if unused', provenance: [literature('R45')] }] },
    {
      claims: [
        {
          text: 'PRRT re-treatment only after durable benefit, usually two cycles',
          provenance: [literature('R69', { note: "at least 18 months' benefit required" })],
        },
      ],
    },
    { claims: [{ text: 'chemotherapy/other targeted agent not yet used', provenance: [guideline('R5')] }] },
    { claims: [{ text: 'palliative care', provenance: [literature('R56')] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [],
  next: [],
  uncertainties: ['U4'],
} as const satisfies Outcome;
