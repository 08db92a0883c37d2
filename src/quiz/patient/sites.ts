import type { OptionIdOf } from '../../guideline/questions/index.ts';
import type { Hormone, SiteId } from './traits.ts';

type Place = OptionIdOf<'primarySite'>;

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
  vipoma: 2,
  glucagonoma: 3,
};

type SiteDetails = Omit<Site, 'answer'>;

/** Where a primary may be and what follows for the wording. Provenance EXPERT, plausibility only. */
const sitesByAnswer: Readonly<Record<Place, readonly [SiteDetails, ...SiteDetails[]]>> = {
  smallIntestine: [
    {
      id: 'ileum',
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
    },
    {
      id: 'jejunum',
      adjective: 'jejunal',
      noun: 'jejunum',
      operations: ['jejunal resection', 'small-bowel resection'],
      well: 6,
      carcinoma: 0,
      hormones: { carcinoid: 6 },
      portal: true,
    },
    {
      id: 'caecum',
      adjective: 'caecal',
      noun: 'caecum',
      operations: ['right hemicolectomy'],
      well: 4,
      carcinoma: 4,
      hormones: { carcinoid: 3 },
      portal: true,
    },
    {
      id: 'appendix',
      adjective: 'appendiceal',
      noun: 'appendix',
      operations: ['right hemicolectomy'],
      well: 2,
      carcinoma: 0,
      hormones: {},
      portal: true,
    },
  ],
  pancreas: [
    {
      id: 'pancreasTail',
      adjective: 'pancreatic',
      noun: 'tail of the pancreas',
      operations: ['distal pancreatectomy', 'distal pancreatectomy with splenectomy'],
      well: 17,
      carcinoma: 5,
      hormones: pancreatic,
      portal: true,
    },
    {
      id: 'pancreasBody',
      adjective: 'pancreatic',
      noun: 'body of the pancreas',
      operations: ['distal pancreatectomy'],
      well: 8,
      carcinoma: 3,
      hormones: pancreatic,
      portal: true,
    },
    {
      id: 'pancreasHead',
      adjective: 'pancreatic',
      noun: 'head of the pancreas',
      operations: ['Whipple operation'],
      well: 9,
      carcinoma: 5,
      hormones: pancreatic,
      portal: true,
    },
  ],
  otherGi: [
    {
      id: 'duodenum',
      adjective: 'duodenal',
      noun: 'duodenum',
      operations: ['local duodenal excision'],
      well: 3,
      carcinoma: 1,
      hormones: {},
      portal: true,
    },
    {
      id: 'stomach',
      adjective: 'gastric',
      noun: 'stomach',
      operations: ['partial gastrectomy'],
      well: 3,
      carcinoma: 5,
      hormones: {},
      portal: true,
    },
    {
      id: 'colon',
      adjective: 'colonic',
      noun: 'ascending colon',
      operations: ['right hemicolectomy'],
      well: 2,
      carcinoma: 9,
      hormones: { carcinoid: 0.5 },
      portal: true,
    },
    {
      id: 'rectum',
      adjective: 'rectal',
      noun: 'rectum',
      operations: ['low anterior resection'],
      well: 7,
      carcinoma: 6,
      hormones: {},
      portal: false,
    },
  ],
  occult: [
    {
      id: 'occult',
      adjective: '',
      noun: '',
      operations: [],
      well: 6,
      carcinoma: 3,
      hormones: { carcinoid: 3 },
      portal: false,
    },
  ],
  notRecorded: [
    {
      id: 'notRecorded',
      adjective: '',
      noun: '',
      operations: [],
      well: 0,
      carcinoma: 0,
      hormones: { carcinoid: 3 },
      portal: false,
    },
  ],
  nonGep: [
    {
      id: 'lung',
      adjective: 'bronchial',
      noun: 'lung',
      operations: [],
      well: 0,
      carcinoma: 0,
      hormones: { carcinoid: 2 },
      portal: false,
    },
    {
      id: 'thymus',
      adjective: 'thymic',
      noun: 'thymus',
      operations: [],
      well: 0,
      carcinoma: 0,
      hormones: {},
      portal: false,
    },
  ],
};

export const sites: readonly Site[] = (Object.keys(sitesByAnswer) as Place[]).flatMap((answer) =>
  sitesByAnswer[answer].map((details) => ({ ...details, answer })),
);
