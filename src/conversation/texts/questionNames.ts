import type { QuestionId } from '../../guideline/answers.ts';

/** Before a number, where that is another word than the subject. */
const beforeNumber: Readonly<Partial<Record<QuestionId, string>>> = { ki67: 'Ki-67' };

/** What a question is called where its title is too long, and by a person who types. */
export const questionNames = {
  /** In a compact line, as a label. */
  short: {
    differentiation: 'Differentiation',
    ki67: 'Grade',
    performanceStatus: 'Performance',
    necLine: 'Prior chemotherapy',
    extrahepaticDisease: 'Extrahepatic disease',
    liverDistribution: 'Distribution',
    liverResectability: 'Liver resectability',
    primaryStatus: 'Primary tumour',
    ablationNumbers: 'Lesions',
    transplantScreen: 'Transplant screen',
    hormonalSyndrome: 'Syndrome',
    treatmentCourse: 'Course',
    liverInvolvement: 'Liver involvement',
    transarterialContraindications: 'Contraindications',
    sstrImaging: 'SSTR imaging',
    primarySite: 'Primary site',
  } satisfies Record<QuestionId, string>,
  /** What it is about, in the midst of a sentence. */
  subject: {
    differentiation: 'histology',
    ki67: 'Ki-67 or grade',
    performanceStatus: 'ECOG',
    necLine: 'prior chemotherapy for NEC',
    extrahepaticDisease: 'extrahepatic disease',
    liverDistribution: 'liver distribution',
    liverResectability: 'resectability',
    primaryStatus: 'primary tumour',
    ablationNumbers: 'lesion number and size',
    transplantScreen: 'transplant screen',
    hormonalSyndrome: 'hormonal syndrome',
    treatmentCourse: 'disease course',
    liverInvolvement: 'liver involvement',
    transarterialContraindications: 'contraindications to transarterial treatment',
    sstrImaging: 'SSTR imaging',
    primarySite: 'primary site',
  } satisfies Record<QuestionId, string>,
  beforeNumber,
  /** What a person may call it when changing its answer; its title is always understood. */
  typed: {
    differentiation: ['differentiation', 'histology', 'pathology'],
    ki67: ['ki-67', 'ki67', 'ki 67', 'grade', 'mib-1'],
    performanceStatus: ['performance status', 'ecog', 'ps', 'who ps'],
    necLine: ['prior chemotherapy', 'nec line', 'platinum', 'line'],
    extrahepaticDisease: ['extrahepatic disease', 'extrahepatic', 'ehd'],
    liverDistribution: ['distribution', 'liver distribution', 'pattern'],
    liverResectability: ['resectability', 'liver resectability', 'resection'],
    primaryStatus: ['primary tumour', 'primary tumor', 'primary', 'primary status'],
    ablationNumbers: [
      'lesions',
      'lesion number',
      'lesion numbers',
      'number and size',
      'size',
      'lesion size',
      'lesion count',
      'largest lesion',
    ],
    transplantScreen: ['transplant', 'transplant screen', 'milan'],
    hormonalSyndrome: ['syndrome', 'hormonal syndrome', 'hormones', 'functioning'],
    treatmentCourse: ['course', 'disease course', 'treatment course', 'prior lines', 'treatment'],
    liverInvolvement: ['involvement', 'liver involvement', 'burden', 'liver burden'],
    transarterialContraindications: ['contraindications', 'contraindication'],
    sstrImaging: ['sstr', 'sstr imaging', 'dotatate', 'pet', 'imaging'],
    primarySite: ['site', 'primary site', 'origin'],
  } satisfies Record<QuestionId, readonly string[]>,
} as const;
