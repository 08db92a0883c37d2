import type { QuestionId } from '../../guideline/answers.ts';

/** By option id. */
type Names = Readonly<Record<string, readonly string[]>>;

/**
 * Words of the labels, and their everyday forms, that answer their own question when typed at it, beside
 * the synonyms of the dossier (2.3).
 */
export const moreNames: Partial<Record<QuestionId, Names>> = {
  differentiation: {
    poor: [
      'poorly differentiated',
      'poorly differentiated carcinoma',
      'poorly differentiated NEC',
      'neuroendocrine carcinoma',
      'poorly differentiated neuroendocrine carcinoma',
      'large cell NEC',
      'small cell NEC',
      'large cell neuroendocrine carcinoma',
      'small cell neuroendocrine carcinoma',
    ],
    mixedOrOther: [
      'mixed adeno-neuroendocrine carcinoma',
      'Merkel cell carcinoma',
      'medullary thyroid carcinoma',
      'phaeochromocytoma',
    ],
  },
  necLine: { none: ['not yet'] },
  extrahepaticDisease: {
    none: [
      'nothing outside the liver',
      'nothing outside liver',
      'confined to the liver',
      'liver only disease',
    ],
  },
  liverDistribution: {
    limited: [
      'one lobe',
      'left lobe only',
      ...['the right', 'the left', 'right', 'left', 'one'].map((which) => `confined to ${which} lobe`),
    ],
    diffuse: ['countless'],
  },
  liverResectability: {
    oneStage: ['one operation', 'one stage'],
    staged: [
      'two stages',
      'two-stage hepatectomy',
      'two-stage resection',
      'PVE then hepatectomy',
      'portal vein embolization',
      'portal vein embolisation',
      'ALPPS',
      ...['only with', 'only in', 'with', 'in'].map((how) => `resectable ${how} two stages`),
    ],
    debulkable: ['debulkable'],
  },
  primaryStatus: { resected: ['removed', 'excised', 'primary removed', 'R0 resected'] },
  transplantScreen: { doesNotMeet: ['does not meet'] },
  hormonalSyndrome: { none: ['no hormonal syndrome'] },
  treatmentCourse: { naive: ['growing on surveillance', 'newly diagnosed', 'no treatment yet'] },
  transarterialContraindications: { none: ['no contraindications'] },
  sstrImaging: { positive: ['pos', 'avid', 'PET avid'], negative: ['neg'], notDone: ['not yet done'] },
  primarySite: {
    smallIntestine: [
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
    pancreas: ['pancreatic'],
    otherGi: ['stomach', 'duodenum', 'colon', 'colonic', 'rectum'],
    nonGep: ['thymus', 'bronchus'],
  },
};
