import type { QuestionData } from '../question.ts';

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
      short: 'Well differentiated NET, gastro-entero-pancreatic or of unknown origin',
    },
    {
      id: 'poor',
      label: 'Poorly differentiated neuroendocrine carcinoma: NEC, small or large cell',
      short: 'Poorly differentiated NEC, small or large cell',
    },
    {
      id: 'mixedOrOther',
      label:
        'MiNEN or MANEC, goblet cell tumour, or a lung, thymic, thyroid, paraganglioma or other tumour from outside the digestive tract and pancreas',
    },
    { id: 'unknown', label: 'Not reported, or biopsy pending' },
  ],
  unknown: 'unknown',
  provenance:
    'GUIDELINE R11 (WHO 2019 separates NET G1-G3 from NEC). SOURCE: none - the abstract says only GEP-NEN; a grade split in Figure 3 is presumed (EXPERT). Goblet cell tumours out of scope: LITERATURE R76 (WHO 2019 renamed goblet cell carcinoid an adenocarcinoma); other out-of-scope tumours EXPERT.',
  edges: {
    differentiationNotReported: {
      words: 'Differentiation is not reported.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    outsideGepNet: {
      words: 'MiNEN, goblet cell tumour or a tumour from outside the digestive tract and pancreas.',
      provenance: 'EXPERT',
      shown: 'EXPERT',
    },
    poorlyDifferentiated: {
      words: 'Poorly differentiated neuroendocrine carcinoma (NEC).',
      provenance: 'EXPERT (basis GUIDELINE R6, R11)',
      shown: 'EXPERT; basis GUIDELINE R6, R11',
    },
    wellDifferentiated: {
      words: 'Well differentiated NET.',
      provenance: 'GUIDELINE R11',
      shown: 'GUIDELINE R11',
    },
  },
  classes: ['well', 'poor', 'mixedOrOther', 'unknown'],
} as const satisfies QuestionData<'differentiation'>;
