import type { Guideline } from '../../guideline/guideline.ts';
import type { NoneLeft } from '../../guideline/noneLeft.ts';
import type { TreatmentName, treatmentNames } from '../../guideline/treatmentNames.ts';
import type { ItemKind, NodeId } from '../item/item.ts';

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

interface TopicData extends Topic {
  /** Treatments whose names stand for the topic as well. */
  readonly treatments?: readonly (keyof typeof treatmentNames)[];
}

const partsOfChart = [
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
    synonyms: ['carcinoma', 'poorly differentiated', 'platinum'],
    treatments: ['platinumEtoposide'],
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
    synonyms: ['resection', 'debulking', 'resectability', 'primary tumour'],
    treatments: ['hepatectomy'],
  },
  {
    id: 'transplant',
    title: 'Liver transplantation',
    nodes: ['transplantScreen', 'transplantReferral'],
    synonyms: ['transplantation', 'liver transplant', 'milan'],
    treatments: ['transplant'],
  },
  {
    id: 'ablation',
    title: 'Ablation',
    nodes: ['ablationNumbers', 'ablation'],
    synonyms: ['radiofrequency', 'rfa', 'mwa'],
    treatments: ['ablation'],
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
    synonyms: ['transarterial', 'locoregional', 'liver-directed', 'interventional radiology'],
    treatments: ['tae', 'tace', 'tare', 'debTace'],
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
    ],
    treatments: ['telotristat'],
  },
  {
    id: 'firstLine',
    title: 'First line and surveillance',
    nodes: ['treatmentCourse', 'ssaPlusLocoregional', 'ssaFirstLine', 'continueOrSurveillance'],
    synonyms: ['somatostatin analogue', 'surveillance', 'watch and wait'],
    treatments: ['ssa'],
  },
  {
    id: 'prrt',
    title: 'PRRT',
    nodes: ['sstrImaging', 'prrt', 'prrtOrChemoHighKi67', 'workupSstr'],
    synonyms: ['peptide receptor radionuclide therapy', 'radionuclide', 'lutetium'],
    treatments: ['prrt'],
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
    synonyms: ['systemic therapy', 'targeted', 'chemotherapy', 'chemo', 'later line', 'trial'],
    treatments: ['targeted', 'captem', 'ifn'],
  },
] as const satisfies readonly TopicData[];

type InATopic = (typeof partsOfChart)[number]['nodes'][number];

/** Does not compile when a question or an outcome belongs to no topic. */
export const nodesWithoutTopic: NoneLeft<Exclude<NodeId, InATopic>> = 'none';

/** Topics of some kinds of item about any part of the chart. */
const kindsOfItem = [
  {
    id: 'safety',
    title: 'Cautions and closed options',
    kinds: ['caution', 'closedOption'],
    synonyms: ['caution', 'cautions', 'contraindications', 'contraindication', 'closed options'],
  },
  {
    id: 'updates',
    title: 'Updates since 2017',
    kinds: ['update'],
    synonyms: ['update', 'since 2017', 'what is new', 'news', 'evidence'],
  },
  {
    id: 'cutoffs',
    title: 'Cut-offs',
    kinds: ['cutoff'],
    synonyms: ['cut-off', 'cutoff', 'thresholds', 'numbers'],
  },
] as const satisfies readonly Omit<Topic, 'nodes'>[];

/** The topics of the quiz for a guideline. Together they hold every node of the chart. */
export function createTopics({ treatmentNames: names }: Pick<Guideline, 'treatmentNames'>): readonly Topic[] {
  const namesOf = (treatment: string): readonly string[] => {
    const name: TreatmentName | undefined = names[treatment];
    return name ? [name.canonical, ...name.synonyms] : [];
  };
  const parts: readonly TopicData[] = partsOfChart;
  const nodes = [...new Set(parts.flatMap((topic) => topic.nodes))];
  return [
    ...parts.map(({ treatments = [], ...topic }): Topic => ({
      ...topic,
      synonyms: [...topic.synonyms, ...treatments.flatMap(namesOf)],
    })),
    ...kindsOfItem.map((topic): Topic => ({ ...topic, nodes })),
  ];
}
