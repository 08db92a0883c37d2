import { expert, literature, source } from '../provenance.ts';
import type { Question } from '../question.ts';

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
    {
      id: 'complex',
      label: 'Complex: dominant lobe plus smaller contralateral lesions',
      short: 'Complex',
    },
    {
      id: 'diffuse',
      label: 'Diffuse: multifocal, both lobes, countless',
      short: 'Diffuse',
    },
    { id: 'unknown', label: 'Not mapped' },
  ],
  unknown: 'unknown',
  provenance: [
    source(['S4', 'S5'], { note: 'limited vs diffuse (abstract sentence 6)' }),
    expert({
      note: 'three-way simple/complex/diffuse split (ENETS 2012 / Frilling pattern recalled from memory, not verified)',
    }),
    expert({ note: "the up-to-five-small-lesions rule (SOURCE says only 'limited liver involvement')" }),
    literature('R13', { note: 'uses a comparable 3-type scheme' }),
  ],
  classes: ['limited', 'complex', 'diffuse', 'unknown'],
} as const satisfies Question<'liverDistribution'>;
