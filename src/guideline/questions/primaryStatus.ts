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
      synonyms: ['s/p ileal resection', 'post Whipple', 'distal panc done', 'primary out'],
    },
    { id: 'resectable', label: 'In place and resectable', synonyms: ['resectable primary'] },
    {
      id: 'occult',
      label: 'Occult (not found after SSTR PET and endoscopy)',
      short: 'Occult',
      synonyms: ['CUP', 'unknown primary', 'T0'],
    },
    {
      id: 'unresectable',
      label: 'In place and not resectable',
      synonyms: ['SMA encasement', 'locally advanced', 'inoperable mesenteric mass'],
    },
    { id: 'notAssessed', label: 'Not assessed', synonyms: ['unclear', 'not reviewed'] },
  ],
  numberSynonyms: [],
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
