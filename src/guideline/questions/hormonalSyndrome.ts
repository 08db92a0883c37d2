import type { QuestionData } from '../question.ts';

export const hormonalSyndrome = {
  id: 'hormonalSyndrome',
  title: 'Hormonal syndrome',
  ask: 'Is there a hormonal (functioning) syndrome, and is it controlled?',
  help: "Symptom control is the source's stated use of locoregional therapy in diffuse disease. Refractory = persisting despite label-dose long-acting SSA (or the specific drug for insulinoma/gastrinoma etc.).",
  input: { kind: 'choice' },
  options: [
    { id: 'none', label: 'Non-functioning' },
    { id: 'controlled', label: 'Functioning, controlled on treatment', short: 'Functioning, controlled' },
    {
      id: 'untreated',
      label: 'Functioning, treatment not yet started',
      short: 'Functioning, not yet treated',
    },
    { id: 'refractory', label: 'Functioning and refractory' },
    { id: 'unknown', label: 'Not assessed' },
  ],
  unknown: 'unknown',
  provenance:
    "SOURCE (locoregional treatment 'effective in symptoms control for patients with diffuse liver metastases'); definition of refractory EXPERT.",
  edges: {
    refractorySyndromeExtensiveDisease: {
      words: 'Refractory hormonal syndrome with extensive disease outside the liver.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    refractorySyndrome: {
      words: 'Refractory hormonal syndrome.',
      provenance: 'EXPERT (basis SOURCE S5)',
      shown: 'EXPERT; basis SOURCE S5',
    },
    default: { words: 'No refractory hormonal syndrome.', provenance: 'EXPERT', shown: 'EXPERT' },
  },
  classes: ['none', 'controlled', 'untreated', 'refractory', 'unknown'],
} as const satisfies QuestionData<'hormonalSyndrome'>;
