import { cutoffs } from '../../cutoffs.ts';
import type { CutoffBandsData, Limits } from './cutoffBand.ts';

const { ki67G2From, ki67G2To, ki67NetCeiling } = cutoffs;
const provenance = 'GUIDELINE R11 (Ki-67 and mitotic bands, higher one counts)';
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

/** What each grade of a NET means for the next step (dossier 2.3, `ki67`). */
const liverFirst = 'G1 and G2 take the liver-directed way';
const netNotNec = 'well differentiated with a high Ki-67 is a NET and no carcinoma';
const noNumber = 'differentiation makes a carcinoma, not a number';
const nec = {
  id: 'NEC',
  label: 'NEC',
  range: poorly,
  because: noNumber,
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
      {
        id: 'G1',
        label: 'NET G1',
        range: belowG2,
        because: liverFirst,
        synonyms: ['G1', 'grade 1'],
        limits: [{ ki67: inG1 }],
      },
      {
        id: 'G2',
        label: 'NET G2',
        range: withinG2,
        because: liverFirst,
        synonyms: ['G2', 'grade 2'],
        limits: [{ ki67: inG2 }],
      },
      {
        id: 'G3',
        label: 'NET G3',
        range: aboveG2,
        because: netNotNec,
        synonyms: ['G3', 'grade 3'],
        limits: [{ ki67: inG3 }],
      },
      nec,
    ],
    examples: [1, 2, 1, 5, 9, 14, 26, 35, 42].map((ki67) => ({ ki67 })),
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
        range: `${belowG2} with the mitoses of G1`,
        because: 'the higher of the two decides',
        synonyms: ['G1', 'grade 1'],
        limits: [{ ki67: inG1, mitoses: { below: mitoticG2From } }],
      },
      {
        id: 'G2',
        label: 'NET G2',
        range: `${withinG2}, or the mitoses of G2`,
        because: 'the higher of the two decides',
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
        because: 'the higher of the two decides',
        synonyms: ['G3', 'grade 3'],
        limits: [{ ki67: inG3 }, { mitoses: { above: mitoticG2To } }],
      },
      nec,
    ],
    examples: (
      [
        [1, 1],
        [2, 1],
        [1, 1],
        [2, 7],
        [1, 12],
        [8, 1],
        [14, 6],
        [2, 9],
        [12, 28],
        [15, 26],
        [30, 9],
        [35, 30],
      ] as const
    ).map(([ki67, mitoses]) => ({ ki67, mitoses })),
    rule: `Mitoses per 2 mm²: G1 below ${mitoticG2From}, G2 ${mitoticG2From} to ${mitoticG2To}, G3 above ${mitoticG2To}. The higher of Ki-67 and mitoses decides.`,
    provenance,
  },
  {
    id: 'ceiling',
    question: 'ki67',
    stems: [
      'A biopsy is reported as a well-differentiated tumour with a Ki-67 of {value}%. What comes next?',
      'The pathologist calls a tumour well differentiated and gives a Ki-67 of {value}%. How do you go on?',
    ],
    bands: [
      {
        id: 'G2on',
        label: 'Plan treatment as for NET G2',
        range: withinG2,
        because: liverFirst,
        synonyms: ['net g2', 'g2'],
        limits: [{ ki67: inG2 }],
        edge: 'ki67.default',
      },
      {
        id: 'G3on',
        label: 'Plan treatment as for NET G3',
        range: `${aboveG2}, up to ${ki67NetCeiling}%`,
        because: netNotNec,
        synonyms: ['net g3', 'g3'],
        limits: [{ ki67: { above: ki67G2To, atMost: ki67NetCeiling } }],
        edge: 'ki67.default',
      },
      {
        id: 'review',
        label: 'Have an expert review the pathology',
        range: `a Ki-67 above ${ki67NetCeiling}%`,
        because: 'so high a number is unusual in a well-differentiated tumour',
        synonyms: ['pathology review', 'review', 'expert pathology'],
        limits: [{ ki67: { above: ki67NetCeiling } }],
        edge: 'ki67.ki67AboveNetCeiling',
      },
      {
        id: 'nec',
        label: 'Begin platinum-etoposide, as for NEC',
        range: poorly,
        because: noNumber,
        synonyms: ['nec', 'carcinoma'],
        limits: [],
      },
    ],
    examples: [8, 12, 15, 28, 35, 42, 65, 70, 80].map((ki67) => ({ ki67 })),
    rule: `A Ki-67 above ${ki67NetCeiling}% in a 'well differentiated' tumour is unusual and goes to pathology review.`,
    provenance: 'LITERATURE R59 (usual NET G3 ceiling); routing EXPERT',
  },
] as const satisfies readonly CutoffBandsData[];
