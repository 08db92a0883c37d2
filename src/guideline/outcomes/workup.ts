import type { Outcome } from '../outcome.ts';
import { expert, guideline, literature, source } from '../provenance.ts';

export const workupPathology = {
  id: 'workupPathology',
  title: 'Expert pathology needed before an algorithm recommendation',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'NET-expert pathology review with WHO 2019 class, Ki-67 number and mitotic count',
          provenance: [guideline('R11')],
        },
      ],
    },
    {
      claims: [
        {
          text: 're-biopsy (consider the most FDG-avid or fastest-growing site) when missing or discordant',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    {
      text: 'differentiation and grade split the whole tree; Ki-67 10% and 20% decide arms; "well differentiated" with Ki-67 >55% is atypical, NET G3 being typically <55%',
      provenance: [literature('R59')],
    },
  ],
  figures: [],
  cautions: [
    {
      text: 'do not delay urgent care of hormonal crisis, bowel or biliary obstruction',
      provenance: [expert()],
    },
  ],
  next: [{ text: 're-enter the chart with the result', provenance: [expert()] }],
  uncertainties: [],
} as const satisfies Outcome;

export const workupBaseline = {
  id: 'workupBaseline',
  title: 'Complete staging and baseline first',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    { claims: [{ text: 'multiphase CT or MRI with comparison to prior', provenance: [expert()] }] },
    { claims: [{ text: 'SSTR PET', provenance: [guideline('R5')] }] },
    {
      claims: [
        {
          text: 'ECOG, liver/renal function, status of the primary, treatment history',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    { text: 'extrahepatic disease and the primary are conditions in footnote 1', provenance: [source('S9')] },
    { text: 'progression cannot be judged without comparable imaging', provenance: [expert()] },
  ],
  figures: [],
  cautions: [],
  next: [{ text: 'NET MDT, re-enter', provenance: [expert()] }],
  uncertainties: [],
} as const satisfies Outcome;

export const workupLiverMdt = {
  id: 'workupLiverMdt',
  title: 'Hepatobiliary and interventional-radiology review first',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: 'liver MRI (hepatobiliary contrast and DWI) to map number, size, distribution, % involvement',
          provenance: [expert(), literature('R13', { note: 'supports gadoxetate MRI + DOTATATE' })],
        },
      ],
    },
    { claims: [{ text: 'HPB surgeon: resectability and future liver remnant', provenance: [expert()] }] },
    {
      claims: [
        {
          text: 'IR: arterial anatomy, portal vein, biliary status, lung shunt if TARE is considered',
          provenance: [expert()],
        },
      ],
    },
  ],
  contraindications: [],
  conditions: [],
  rationale: [],
  figures: [],
  cautions: [],
  next: [{ text: 're-enter at the node that was unknown', provenance: [expert()] }],
  uncertainties: [],
} as const satisfies Outcome;

export const workupSstr = {
  id: 'workupSstr',
  title: 'SSTR PET needed first',
  category: 'mdt-referral',
  showsGoal: false,
  options: [
    {
      claims: [
        {
          text: '68Ga-DOTA-peptide or 64Cu-DOTATATE PET',
          provenance: [guideline('R5', { note: 'rec 1.3' })],
        },
      ],
    },
    { claims: [{ text: 'SSTR scintigraphy only if PET unavailable', provenance: [expert()] }] },
    { claims: [{ text: 'FDG PET as well if Ki-67 is high or uptake mixed', provenance: [expert()] }] },
  ],
  contraindications: [],
  conditions: [],
  rationale: [
    { text: 'SSA anti-tumour use and PRRT depend on it', provenance: [guideline('R5')] },
    {
      text: 'Interim: a symptomatic functioning patient may start SSA while waiting (insulinoma: only with glucose monitoring, see C19)',
      provenance: [expert(), literature(['R65', 'R66'])],
    },
  ],
  figures: [],
  cautions: [],
  next: [],
  uncertainties: [],
} as const satisfies Outcome;

export const mdtOutOfScope = {
  id: 'mdtOutOfScope',
  title: 'Outside this algorithm: refer to a NET centre',
  category: 'mdt-referral',
  showsGoal: false,
  options: [],
  contraindications: [],
  conditions: [],
  rationale: [
    {
      text: 'MiNEN, goblet cell, non-GEP NEN, paraganglioma, MTC, etc. The figure is titled for advanced GEP NETs',
      provenance: [source('S8')],
    },
  ],
  figures: [],
  cautions: [],
  next: [],
  uncertainties: [],
} as const satisfies Outcome;
