import { cutoffs } from '../cutoffs.ts';
import type { QuestionData } from '../question.ts';

export const liverInvolvement = {
  id: 'liverInvolvement',
  title: 'Liver involvement',
  ask: 'What percentage of the liver volume is replaced by tumour?',
  help: 'Asked only before transarterial treatment for refractory symptoms. Above {liverInvolvementRaisedAbove}% the risk of embolization rises; above {liverInvolvementHighAbove}% routine embolization should not be offered.',
  input: {
    kind: 'percentage',
    number: { label: 'Liver volume replaced by tumour', min: 0, max: 100, step: 0.1, unit: '%' },
    bands: [
      { label: '<25%', value: 25 },
      { label: '25-{liverInvolvementRaisedAbove}%', value: cutoffs.liverInvolvementRaisedAbove },
      {
        label: '{liverInvolvementRaisedAbove+1}-{liverInvolvementHighAbove}%',
        value: cutoffs.liverInvolvementHighAbove,
      },
      { label: '>{liverInvolvementHighAbove}%', value: cutoffs.liverInvolvementHighAbove + 1 },
    ],
  },
  options: [{ id: 'unknown', label: 'Not estimated' }],
  unknown: 'unknown',
  provenance:
    'LITERATURE R28 (>50% = independent predictor of shorter survival after embolization), R27 (embolization best when <75%); cut-offs as hard stops EXPERT.',
  edges: {
    liverInvolvementNotEstimated: {
      words: 'Liver involvement is not estimated.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    liverInvolvementHigh: {
      words: 'More than {liverInvolvementHighAbove}% of the liver is replaced.',
      provenance: 'LITERATURE R27, R28; threshold choice EXPERT',
      shown: 'EXPERT (threshold); basis LITERATURE R27, R28',
    },
    default: {
      words: 'Up to {liverInvolvementHighAbove}% of the liver is replaced.',
      provenance: 'EXPERT (basis SOURCE S5)',
      shown: 'EXPERT; basis SOURCE S5',
    },
  },
  classes: [
    cutoffs.liverInvolvementRaisedAbove,
    cutoffs.liverInvolvementHighAbove,
    cutoffs.liverInvolvementHighAbove + 1,
    'unknown',
  ],
} as const satisfies QuestionData<'liverInvolvement'>;
