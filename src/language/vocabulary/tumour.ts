import type { Row } from './row.ts';

const growth = '[{between}] [{between}] [{between}] ({growth}|primary)';
const from = '(of|in|from|arising from/in|originating from/in) [the] [proximal/distal]';
const grown = `({growth}) [{grade}] ${from}`;
const primary = 'primary [tumour/site/lesion] [in situ] [is/was] [in/of/at/from] [the]';

/** What the tumour is and where it comes from. */
export const tumourRows: readonly Row[] = [
  {
    question: 'differentiation',
    answer: 'well',
    phrases: ['well differentiated/diff', '(wd|w d) {net}', '{net}', 'pannet/sinet'],
    care: 'near',
  },
  {
    question: 'differentiation',
    answer: 'poor',
    phrases: [
      'poorly differentiated/diff',
      '[high grade|g/grade 3] [small/large cell] {nec}',
      'small cell neuroendocrine carcinoma',
    ],
    care: 'near',
  },
  {
    question: 'differentiation',
    answer: 'mixedOrOther',
    phrases: [
      '[typical/atypical] {nonGepAs} ({net}|{nec}|{nen}|primary|origin)',
      `({net}|{nec}|{nen}) ${from} {nonGepOf}`,
      '{minen}',
      'mixed adeno-neuroendocrine carcinoma',
      'medullary thyroid carcinoma/cancer',
      'phaeochromocytoma/pheochromocytoma',
      'merkel cell carcinoma',
    ],
  },
  {
    question: 'differentiation',
    answer: 'unknown',
    phrases: ['biopsy/histology/pathology pending', 'differentiation not reported/stated/known'],
  },
  {
    question: 'differentiation',
    phrases: [
      'carcinoid syndrome/heart/crisis/symptoms/features/flush/flushing',
      'carcinoid heart disease',
      'refractory carcinoid',
      'non small cell',
      'milan net',
      '{nonGepAs} ({net}|{nec}) {mets}',
    ],
  },
  { question: 'differentiation', touch: 'pnet', fits: ['well'], phrases: ['pnet/pnets'] },
  { question: 'differentiation', touch: 'highGrade', fits: ['poor'], phrases: ['high grade'] },
  {
    question: 'differentiation',
    touch: 'betweenGrades',
    phrases: ['histology/pathology/biopsy awaited', 'awaiting histology/pathology/biopsy'],
  },
  { question: 'differentiation', touch: 'nen', phrases: ['{nen}'] },
  {
    question: 'differentiation',
    touch: 'smallCell',
    fits: ['poor', 'mixedOrOther'],
    phrases: ['small/large cell'],
  },
  {
    question: 'differentiation',
    touch: 'betweenGrades',
    fits: [],
    phrases: ['moderately/intermediately differentiated', 'undifferentiated/dedifferentiated'],
  },
  {
    question: 'differentiation',
    touch: 'elsewhere',
    fits: ['mixedOrOther'],
    phrases: ['{elsewhere} ({net}|{nec}|{nen}|primary|origin)', `({net}|{nec}|{nen}) ${from} {elsewhere}`],
  },

  {
    question: 'primarySite',
    answer: 'smallIntestine',
    phrases: [
      `{smallIntestineAs} ${growth}`,
      `${grown} {smallIntestineOf}`,
      `${primary} ({smallIntestineAs}|{smallIntestineOf})`,
      'si net/nets',
      'sinet',
    ],
    care: 'near',
  },
  {
    question: 'primarySite',
    answer: 'pancreas',
    phrases: [
      `{pancreasAs} [{part}] ${growth}`,
      `${grown} {pancreasOf}`,
      `${primary} ({pancreasOf}|{pancreasAs} [{part}])`,
      'islet cell tumour',
      'insulinoma',
      'pnet/pnets/pannet [{part}]',
    ],
    care: 'near',
  },
  {
    question: 'primarySite',
    answer: 'otherGi',
    phrases: [`{otherGiAs} ${growth}`, `${grown} {otherGiOf}`, `${primary} ({otherGiAs}|{otherGiOf})`],
    care: 'near',
  },
  {
    question: 'primarySite',
    answer: 'smallIntestine',
    phrases: ['({growth}) [{grade}] {smallIntestineOf}'],
    care: 'near',
    ends: true,
  },
  {
    question: 'primarySite',
    answer: 'pancreas',
    phrases: ['({growth}) [{grade}] {pancreasOf}'],
    care: 'near',
    ends: true,
  },
  {
    question: 'primarySite',
    answer: 'otherGi',
    phrases: ['({growth}) [{grade}] {otherGiOf}'],
    care: 'near',
    ends: true,
  },
  {
    question: 'primarySite',
    answer: 'nonGep',
    phrases: [
      `[typical/atypical] {nonGepAs} ${growth}`,
      '{nonGepAs} origin',
      `${grown} {nonGepOf}`,
      `${primary} {nonGepOf}`,
    ],
    care: 'near',
  },
  {
    question: 'primarySite',
    answer: 'occult',
    phrases: ['unknown/occult primary [site]', 'primary occult', 'of unknown origin'],
    care: 'near',
  },
  {
    question: 'primarySite',
    answer: 'notRecorded',
    phrases: ['primary [site] not recorded/stated', 'site of primary not recorded/stated'],
  },
  {
    question: 'primarySite',
    answer: 'smallIntestine',
    phrases: ['midgut'],
    alone: true,
  },
  { question: 'primarySite', answer: 'otherGi', phrases: ['hindgut'], alone: true },
  {
    question: 'primarySite',
    touch: 'elsewhere',
    fits: ['nonGep', 'otherGi'],
    phrases: ['{elsewhere} ({growth}|primary|origin)', `${grown} {elsewhere}`, `${primary} {elsewhere}`],
  },
  { question: 'primarySite', touch: 'gastrinoma', fits: ['pancreas', 'otherGi'], phrases: ['gastrinoma'] },
  {
    question: 'primarySite',
    touch: 'primaryUnknown',
    fits: ['occult', 'notRecorded'],
    phrases: ['primary unknown', 'primary [site] not found/identified/seen/located/known', 'no primary'],
  },
  { question: 'primarySite', phrases: ['gastro entero pancreatic [{between}] ({growth})'] },
  { question: 'primarySite', phrases: ['{nonGepAs} ({net}|{nec}|{nen}) {mets}'] },
];
