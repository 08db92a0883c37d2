import type { PhraseRow } from './phraseRow.ts';

const growth = '[{between}] [{between}] [{between}] ({growth}|primary)';
const from = '(of|in|from|arising from/in|originating from/in) [the] [proximal/distal]';
const grown = `({growth}) [{grade}] ${from}`;
const primary = 'primary [tumour/site/lesion] [in situ] [is/was] [in/of/at/from] [the]';

/** What the tumour is and where it comes from. */
export const tumourPhrases: readonly PhraseRow[] = [
  {
    question: 'differentiation',
    answer: 'well',
    phrases: ['well differentiated/diff', '(wd|w d) {net}', '{net}', 'pannet/sinet'],
    contextNeeded: 'adjacent',
  },
  {
    question: 'differentiation',
    answer: 'poor',
    phrases: [
      'poorly differentiated/diff',
      '[high grade|g/grade 3] [small/large cell] {nec}',
      'small cell neuroendocrine carcinoma',
    ],
    contextNeeded: 'adjacent',
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
  { question: 'differentiation', unclear: 'pnet', fits: ['well'], phrases: ['pnet/pnets'] },
  { question: 'differentiation', unclear: 'highGrade', fits: ['poor'], phrases: ['high grade'] },
  {
    question: 'differentiation',
    unclear: 'betweenGrades',
    phrases: ['histology/pathology/biopsy awaited', 'awaiting histology/pathology/biopsy'],
  },
  { question: 'differentiation', unclear: 'nen', phrases: ['{nen}'] },
  {
    question: 'differentiation',
    unclear: 'smallCell',
    fits: ['poor', 'mixedOrOther'],
    phrases: ['small/large cell'],
  },
  {
    question: 'differentiation',
    unclear: 'betweenGrades',
    fits: [],
    phrases: ['moderately/intermediately differentiated', 'undifferentiated/dedifferentiated'],
  },
  {
    question: 'differentiation',
    unclear: 'elsewhere',
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
    contextNeeded: 'adjacent',
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
    contextNeeded: 'adjacent',
  },
  {
    question: 'primarySite',
    answer: 'otherGi',
    phrases: [`{otherGiAs} ${growth}`, `${grown} {otherGiOf}`, `${primary} ({otherGiAs}|{otherGiOf})`],
    contextNeeded: 'adjacent',
  },
  {
    question: 'primarySite',
    answer: 'smallIntestine',
    phrases: ['({growth}) [{grade}] {smallIntestineOf}'],
    contextNeeded: 'adjacent',
    ends: true,
  },
  {
    question: 'primarySite',
    answer: 'pancreas',
    phrases: ['({growth}) [{grade}] {pancreasOf}'],
    contextNeeded: 'adjacent',
    ends: true,
  },
  {
    question: 'primarySite',
    answer: 'otherGi',
    phrases: ['({growth}) [{grade}] {otherGiOf}'],
    contextNeeded: 'adjacent',
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
    contextNeeded: 'adjacent',
  },
  {
    question: 'primarySite',
    answer: 'occult',
    phrases: ['unknown/occult primary [site]', 'primary occult', 'of unknown origin'],
    contextNeeded: 'adjacent',
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
    unclear: 'elsewhere',
    fits: ['nonGep', 'otherGi'],
    phrases: ['{elsewhere} ({growth}|primary|origin)', `${grown} {elsewhere}`, `${primary} {elsewhere}`],
  },
  { question: 'primarySite', unclear: 'gastrinoma', fits: ['pancreas', 'otherGi'], phrases: ['gastrinoma'] },
  {
    question: 'primarySite',
    unclear: 'primaryUnknown',
    fits: ['occult', 'notRecorded'],
    phrases: ['primary unknown', 'primary [site] not found/identified/seen/located/known', 'no primary'],
  },
  { question: 'primarySite', phrases: ['gastro entero pancreatic [{between}] ({growth})'] },
  { question: 'primarySite', phrases: ['{nonGepAs} ({net}|{nec}|{nen}) {mets}'] },
];
