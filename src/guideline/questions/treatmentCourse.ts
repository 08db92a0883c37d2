import type { QuestionData } from '../question.ts';

export const treatmentCourse = {
  id: 'treatmentCourse',
  title: 'Disease course and prior lines',
  ask: 'What is the current disease course and what systemic treatment has been given?',
  help: 'Progression = RECIST on comparable imaging, new lesions, or clear clinical progression. Choose the most advanced state reached. Surgery, ablation and embolization are not systemic lines. SSA started but not yet re-imaged: stable. Under observation without growth: stable. No drug yet: say whether growth has been shown. Contradictory pairs are put back to confirm: a controlled syndrome with no drug treatment yet, an untreated syndrome with progression on a somatostatin analogue.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'naive',
      label: 'No drug treatment against the tumour yet; newly diagnosed, growth not shown',
      short: 'No drug treatment yet, growth not shown',
    },
    {
      id: 'naiveGrowing',
      label: 'No drug treatment against the tumour yet, and growing',
      short: 'No drug treatment yet, and growing',
    },
    {
      id: 'stable',
      label: 'Stable or responding on or after any treatment, or on surveillance',
      short: 'Stable or responding, or on surveillance',
    },
    {
      id: 'progressedOnSsa',
      label:
        'Progressing on a somatostatin analogue, with or without interferon; no PRRT, targeted drug or chemotherapy yet',
      short: 'Progressing on an SSA, with or without interferon; no PRRT, targeted drug or chemotherapy yet',
    },
    { id: 'progressedAfterPrrt', label: 'Progressed after PRRT' },
    {
      id: 'progressedAfterTargeted',
      label: 'Progressed after targeted therapy or chemotherapy, no PRRT yet',
    },
    {
      id: 'exhausted',
      label: 'Progressed after PRRT and after targeted therapy or chemotherapy',
    },
    { id: 'unknown', label: 'No comparable imaging / records missing' },
  ],
  unknown: 'unknown',
  provenance:
    'GUIDELINE R5 (sequence SSA -> PRRT / everolimus / others); LITERATURE R42, R102 (NETTER-1 enrolled progression on an SSA); option definitions EXPERT. SOURCE: SSA, IFN and PRRT are in Figure 3, their order is not visible.',
  edges: {
    courseUnknown: {
      words: 'Disease course or earlier treatment is unknown.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    stableWithUntreatedSyndrome: {
      words: 'Stable disease with an untreated hormonal syndrome.',
      provenance: 'EXPERT (basis GUIDELINE R5, SSA in functional NET)',
      shown: 'EXPERT; basis GUIDELINE R5',
    },
    stableDisease: {
      words: 'Stable or responding disease.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
    exhaustedNetG3: {
      words: 'NET G3, progressed after PRRT and after a targeted drug or chemotherapy.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    netG3AfterPrrt: {
      words: 'NET G3, progressed after PRRT.',
      provenance: 'EXPERT (basis GUIDELINE R5)',
      shown: 'EXPERT; basis GUIDELINE R5',
    },
    netG3: {
      words: 'NET G3, untreated or progressed without PRRT.',
      provenance: 'LITERATURE R43',
      shown: 'LITERATURE R43',
    },
    naiveG2WithoutKi67: {
      words: 'No drug treatment yet; G2 without a Ki-67 number.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    naiveKi67NotLow: {
      words: 'No drug treatment yet; Ki-67 {ki67LowBelow}% or more.',
      provenance: 'LITERATURE R43',
      shown: 'LITERATURE R43',
    },
    naiveLiverTargetable: {
      words: 'No drug treatment yet; limited or complex liver disease.',
      provenance: 'GUIDELINE R2, R5 (basis SOURCE S4, S10); order EXPERT',
      shown: 'EXPERT (order); basis GUIDELINE R2, R5',
    },
    treatmentNaive: {
      words: 'No drug treatment yet; diffuse or extensive disease.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
    afterPrrtLiverTargetable: {
      words: 'Limited or complex liver disease, progressed after PRRT.',
      provenance:
        'SOURCE S4 for limited involvement; including complex disease and the position after progression EXPERT',
      shown: 'EXPERT (position); basis SOURCE S4',
    },
    linesExhausted: {
      words: 'Diffuse or extensive disease, progressed after PRRT and after a targeted drug or chemotherapy.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    progressedAfterPrrt: {
      words: 'Diffuse or extensive disease, progressed after PRRT.',
      provenance: 'GUIDELINE R5 (agents by site); routing EXPERT',
      shown: 'EXPERT (routing); basis GUIDELINE R5',
    },
    liverTargetable: {
      words:
        'Limited or complex liver disease, progressed, no PRRT yet: SSTR imaging comes before liver-directed treatment.',
      provenance: 'EXPERT (basis GUIDELINE R5 rec 1.3; LITERATURE R42, R44: PRRT is an alternative here)',
      shown: 'EXPERT; basis GUIDELINE R5, LITERATURE R42, R44',
    },
    default: {
      words: 'Diffuse or extensive disease, progressed, no PRRT yet.',
      provenance: 'GUIDELINE R5',
      shown: 'GUIDELINE R5',
    },
  },
  classes: [
    'naive',
    'naiveGrowing',
    'stable',
    'progressedOnSsa',
    'progressedAfterPrrt',
    'progressedAfterTargeted',
    'exhausted',
    'unknown',
  ],
} as const satisfies QuestionData<'treatmentCourse'>;
