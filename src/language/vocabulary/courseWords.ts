import { type BearingRow, isAmong } from './bearings.ts';

/** Words that say how treatments, progression and stability hang together; `reader/course` uses them. */
export const courseRows = {
  /** Beside progression or stability they say that it is not the tumour's. */
  otherSubjects: {
    words:
      'flushing flushes diarrhoea diarrhea syndrome symptom symptoms pain weight fatigue ascites oedema cachexia marker markers chromogranin cga hiaa stools valve murmur dyspnoea tolerance toxicity quality hypoglycaemia hypoglycemia renal egfr creatinine bp haemoglobin hb mood cardiac valvular angina clinically biochemically symptomatically haemodynamically neuropathy ckd diabetes kidney heart copd fibrosis',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'flushing progressing on lanreotide',
    not: 'progressing on lanreotide',
  },
  /** Beside a treatment that is denied or planned they say that it was given all the same. */
  given: {
    words:
      'stopped held discontinued completed complete finished finish tolerated tolerate toxicity intolerant intolerance paused ceased withdrawn interrupted respond responded responding response worked help helped benefit further repeat additional maintenance rechallenge retreatment salvage more again second progress another extra',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'progressed on lanreotide, no further everolimus',
    not: 'progressed on lanreotide, no everolimus',
  },
  /** Beside a treatment that is in question they say that it may have been given. */
  past: {
    words: 'given received had previous prior elsewhere already past',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'progressed on lanreotide, possible previous everolimus',
    not: 'progressed on lanreotide, everolimus planned',
  },
  /** In the sentence of a treatment they leave open whether the patient had it. */
  trials: {
    words: 'trial trials study studies protocol',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'Lanreotide (progression 2022), then sunitinib trial protocol',
    not: 'Lanreotide (progression 2022), then no sunitinib',
  },
  /** They mark the newest state. */
  now: {
    words: 'now currently today latest current presently recent recently subsequently since then',
    speaks: 'for',
    from: 'field',
    question: 'treatmentCourse',
    example: 'grew on lanreotide; now stable disease',
    not: 'grew on lanreotide; stable disease',
  },
  /** Before a progression they say when something is to be done. */
  occasion: {
    words: 'on at upon if for',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'PRRT on progression',
    not: 'PRRT, then progression',
  },
  /** Between a progression and a treatment behind it they say that the treatment came later. */
  later: {
    words: 'then subsequently afterwards thereafter had received got',
    speaks: 'against',
    from: 'field',
    question: 'treatmentCourse',
    example: 'lanreotide failed in 2019 and he then had everolimus',
    not: 'lanreotide failed in 2019',
  },
  /** Between treatments they go on with a list. */
  joints: {
    words: 'and then plus + followed by',
    speaks: 'for',
    from: 'field',
    question: 'treatmentCourse',
    example: 'progressed on lanreotide and everolimus',
    not: 'progressed on lanreotide or everolimus',
  },
} as const satisfies Readonly<Record<string, BearingRow>>;

/** How the names of drugs against cancer end (the stems of the WHO's international nonproprietary names). */
export const drugStems = {
  pattern: /(?:tinib|limus|mab|platin|tecan|citabine|rubicin|taxel|ciclib|parib|lisib|relin|mustine)$/,
  from: 'field',
  example: 'progressed on lanreotide, then axitinib',
  not: 'progressed on lanreotide, no sunitinib',
} as const;

/** Whether a word bears on the course in this way. */
export function ofCourse(id: keyof typeof courseRows, word: string | undefined): boolean {
  return isAmong(courseRows[id].words, word);
}

/**
 * What says of a disease that it grows, and nothing else: not on which drug, nor since when. In pattern language
 * (`tokens/phraseGrammar.ts`); it must be the whole of what is said.
 */
export const growth = {
  phrases:
    '[it|[the] disease/tumour/tumours/mets/metastases/lesions] [is/are/was/were] [now] [fast/rapidly/quickly] growing/grew/progressing/progressed [fast/rapidly/quickly]',
  from: 'field',
  example: 'the tumour is growing rapidly',
  not: 'growing on lanreotide',
} as const;
