import type { AnswerByQuestion } from '../../guideline/answers.ts';
import type { Hormone, SiteId } from './traits.ts';

type Place = AnswerByQuestion['primarySite'];

export interface Site {
  readonly id: SiteId;
  /** The answer to the question for the primary site. */
  readonly answer: Place;
  /** "ileal" as in "an ileal primary". */
  readonly adjective: string;
  /** "ileum" as in "in the ileum". */
  readonly noun: string;
  /** How the primary was taken out; null where that is not told. */
  readonly operations: readonly string[];
  /** How often a well-differentiated tumour starts here, roughly. EXPERT, for the quiz alone. */
  readonly well: number;
  /** The same for a neuroendocrine carcinoma. */
  readonly carcinoma: number;
  /** Syndromes met with this site, roughly how often. EXPERT: carcinoid mostly midgut, insulinoma pancreatic. */
  readonly hormones: Partial<Record<Hormone, number>>;
  /** Whether blood from here drains into the portal vein (a transplant criterion). */
  readonly portal: boolean;
}

const pancreatic: Partial<Record<Hormone, number>> = {
  insulinoma: 3,
  gastrinoma: 3,
  vipoma: 2,
  glucagonoma: 3,
};

const site = (id: SiteId, answer: Place, rest: Omit<Site, 'id' | 'answer'>): Site => ({
  id,
  answer,
  ...rest,
});

/** Where a primary may be and what follows for the wording. Provenance EXPERT, plausibility only. */
export const sites: readonly Site[] = [
  site('ileum', 'smallIntestine', {
    adjective: 'ileal',
    noun: 'terminal ileum',
    operations: [
      'ileal resection',
      'small-bowel resection with mesenteric lymphadenectomy',
      'right hemicolectomy',
    ],
    well: 36,
    carcinoma: 0,
    hormones: { carcinoid: 10 },
    portal: true,
  }),
  site('jejunum', 'smallIntestine', {
    adjective: 'jejunal',
    noun: 'jejunum',
    operations: ['jejunal resection', 'small-bowel resection'],
    well: 6,
    carcinoma: 0,
    hormones: { carcinoid: 6 },
    portal: true,
  }),
  site('caecum', 'smallIntestine', {
    adjective: 'caecal',
    noun: 'caecum',
    operations: ['right hemicolectomy'],
    well: 4,
    carcinoma: 4,
    hormones: { carcinoid: 3 },
    portal: true,
  }),
  site('appendix', 'smallIntestine', {
    adjective: 'appendiceal',
    noun: 'appendix',
    operations: ['right hemicolectomy'],
    well: 2,
    carcinoma: 0,
    hormones: {},
    portal: true,
  }),
  site('pancreasTail', 'pancreas', {
    adjective: 'pancreatic',
    noun: 'tail of the pancreas',
    operations: ['distal pancreatectomy', 'distal pancreatectomy with splenectomy'],
    well: 17,
    carcinoma: 5,
    hormones: pancreatic,
    portal: true,
  }),
  site('pancreasBody', 'pancreas', {
    adjective: 'pancreatic',
    noun: 'body of the pancreas',
    operations: ['distal pancreatectomy'],
    well: 8,
    carcinoma: 3,
    hormones: pancreatic,
    portal: true,
  }),
  site('pancreasHead', 'pancreas', {
    adjective: 'pancreatic',
    noun: 'head of the pancreas',
    operations: ['Whipple operation'],
    well: 9,
    carcinoma: 5,
    hormones: pancreatic,
    portal: true,
  }),
  site('duodenum', 'otherGi', {
    adjective: 'duodenal',
    noun: 'duodenum',
    operations: ['local duodenal excision'],
    well: 3,
    carcinoma: 1,
    hormones: { gastrinoma: 6 },
    portal: true,
  }),
  site('stomach', 'otherGi', {
    adjective: 'gastric',
    noun: 'stomach',
    operations: ['partial gastrectomy'],
    well: 3,
    carcinoma: 5,
    hormones: {},
    portal: true,
  }),
  site('colon', 'otherGi', {
    adjective: 'colonic',
    noun: 'ascending colon',
    operations: ['right hemicolectomy'],
    well: 2,
    carcinoma: 9,
    hormones: { carcinoid: 0.5 },
    portal: true,
  }),
  site('rectum', 'otherGi', {
    adjective: 'rectal',
    noun: 'rectum',
    operations: ['low anterior resection'],
    well: 7,
    carcinoma: 6,
    hormones: {},
    portal: false,
  }),
  site('occult', 'occult', {
    adjective: '',
    noun: '',
    operations: [],
    well: 6,
    carcinoma: 3,
    hormones: { carcinoid: 3 },
    portal: false,
  }),
  site('notRecorded', 'notRecorded', {
    adjective: '',
    noun: '',
    operations: [],
    well: 0,
    carcinoma: 0,
    hormones: { carcinoid: 3 },
    portal: false,
  }),
  site('lung', 'nonGep', {
    adjective: 'bronchial',
    noun: 'lung',
    operations: [],
    well: 0,
    carcinoma: 0,
    hormones: { carcinoid: 2 },
    portal: false,
  }),
  site('thymus', 'nonGep', {
    adjective: 'thymic',
    noun: 'thymus',
    operations: [],
    well: 0,
    carcinoma: 0,
    hormones: {},
    portal: false,
  }),
];
