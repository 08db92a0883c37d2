import type { QuestionData } from '../question.ts';

export const extrahepaticDisease = {
  id: 'extrahepaticDisease',
  title: 'Extrahepatic disease',
  ask: 'Apart from the primary and its resectable regional nodes, is there disease outside the liver?',
  help: "Footnote 1 of Figure 3 requires none or limited. The source does not define 'limited'. Working definition (EXPERT): few, small, stable deposits that are resectable/ablatable or not expected to drive prognosis; unresectable mesenteric or retroperitoneal nodes count as limited; anything else is extensive.",
  input: { kind: 'choice' },
  options: [
    { id: 'none', label: 'None' },
    { id: 'limited', label: 'Limited' },
    { id: 'extensive', label: 'Extensive' },
    { id: 'unknown', label: 'Not fully staged' },
  ],
  unknown: 'unknown',
  provenance:
    "SOURCE (Figure 3 footnote 1: 'no (or limited) extrahepatic disease'); definition of 'limited' EXPERT; LITERATURE R16 (extrahepatic disease worsens outcome after hepatectomy; non-functional tumours), R77, R11 (M1a = liver only).",
  edges: {
    notFullyStaged: {
      words: 'Staging outside the liver is incomplete.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    extensiveExtrahepaticDiseaseInNetG3: {
      words: 'NET G3 with extensive disease outside the liver.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    extensiveExtrahepaticDisease: {
      words: 'Extensive disease outside the liver.',
      provenance: 'EXPERT (basis SOURCE S9; see U1)',
      shown: 'EXPERT; basis SOURCE S9',
    },
    netG3: {
      words: 'NET G3 with no or limited disease outside the liver.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    default: {
      words: 'G1 or G2 with no or limited disease outside the liver.',
      provenance: 'EXPERT (basis SOURCE S4-S5: limited vs diffuse)',
      shown: 'EXPERT; basis SOURCE S4, S5',
    },
  },
  classes: ['none', 'limited', 'extensive', 'unknown'],
} as const satisfies QuestionData<'extrahepaticDisease'>;
