import type { QuestionData } from '../question.ts';

export const performanceStatus = {
  id: 'performanceStatus',
  title: 'Performance status',
  ask: 'What is the ECOG performance status (0-4)?',
  help: 'ECOG 0-{ecogSupportiveFrom-1} enters the active-treatment arms. If poor status is caused by an uncontrolled hormonal syndrome, control it and re-score.',
  input: { kind: 'scale', min: 0, max: 4 },
  options: [
    { id: '0', label: 'ECOG 0' },
    { id: '1', label: 'ECOG 1' },
    { id: '2', label: 'ECOG 2' },
    { id: '3', label: 'ECOG 3' },
    { id: '4', label: 'ECOG 4' },
    { id: 'unknown', label: 'Not assessed' },
  ],
  unknown: 'unknown',
  provenance:
    'EXPERT for the cut at 3. LITERATURE R35 (ECOG 0-2 for radioembolization), R31 (Zubrod 0-2 in RETNET).',
  edges: {
    performanceStatusNotAssessed: {
      words: 'Performance status is not assessed.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    performanceStatusPoor: {
      words: 'ECOG {ecogSupportiveFrom} or 4.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    neuroendocrineCarcinoma: {
      words: 'NEC, ECOG 0 to {ecogSupportiveFrom-1}.',
      provenance: 'GUIDELINE R6',
      shown: 'GUIDELINE R6',
    },
    default: {
      words: 'NET, ECOG 0 to {ecogSupportiveFrom-1}.',
      provenance: 'EXPERT (basis SOURCE S9: extrahepatic disease is a condition)',
      shown: 'EXPERT; basis SOURCE S9',
    },
  },
  classes: [1, 2, 3, 4, 'unknown'],
} as const satisfies QuestionData<'performanceStatus'>;
