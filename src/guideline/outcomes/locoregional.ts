import type { OutcomeData } from '../outcome.ts';
import { all, is, isNot, oneOf } from '../when.ts';

/** The locoregional arm without its transarterial outcomes (dossier 2.6). */

export const ablation: OutcomeData = {
  id: 'ablation',
  title: 'Thermal ablation (RFA or microwave)',
  category: 'locoregional',
  options: [
    {
      id: 'percutaneous',
      text: 'Percutaneous RFA or microwave ablation of all lesions.',
      kinds: ['ablation'],
      conditions: ['fiveOf50', 'best30', 'allTreatable', 'noBiliary', 'ablationSafe'],
      provenance:
        'SOURCE S10, S7, S4: RFA in Figure 3, ablation reviewed, disease control in limited involvement',
    },
    {
      id: 'surgicalAblation',
      text: 'Laparoscopic or open ablation, or ablation with limited resection.',
      kinds: ['ablation', 'surgery'],
      conditions: ['fiveOf50', 'allTreatable', 'noBiliary', 'ablationSafe'],
      provenance: 'LITERATURE R22, R23',
    },
    {
      id: 'ssa',
      text: 'SSA if functioning or SSTR-positive. Pancreatic primary: check glucose before an SSA and in its first weeks.',
      kinds: ['ssa'],
      conditions: ['functioningOrSstrPositive', 'glucoseChecked'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'transarterial',
      text: 'Transarterial therapy if ablation is not technically safe (near the hilum, bowel or large vessels).',
      kinds: ['embolization'],
      conditions: ['ablationNotSafe'],
      provenance: 'EXPERT',
    },
  ],
  firstScreen: [
    {
      text: 'Contraindications are not asked on this route: biliary-enteric anastomosis or stent (abscess) [LITERATURE R74; R38 by analogy]; ascites or hepatic decompensation, perihilar lesions, coagulopathy or infection [EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Conditions',
      text: 'All lesions treatable with a margin; best up to 30 mm, up to 50 mm with microwave or combined embolization [EXPERT; basis LITERATURE R25: an ablation zone of 3-5 cm]. A review gives as ideal one metastasis below 5 cm, three below 3 cm, or a sum of diameters below 8 cm [LITERATURE R100].',
    },
    {
      heading: 'Outcomes verified',
      text: 'RFA, 301 patients: 92% of those with symptoms improved, for 14-27 months; recurrence 63-87% [LITERATURE R22]; survival worse when the largest lesion exceeds 3 cm (63 patients; median OS 47 months, 5-year 48%) [LITERATURE R24]. Laparoscopic ablation, 129 patients with a median of 6 lesions: local recurrence in 5% of lesions and 22% of patients, new liver lesions in 68%, 5-year OS 76% [LITERATURE R127]. Microwave: small mixed series only (40 lesions of various tumours, 17 of them NET: local recurrence 10% [LITERATURE R93]; 157 tumours of various types, ablation complete in 95% [LITERATURE R94]).',
    },
    {
      heading: 'Next',
      text: 'Local recurrence: ablate again. New multifocal disease: the `taceOrTarePreferred` arm or systemic therapy.',
    },
  ],
  uncertainties: ['U8'],
};

export const highBurdenRefractory: OutcomeData = {
  id: 'highBurdenRefractory',
  title:
    'Refractory syndrome with more than {liverInvolvementHighAbove}% liver replacement: no routine embolization',
  category: 'combined',
  options: [
    {
      id: 'medicalControl',
      text: 'Intensify medical control: SSA dose or interval (insulinoma: only with glucose monitoring, see C19), telotristat, syndrome-specific drugs.',
      kinds: ['ssa', 'telotristat'],
      provenance: 'LITERATURE R51, R65, R66; EXPERT',
    },
    {
      id: 'prrt',
      text: 'PRRT if SSTR-positive and not given before, only with preserved liver function, first cycle as an inpatient with crisis cover.',
      kinds: ['prrt'],
      conditions: [
        'sstrPositive',
        'prrtNotGiven',
        'liverReserve',
        'inpatientCrisisCover',
        'organReserve',
        'notPregnant',
      ],
      provenance: 'EXPERT',
    },
    {
      id: 'superselective',
      text: 'Superselective, small-volume, staged bland TAE, only in an expert centre.',
      kinds: ['embolization'],
      conditions: ['expertCentre'],
      provenance: 'EXPERT',
    },
    {
      id: 'chemotherapy',
      text: 'Cytotoxic chemotherapy if the primary is pancreatic.',
      kinds: ['chemotherapy'],
      conditions: ['pancreas'],
      provenance: 'GUIDELINE R5: high volume may benefit',
    },
    {
      id: 'palliative',
      text: 'Early palliative care.',
      kinds: ['supportive'],
      provenance: 'LITERATURE R56',
    },
    {
      id: 'interferon',
      text: 'Interferon-alpha last; not in decompensated liver disease.',
      kinds: ['interferon'],
      conditions: ['notDecompensated'],
      provenance: 'LITERATURE R50; R70 (hepatitis setting); EXPERT',
    },
  ],
  firstScreen: [
    {
      text: 'No routine embolization when more than {liverInvolvementHighAbove}% of the liver is replaced [LITERATURE R27, R28; threshold EXPERT].',
    },
  ],
  statements: [
    {
      heading: 'Rationale',
      text: 'Transarterial therapy works best with less than 75% involvement [LITERATURE R27]; more than 50% predicts shorter survival [LITERATURE R28].',
    },
    { heading: 'Cautions', text: 'Liver failure, tumour lysis, hormonal crisis, hepatorenal syndrome.' },
    {
      heading: 'Next',
      text: 'Enter the case again when symptoms are controlled or the burden has fallen [EXPERT].',
    },
  ],
  uncertainties: ['U7'],
};

export const ssaPlusLocoregional: OutcomeData = {
  id: 'ssaPlusLocoregional',
  title: 'First line for liver-limited disease: SSA if SSTR-positive, liver-directed therapy as MDT option',
  titleVariants: [
    {
      when: is('hormonalSyndrome', 'untreated'),
      title:
        'Untreated syndrome, liver-limited disease: SSA now whatever the SSTR result (not in insulinoma), liver-directed therapy as MDT option',
    },
  ],
  category: 'combined',
  options: [
    {
      id: 'ssaSyndrome',
      text: 'Start an SSA now for the hormonal syndrome, whatever the SSTR result: octreotide LAR 30 mg or lanreotide 120 mg every 4 weeks. Insulinoma: only with glucose monitoring, see C19.',
      onlyWhen: is('hormonalSyndrome', 'untreated'),
      kinds: ['ssa'],
      provenance: 'EXPERT (basis GUIDELINE R5); doses LITERATURE R40, R41; LITERATURE R65, R66',
    },
    {
      id: 'ssa',
      text: 'If SSTR-positive: octreotide LAR 30 mg or lanreotide 120 mg every 4 weeks (PROMID: time to progression 14.3 vs 6.0 months; CLARINET: PFS HR 0.47). Insulinoma: only with glucose monitoring, see C19.',
      onlyWhen: isNot('hormonalSyndrome', 'untreated'),
      kinds: ['ssa'],
      conditions: ['sstrPositive', 'glucoseChecked'],
      provenance: 'GUIDELINE R5; doses LITERATURE R40, R41; trial figures R40; LITERATURE R65, R66',
    },
    {
      id: 'observation',
      text: 'Observation with imaging every 3-6 months, if low-volume and without symptoms.',
      onlyWhen: all(is('treatmentCourse', 'naive'), is('hormonalSyndrome', 'none')),
      kinds: ['observation'],
      conditions: ['lowVolume', 'noSymptoms'],
      provenance: "GUIDELINE R5; 'not if growing' EXPERT",
    },
    {
      id: 'locoregional',
      text: 'SSA with transarterial therapy or ablation from the start, when liver-dominant disease is bulky or causes symptoms.',
      kinds: ['ssa', 'embolization', 'ablation'],
      conditions: ['bulkyOrSymptoms'],
      provenance:
        'SOURCE S4 (locoregional for limited involvement); GUIDELINE R2: consider for symptom and growth control in unresectable disease',
    },
    {
      id: 'chemoPancreas',
      text: 'Pancreatic primary, bulky with symptoms or growing fast: early chemotherapy (CAPTEM or STZ/5-FU).',
      kinds: ['chemotherapy'],
      conditions: ['pancreas', 'fastOrBulky', 'dpdTested'],
      provenance: 'GUIDELINE R5; LITERATURE R46, R47',
    },
    {
      id: 'prrtEarly',
      text: 'SSTR-positive, growing fast or bulky with symptoms: early PRRT.',
      kinds: ['prrt'],
      conditions: ['sstrPositive', 'fastOrBulky', 'organReserve', 'notPregnant'],
      provenance: 'GUIDELINE R5',
    },
    {
      id: 'localOrDrug',
      text: 'SSTR-negative and non-functioning: no SSA for growth control; liver-directed therapy or site-specific drugs.',
      onlyWhen: oneOf('hormonalSyndrome', ['none', 'unknown']),
      kinds: ['embolization', 'everolimus', 'chemotherapy'],
      conditions: ['sstrNegative', 'nonFunctioning'],
      provenance: 'EXPERT (basis GUIDELINE R5)',
    },
    {
      id: 'trial',
      text: 'Trial of first-line PRRT with high disease burden (NETTER-3: SSTR-positive, G1-2, Ki-67 below 10%), if one is open.',
      kinds: ['trial'],
      conditions: ['trialOpen', 'highBurden', 'sstrPositive', 'g1g2', 'ki67Below10'],
      provenance: 'LITERATURE R86',
    },
    {
      id: 'interferon',
      text: 'Interferon-alpha with or instead of an SSA; in the 2017 figure, rarely used now.',
      kinds: ['interferon'],
      provenance:
        'SOURCE for presence; LITERATURE R50: S0518 PFS 15.4 months with interferon vs 16.6 with bevacizumab, each with octreotide',
    },
  ],
  firstScreen: [
    {
      text: 'SSTR imaging is not asked on this route: do it before an SSA against growth, and check contraindications before any procedure [GUIDELINE R5; EXPERT].',
    },
    {
      when: isNot('hormonalSyndrome', 'untreated'),
      text: 'Pancreatic primary or site unknown: check glucose before an SSA and in the first weeks; it can unmask an insulinoma, also in a tumour thought to be non-functioning [LITERATURE R66: two cases].',
    },
  ],
  statements: [
    {
      heading: 'Next',
      text: 'At progression enter the case again as progressing on an SSA (SSTR imaging, then the contraindication check).',
    },
  ],
  uncertainties: ['U2', 'U10'],
};
