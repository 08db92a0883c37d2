import { numbers } from '../../../coverage/oracle/patient/facts.ts';
import type { Answers } from '../../../guideline/answers.ts';
import type { Item } from '../../../quiz/item/item.ts';

type Ki67 = Exclude<NonNullable<Answers['ki67']>, 'unknown'>;

/**
 * What must not stand together in one patient, written by hand from the dossier (2.3, 2.8 T9) and
 * from what is met, apart from the rules that the generator goes by.
 */
const together: readonly (readonly [says: string, stands: (known: Answers, text: string) => boolean])[] = [
  [
    'a controlled syndrome without any treatment',
    ({ hormonalSyndrome, treatmentCourse }) =>
      hormonalSyndrome === 'controlled' &&
      (treatmentCourse === 'naive' || treatmentCourse === 'naiveGrowing'),
  ],
  [
    'an untreated syndrome after treatment',
    ({ hormonalSyndrome, treatmentCourse = 'naive' }) =>
      hormonalSyndrome === 'untreated' &&
      !['naive', 'naiveGrowing', 'stable', 'unknown'].includes(treatmentCourse),
  ],
  [
    'all transplant criteria met with disease outside the liver',
    ({ transplantScreen, extrahepaticDisease = 'none' }) =>
      transplantScreen === 'meetsAll' && extrahepaticDisease !== 'none',
  ],
  [
    'all transplant criteria met with the primary not removed',
    ({ transplantScreen, primaryStatus = 'resected' }) =>
      transplantScreen === 'meetsAll' && primaryStatus !== 'resected',
  ],
  [
    'all transplant criteria met without stability',
    ({ transplantScreen, treatmentCourse = 'stable' }) =>
      transplantScreen === 'meetsAll' && treatmentCourse !== 'stable',
  ],
  [
    'all transplant criteria met with more than half of the liver replaced',
    ({ transplantScreen, liverInvolvement }) =>
      transplantScreen === 'meetsAll' && typeof liverInvolvement === 'number' && liverInvolvement > 50,
  ],
  [
    'all transplant criteria met with a Ki-67 that is not low, or G3',
    ({ transplantScreen, ki67 }) => {
      const { ki67: index = 0, grade }: Ki67 = typeof ki67 === 'object' ? ki67 : { ki67: 0 };
      return transplantScreen === 'meetsAll' && (index >= numbers.lowKi67 || grade === 'G3');
    },
  ],
  [
    'all transplant criteria met beyond the age for it',
    ({ transplantScreen }, text) => transplantScreen === 'meetsAll' && ageIn(text) > 60,
  ],
  [
    'too old for a transplant before that age',
    (_known, text) => /age puts|too old|At \d+ s?he is outside/.test(text) && ageIn(text) <= 60,
  ],
  [
    'no other illness, and an illness that forbids an operation',
    (_known, text) =>
      /no other illness|no comorbidity|otherwise well|Without other illness/.test(text) &&
      /COPD|heart failure|heart attacks|aortic stenosis|cardiac function|fibrosis/.test(text),
  ],
  [
    'a growing and a stable disease',
    ({ treatmentCourse }, text) =>
      treatmentCourse === 'stable' && /As the disease is growing|ask for stability/.test(text),
  ],
  [
    'a new diagnosis that has been known for years',
    (_known, text) =>
      /The diagnosis is new|So soon after the diagnosis/.test(text) &&
      /known for [a-z]+ years|years ago|for [a-z]+ years with/.test(text),
  ],
  [
    'a disease that grows and one that was not seen to grow',
    ({ treatmentCourse }, text) =>
      treatmentCourse === 'naive' && /lesions (?:have grown|are (?:now )?growing)|has grown over/.test(text),
  ],
  [
    'more than half of the liver replaced by limited disease',
    ({ liverDistribution, liverInvolvement }) =>
      liverDistribution === 'limited' && typeof liverInvolvement === 'number' && liverInvolvement > 50,
  ],
  [
    'limited disease that can be removed only in stages or in part',
    ({ liverDistribution, liverResectability = 'unresectable' }) =>
      liverDistribution === 'limited' && ['staged', 'debulkable'].includes(liverResectability),
  ],
  [
    'one lobe clear, and too little liver that would be left',
    ({ liverDistribution }, text) =>
      liverDistribution === 'limited' &&
      /lobe only|lobe alone|the (?:right|left) lobe[.;]/.test(text) &&
      /remnant|too little liver/.test(text),
  ],
  [
    'more of the liver replaced than lesions of that number and size can hold',
    ({ liverInvolvement, ablationNumbers }) =>
      typeof liverInvolvement === 'number' &&
      typeof ablationNumbers === 'object' &&
      // Balls, in a liver of 1.2 litres.
      liverInvolvement >
        (100 * ablationNumbers.lesionCount * 0.53 * (ablationNumbers.largestLesionMm / 10) ** 3) / 1200,
  ],
  [
    'a primary whose state nobody knows, and that is in place',
    ({ primaryStatus }, text) =>
      primaryStatus === undefined && /primary (?:is still in place|has not been removed)/.test(text),
  ],
  [
    'countless metastases that are to be removed',
    ({ liverDistribution, liverResectability = 'unresectable' }) =>
      liverDistribution === 'diffuse' && ['oneStage', 'staged', 'debulkable'].includes(liverResectability),
  ],
  [
    'countless metastases that are counted',
    ({ liverDistribution, ablationNumbers }) =>
      liverDistribution === 'diffuse' && typeof ablationNumbers === 'object',
  ],
  [
    'a resection at ECOG 3 or 4',
    ({ performanceStatus, liverResectability = 'unresectable' }) =>
      (performanceStatus === 3 || performanceStatus === 4) &&
      ['oneStage', 'staged', 'debulkable'].includes(liverResectability),
  ],
  [
    'a carcinoma of the liver for years',
    ({ differentiation }, text) =>
      differentiation === 'poor' && /known for [a-z]+ years|came to light [a-z]+ years ago/.test(text),
  ],
  [
    'a carcinoma that is graded or grows like a NET',
    ({ differentiation, ki67 }) =>
      differentiation === 'poor' &&
      typeof ki67 === 'object' &&
      (ki67.grade !== undefined || (ki67.ki67 ?? 100) <= 20),
  ],
  [
    'PRRT without imaging of the receptors',
    ({ treatmentCourse = 'naive', sstrImaging }) =>
      sstrImaging === 'notDone' && ['progressedAfterPrrt', 'exhausted'].includes(treatmentCourse),
  ],
  [
    'a search for the primary by SSTR PET, which was not done',
    ({ primaryStatus, sstrImaging }) => primaryStatus === 'occult' && sstrImaging === 'notDone',
  ],
  [
    'a primary that is occult and has a site',
    ({ primaryStatus, primarySite = 'occult' }) => primaryStatus === 'occult' && primarySite !== 'occult',
  ],
  [
    'a primary of unknown site that is in place or out',
    ({ primaryStatus = 'occult', primarySite }) =>
      primarySite === 'occult' && ['resected', 'resectable', 'unresectable'].includes(primaryStatus),
  ],
  [
    'a decompensated liver in someone fully active',
    ({ performanceStatus, transarterialContraindications }) =>
      performanceStatus === 0 &&
      (transarterialContraindications?.some((entry) => entry === 'hepaticDecompensation') ?? false),
  ],
  [
    'a man told of as a woman, or the reverse',
    (_known, text) =>
      (/\bwoman\b/.test(text) && /\b(?:he|his|him)\b/i.test(text)) ||
      (/\bman\b/i.test(text) && /\b(?:she|her)\b/i.test(text)) ||
      (/\bman\b/i.test(text) && /ovar/i.test(text)),
  ],
];

function ageIn(text: string): number {
  return Number(
    /\b(\d{2})-year-old|\b(\d{2}) years(?: old)?\b|now (?:aged )?(\d{2})/
      .exec(text)
      ?.slice(1)
      .find(Boolean) ?? 0,
  );
}

/** Whether a generated case contradicts itself. @returns a sentence for each fault */
export function contradictions({ case: quizCase }: Item): readonly string[] {
  if (!quizCase || quizCase.vignette !== null) return [];
  const known: Answers = Object.fromEntries(
    [...quizCase.alsoStated, ...quizCase.answers].map(({ question, answer }) => [question, answer]),
  );
  const text = quizCase.text.join(' ');
  return together.flatMap(([says, stands]) =>
    stands(known, text) ? [`contradiction, ${says}: "${text}"`] : [],
  );
}
