import { expert, guideline, literature } from '../provenance.ts';
import type { Question } from '../question.ts';

export const differentiation = {
  id: 'differentiation',
  title: 'Differentiation',
  ask: 'How did pathology classify the neoplasm?',
  help: 'Separates NET (well differentiated, any grade) from NEC; the whole liver-directed arm applies to NET only. Covers gastro-entero-pancreatic (GEP) or occult primaries; lung, thymic, thyroid (MTC), phaeo/paraganglioma are out of scope.',
  input: { kind: 'choice' },
  options: [
    {
      id: 'well',
      label: 'Well differentiated NET of gastro-entero-pancreatic or unknown origin',
      short: 'Well differentiated NET',
    },
    {
      id: 'poor',
      label: 'Poorly differentiated carcinoma (NEC, small or large cell)',
      short: 'NEC',
    },
    {
      id: 'mixedOrOther',
      label: 'MiNEN/MANEC, goblet cell, or lung, thymic, thyroid, paraganglioma or other non-GEP tumour',
      short: 'MiNEN or other non-GEP tumour',
    },
    {
      id: 'unknown',
      label: 'Not reported / biopsy pending',
    },
  ],
  unknown: 'unknown',
  provenance: [
    guideline('R11', { note: 'WHO 2019 separates NET G1-G3 from NEC' }),
    expert({ note: 'a grade split in Figure 3 is presumed; SOURCE: none - the abstract says only GEP-NEN' }),
    literature('R76', {
      note: 'goblet cell tumours out of scope: WHO 2019 renamed goblet cell carcinoid an adenocarcinoma',
    }),
    expert({ note: 'other out-of-scope tumours' }),
  ],
  classes: ['well', 'poor', 'mixedOrOther', 'unknown'],
} as const satisfies Question<'differentiation'>;
