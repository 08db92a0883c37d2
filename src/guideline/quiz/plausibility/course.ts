import { cutoffs } from '../../cutoffs.ts';
import { plausible, type PlausibilityRule } from './rule.ts';

/** What goes with the grade and the lines of treatment. */
export const course = [
  plausible(
    `A poorly differentiated carcinoma has a Ki-67 above ${cutoffs.ki67G2To}% and no grade of a NET.`,
    0,
    { fact: 'differentiation', is: 'poor' },
    {
      any: [
        { fact: 'ki67', atMost: cutoffs.ki67G2To },
        { fact: 'gradeOnly', known: true },
      ],
    },
  ),
  plausible(
    `A tumour with a Ki-67 below ${cutoffs.ki67G2From}% rarely runs through all lines.`,
    0.35,
    { fact: 'grade', is: 'G1' },
    { fact: 'treatmentCourse', in: ['progressedAfterTargeted', 'exhausted'] },
  ),
  plausible(
    'After all lines of treatment few patients are fully active.',
    0.4,
    { fact: 'treatmentCourse', is: 'exhausted' },
    { fact: 'performanceStatus', is: 0 },
  ),
  plausible(
    `A tumour with a Ki-67 above ${cutoffs.ki67G2To}% is not treated with a somatostatin analogue alone for long.`,
    0,
    { fact: 'grade', is: 'G3' },
    { fact: 'treatmentCourse', is: 'progressedOnSsa' },
  ),
] as const satisfies readonly PlausibilityRule[];
