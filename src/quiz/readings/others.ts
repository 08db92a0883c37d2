import { cutoffs } from '../../guideline/cutoffs.ts';
import { expert, literature } from '../../guideline/provenance.ts';
import type { Reading } from './reading.ts';

const {
  ecogSupportiveFrom,
  ablationLesionsTo,
  ablationMmTo,
  ablationComfortableMmTo,
  liverInvolvementRaisedAbove,
  liverInvolvementHighAbove,
  bilirubinMgDl,
  bilirubinUmolL,
} = cutoffs;

/** Karnofsky indices and the ECOG values that they stand for (dossier 2.3, usual conversion). */
const karnofsky: readonly (readonly [number, number])[] = [
  [90, 0],
  [80, 1],
  [70, 1],
  [60, 2],
  [50, 2],
  [40, 3],
  [30, 3],
];

const ecog: Reading = {
  id: 'ecog',
  question: 'performanceStatus',
  stems: [
    'A patient with a well-differentiated tumour has {status}. What does this open or close?',
    '{status}: what does the algorithm make of it in a well-differentiated tumour?',
  ],
  meanings: [
    {
      id: 'open',
      label: 'Active treatment is open, and fitness calls for no caution',
      range: 'ECOG 0 or 1',
      synonyms: ['open', 'no caution', 'active treatment'],
    },
    {
      id: 'least',
      label: 'Active treatment is open; before a procedure, prefer the least invasive option',
      range: 'ECOG 2',
      synonyms: ['least invasive', 'prefer the least invasive option'],
    },
    {
      id: 'supportive',
      label: 'Symptom-directed and palliative care',
      range: 'ECOG 3 or 4',
      synonyms: ['supportive care', 'palliative care', 'supportive'],
    },
  ],
  draw: (random) => {
    const [index, value] = random.pick([
      ...karnofsky,
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 2],
      [0, 3],
      [0, 3],
      [0, 4],
    ] as const);
    const means = value >= ecogSupportiveFrom ? 'supportive' : value === 2 ? 'least' : 'open';
    return { words: { status: index === 0 ? `ECOG ${value}` : `a Karnofsky index of ${index}` }, means };
  },
  rule: 'ECOG 0-2 enters the active-treatment arms; at ECOG 2 the least invasive listed option is preferred (C02). Karnofsky 90-100 is ECOG 0, 70-80 is 1, 50-60 is 2, 30-40 is 3.',
  provenance: [
    expert({ note: 'the cut at 3' }),
    literature('R35', { note: 'ECOG 0-2 for radioembolization' }),
  ],
  edges: {
    open: 'performanceStatus.default',
    least: 'performanceStatus.default',
    supportive: 'performanceStatus.performanceStatusPoor',
  },
};

const ablation: Reading = {
  id: 'ablation',
  question: 'ablationNumbers',
  stems: [
    'Limited, unresectable liver disease: {count}, the largest {size}. What does the algorithm make of ablation?',
    'MRI shows {count} in one lobe, not resectable; the largest measures {size}. What about ablation?',
  ],
  meanings: [
    {
      id: 'comfortable',
      label: 'Ablation, at a comfortable size for RFA',
      range: `up to ${ablationLesionsTo} lesions, the largest up to ${ablationComfortableMmTo} mm`,
      synonyms: ['comfortable', 'ablation', 'rfa'],
    },
    {
      id: 'lessReliable',
      label: 'Ablation, though RFA alone is less reliable at this size',
      range: `up to ${ablationLesionsTo} lesions, the largest ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm`,
      synonyms: ['less reliable', 'microwave', 'rfa less reliable'],
    },
    {
      id: 'tooMany',
      label: 'Too many lesions for ablation',
      range: `more than ${ablationLesionsTo} lesions`,
      synonyms: ['too many'],
    },
    {
      id: 'tooLarge',
      label: 'Too large for ablation',
      range: `a lesion above ${ablationMmTo} mm`,
      synonyms: ['too large', 'too big'],
    },
  ],
  draw: (random) => {
    const [count, size] = random.pick([
      [3, 22],
      [5, 30],
      [5, 30],
      [1, 30],
      [5, 31],
      [2, 31],
      [4, 45],
      [1, 50],
      [5, 50],
      [1, 51],
      [2, 51],
      [3, 62],
      [6, 20],
      [6, 30],
      [8, 24],
    ] as const);
    const sized =
      size <= ablationComfortableMmTo ? 'comfortable' : size <= ablationMmTo ? 'lessReliable' : 'tooLarge';
    return {
      words: {
        count: count === 1 ? 'one metastasis' : `${count} metastases`,
        size: random.below(2) === 0 ? `${size} mm` : `${size / 10} cm`,
      },
      means: count > ablationLesionsTo ? 'tooMany' : sized,
    };
  },
  rule: `Up to ${ablationLesionsTo} lesions, the largest up to ${ablationMmTo} mm; ${ablationComfortableMmTo} mm is the comfortable RFA size, and from there to ${ablationMmTo} mm RFA alone is less reliable (C06).`,
  provenance: [
    literature('R25', { note: '3-5 cm ablation zone' }),
    literature('R24', { note: 'worse survival when largest >3 cm' }),
    expert({ note: 'the count limit' }),
  ],
  edges: {
    comfortable: 'ablationNumbers.fewSmallLesions',
    lessReliable: 'ablationNumbers.fewSmallLesions',
    tooMany: 'ablationNumbers.default',
    tooLarge: 'ablationNumbers.default',
  },
};

const involvement: Reading = {
  id: 'involvement',
  question: 'liverInvolvement',
  stems: [
    'Refractory hormonal syndrome, {value}% of the liver replaced, no contraindication. How does the algorithm see embolization?',
    'In a patient with a refractory syndrome tumour replaces {value}% of the liver; nothing else speaks against embolization. What follows?',
  ],
  meanings: [
    {
      id: 'usual',
      label: 'Embolization may be considered, with no caution for tumour burden',
      range: `up to ${liverInvolvementRaisedAbove}% of the liver replaced`,
      synonyms: ['embolization', 'no caution'],
    },
    {
      id: 'staged',
      label: 'Embolization may be considered, in staged lobar sessions with admission',
      range: `more than ${liverInvolvementRaisedAbove}%, up to ${liverInvolvementHighAbove}% of the liver replaced`,
      synonyms: ['staged', 'staged sessions', 'lobar sessions'],
    },
    {
      id: 'none',
      label: 'No routine embolization',
      range: `more than ${liverInvolvementHighAbove}% of the liver replaced`,
      synonyms: ['no embolization', 'none'],
    },
  ],
  draw: (random) => {
    const value = random.pick([35, 45, 50, 50, 51, 51, 55, 70, 75, 75, 76, 76, 80]);
    const means =
      value > liverInvolvementHighAbove ? 'none' : value > liverInvolvementRaisedAbove ? 'staged' : 'usual';
    return { words: { value: String(value) }, means };
  },
  rule: `Above ${liverInvolvementRaisedAbove}% the risk of embolization rises (C05); above ${liverInvolvementHighAbove}% routine whole-liver embolization should not be offered.`,
  provenance: [
    literature('R28', { note: '>50% = independent predictor of shorter survival after embolization' }),
    literature('R27', { note: 'embolization best when <75%' }),
    expert({ note: 'cut-offs as hard stops' }),
  ],
  edges: {
    usual: 'liverInvolvement.default',
    staged: 'liverInvolvement.default',
    none: 'liverInvolvement.liverInvolvementHigh',
  },
};

const bilirubin: Reading = {
  id: 'bilirubin',
  question: 'transarterialContraindications',
  stems: [
    'Before embolization the bilirubin is {value} and does not fall; no ascites, no encephalopathy, nothing else of note. What is it?',
    'A bilirubin of {value}, not reversible, is the only finding before transarterial treatment. How does it count?',
  ],
  meanings: [
    {
      id: 'none',
      label: 'No contraindication by itself',
      range: `a bilirubin up to ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      synonyms: ['none', 'no contraindication'],
    },
    {
      id: 'absolute',
      label: 'An absolute contraindication: hepatic decompensation',
      range: `a bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      synonyms: ['absolute', 'absolute contraindication', 'decompensation'],
    },
    {
      id: 'ischaemic',
      label: 'A contraindication to TAE and TACE alone',
      range: 'portal vein thrombosis, or a biliary anastomosis or stent',
      synonyms: ['ischaemic', 'ischaemic contraindication'],
    },
    {
      id: 'radiation',
      label: 'A contraindication to TARE alone',
      range: 'a shunt, or earlier liver radiation',
      synonyms: ['radiation', 'radiation contraindication'],
    },
  ],
  draw: (random) => {
    const [value, unit] = random.pick([
      [1.9, 'mg/dL'],
      [2, 'mg/dL'],
      [2, 'mg/dL'],
      [2.1, 'mg/dL'],
      [2.4, 'mg/dL'],
      [3.1, 'mg/dL'],
      [28, 'µmol/L'],
      [33, 'µmol/L'],
      [34, 'µmol/L'],
      [35, 'µmol/L'],
      [41, 'µmol/L'],
      [60, 'µmol/L'],
    ] as const);
    const limit = unit === 'mg/dL' ? bilirubinMgDl : bilirubinUmolL;
    return { words: { value: `${value} ${unit}` }, means: value > limit ? 'absolute' : 'none' };
  },
  rule: `Bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L) that is not reversible is hepatic decompensation, an absolute contraindication.`,
  provenance: [
    literature(['R35', 'R36'], { note: 'HCC data extrapolated' }),
    expert({ note: 'classification into classes' }),
  ],
  edges: {},
};

export const otherReadings: readonly Reading[] = [ecog, ablation, involvement, bilirubin];
