import type { QuestionData } from '../question.ts';

export const liverDistribution = {
  id: 'liverDistribution',
  title: 'Distribution of liver metastases',
  ask: 'How are the liver metastases distributed?',
  help: "The abstract separates limited involvement (locoregional therapy for disease control) from diffuse disease (locoregional therapy for symptom control). 'Complex' is the intermediate bilobar pattern.",
  input: { kind: 'choice' },
  options: [
    {
      id: 'limited',
      label:
        'Limited / simple: one lobe or two adjacent segments, or up to five small lesions in either lobe that could all be ablated or excised',
      short: 'Limited / simple',
    },
    { id: 'complex', label: 'Complex: dominant lobe plus smaller contralateral lesions', short: 'Complex' },
    { id: 'diffuse', label: 'Diffuse: multifocal, both lobes, countless', short: 'Diffuse' },
    { id: 'unknown', label: 'Not mapped' },
  ],
  unknown: 'unknown',
  provenance:
    "SOURCE for limited vs diffuse (abstract sentence 6); three-way simple/complex/diffuse split EXPERT (ENETS 2012 / Frilling pattern recalled from memory, not verified); the up-to-five-small-lesions rule EXPERT (SOURCE says only 'limited liver involvement'). LITERATURE R13 uses a comparable 3-type scheme.",
  edges: {
    liverNotMapped: {
      words: 'The distribution of the liver metastases is not mapped.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    diffuseLiverOnlyLowKi67: {
      words: 'Diffuse, liver-only disease with Ki-67 below {ki67LowBelow}%.',
      provenance: 'LITERATURE R18, R20',
      shown: 'LITERATURE R18, R20',
    },
    diffuseLiverDisease: {
      words: 'Diffuse liver disease.',
      provenance: 'EXPERT (basis SOURCE S5)',
      shown: 'EXPERT; basis SOURCE S5',
    },
    default: {
      words: 'Limited or complex liver disease.',
      provenance: 'EXPERT (basis SOURCE S2)',
      shown: 'EXPERT; basis SOURCE S2',
    },
  },
  classes: ['limited', 'complex', 'diffuse', 'unknown'],
} as const satisfies QuestionData<'liverDistribution'>;
