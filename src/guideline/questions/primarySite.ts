import type { QuestionData } from '../question.ts';

export const primarySite = {
  id: 'primarySite',
  title: 'Primary site',
  ask: 'Where is the primary tumour?',
  help: 'Asked only when it changes the outcome: in G1 before embolization (bland for a small-intestinal primary, TACE or TARE otherwise), and before a targeted drug or chemotherapy.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'smallIntestine',
      label: 'Small intestine: jejunum, ileum, or midgut caecum or appendix',
      short: 'Small intestine',
    },
    { id: 'pancreas', label: 'Pancreas' },
    {
      id: 'otherGi',
      label: 'Elsewhere in the digestive tract: stomach, duodenum, colon, rectum',
      short: 'Elsewhere in the digestive tract',
    },
    { id: 'occult', label: 'Occult' },
    { id: 'notRecorded', label: 'Not recorded' },
    { id: 'nonGep', label: 'Lung, thymus or another site outside the digestive tract and pancreas' },
  ],
  unknown: 'notRecorded',
  provenance: 'GUIDELINE R3 (modality by site and grade), R5 (systemic choice by site).',
  edges: {
    nonGepPrimary: {
      words: 'The primary lies outside the digestive tract and pancreas.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    embolizationOpenSmallIntestinalPrimary: {
      words: 'No contraindication to TAE or TACE; G1, small-intestinal primary.',
      provenance:
        'GUIDELINE R3 for refractory carcinoid syndrome (only G1 arrives here by this route); extension to disease control EXPERT',
      shown: 'EXPERT (extension); basis GUIDELINE R3',
    },
    embolizationOpen: {
      words: 'No contraindication to TAE or TACE; G1, primary elsewhere or unknown.',
      provenance: 'GUIDELINE R3, R4 for refractory carcinoid syndrome; extension to other goals EXPERT',
      shown: 'EXPERT (extension); basis GUIDELINE R3, R4',
    },
    pancreaticPrimary: { words: 'Pancreatic primary.', provenance: 'GUIDELINE R5', shown: 'GUIDELINE R5' },
    default: {
      words: 'Primary outside the pancreas, or site unknown.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
  },
  classes: ['smallIntestine', 'pancreas', 'otherGi', 'occult', 'notRecorded', 'nonGep'],
} as const satisfies QuestionData<'primarySite'>;
