import { expert, literature, source } from '../provenance.ts';
import type { Question } from '../question.ts';

export const extrahepaticDisease = {
  id: 'extrahepaticDisease',
  title: 'Extrahepatic disease',
  ask: 'Apart from the primary and its resectable regional nodes, is there disease outside the liver?',
  help: "Footnote 1 of Figure 3 requires none or limited. The source does not define 'limited'. Working definition (EXPERT): few, small, stable deposits that are resectable/ablatable or not expected to drive prognosis; unresectable mesenteric or retroperitoneal nodes count as limited; anything else is extensive.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'none',
      label: 'None',
    },
    {
      id: 'limited',
      label: 'Limited',
    },
    {
      id: 'extensive',
      label: 'Extensive',
    },
    { id: 'unknown', label: 'Not fully staged' },
  ],
  unknown: 'unknown',
  provenance: [
    source('S9', { note: "Figure 3 footnote 1: 'no (or limited) extrahepatic disease'" }),
    expert({ note: "definition of 'limited'" }),
    literature('R16', { note: 'extrahepatic disease worsens outcome after hepatectomy' }),
    literature('R77', { note: 'M1a = liver only' }),
  ],
  classes: ['none', 'limited', 'extensive', 'unknown'],
} as const satisfies Question<'extrahepaticDisease'>;
