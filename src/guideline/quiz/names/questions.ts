import type { QuestionId } from '../../answers.ts';

export interface QuestionName {
  readonly label: string;
  /** What a trainee may type for it. */
  readonly synonyms: readonly string[];
}

/** A question as an option of an item: what it asks about, told apart from its neighbours. */
export const questionNames = {
  differentiation: {
    label: 'Differentiation of the tumour',
    synonyms: ['differentiation', 'histology', 'pathology'],
  },
  ki67: { label: 'Ki-67 index or grade', synonyms: ['ki-67', 'ki67', 'grade', 'mib-1'] },
  performanceStatus: {
    label: 'ECOG performance status',
    synonyms: ['ecog', 'performance status', 'ps', 'fitness'],
  },
  necLine: {
    label: 'Progression on platinum-based chemotherapy',
    synonyms: ['platinum', 'prior chemotherapy', 'chemotherapy', 'previous chemotherapy'],
  },
  extrahepaticDisease: {
    label: 'Disease outside the liver',
    synonyms: ['extrahepatic disease', 'extrahepatic', 'ehd', 'staging'],
  },
  liverDistribution: {
    label: 'Distribution of the liver metastases',
    synonyms: ['distribution', 'liver distribution', 'limited, complex or diffuse'],
  },
  liverResectability: {
    label: 'Resectability of the liver metastases',
    synonyms: ['resectability', 'resectable', 'surgery', 'mdt'],
  },
  primaryStatus: {
    label: 'State of the primary: resected, resectable or not',
    synonyms: ['primary status', 'state of the primary', 'primary tumour', 'primary resected'],
  },
  ablationNumbers: {
    label: 'Number and size of the lesions',
    synonyms: ['number and size', 'lesion number and size', 'count and size', 'size', 'number', 'ablation'],
  },
  transplantScreen: {
    label: 'Transplant screen (Milan-NET type criteria)',
    synonyms: ['transplant', 'transplant screen', 'milan', 'milan criteria', 'transplantation'],
  },
  hormonalSyndrome: {
    label: 'Hormonal syndrome and its control',
    synonyms: ['hormonal syndrome', 'hormones', 'functioning', 'syndrome', 'carcinoid syndrome'],
  },
  treatmentCourse: {
    label: 'Disease course and earlier treatment',
    synonyms: [
      'course',
      'disease course',
      'prior treatment',
      'earlier treatment',
      'prior lines',
      'progression',
    ],
  },
  liverInvolvement: {
    label: 'Share of the liver that is replaced',
    synonyms: ['liver involvement', 'involvement', 'burden', 'tumour burden', 'liver replaced'],
  },
  transarterialContraindications: {
    label: 'Contraindications to transarterial treatment',
    synonyms: ['contraindications', 'contraindication', 'ir contraindications'],
  },
  sstrImaging: {
    label: 'Result of SSTR imaging',
    synonyms: ['sstr', 'sstr imaging', 'dotatate', 'dotatate pet', 'pet', 'receptor imaging'],
  },
  primarySite: {
    label: 'Site of the primary',
    synonyms: ['primary site', 'site', 'where is the primary', 'origin'],
  },
} as const satisfies Readonly<Record<QuestionId, QuestionName>>;

/** The option that nothing more is asked. */
export const noQuestionName = {
  label: 'Nothing more: a recommendation can be made',
  synonyms: ['none', 'nothing more', 'no question', 'nothing', 'outcome', 'no further question'],
} as const satisfies QuestionName;
