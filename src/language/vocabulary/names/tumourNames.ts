import type { NamesOf } from './optionNames.ts';

/** What the tumour is and where it comes from. */
export const tumourNames = {
  differentiation: {
    well: {
      anywhere: ['well diff', 'WD-NET', 'G1 NET', 'islet cell tumour'],
      whenAsked: ['NET', 'carcinoid'],
    },
    poor: {
      anywhere: ['poorly diff', 'NEC', 'SCNEC', 'LCNEC', 'G3 carcinoma', 'high-grade carcinoma'],
      whenAsked: [
        'small cell',
        'poorly differentiated',
        'poorly differentiated carcinoma',
        'poorly differentiated NEC',
        'poorly differentiated neuroendocrine carcinoma',
        'large cell NEC',
        'small cell NEC',
        'large cell neuroendocrine carcinoma',
        'small cell neuroendocrine carcinoma',
      ],
      terms: ['neuroendocrine carcinoma'],
    },
    mixedOrOther: {
      anywhere: [
        'MANEC',
        'MiNEN',
        'mixed adeno-neuroendocrine',
        'goblet cell carcinoid',
        'goblet cell adenocarcinoma',
        'adenocarcinoid',
        'lung carcinoid',
        'bronchial carcinoid',
        'thymic carcinoid',
        'typical carcinoid',
        'atypical carcinoid',
        'paraganglioma',
        'phaeo',
        'MTC',
        'Merkel',
      ],
      whenAsked: [
        'mixed adeno-neuroendocrine carcinoma',
        'Merkel cell carcinoma',
        'medullary thyroid carcinoma',
        'phaeochromocytoma',
      ],
    },
    unknown: { anywhere: ['no histology yet', 'pending path', 'cytology only'], whenAsked: ['not stated'] },
  },
  ki67: {
    G1: { anywhere: ['NET G1'], whenAsked: ['grade 1', 'low grade'] },
    G2: { anywhere: ['NET G2'], whenAsked: ['grade 2', 'intermediate grade'] },
    G3: { anywhere: ['grade 3 NET', 'NET G3', 'high grade well diff'] },
    unknown: { anywhere: ['no Ki-67'], whenAsked: ['not done', 'insufficient tissue'] },
  },
  primarySite: {
    smallIntestine: {
      anywhere: ['SI-NET'],
      whenAsked: [
        'midgut',
        'ileal',
        'small bowel',
        'terminal ileum',
        'small intestine',
        'small intestinal',
        'jejunum',
        'jejunal',
        'ileum',
        'distal ileum',
        'caecum',
        'cecum',
        'caecal',
        'cecal',
        'appendix',
        'appendiceal',
      ],
    },
    pancreas: {
      anywhere: ['pNET', 'panNET', 'insulinoma', 'gastrinoma of pancreas'],
      whenAsked: ['islet', 'pancreatic'],
    },
    otherGi: {
      whenAsked: [
        'hindgut',
        'rectal',
        'duodenal',
        'gastric',
        'stomach',
        'duodenum',
        'colon',
        'colonic',
        'rectum',
      ],
    },
    occult: { anywhere: ['CUP', 'unknown primary'] },
    notRecorded: { whenAsked: ['not stated'] },
    nonGep: {
      anywhere: ['atypical carcinoid'],
      whenAsked: ['lung', 'bronchial', 'thymic', 'thymus', 'bronchus'],
    },
  },
  primaryStatus: {
    resected: {
      anywhere: ['s/p ileal resection', 'post Whipple', 'distal panc done', 'primary out'],
      whenAsked: ['removed', 'excised', 'primary removed', 'R0 resected'],
    },
    resectable: { anywhere: ['resectable primary'] },
    occult: { anywhere: ['CUP', 'unknown primary', 'T0'] },
    unresectable: { anywhere: ['SMA encasement', 'locally advanced', 'inoperable mesenteric mass'] },
    notAssessed: { whenAsked: ['unclear', 'not reviewed'] },
  },
  sstrImaging: {
    positive: {
      anywhere: ['DOTATATE avid', 'dotatate positive', 'Ga-68 avid', 'octreoscan positive'],
      whenAsked: ['Krenning 4', 'pos', 'avid', 'PET avid'],
    },
    heterogeneous: {
      anywhere: ['mixed uptake', 'some lesions cold', 'FDG discordant'],
      whenAsked: ['patchy'],
    },
    negative: { anywhere: ['SSTR negative', 'octreoscan cold'], whenAsked: ['non-avid', 'neg'] },
    notDone: { anywhere: ['awaiting DOTATOC'], whenAsked: ['no PET', 'not available', 'not yet done'] },
  },
} as const satisfies Pick<
  NamesOf,
  'differentiation' | 'ki67' | 'primarySite' | 'primaryStatus' | 'sstrImaging'
>;
