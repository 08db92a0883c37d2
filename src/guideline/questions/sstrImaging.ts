import { guideline, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const sstrImaging = {
  id: 'sstrImaging',
  title: 'SSTR imaging',
  ask: 'What does somatostatin-receptor imaging show?',
  help: "Positive = uptake above liver in all relevant lesions (Krenning 3-4): the NETTER-2 rule, stricter than the EU label ('at least as high as normal liver'). Heterogeneous = some lesions negative or FDG-avid mismatch: treated like negative for PRRT only, with a caution; a first SSA is still considered.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'positive',
      label: 'Positive in all relevant lesions',
      short: 'SSTR-positive',
    },
    {
      id: 'heterogeneous',
      label: 'Heterogeneous / FDG mismatch',
      short: 'SSTR heterogeneous',
    },
    {
      id: 'negative',
      label: 'Negative',
      short: 'SSTR-negative',
    },
    {
      id: 'notDone',
      label: 'Not done',
      short: 'SSTR imaging not done',
    },
  ],
  unknown: 'notDone',
  provenance: [
    guideline('R5', { note: 'rec 1.3: SSTR PET at baseline' }),
    literature('R43', { note: 'NETTER-2 required positivity in all target lesions' }),
    literature('R79', { note: 'EU label wording' }),
  ],
  classes: ['positive', 'heterogeneous', 'negative', 'notDone'],
} as const satisfies Question<'sstrImaging'>;
