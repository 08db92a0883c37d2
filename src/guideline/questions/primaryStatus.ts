import type { QuestionData } from '../question.ts';

export const primaryStatus = {
  id: 'primaryStatus',
  title: 'Primary tumour',
  ask: 'What is the state of the primary tumour?',
  help: "Footnote 1 of Figure 3: 'Resection of primary'. Surgical arms require it to be resected or resectable.",
  input: { kind: 'choice' },
  options: [
    { id: 'resected', label: 'Already resected' },
    { id: 'resectable', label: 'In place and resectable' },
    { id: 'occult', label: 'Occult: not found after SSTR PET and endoscopy', short: 'Occult' },
    { id: 'unresectable', label: 'In place and not resectable' },
    { id: 'notAssessed', label: 'Not assessed' },
  ],
  unknown: 'notAssessed',
  provenance:
    'SOURCE (footnote 1); LITERATURE R16 (unresected primary did not change OS after hepatectomy in one matched series of non-functional tumours), R17 (retrospective survival association of resection).',
  edges: {
    primaryNotAssessed: { words: 'The primary is not assessed.', provenance: 'EXPERT', shown: 'EXPERT' },
    primaryUnresectable: {
      words: 'The primary is in place and not resectable.',
      provenance: 'EXPERT (basis SOURCE S9; see U1)',
      shown: 'EXPERT; basis SOURCE S9',
    },
    onlyDebulkable: {
      words: 'Only debulking of the liver is feasible.',
      provenance: 'LITERATURE R13; GUIDELINE R5 (note)',
      shown: 'LITERATURE R13; GUIDELINE R5',
    },
    limitedExtrahepaticDisease: {
      words: 'Resectable, with limited disease outside the liver.',
      provenance: 'SOURCE S9 ("no (or limited)") if footnote 1 belongs to surgery (U1); LITERATURE R16',
      shown: 'SOURCE S9, if footnote 1 belongs to surgery (U1); LITERATURE R16',
    },
    stagedResection: {
      words: 'Resectable only in two stages or after hypertrophy of the remnant.',
      provenance: 'LITERATURE R63; EXPERT',
      shown: 'EXPERT; LITERATURE R63',
    },
    primaryResected: {
      words: 'Completely resectable, the primary already removed.',
      provenance: 'SOURCE S2 (with S9, subject to U1)',
      shown: 'SOURCE S2, subject to U1',
    },
    default: {
      words: 'Completely resectable, the primary resectable or occult.',
      provenance: 'LITERATURE R12 (basis SOURCE S9, subject to U1)',
      shown: 'LITERATURE R12; basis SOURCE S9, subject to U1',
    },
  },
  classes: ['resected', 'resectable', 'occult', 'unresectable', 'notAssessed'],
} as const satisfies QuestionData<'primaryStatus'>;
