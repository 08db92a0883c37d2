import { expert, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const performanceStatus = {
  id: 'performanceStatus',
  title: 'Performance status',
  ask: 'What is the ECOG performance status (0-4)?',
  help: 'ECOG 0-2 enters the active-treatment arms. If poor status is caused by an uncontrolled hormonal syndrome, control it and re-score.',
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
  provenance: [
    expert({ note: 'the cut at 3' }),
    literature('R35', { note: 'ECOG 0-2 for radioembolization' }),
    literature('R42', { note: 'NETTER-1 enrolled Karnofsky >=60' }),
  ],
  classes: [1, 2, 3, 'unknown'],
} as const satisfies Question<'performanceStatus'>;
