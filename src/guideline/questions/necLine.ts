import type { QuestionData } from '../question.ts';

export const necLine = {
  id: 'necLine',
  title: 'Prior chemotherapy for NEC',
  ask: 'Has this NEC progressed on or after platinum-based chemotherapy?',
  help: 'First and later line differ in NEC; no locoregional arm is offered.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'none',
      label: 'Not yet, or on first-line platinum without progression',
    },
    {
      id: 'afterPlatinum',
      label: 'Progressed during or after platinum-etoposide',
    },
    { id: 'unknown', label: 'Unknown' },
  ],
  unknown: 'unknown',
  provenance: 'GUIDELINE R6.',
  edges: {
    priorChemotherapyUnknown: {
      words: 'Earlier chemotherapy is unknown.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    noProgressionOnPlatinum: {
      words: 'No progression on platinum-based chemotherapy.',
      provenance: 'GUIDELINE R6',
      shown: 'GUIDELINE R6',
    },
    progressedAfterPlatinum: {
      words: 'Progressed during or after platinum-based chemotherapy.',
      provenance: 'GUIDELINE R6',
      shown: 'GUIDELINE R6',
    },
  },
  classes: ['none', 'afterPlatinum', 'unknown'],
} as const satisfies QuestionData<'necLine'>;
