import { cutoffs } from '../cutoffs.ts';
import { expert, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const liverInvolvement = {
  id: 'liverInvolvement',
  title: 'Liver involvement',
  ask: 'What percentage of the liver volume is replaced by tumour?',
  help: 'Asked only before transarterial treatment for refractory symptoms. Above 50% the risk of embolization rises; above 75% routine whole-liver embolization should not be offered.',
  input: {
    kind: 'percentage',
    number: { label: 'Liver volume replaced by tumour', min: 0, max: 100, step: 0.1, unit: '%' },
    bands: [
      { label: '<25%', value: 25 },
      { label: '25-50%', value: 50 },
      { label: '51-75%', value: 75 },
      { label: '>75%', value: 76 },
    ],
  },
  options: [{ id: 'unknown', label: 'Not estimated' }],
  unknown: 'unknown',
  provenance: [
    literature('R28', { note: '>50% = independent predictor of shorter survival after embolization' }),
    literature('R27', { note: 'embolization best when <75%' }),
    expert({ note: 'cut-offs as hard stops' }),
  ],
  classes: [
    cutoffs.liverInvolvementRaisedAbove,
    cutoffs.liverInvolvementHighAbove,
    cutoffs.liverInvolvementHighAbove + 1,
    'unknown',
  ],
} as const satisfies Question<'liverInvolvement'>;
