import type { OutcomeData } from '../outcome.ts';

/** Information needed, and referral (dossier 2.6). */

export const workupPathology: OutcomeData = {
  id: 'workupPathology',
  title: 'Expert pathology needed before an algorithm recommendation',
  category: 'mdt-referral',
  options: [
    {
      id: 'pathologyReview',
      text: 'Review by a NET-expert pathologist with WHO 2019 class, Ki-67 number and mitotic count.',
      kinds: ['workup'],
      provenance: 'GUIDELINE R11',
    },
    {
      id: 'rebiopsy',
      text: 'New biopsy when tissue is missing or results disagree; consider the most FDG-avid or fastest-growing site.',
      kinds: ['workup'],
      conditions: ['tissueOrDisagreement'],
      provenance: 'EXPERT',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Differentiation and grade split the whole tree, and Ki-67 {ki67LowBelow}% and {ki67G2To}% decide arms. "Well differentiated" with Ki-67 above {ki67NetCeiling}% is atypical, NET G3 being typically below 55% [LITERATURE R59].',
    },
    {
      heading: 'Cautions',
      text: 'Do not delay urgent care of hormonal crisis, bowel or biliary obstruction [EXPERT].',
    },
    { heading: 'Next', text: 'Enter the case again with the result.' },
  ],
};

export const workupBaseline: OutcomeData = {
  id: 'workupBaseline',
  title: 'Complete staging and baseline first',
  category: 'mdt-referral',
  options: [
    {
      id: 'crossSectional',
      text: 'Multiphase CT or MRI, compared with earlier imaging.',
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
    {
      id: 'sstrPet',
      text: 'SSTR PET.',
      kinds: ['workup'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'baseline',
      text: 'ECOG, liver and renal function, status of the primary, and treatment history.',
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Disease outside the liver and the primary are conditions in footnote 1 [SOURCE]. Progression cannot be judged without comparable imaging [EXPERT].',
    },
    { heading: 'Next', text: 'Discuss at the NET MDT and enter the case again.' },
  ],
};

export const workupLiverMdt: OutcomeData = {
  id: 'workupLiverMdt',
  title: 'Hepatobiliary and interventional-radiology review first',
  category: 'mdt-referral',
  options: [
    {
      id: 'liverMri',
      text: 'Liver MRI with hepatobiliary contrast and diffusion-weighted imaging, to map number, size, distribution and percentage of involvement.',
      kinds: ['workup'],
      provenance: 'EXPERT; LITERATURE R13 (supports gadoxetate MRI with DOTATATE imaging)',
    },
    {
      id: 'surgeon',
      text: 'Review by a hepatobiliary surgeon: resectability and future liver remnant.',
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
    {
      id: 'radiologist',
      text: 'Review by interventional radiology: arterial anatomy, portal vein, biliary status, and lung shunt if TARE is considered.',
      kinds: ['workup'],
      provenance: 'EXPERT',
    },
  ],
  statements: [{ heading: 'Next', text: 'Enter the case again at the question that was unknown.' }],
};

export const workupSstr: OutcomeData = {
  id: 'workupSstr',
  title: 'SSTR PET needed first',
  category: 'mdt-referral',
  options: [
    {
      id: 'sstrPet',
      text: '68Ga-DOTA-peptide or 64Cu-DOTATATE PET.',
      kinds: ['workup'],
      provenance: 'GUIDELINE R5 (rec 1.3)',
    },
    {
      id: 'scintigraphy',
      text: 'SSTR scintigraphy only if PET is unavailable.',
      kinds: ['workup'],
      conditions: ['petUnavailable'],
      provenance: 'EXPERT',
    },
    {
      id: 'fdgPet',
      text: 'FDG PET as well if Ki-67 is high or uptake is mixed.',
      kinds: ['workup'],
      conditions: ['ki67HighOrMixed'],
      provenance: 'EXPERT',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'The use of an SSA against tumour growth and of PRRT depends on it [GUIDELINE R5]. After progression on an SSA it also decides whether PRRT stands beside liver-directed treatment [EXPERT].',
    },
    {
      heading: 'Interim',
      text: 'A patient with symptoms of a functioning tumour may start an SSA while waiting; insulinoma: only with glucose monitoring, see C19 [EXPERT; LITERATURE R65, R66].',
    },
    { heading: 'Next', text: 'Enter the case again with the result.' },
  ],
};

export const mdtOutOfScope: OutcomeData = {
  id: 'mdtOutOfScope',
  title: 'Outside this algorithm: refer to a NET centre',
  category: 'mdt-referral',
  options: [],
  statements: [
    {
      heading: 'Scope',
      text: 'MiNEN, goblet cell tumour, neuroendocrine neoplasm from outside the digestive tract and pancreas, paraganglioma, medullary thyroid carcinoma, and so on. The figure is titled for advanced GEP NETs [SOURCE]. No option, no treatment suggestion and no caution; only the banner.',
    },
  ],
};
