import { cutoffs } from '../../cutoffs.ts';
import type { CutoffBandsData, Limits } from './cutoffBand.ts';

const { ki67G2From, ki67G2To, ki67LowBelow, ki67NetCeiling } = cutoffs;
const provenance = 'GUIDELINE R11 (Ki-67 and mitotic bands, higher one counts)';
/** Numbers of one decimal on a cut-off and on either side of it; those nearest are met more often. */
const around = (limit: number): readonly number[] => {
  const near = (step: number): number => Math.round((limit + step) * 10) / 10;
  return [near(-0.1), near(-0.1), limit, limit, near(0.1)];
};

const age = '[52|58|61|67|70]';

/** Mitoses per 2 mm²: below 2 G1, 2 to 20 G2, above 20 G3 (dossier 2.3). */
const mitoticG2From = 2;
const mitoticG2To = 20;

const inG1: Limits = { below: ki67G2From };
const inG2: Limits = { atLeast: ki67G2From, atMost: ki67G2To };
const inG3: Limits = { above: ki67G2To };

const belowG2 = `a Ki-67 below ${ki67G2From}%`;
const withinG2 = `a Ki-67 from ${ki67G2From}% to ${ki67G2To}%`;
const aboveG2 = `a Ki-67 above ${ki67G2To}%`;
const poorly = 'poor differentiation, whatever the number';
const nec = {
  id: 'NEC',
  label: 'NEC',
  range: poorly,
  synonyms: ['carcinoma', 'neuroendocrine carcinoma'],
  limits: [],
} as const;

export const ki67Bands = [
  {
    id: 'grade',
    question: 'ki67',
    stems: [
      `The liver biopsy of a ${age}-year-old patient shows a well-differentiated neuroendocrine tumour with a Ki-67 of {value}%. The mitotic count agrees. Which grade is it?`,
      'A pathologist finds a well-differentiated tumour, Ki-67 {value}%, few mitoses. How is it graded?',
    ],
    bands: [
      { id: 'G1', label: 'NET G1', range: belowG2, synonyms: ['G1', 'grade 1'], limits: [{ ki67: inG1 }] },
      { id: 'G2', label: 'NET G2', range: withinG2, synonyms: ['G2', 'grade 2'], limits: [{ ki67: inG2 }] },
      { id: 'G3', label: 'NET G3', range: aboveG2, synonyms: ['G3', 'grade 3'], limits: [{ ki67: inG3 }] },
      nec,
    ],
    examples: [1, 2, ...around(ki67G2From), 4, 9, 19, ...around(ki67G2To), 21, 25].map((ki67) => ({ ki67 })),
    rule: `G1 is a Ki-67 below ${ki67G2From}%, G2 from ${ki67G2From} to ${ki67G2To}%, G3 above ${ki67G2To}%, in a well-differentiated tumour.`,
    provenance,
  },
  {
    id: 'mitoses',
    question: 'ki67',
    stems: [
      'The report of a well-differentiated tumour reads: Ki-67 {value}%, {mitoses} per 2 mm². Which grade counts?',
      'Well-differentiated tumour, Ki-67 {value}%; the pathologist counts {mitoses} per 2 mm². How is it graded?',
    ],
    bands: [
      {
        id: 'G1',
        label: 'NET G1',
        range: `${belowG2}, or the mitoses of G1`,
        synonyms: ['G1', 'grade 1'],
        limits: [{ ki67: inG1, mitoses: { below: mitoticG2From } }],
      },
      {
        id: 'G2',
        label: 'NET G2',
        range: `${withinG2}, or the mitoses of G2`,
        synonyms: ['G2', 'grade 2'],
        limits: [
          { ki67: inG2, mitoses: { atMost: mitoticG2To } },
          { ki67: inG1, mitoses: { atLeast: mitoticG2From, atMost: mitoticG2To } },
        ],
      },
      {
        id: 'G3',
        label: 'NET G3',
        range: `${aboveG2}, or the mitoses of G3`,
        synonyms: ['G3', 'grade 3'],
        limits: [{ ki67: inG3 }, { mitoses: { above: mitoticG2To } }],
      },
      nec,
    ],
    examples: (
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [2, 5],
        [1, 8],
        [2.5, 20],
        [4, 1],
        [5, 3],
        [12, 1],
        [8, 20],
        [8, 21],
        [15, 24],
        [18, 22],
        [25, 6],
      ] as const
    ).map(([ki67, mitoses]) => ({ ki67, mitoses })),
    rule: `Mitoses per 2 mm²: G1 below ${mitoticG2From}, G2 ${mitoticG2From} to ${mitoticG2To}, G3 above ${mitoticG2To}. The higher of Ki-67 and mitoses decides.`,
    provenance,
  },
  {
    id: 'ten',
    question: 'ki67',
    stems: [
      'A well-differentiated tumour has a Ki-67 of {value}%. On which side of the lines does the algorithm see it?',
      'Ki-67 {value}%, well differentiated: where does the algorithm place it?',
    ],
    bands: [
      {
        id: 'G1low',
        label: `G1, below the ${ki67LowBelow}% line`,
        range: belowG2,
        synonyms: ['g1, below', 'g1 below'],
        limits: [{ ki67: inG1 }],
      },
      {
        id: 'G2low',
        label: `G2, below the ${ki67LowBelow}% line`,
        range: `a Ki-67 from ${ki67G2From}% to below ${ki67LowBelow}%`,
        synonyms: ['g2, below', 'g2 below'],
        limits: [{ ki67: { atLeast: ki67G2From, below: ki67LowBelow } }],
      },
      {
        id: 'G2high',
        label: `G2, not below the ${ki67LowBelow}% line`,
        range: `a Ki-67 from ${ki67LowBelow}% to ${ki67G2To}%`,
        synonyms: ['g2, not below', 'g2 not below', 'higher g2'],
        limits: [{ ki67: { atLeast: ki67LowBelow, atMost: ki67G2To } }],
      },
      {
        id: 'G3high',
        label: `G3, not below the ${ki67LowBelow}% line`,
        range: aboveG2,
        synonyms: ['g3, not below', 'g3 not below'],
        limits: [{ ki67: inG3 }],
      },
    ],
    examples: [2, 2.9, 3, 5, 8, ...around(ki67LowBelow), 12, 15, 20, 21].map((ki67) => ({ ki67 })),
    rule: `${ki67LowBelow}% divides the trial populations of a first-line SSA and of transplantation (below) from that of first-line PRRT; ${ki67LowBelow}% itself is not below.`,
    provenance: 'LITERATURE R43 (10-55% band), R20 (10% transplant cut)',
  },
  {
    id: 'ceiling',
    question: 'ki67',
    stems: [
      'Pathology calls a tumour well differentiated and gives a Ki-67 of {value}%. What follows in the algorithm?',
      'A biopsy is reported as well differentiated, with a Ki-67 of {value}%. What does the algorithm make of it?',
    ],
    bands: [
      {
        id: 'G2on',
        label: 'It goes on as NET G2',
        range: withinG2,
        synonyms: ['net g2', 'g2'],
        limits: [{ ki67: inG2 }],
        edge: 'ki67.default',
      },
      {
        id: 'G3on',
        label: 'It goes on as NET G3',
        range: `${aboveG2}, up to ${ki67NetCeiling}%`,
        synonyms: ['net g3', 'g3'],
        limits: [{ ki67: { above: ki67G2To, atMost: ki67NetCeiling } }],
        edge: 'ki67.default',
      },
      {
        id: 'review',
        label: 'Pathology review comes first',
        range: `a Ki-67 above ${ki67NetCeiling}%`,
        synonyms: ['pathology review', 'review', 'expert pathology'],
        limits: [{ ki67: { above: ki67NetCeiling } }],
        edge: 'ki67.ki67AboveNetCeiling',
      },
      {
        id: 'nec',
        label: 'It goes on as NEC',
        range: poorly,
        synonyms: ['nec', 'carcinoma'],
        limits: [],
      },
    ],
    examples: [18, 20, 21, 30, 45, 50, ...around(ki67NetCeiling), 56, 60, 70].map((ki67) => ({ ki67 })),
    rule: `A Ki-67 above ${ki67NetCeiling}% in a 'well differentiated' tumour is unusual and goes to pathology review.`,
    provenance: 'LITERATURE R59 (usual NET G3 ceiling); routing EXPERT',
  },
] as const satisfies readonly CutoffBandsData[];
