import { treatmentNames } from '../guideline/treatmentNames.ts';
import type { ItemKind, NodeId } from './item.ts';
import { nearestName } from './nearestName.ts';
import { normalized } from './normalize.ts';

/** A part of the algorithm as a person names it. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** The questions and outcomes that belong to it. A node may belong to several topics. */
  readonly nodes: readonly NodeId[];
  /** The kinds of item that belong to it, when not all do. */
  readonly kinds?: readonly ItemKind[];
  /** What a person may type beside id and title. */
  readonly synonyms: readonly string[];
}

const namesOf = (...names: readonly (keyof typeof treatmentNames)[]): readonly string[] =>
  names.flatMap((name) => [treatmentNames[name].canonical, ...treatmentNames[name].synonyms]);

const byContent: readonly Topic[] = [
  {
    id: 'grading',
    title: 'Grading and pathology',
    nodes: ['differentiation', 'ki67', 'workupPathology', 'mdtOutOfScope'],
    synonyms: ['grade', 'pathology', 'ki-67', 'mib-1', 'differentiation', 'histology', 'who'],
  },
  {
    id: 'workup',
    title: 'Work-up and staging',
    nodes: [
      'extrahepaticDisease',
      'liverDistribution',
      'sstrImaging',
      'workupBaseline',
      'workupLiverMdt',
      'workupSstr',
    ],
    synonyms: ['work up', 'staging', 'imaging', 'baseline', 'pet', 'dotatate', 'sstr', 'sstr imaging'],
  },
  {
    id: 'fitness',
    title: 'Fitness and supportive care',
    nodes: ['performanceStatus', 'supportiveCare'],
    synonyms: [
      'ecog',
      'performance status',
      'supportive',
      'supportive care',
      'palliative care',
      'best supportive care',
    ],
  },
  {
    id: 'nec',
    title: 'Neuroendocrine carcinoma (NEC)',
    nodes: ['differentiation', 'necLine', 'necFirstLine', 'necLaterLine'],
    synonyms: ['carcinoma', 'poorly differentiated', 'platinum', ...namesOf('platinumEtoposide')],
  },
  {
    id: 'highGrade',
    title: 'NET G3 (high grade)',
    nodes: ['g3SelectedSurgeryMdt', 'prrtOrChemoHighKi67', 'highGradeChemotherapy'],
    synonyms: ['g3', 'net g3', 'grade 3', 'high grade', 'high-grade net'],
  },
  {
    id: 'surgery',
    title: 'Surgery',
    nodes: [
      'liverResectability',
      'primaryStatus',
      'surgeryCurative',
      'surgeryCombinedPrimary',
      'surgeryLimitedExtrahepatic',
      'surgeryStaged',
      'cytoreductiveSurgery',
      'g3SelectedSurgeryMdt',
    ],
    synonyms: ['resection', 'debulking', 'resectability', 'primary tumour', ...namesOf('hepatectomy')],
  },
  {
    id: 'transplant',
    title: 'Liver transplantation',
    nodes: ['transplantScreen', 'transplantReferral'],
    synonyms: ['transplantation', 'liver transplant', 'milan', ...namesOf('transplant')],
  },
  {
    id: 'ablation',
    title: 'Ablation',
    nodes: ['ablationNumbers', 'ablation'],
    synonyms: ['radiofrequency', 'rfa', 'mwa', ...namesOf('ablation')],
  },
  {
    id: 'embolization',
    title: 'Embolization and radioembolization',
    nodes: [
      'liverInvolvement',
      'transarterialContraindications',
      'taePreferred',
      'taceOrTarePreferred',
      'tareWhenEmbolizationContraindicated',
      'highBurdenRefractory',
    ],
    synonyms: [
      'transarterial',
      'locoregional',
      'liver-directed',
      'interventional radiology',
      ...namesOf('tae', 'tace', 'tare', 'debTace'),
    ],
  },
  {
    id: 'hormones',
    title: 'Hormonal syndrome',
    nodes: ['hormonalSyndrome', 'liverInvolvement', 'refractorySyndromeMedical', 'highBurdenRefractory'],
    synonyms: [
      'hormone',
      'hormonal',
      'syndrome',
      'carcinoid syndrome',
      'functioning',
      'insulinoma',
      'refractory syndrome',
      ...namesOf('telotristat'),
    ],
  },
  {
    id: 'firstLine',
    title: 'First line and surveillance',
    nodes: ['treatmentCourse', 'ssaPlusLocoregional', 'ssaFirstLine', 'continueOrSurveillance'],
    synonyms: ['somatostatin analogue', 'surveillance', 'watch and wait', ...namesOf('ssa')],
  },
  {
    id: 'prrt',
    title: 'PRRT',
    nodes: ['sstrImaging', 'prrt', 'prrtOrChemoHighKi67', 'workupSstr'],
    synonyms: ['peptide receptor radionuclide therapy', 'radionuclide', 'lutetium', ...namesOf('prrt')],
  },
  {
    id: 'systemic',
    title: 'Targeted therapy, chemotherapy and later lines',
    nodes: [
      'treatmentCourse',
      'primarySite',
      'targetedOrChemoPancreas',
      'targetedGastrointestinal',
      'highGradeChemotherapy',
      'laterLineTrial',
    ],
    synonyms: [
      'systemic therapy',
      'targeted',
      'chemotherapy',
      'chemo',
      'later line',
      'trial',
      ...namesOf('targeted', 'captem', 'ifn'),
    ],
  },
];

const everyNode: readonly NodeId[] = [...new Set(byContent.flatMap(({ nodes }) => nodes))];

const byKind: readonly Topic[] = [
  {
    id: 'safety',
    title: 'Cautions and closed options',
    nodes: everyNode,
    kinds: ['caution', 'closedOption'],
    synonyms: ['caution', 'cautions', 'contraindications', 'contraindication', 'closed options'],
  },
  {
    id: 'updates',
    title: 'Updates since 2017',
    nodes: everyNode,
    kinds: ['update'],
    synonyms: ['update', 'since 2017', 'what is new', 'news', 'evidence'],
  },
  {
    id: 'cutoffs',
    title: 'Cut-offs',
    nodes: everyNode,
    kinds: ['cutoff'],
    synonyms: ['cut-off', 'cutoff', 'thresholds', 'numbers'],
  },
];

/** The topics of the quiz. Together they hold every node of the chart. */
export const topics: readonly Topic[] = [...byContent, ...byKind];

/**
 * The topic that a text names by id, title or synonym, treatment names included ("Lutathera").
 * @returns null when the text names none, or more than one
 */
export function topicNamed(text: string): Topic | null {
  const wanted = normalized(text);
  if (wanted === '') return null;
  const named = topics.filter((topic) => namesOfTopic(topic).includes(wanted));
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The id of the topic that a misspelt name may mean; null when none is near. */
export function topicMeant(text: string): string | null {
  return nearestName(text, topicNames());
}

/** Every name of every topic, with the topic's id. */
export function topicNames(): readonly (readonly [string, string])[] {
  return topics.flatMap((topic) => namesOfTopic(topic).map((name) => [name, topic.id] as const));
}

/** Every name of a topic, as `normalized` brings it into form. */
function namesOfTopic({ id, title, synonyms }: Topic): readonly string[] {
  return [id, title, ...synonyms].map(normalized);
}
