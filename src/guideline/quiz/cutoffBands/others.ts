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
    'A patient with a well-differentiated tumour has {status}. How is treatment planned?',
    'The tumour is well differentiated, and the patient has {status}. What does this mean for treatment?',
  ],
  bands: [
    {
      id: 'open',
      label: 'Active treatment, and no option is closed by fitness',
      range: 'ECOG 0 or 1',
      because: 'such patients are fit for active treatment of every sort',
      synonyms: ['open', 'active treatment'],
      limits: [{ ecog: { below: 2 } }],
      edge: 'performanceStatus.default',
    },
    {
      id: 'least',
      label: 'Active treatment, the least invasive option first, after anaesthetic review',
      range: 'ECOG 2',
      because: 'reduced fitness raises the risk of every procedure',
      synonyms: ['least invasive', 'prefer the least invasive option'],
      limits: [{ ecog: { atLeast: 2, below: ecogSupportiveFrom } }],
      edge: 'performanceStatus.default',
    },
    {
      id: 'supportive',
      label: 'Palliative care, control of any hormonal syndrome, and ECOG scored again',
      range: `ECOG ${ecogSupportiveFrom} or 4`,
      because:
        'no elective embolization, surgery or PRRT is given, and a syndrome may be what weakens the patient',
      synonyms: ['supportive care', 'palliative care', 'supportive', 'score ecog again'],
      limits: [{ ecog: { atLeast: ecogSupportiveFrom } }],
      edge: 'performanceStatus.performanceStatusPoor',
    },
  ],
  examples: [{ ecog: 0 }, { ecog: 1 }, { ecog: 2 }, { ecog: 3 }, { ecog: 4 }],
  rule: `ECOG 0-${ecogSupportiveFrom - 1} enters the active-treatment arms; at ECOG 2 the least invasive listed option is preferred, after anaesthetic review (C02). At ECOG ${ecogSupportiveFrom} and 4 it is scored again once a syndrome is controlled.`,
  provenance:
    'EXPERT for the cut at 3 and for C02. LITERATURE R35 (ECOG 0-2 for radioembolization), R31 (Zubrod 0-2 in RETNET)',
} as const satisfies CutoffBandsData;

const ablation = {
  id: 'ablation',
  question: 'ablationNumbers',
  stems: [
    'A patient unfit for a hepatectomy has {count} in the liver, {largest} {size}. Is ablation an option?',
    'Heart failure rules out a hepatectomy. MRI shows {count}, {largest} {size}. Is ablation an option?',
  ],
  bands: [
    {
      id: 'comfortable',
      label: 'Yes, with RFA or microwave',
      range: `up to ${ablationLesionsTo} lesions, the largest up to ${ablationComfortableMmTo} mm`,
      because: 'that is the comfortable size for RFA',
      synonyms: ['comfortable', 'rfa'],
      limits: [
        { lesionCount: { atMost: ablationLesionsTo }, largestLesionMm: { atMost: ablationComfortableMmTo } },
      ],
      edge: 'ablationNumbers.fewSmallLesions',
    },
    {
      id: 'lessReliable',
      label: 'Yes, but not with RFA alone',
      range: `up to ${ablationLesionsTo} lesions, the largest ${ablationComfortableMmTo + 1} to ${ablationMmTo} mm`,
      because: 'RFA alone is less reliable there, so microwave, or embolization with ablation, is considered',
      synonyms: ['less reliable', 'rfa less reliable'],
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
      label: 'No, there are too many lesions',
      range: `more than ${ablationLesionsTo} lesions`,
      because: 'ablation must reach every one of them',
      synonyms: ['too many'],
      limits: [{ lesionCount: { above: ablationLesionsTo } }],
      edge: 'ablationNumbers.default',
    },
    {
      id: 'tooLarge',
      label: 'No, the largest lesion is too large',
      range: `a lesion above ${ablationMmTo} mm`,
      because: 'an ablation zone reaches 3 to 5 cm',
      synonyms: ['too large', 'too big'],
      limits: [{ lesionCount: { atMost: ablationLesionsTo }, largestLesionMm: { above: ablationMmTo } }],
      edge: 'ablationNumbers.default',
    },
  ],
  examples: (
    [
      [3, 22],
      [2, 18],
      [4, 20],
      [1, 24],
      [2, 38],
      [1, 42],
      [3, 40],
      [2, 44],
      [1, 68],
      [2, 72],
      [3, 66],
      [9, 20],
      [12, 24],
      [10, 18],
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
    'A hormonal syndrome is refractory to drugs, and tumour replaces {value}% of the liver; else embolization is possible. What follows?',
    'With a refractory syndrome, tumour replaces {value}% of the liver; nothing else speaks against embolization. What do you offer?',
  ],
  bands: [
    {
      id: 'usual',
      label: 'Embolization, at the usual risk',
      range: `up to ${liverInvolvementRaisedAbove}% of the liver replaced`,
      because: 'more than half of the liver is left to bear it',
      synonyms: ['embolization', 'usual risk'],
      limits: [{ liverInvolvementPct: { atMost: liverInvolvementRaisedAbove } }],
      edge: 'liverInvolvement.default',
    },
    {
      id: 'staged',
      label: 'Embolization, at a raised risk: in hospital, with renal protection',
      range: `more than ${liverInvolvementRaisedAbove}%, up to ${liverInvolvementHighAbove}% of the liver replaced`,
      because: 'beyond half of the liver survival after embolization is shorter',
      synonyms: ['raised risk', 'renal protection'],
      limits: [
        { liverInvolvementPct: { above: liverInvolvementRaisedAbove, atMost: liverInvolvementHighAbove } },
      ],
      edge: 'liverInvolvement.default',
    },
    {
      id: 'none',
      label: 'No routine embolization: medical control is intensified',
      range: `more than ${liverInvolvementHighAbove}% of the liver replaced`,
      because: 'so little liver is left that routine embolization is not offered',
      synonyms: ['no embolization', 'none'],
      limits: [{ liverInvolvementPct: { above: liverInvolvementHighAbove } }],
      edge: 'liverInvolvement.liverInvolvementHigh',
    },
  ],
  examples: [20, 30, 35, 60, 65, 62, 85, 88, 90].map((liverInvolvementPct) => ({ liverInvolvementPct })),
  rule: `Above ${liverInvolvementRaisedAbove}% the risk of embolization rises (C05); above ${liverInvolvementHighAbove}% routine embolization should not be offered.`,
  provenance:
    'LITERATURE R28 (>50% = independent predictor of shorter survival after embolization), R27 (embolization best when <75%); cut-offs as hard stops EXPERT',
} as const satisfies CutoffBandsData;

const bilirubin = {
  id: 'bilirubin',
  question: 'transarterialContraindications',
  stems: [
    'Before transarterial treatment the bilirubin is {value} and stays so; there is no ascites or encephalopathy. What does it rule out?',
    'A lasting bilirubin of {value} is the only finding before transarterial treatment. What does it rule out?',
  ],
  bands: [
    {
      id: 'none',
      label: 'None of TAE, TACE and TARE',
      range: `a bilirubin up to ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      because: 'by itself it is no contraindication',
      synonyms: ['none', 'no contraindication'],
      limits: [{ bilirubinMgDl: { atMost: bilirubinMgDl } }, { bilirubinUmolL: { atMost: bilirubinUmolL } }],
    },
    {
      id: 'absolute',
      label: 'TAE, TACE and TARE alike',
      range: `a bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L)`,
      because: 'the liver is decompensated, which is an absolute contraindication',
      synonyms: ['all', 'absolute', 'absolute contraindication', 'decompensation'],
      limits: [{ bilirubinMgDl: { above: bilirubinMgDl } }, { bilirubinUmolL: { above: bilirubinUmolL } }],
    },
    {
      id: 'ischaemic',
      label: 'TAE and TACE, and not TARE',
      range: 'portal vein thrombosis, or a biliary anastomosis or stent',
      because: 'these forbid making the liver ischaemic',
      synonyms: ['ischaemic', 'ischaemic contraindication'],
      limits: [],
    },
    {
      id: 'radiation',
      label: 'TARE, and not TAE or TACE',
      range: 'a shunt, or earlier liver radiation',
      because: 'these forbid radiation alone',
      synonyms: ['radiation', 'radiation contraindication'],
      limits: [],
    },
  ],
  examples: [
    ...[1.4, 1.6, 3.4, 4.2, 5.1].map((value) => ({ bilirubinMgDl: value })),
    ...[24, 27, 64, 75, 90].map((value) => ({ bilirubinUmolL: value })),
  ],
  rule: `Bilirubin above ${bilirubinMgDl} mg/dL (${bilirubinUmolL} µmol/L) that is not reversible is a decompensated liver, an absolute contraindication.`,
  provenance:
    'LITERATURE R35, R36 (several in HCC populations, extrapolated); the classification into classes EXPERT',
} as const satisfies CutoffBandsData;

export const otherBands = [ecog, ablation, involvement, bilirubin] as const;
