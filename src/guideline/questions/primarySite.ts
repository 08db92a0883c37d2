import { guideline } from '../provenance.ts';
import type { Question } from '../question.ts';

export const primarySite = {
  id: 'primarySite',
  title: 'Primary site',
  ask: 'Where is the primary tumour?',
  help: 'Asked only when it changes the outcome: G1 before embolization (bland for small-intestinal, TACE/TARE otherwise), and before targeted/chemotherapy.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'smallIntestine',
      label: 'Small intestine (jejunum, ileum) or caecum/appendix midgut',
      short: 'Small intestine',
    },
    {
      id: 'pancreas',
      label: 'Pancreas',
    },
    {
      id: 'otherGi',
      label: 'Other GI (stomach, duodenum, colon, rectum)',
      short: 'Other GI',
    },
    { id: 'occult', label: 'Occult' },
    { id: 'notRecorded', label: 'Not recorded' },
    {
      id: 'nonGep',
      label: 'Lung, thymus or other non-GEP',
    },
  ],
  unknown: 'notRecorded',
  provenance: [
    guideline('R3', { note: 'modality by site and grade' }),
    guideline('R5', { note: 'systemic choice by site' }),
  ],
  /** `occult` and `notRecorded` fare alike, but are kept apart as the dossier counts them. */
  classes: ['smallIntestine', 'pancreas', 'otherGi', 'occult', 'notRecorded', 'nonGep'],
} as const satisfies Question<'primarySite'>;
