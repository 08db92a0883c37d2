import { literature, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const primaryStatus = {
  id: 'primaryStatus',
  title: 'Primary tumour',
  ask: 'What is the state of the primary tumour?',
  help: "Footnote 1 of Figure 3: 'Resection of primary'. Surgical arms require it to be resected or resectable.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'resected',
      label: 'Already resected',
    },
    { id: 'resectable', label: 'In place and resectable' },
    {
      id: 'occult',
      label: 'Occult (not found after SSTR PET and endoscopy)',
      short: 'Occult',
    },
    {
      id: 'unresectable',
      label: 'In place and not resectable',
    },
    { id: 'notAssessed', label: 'Not assessed' },
  ],
  unknown: 'notAssessed',
  provenance: [
    source('S9', { note: 'footnote 1' }),
    literature('R16', {
      note: 'unresected primary did not change OS after hepatectomy in one matched series',
    }),
    literature('R17', { note: 'retrospective survival association of resection' }),
  ],
  classes: ['resected', 'resectable', 'occult', 'unresectable', 'notAssessed'],
} as const satisfies Question<'primaryStatus'>;
