import type { Outcome } from '../outcome.ts';
import { expert, guideline, literature } from '../provenance.ts';

export const necFirstLine = {
  id: 'necFirstLine',
  title: 'Platinum-etoposide',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        { text: 'carboplatin + etoposide', provenance: [guideline('R6')] },
        { text: 'already on it without progression: complete and restage', provenance: [expert()] },
      ],
    },
    { claims: [{ text: 'cisplatin + etoposide, fit and renal function adequate', provenance: [expert()] }] },
    { claims: [{ text: 'trial; molecular profiling encouraged', provenance: [guideline('R6')] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    {
      text: 'median survival in metastatic digestive NEC about 11-12 months; surgery only for localized disease',
      provenance: [guideline('R6')],
    },
    {
      text: 'Population-based cohort: OS 7.4 months, immediate progression 41%',
      provenance: [literature('R81')],
    },
  ],
  figures: [],
  cautions: [
    { text: 'Ki-67 <55%: lower platinum response', provenance: [literature('R80')] },
    { text: 'review pathology, consider CAPTEM/FOLFOX', provenance: [expert()] },
    { text: 'no SSA/PRRT/locoregional arm in NEC; cytopenia, neutropenic sepsis', provenance: [expert()] },
  ],
  next: [{ text: 'restage 2-3 monthly; progression -> `necLaterLine`', provenance: [expert()] }],
  uncertainties: ['U3', 'U4'],
} as const satisfies Outcome;

export const necLaterLine = {
  id: 'necLaterLine',
  title: 'Second-line chemotherapy or trial',
  category: 'systemic',
  showsGoal: false,
  options: [
    { claims: [{ text: 'irinotecan + fluoropyrimidine (FOLFIRI)', provenance: [guideline('R6')] }] },
    { claims: [{ text: 'trial / profiling-directed therapy', provenance: [guideline('R6')] }] },
    { claims: [{ text: 're-challenge with platinum-etoposide if late relapse', provenance: [expert()] }] },
    { claims: [{ text: 'best supportive care', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [{ text: 'immunotherapy has a minor role in unselected NEC', provenance: [guideline('R6')] }],
  next: [],
  uncertainties: ['U3', 'U4'],
} as const satisfies Outcome;

export const g3SelectedSurgeryMdt = {
  id: 'g3SelectedSurgeryMdt',
  title: 'NET G3 with resectable liver disease: selected surgery at a NET centre',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'MDT discussion of complete resection when Ki-67 is at the lower end, disease stable, no rapid progression, primary resected or resectable, and extrahepatic disease none/limited',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'systemic therapy first with re-evaluation (see `prrtOrChemoHighKi67`)',
          provenance: [expert()],
        },
      ],
    },
    {
      claims: [
        {
          text: 'locoregional therapy in selected cases - a 36-patient retrospective series reported better survival and symptom relief with locoregional treatment, heavily selected',
          provenance: [literature('R61')],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [
    { text: 'general resection criteria name G1/G2', provenance: [literature('R12')] },
    {
      text: 'NET G3 was defined for the pancreas in WHO 2017 and for the digestive tract in 2019',
      provenance: [literature('R80')],
    },
    { text: 'so Figure 3 is not expected to address it', provenance: [expert()] },
  ],
  next: [{ text: 'recurrence -> systemic', provenance: [expert()] }],
  uncertainties: ['U3'],
} as const satisfies Outcome;

export const prrtOrChemoHighKi67 = {
  id: 'prrtOrChemoHighKi67',
  title: 'SSTR-positive, Ki-67 10-55%: PRRT or chemotherapy',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: '[177Lu]Lu-DOTA-TATE + octreotide LAR: median PFS 22.8 vs 8.5 months vs high-dose octreotide, HR 0.28 (NETTER-2; newly diagnosed G2 with Ki-67 >=10 and G3; first-line evidence; NETTER-2 excluded prior progression)',
          provenance: [literature('R43')],
        },
      ],
    },
    {
      claims: [
        {
          text: 'CAPTEM, especially pancreatic, symptomatic or bulky disease needing shrinkage',
          provenance: [guideline('R5'), literature('R46', { note: 'for G1-2 panNET' })],
        },
      ],
    },
    { claims: [{ text: 'everolimus or sunitinib (pancreas)', provenance: [guideline('R5')] }] },
    {
      claims: [
        {
          text: 'SSA alone only if low volume/indolent - less effective in G3',
          provenance: [guideline('R5')],
        },
      ],
    },
    {
      claims: [
        {
          text: 'G2 10-20% with liver-only disease: liver-directed therapy (MDT; NETTER-2 excluded prior embolization)',
          provenance: [literature('R43'), expert()],
        },
        { text: 'Earlier G3 PRRT evidence is retrospective', provenance: [literature('R60')] },
      ],
    },
  ],
  contraindications: [],
  conditions: [
    {
      text: 'all target lesions SSTR-positive; marrow and renal reserve; not pregnant',
      provenance: [literature(['R43', 'R53']), expert({ note: 'thresholds' })],
    },
  ],
  rationale: [],
  figures: [],
  cautions: [
    {
      text: 'hormonal crisis in functioning tumours (about 1%, mostly first cycle)',
      provenance: [literature('R67')],
    },
    { text: 'carcinoid heart disease, bulky liver disease', provenance: [expert()] },
    {
      text: 'NETTER-2 excluded prior TAE/TACE/TARE/RFA and prior progression',
      provenance: [literature('R43')],
    },
    {
      text: 'EU label (2024 text) covers G1-G2 only, US label is not grade-limited',
      provenance: [literature('R53')],
    },
  ],
  next: [
    {
      text: 'progression -> CAPTEM/FOLFOX, everolimus, cabozantinib, trial (COMPOSE enrols Ki-67 15-55)',
      provenance: [literature('R54')],
    },
    { text: 'Not in the 2017 figure', provenance: [expert()] },
  ],
  uncertainties: ['U3', 'U4'],
} as const satisfies Outcome;

export const highGradeChemotherapy = {
  id: 'highGradeChemotherapy',
  title: 'NET G3, SSTR-negative/heterogeneous or after PRRT: chemotherapy',
  category: 'systemic',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'CAPTEM',
          provenance: [
            literature('R80', {
              note: 'first line in NET G3 mostly temozolomide-based or FOLFOX, except aggressive cases',
            }),
            guideline('R5', { note: 'cytotoxics likely most effective when tumour-related symptoms' }),
          ],
        },
      ],
    },
    { claims: [{ text: 'FOLFOX', provenance: [literature('R80')] }] },
    {
      claims: [
        {
          text: 'everolimus / sunitinib (pancreas) / cabozantinib after prior therapy',
          provenance: [guideline('R5'), literature('R45')],
        },
      ],
    },
    {
      claims: [
        { text: 'platinum-etoposide mainly if Ki-67 >55% or NEC-like course', provenance: [expert()] },
      ],
    },
    { claims: [{ text: 'trial', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [{ text: 're-biopsy if behaviour does not fit NET G3', provenance: [expert()] }],
  next: [],
  uncertainties: ['U3', 'U4'],
} as const satisfies Outcome;
