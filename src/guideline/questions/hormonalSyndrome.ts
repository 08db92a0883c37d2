import { expert, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const hormonalSyndrome = {
  id: 'hormonalSyndrome',
  title: 'Hormonal syndrome',
  ask: 'Is there a hormonal (functioning) syndrome, and is it controlled?',
  help: "Symptom control is the source's stated use of locoregional therapy in diffuse disease. Refractory = persisting despite label-dose long-acting SSA (or the specific drug for insulinoma/gastrinoma etc.).",
  input: { kind: 'choice' },
  options: [
    { id: 'none', label: 'Non-functioning', synonyms: ['non-functional', 'asymptomatic hormonally'] },
    {
      id: 'controlled',
      label: 'Functioning, controlled on treatment',
      short: 'Functioning, controlled',
      synonyms: ['carcinoid syndrome controlled on lanreotide', 'flushing settled'],
    },
    {
      id: 'untreated',
      label: 'Functioning, treatment not yet started',
      short: 'Functioning, not yet treated',
      synonyms: ['new carcinoid syndrome', 'flushing and diarrhoea, SSA naive'],
    },
    {
      id: 'refractory',
      label: 'Functioning and refractory',
      short: 'Functioning and refractory',
      synonyms: [
        'refractory carcinoid',
        'breakthrough flushing',
        '8 stools a day despite Sandostatin',
        'uncontrolled hypoglycaemia',
        'VIPoma not settling',
      ],
    },
    { id: 'unknown', label: 'Not assessed', synonyms: ['no 5-HIAA', 'not tested'] },
  ],
  numberSynonyms: [],
  unknown: 'unknown',
  provenance: [
    source('S5', {
      note: "locoregional treatment 'effective in symptoms control for patients with diffuse liver metastases'",
    }),
    expert({ note: 'definition of refractory' }),
  ],
  classes: ['none', 'controlled', 'untreated', 'refractory', 'unknown'],
} as const satisfies Question<'hormonalSyndrome'>;
