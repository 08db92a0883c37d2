import { expert, guideline, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const treatmentCourse = {
  id: 'treatmentCourse',
  title: 'Disease course and prior lines',
  ask: 'What is the current disease course and what systemic treatment has been given?',
  help: 'Progression = RECIST on comparable imaging, new lesions, or clear clinical progression. Choose the most advanced state reached. Surgery, ablation and embolization are not systemic lines. SSA started but not yet re-imaged: stable. Contradictory pairs are put back to confirm: syndrome `controlled` with `naive`, syndrome `untreated` with `progressedOnSsa`.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'naive',
      label: 'No systemic anti-tumour treatment yet (newly diagnosed, or growing on surveillance)',
      short: 'No systemic treatment yet',
    },
    {
      id: 'stable',
      label: 'Stable or responding on or after any treatment, or on surveillance',
      short: 'Stable or responding',
    },
    {
      id: 'progressedOnSsa',
      label:
        'Progressing on somatostatin analogue (with or without interferon); no PRRT, targeted drug or chemotherapy yet',
      short: 'Progressing on SSA',
    },
    {
      id: 'progressedAfterPrrt',
      label: 'Progressed after PRRT',
      short: 'Progressed after PRRT',
    },
    {
      id: 'progressedAfterTargeted',
      label: 'Progressed after targeted therapy or chemotherapy, no PRRT yet',
      short: 'Progressed after targeted',
    },
    {
      id: 'exhausted',
      label: 'Progressed after PRRT and after targeted therapy/chemotherapy',
      short: 'PRRT and targeted failed',
    },
    {
      id: 'unknown',
      label: 'No comparable imaging / records missing',
      short: 'No comparable imaging',
    },
  ],
  unknown: 'unknown',
  provenance: [
    guideline('R5', { note: 'sequence SSA -> PRRT / everolimus / others' }),
    literature('R42', { note: 'NETTER-1 enrolled progression on an SSA' }),
    expert({
      note: 'option definitions; SOURCE: SSA, IFN and PRRT are in Figure 3, their order is not visible',
    }),
  ],
  classes: [
    'naive',
    'stable',
    'progressedOnSsa',
    'progressedAfterPrrt',
    'progressedAfterTargeted',
    'exhausted',
    'unknown',
  ],
} as const satisfies Question<'treatmentCourse'>;
