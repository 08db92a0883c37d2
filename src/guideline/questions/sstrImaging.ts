import type { QuestionData } from '../question.ts';

export const sstrImaging = {
  id: 'sstrImaging',
  title: 'SSTR imaging',
  ask: 'What does somatostatin-receptor imaging show?',
  help: "Positive = uptake above liver in all relevant lesions (Krenning 3-4): the NETTER-2 rule, stricter than the EU label ('at least as high as normal liver'). Heterogeneous = some lesions negative or FDG-avid mismatch: treated like negative for PRRT only, with a caution; a first SSA is still considered. After progression in limited or complex liver disease it is asked before liver-directed treatment, because PRRT is then a real alternative; after PRRT it is not asked on this chart.",
  input: { kind: 'choice' },
  options: [
    { id: 'positive', label: 'Positive in all relevant lesions', short: 'SSTR-positive' },
    {
      id: 'heterogeneous',
      label: 'Heterogeneous uptake or FDG mismatch',
      short: 'Heterogeneous SSTR uptake or FDG mismatch',
    },
    { id: 'negative', label: 'Negative', short: 'SSTR-negative' },
    { id: 'notDone', label: 'Not done', short: 'SSTR imaging not done' },
  ],
  unknown: 'notDone',
  provenance:
    'GUIDELINE R5 (rec 1.3: SSTR PET at baseline); LITERATURE R43 (NETTER-2 required positivity in all target lesions), R79 (EU label wording); its place before liver-directed treatment EXPERT (basis LITERATURE R42, R44).',
  edges: {
    sstrImagingNotDone: {
      words: 'SSTR imaging has not been done.',
      provenance: 'GUIDELINE R5 (rec 1.3)',
      shown: 'GUIDELINE R5',
    },
    sstrPositiveNetG3: {
      words: 'SSTR-positive NET G3.',
      provenance: 'LITERATURE R43',
      shown: 'LITERATURE R43',
    },
    netG3: {
      words: 'NET G3, not SSTR-positive in all lesions.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
    sstrPositiveRefractorySyndrome: {
      words: 'SSTR-positive, refractory hormonal syndrome.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    refractorySyndrome: {
      words: 'Refractory hormonal syndrome, not SSTR-positive in all lesions.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    naiveSstrPositiveKi67NotLow: {
      words: 'No drug treatment yet; SSTR-positive, Ki-67 {ki67LowBelow}% or more.',
      provenance: 'LITERATURE R43',
      shown: 'LITERATURE R43',
    },
    naiveLowKi67ForSsa: {
      words:
        'No drug treatment yet; Ki-67 below {ki67LowBelow}%, with SSTR uptake or an untreated hormonal syndrome.',
      provenance: 'EXPERT (basis GUIDELINE R5)',
      shown: 'EXPERT; basis GUIDELINE R5',
    },
    progressedLiverTargetable: {
      words: 'Limited or complex liver disease, progressed, SSTR status known.',
      provenance:
        'SOURCE S4 for limited involvement; including complex disease and the position after progression EXPERT',
      shown: 'EXPERT (position); basis SOURCE S4',
    },
    sstrPositive: {
      words: 'SSTR-positive, progressed, no PRRT yet.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
    default: {
      words: 'Not SSTR-positive in all lesions.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
  },
  classes: ['positive', 'heterogeneous', 'negative', 'notDone'],
} as const satisfies QuestionData<'sstrImaging'>;
