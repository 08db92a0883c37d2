import { cutoffs } from '../cutoffs.ts';
import type { QuestionData } from '../question.ts';

export const ablationNumbers = {
  id: 'ablationNumbers',
  title: 'Lesion number and size',
  ask: 'How many liver metastases are there, and how large is the biggest (mm)?',
  help: 'Decides whether thermal ablation (RFA/MWA) could treat every lesion. Limits here: up to {ablationLesionsTo} lesions, largest up to {ablationMmTo} mm, with {ablationComfortableMmTo} mm the comfortable RFA size.',
  input: {
    kind: 'lesions',
    lesionCount: { label: 'Number of liver metastases', min: 1, max: 200, step: 1 },
    largestLesionMm: { label: 'Largest diameter', min: 1, max: 300, step: 1, unit: 'mm' },
  },
  options: [{ id: 'unknown', label: 'Not measured' }],
  unknown: 'unknown',
  provenance:
    'SOURCE (RFA is one of the seven therapies abbreviated in Figure 3); LITERATURE R24 (worse survival when largest >3 cm); the limits of 5 lesions and 50 mm are EXPERT (R25 gives an ablation zone of 3-5 cm, R100 one lesion below 5 cm or three below 3 cm as ideal; R127 ablated a median of 6 lesions).',
  edges: {
    lesionsNotMeasured: {
      words: 'Number or size of the lesions is not known.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    fewSmallLesions: {
      words: 'Up to {ablationLesionsTo} lesions, the largest up to {ablationMmTo} mm.',
      provenance: 'EXPERT (count and 50 mm; basis LITERATURE R25: an ablation zone of 3-5 cm, R127)',
      shown: 'EXPERT; basis LITERATURE R25, R127',
    },
    default: {
      words: 'More than {ablationLesionsTo} lesions, or one above {ablationMmTo} mm.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
  },
  classes: [
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationComfortableMmTo },
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationMmTo },
    { lesionCount: cutoffs.ablationLesionsTo, largestLesionMm: cutoffs.ablationMmTo + 1 },
    'unknown',
  ],
} as const satisfies QuestionData<'ablationNumbers'>;
