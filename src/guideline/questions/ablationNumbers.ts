import { cutoffs } from '../cutoffs.ts';
import { expert, literature, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const ablationNumbers = {
  id: 'ablationNumbers',
  title: 'Lesion number and size',
  ask: 'How many liver metastases are there, and how large is the biggest (mm)?',
  help: 'Decides whether thermal ablation (RFA/MWA) could treat every lesion. Limits here: up to 5 lesions, largest up to 50 mm, with 30 mm the comfortable RFA size.',
  input: {
    kind: 'lesions',
    lesionCount: { label: 'Number of liver metastases', min: 1, max: 200, step: 1 },
    largestLesionMm: { label: 'Largest diameter', min: 1, max: 300, step: 1, unit: 'mm' },
  },
  options: [{ id: 'unknown', label: 'Not measured' }],
  unknown: 'unknown',
  provenance: [
    source('S10', { note: 'RFA is one of the seven therapies abbreviated in Figure 3' }),
    literature('R25', { note: '3-5 cm ablation zone' }),
    literature('R24', { note: 'worse survival when largest >3 cm' }),
    expert({ note: 'the count limit of 5' }),
  ],
  classes: [
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationComfortableMmTo },
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationMmTo },
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationMmTo + 1 },
    'unknown',
  ],
} as const satisfies Question<'ablationNumbers'>;
