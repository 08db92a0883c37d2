import { cutoffs } from '../../cutoffs.ts';
import type { CutoffBandsData } from './cutoffBand.ts';

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

const ecog = {
  id: 'ecog',
  question: 'performanceStatus',
  stems: [
    'A patient with a well-differentiated tumour has {status}. What does this open or close?',
    '{status}: what does the algorithm make of it in a well-differentiated tumour?',
  ],
  bands: [
    {
      id: 'open',
      label: 'Active treatment is open, and fitness calls for no caution',
      range: 'ECOG 0 or 1',
      synonyms: ['open', 'no caution', 'active treatment'],
      limits: [{ ecog: { below: 2 } }],
      edge: 'performanceStatus.default',
    },
    {
      id: 'least',
      label: 'Active treatment is open, the least invasive first, after anaesthetic review',
      range: 'ECOG 2',
      synonyms: ['least invasive', 'prefer the least invasive option'],
      limits: [{ ecog: { atLeast: 2, below: ecogSupportiveFrom } }],
      edge: 'performanceStatus.default',
    },
    {
      id: 'supportive',
      label: 'Control of any hormonal syndrome, ECOG scored again, palliative care alongside',
      range: `ECOG ${ecogSupportiveFrom} or 4`,
      synonyms: ['supportive care', 'palliative care', 'supportive', 'score ecog again'],
      limits: [{ ecog: { atLeast: ecogSupportiveFrom } }],
      edge: 'performanceStatus.performanceStatusPoor',
    },
  ],
  examples: [
    // Karnofsky indices with the ECOG values that they stand for (dossier 2.3, usual conversion).
    { karnofsky: 90, ecog: 0 },
    { karnofsky: 80, ecog: 1 },
    { karnofsky: 70, ecog: 1 },
    { karnofsky: 60, ecog: 2 },
    { karnofsky: 50, ecog: 2 },
    { karnofsky: 40, ecog: 3 },
    { karnofsky: 30, ecog: 3 },
    { ecog: 0 },
    { ecog: 1 },
    { ecog: 2 },
    { ecog: 2 },
    { ecog: 3 },
    { ecog: 3 },
    { ecog: 4 },
  ],
  rule: `ECOG 0-${ecogSupportiveFrom - 1} enters the active-treatment arms; at ECOG 2 the least invasive listed option is preferred, after anaesthetic review (C02). Karnofsky 90-100 is ECOG 0, 70-80 is 1, 50-60 is 2, 30-40 is 3.`,
  provenance:
    'EXPERT for the cut at 3 and for C02. LITERATURE R35 (ECOG 0-2 for radioembolization), R31 (Zubrod 0-2 in RETNET)',
} as const satisfies CutoffBandsData;

const ablation = {
  id: 'ablation',
  question: 'ablationNumbers',
  stems: [
    'Limited, unresectable liver disease: {count}, the largest {size}. What does the algorithm make of ablation?',
    'MRI shows {count} in one lobe, unresectable; the largest measures {size}. What about ablation?',
  ],
  bands: [
    {
      id: 'comfortable',
      label: 'Ablation, at a comfortable size for RFA',
      range: `up to ${ablationLesionsTo} lesions, the largest up to ${ablationComfortableMmTo} mm`,
      synonyms: ['comfortable', 'ablation', 'rfa'],
      limits: [
        { lesionCount: { atMost: ablationLesionsTo }, largestLesionMm: { atMost: ablationComfortableMmTo } },
      ],
      edge: 'ablationNumbers.fewSmallLesions',
    },
    {
      id: 'lessReliable',
      label: 'Ablation, though RFA alone is less reliable at this size',
      range: `up to ${ablationLesionsTo} lesions, the largest ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm`,
      synonyms: ['less reliable', 'microwave', 'rfa less reliable'],
      limits: [
        {
          lesionCount: { atMost: ablationLesionsTo },
          largestLesionMm: { above: ablationComfortableMmTo, atMost: ablationMmTo },
        },
      ],
      edge: 'ablationNumbers.fewSmallLesions',
    },
    {
      id: 'tooMany',
      label: 'Too many lesions for ablation',
      range: `more than ${ablationLesionsTo} lesions`,
      synonyms: ['too many'],
      limits: [{ lesionCount: { above: ablationLesionsTo } }],
      edge: 'ablationNumbers.default',
    },
    {
      id: 'tooLarge',
      label: 'Too large for ablation',
      range: `a lesion above ${ablationMmTo} mm`,
      synonyms: ['too large', 'too big'],
      limits: [{ lesionCount: { atMost: ablationLesionsTo }, largestLesionMm: { above: ablationMmTo } }],
      edge: 'ablationNumbers.default',
    },
  ],
  examples: (
    [
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
    ] as const
  ).map(([lesionCount, largestLesionMm]) => ({ lesionCount, largestLesionMm })),
  rule: `Up to ${ablationLesionsTo} lesions, the largest up to ${ablationMmTo} mm, with ${ablationComfortableMmTo} mm the comfortable RFA size; from ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm RFA alone is less reliable (C06).`,
  provenance:
    'EXPERT (limits of 5 lesions and 50 mm; basis LITERATURE R25: an ablation zone of 3-5 cm, R127); LITERATURE R24 (worse survival when largest >3 cm)',
} as const satisfies CutoffBandsData;

const involvement = {
  id: 'involvement',
  question: 'liverInvolvement',
  stems: [
    'Refractory hormonal syndrome, {value}% of the liver replaced, no contraindication. How does the algorithm see embolization?',
    'In a patient with a refractory syndrome tumour replaces {value}% of the liver; nothing else speaks against embolization. What follows?',
  ],
  bands: [
    {
      id: 'usual',
      label: 'Embolization may be considered, with no caution for tumour burden',
      range: `up to ${liverInvolvementRaisedAbove}% of the liver replaced`,
      synonyms: ['embolization', 'no caution'],
      limits: [{ liverInvolvementPct: { atMost: liverInvolvementRaisedAbove } }],
      edge: 'liverInvolvement.default',
    },
    {
      id: 'staged',
      label: 'Embolization may be considered, in staged lobar sessions with admission',
      range: `more than ${liverInvolvementRaisedAbove}%, up to ${liverInvolvementHighAbove}% of the liver replaced`,
      synonyms: ['staged', 'staged sessions', 'lobar sessions'],
      limits: [
        { liverInvolvementPct: { above: liverInvolvementRaisedAbove, atMost: liverInvolvementHighAbove } },
      ],
      edge: 'liverInvolvement.default',
    },
    {
      id: 'none',
      label: 'No routine embolization; medical control is intensified',
      range: `more than ${liverInvolvementHighAbove}% of the liver replaced`,
      synonyms: ['no embolization', 'none'],
      limits: [{ liverInvolvementPct: { above: liverInvolvementHighAbove } }],
      edge: 'liverInvolvement.liverInvolvementHigh',
    },
  ],
  examples: [35, 45, 50, 50, 51, 51, 55, 70, 75, 75, 76, 76, 80].map((liverInvolvementPct) => ({
    liverInvolvementPct,
  })),
  rule: `Above ${liverInvolvementRaisedAbove}% the risk of embolization rises (C05); above ${liverInvolvementHighAbove}% routine embolization should not be offered.`,
  provenance:
    'LITERATURE R28 (>50% = independent predictor of shorter survival after embolization), R27 (embolization best when <75%); cut-offs as hard stops EXPERT',
} as const satisfies CutoffBandsData;

const bilirubin = {
  id: 'bilirubin',
  question: 'transarterialContraindications',
  stems: [
    'Before embolization the bilirubin is {value} and stays so; no ascites, no encephalopathy, nothing else of note. What is it?',
    'An irreversible bilirubin of {value} is the only finding before transarterial treatment. How does it count?',
  ],
  bands: [
    {
      id: 'none',
      label: 'No contraindication by itself',
      range: `a bilirubin up to ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      synonyms: ['none', 'no contraindication'],
      limits: [{ bilirubinMgDl: { atMost: bilirubinMgDl } }, { bilirubinUmolL: { atMost: bilirubinUmolL } }],
    },
    {
      id: 'absolute',
      label: 'An absolute contraindication: decompensated liver',
      range: `a bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      synonyms: ['absolute', 'absolute contraindication', 'decompensation'],
      limits: [{ bilirubinMgDl: { above: bilirubinMgDl } }, { bilirubinUmolL: { above: bilirubinUmolL } }],
    },
    {
      id: 'ischaemic',
      label: 'A contraindication to TAE and TACE alone',
      range: 'portal vein thrombosis, or a biliary anastomosis or stent',
      synonyms: ['ischaemic', 'ischaemic contraindication'],
      limits: [],
    },
    {
      id: 'radiation',
      label: 'A contraindication to TARE alone',
      range: 'a shunt, or earlier liver radiation',
      synonyms: ['radiation', 'radiation contraindication'],
      limits: [],
    },
  ],
  examples: [
    ...[1.9, 2, 2, 2.1, 2.4, 3.1].map((value) => ({ bilirubinMgDl: value })),
    ...[28, 33, 34, 35, 41, 60].map((value) => ({ bilirubinUmolL: value })),
  ],
  rule: `Bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L) that is not reversible is a decompensated liver, an absolute contraindication.`,
  provenance:
    'LITERATURE R35, R36 (several in HCC populations, extrapolated); the classification into classes EXPERT',
} as const satisfies CutoffBandsData;

export const otherBands = [ecog, ablation, involvement, bilirubin] as const;
