import { guideline } from '../provenance.ts';
import type { Question } from '../question.ts';

export const necLine = {
  id: 'necLine',
  title: 'Prior chemotherapy for NEC',
  ask: 'Has this NEC progressed on or after platinum-based chemotherapy?',
  help: 'First and later line differ in NEC; no locoregional arm is offered.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'none',
      label: 'Not yet, or on first-line platinum without progression',
      short: 'No progression on platinum',
    },
    {
      id: 'afterPlatinum',
      label: 'Progressed during or after platinum-etoposide',
      short: 'Progressed after platinum',
    },
    { id: 'unknown', label: 'Unknown' },
  ],
  unknown: 'unknown',
  provenance: [guideline('R6')],
  classes: ['none', 'afterPlatinum', 'unknown'],
} as const satisfies Question<'necLine'>;
