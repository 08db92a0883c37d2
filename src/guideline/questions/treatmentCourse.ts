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
      synonyms: ['treatment naive', 'new diagnosis', 'just staged'],
    },
    {
      id: 'stable',
      label: 'Stable or responding on or after any treatment, or on surveillance',
      short: 'Stable or responding',
      synonyms: ['SD', 'stable disease', 'no growth', 'responding'],
    },
    {
      id: 'progressedOnSsa',
      label:
        'Progressing on somatostatin analogue (with or without interferon); no PRRT, targeted drug or chemotherapy yet',
      short: 'Progressing on SSA',
      synonyms: ['PD on lanreotide', 'grew on octreotide'],
    },
    {
      id: 'progressedAfterPrrt',
      label: 'Progressed after PRRT',
      short: 'Progressed after PRRT',
      synonyms: ['progressed after Lutathera', 'PD after Lu-177', 'PRRT failed'],
    },
    {
      id: 'progressedAfterTargeted',
      label: 'Progressed after targeted therapy or chemotherapy, no PRRT yet',
      short: 'Progressed after targeted',
      synonyms: ['progressed on everolimus', 'PD on sunitinib', 'progressed after CAPTEM', 'afinitor failed'],
    },
    {
      id: 'exhausted',
      label: 'Progressed after PRRT and after targeted therapy/chemotherapy',
      short: 'PRRT and targeted failed',
      synonyms: ['progressed after PRRT and everolimus', 'PD after PRRT and CAPTEM'],
    },
    {
      id: 'unknown',
      label: 'No comparable imaging / records missing',
      short: 'No comparable imaging',
      synonyms: ['unsure', 'outside scans'],
    },
  ],
  numberSynonyms: [],
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
