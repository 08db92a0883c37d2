import { expert, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const hormonalSyndrome = {
  id: 'hormonalSyndrome',
  title: 'Hormonal syndrome',
  ask: 'Is there a hormonal (functioning) syndrome, and is it controlled?',
  help: "Symptom control is the source's stated use of locoregional therapy in diffuse disease. Refractory = persisting despite label-dose long-acting SSA (or the specific drug for insulinoma/gastrinoma etc.).",
  input: { kind: 'choice' },
  options: [
    { id: 'none', label: 'Non-functioning' },
    {
      id: 'controlled',
      label: 'Functioning, controlled on treatment',
      short: 'Functioning, controlled',
    },
    {
      id: 'untreated',
      label: 'Functioning, treatment not yet started',
      short: 'Functioning, not yet treated',
    },
    {
      id: 'refractory',
      label: 'Functioning and refractory',
      short: 'Functioning and refractory',
    },
    { id: 'unknown', label: 'Not assessed' },
  ],
  unknown: 'unknown',
  provenance: [
    source('S5', {
      note: "locoregional treatment 'effective in symptoms control for patients with diffuse liver metastases'",
    }),
    expert({ note: 'definition of refractory' }),
  ],
  classes: ['none', 'controlled', 'untreated', 'refractory', 'unknown'],
} as const satisfies Question<'hormonalSyndrome'>;
