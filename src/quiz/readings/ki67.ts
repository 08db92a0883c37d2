import { currentGuideline } from '../../current.ts';
import { cutoffs } from '../../guideline/cutoffs.ts';
import { expert, guideline, literature } from '../../guideline/provenance.ts';
import { gradeOfKi67, higherGrade } from '../../engine/facts.ts';
import type { ReportedGrade } from '../../guideline/answers.ts';
import type { Reading } from './reading.ts';

const { ki67G2From, ki67G2To, ki67LowBelow, ki67NetCeiling } = cutoffs;
const bands = [guideline('R11', { note: 'Ki-67 and mitotic bands, higher one counts' })];
const age = '[52|58|61|67|70]';

const grade = (id: ReportedGrade, range: string) => ({
  id,
  label: `NET ${id}`,
  range,
  synonyms: [id, `grade ${id.slice(1)}`],
});
const grades = [
  grade('G1', `a Ki-67 below ${ki67G2From}%`),
  grade('G2', `a Ki-67 from ${ki67G2From}% to ${ki67G2To}%`),
  grade('G3', `a Ki-67 above ${ki67G2To}%`),
  {
    id: 'NEC',
    label: 'NEC',
    range: 'poor differentiation, whatever the number',
    synonyms: ['carcinoma', 'neuroendocrine carcinoma'],
  },
];

/** Mitoses per 2 mm2: below 2 G1, 2 to 20 G2, above 20 G3 (dossier 2.3). */
const mitoticG2From = 2;
const mitoticG2To = 20;

function gradeOfMitoses(mitoses: number): ReportedGrade {
  if (mitoses < mitoticG2From) return 'G1';
  return mitoses <= mitoticG2To ? 'G2' : 'G3';
}

export const ki67Readings: readonly Reading[] = [
  {
    id: 'grade',
    question: 'ki67',
    stems: [
      `The liver biopsy of a ${age}-year-old patient shows a well-differentiated neuroendocrine tumour with a Ki-67 of {value}%. Mitoses do not change the grade. Which is it?`,
      'A pathologist finds a well-differentiated tumour, Ki-67 {value}%, few mitoses. How is it graded?',
    ],
    meanings: grades,
    draw: (random) => {
      const value = random.pick([1, 2, 2.9, 2.9, 3, 3, 3.1, 4, 9, 19, 20, 20, 20.1, 21, 25]);
      return { words: { value: String(value) }, means: gradeOfKi67(currentGuideline(), value) };
    },
    rule: `G1 is a Ki-67 below ${ki67G2From}%, G2 from ${ki67G2From} to ${ki67G2To}%, G3 above ${ki67G2To}%, in a well-differentiated tumour.`,
    provenance: bands,
    edges: {},
  },
  {
    id: 'mitoses',
    question: 'ki67',
    stems: [
      'The report of a well-differentiated tumour reads: Ki-67 {value}%, {mitoses} per 2 mm². Which grade counts?',
      'Well-differentiated tumour, Ki-67 {value}%; the pathologist counts {mitoses} per 2 mm². How is it graded?',
    ],
    meanings: grades.map((meaning) =>
      meaning.id === 'NEC'
        ? meaning
        : { ...meaning, range: `${meaning.range}, or the mitoses of ${meaning.id}` },
    ),
    draw: (random) => {
      const [value, mitoses] = random.pick([
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
      ] as const);
      return {
        words: { value: String(value), mitoses: mitoses === 1 ? '1 mitosis' : `${mitoses} mitoses` },
        means: higherGrade(gradeOfKi67(currentGuideline(), value), gradeOfMitoses(mitoses)) ?? 'G1',
      };
    },
    rule: `Mitoses per 2 mm²: G1 below ${mitoticG2From}, G2 ${mitoticG2From} to ${mitoticG2To}, G3 above ${mitoticG2To}. The higher of Ki-67 and mitoses decides.`,
    provenance: bands,
    edges: {},
  },
  {
    id: 'ten',
    question: 'ki67',
    stems: [
      'A well-differentiated tumour has a Ki-67 of {value}%. On which side of the lines does the algorithm see it?',
      'Ki-67 {value}%, well differentiated: where does the algorithm place it?',
    ],
    meanings: [
      {
        id: 'G1low',
        label: `G1, below the ${ki67LowBelow}% line`,
        range: `a Ki-67 below ${ki67G2From}%`,
        synonyms: ['g1, below', 'g1 below'],
      },
      {
        id: 'G2low',
        label: `G2, below the ${ki67LowBelow}% line`,
        range: `a Ki-67 from ${ki67G2From}% to below ${ki67LowBelow}%`,
        synonyms: ['g2, below', 'g2 below'],
      },
      {
        id: 'G2high',
        label: `G2, not below the ${ki67LowBelow}% line`,
        range: `a Ki-67 from ${ki67LowBelow}% to ${ki67G2To}%`,
        synonyms: ['g2, not below', 'g2 not below', 'higher g2'],
      },
      {
        id: 'G3high',
        label: `G3, not below the ${ki67LowBelow}% line`,
        range: `a Ki-67 above ${ki67G2To}%`,
        synonyms: ['g3, not below', 'g3 not below'],
      },
    ],
    draw: (random) => {
      const value = random.pick([2, 2.9, 3, 5, 8, 9, 9.9, 9.9, 10, 10, 10.1, 12, 15, 20, 21]);
      return {
        words: { value: String(value) },
        means: `${gradeOfKi67(currentGuideline(), value)}${value < ki67LowBelow ? 'low' : 'high'}`,
      };
    },
    rule: `Below ${ki67LowBelow}% lies the trial population of a first-line SSA and of transplantation; ${ki67LowBelow}% itself is not below.`,
    provenance: [
      literature('R43', { note: '10-55% band' }),
      literature('R20', { note: '10% transplant cut' }),
    ],
    edges: {},
  },
  {
    id: 'ceiling',
    question: 'ki67',
    stems: [
      'Pathology calls a tumour well differentiated and gives a Ki-67 of {value}%. What follows in the algorithm?',
      'A biopsy is reported as well differentiated, with a Ki-67 of {value}%. What does the algorithm make of it?',
    ],
    meanings: [
      {
        id: 'G2on',
        label: 'It goes on as NET G2',
        range: `a Ki-67 from ${ki67G2From}% to ${ki67G2To}%`,
        synonyms: ['net g2', 'g2'],
      },
      {
        id: 'G3on',
        label: 'It goes on as NET G3',
        range: `a Ki-67 above ${ki67G2To}%, up to ${ki67NetCeiling}%`,
        synonyms: ['net g3', 'g3'],
      },
      {
        id: 'review',
        label: 'Pathology review comes first',
        range: `a Ki-67 above ${ki67NetCeiling}%`,
        synonyms: ['pathology review', 'review', 'expert pathology'],
      },
      {
        id: 'nec',
        label: 'It goes on as NEC',
        range: 'poor differentiation, whatever the number',
        synonyms: ['nec', 'carcinoma'],
      },
    ],
    draw: (random) => {
      const value = random.pick([18, 20, 21, 30, 45, 50, 54, 55, 55, 55.1, 56, 60, 70]);
      const means = value > ki67NetCeiling ? 'review' : `${gradeOfKi67(currentGuideline(), value)}on`;
      return { words: { value: String(value) }, means };
    },
    rule: `Above ${ki67NetCeiling}% a “well differentiated” tumour is unusual and goes to pathology review.`,
    provenance: [literature('R59', { note: '55%' }), expert({ note: 'routing' })],
    edges: { G2on: 'ki67.default', G3on: 'ki67.default', review: 'ki67.ki67AboveNetCeiling' },
  },
];
