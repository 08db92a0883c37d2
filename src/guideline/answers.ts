/** A reported grade of a well-differentiated tumour (WHO 2019). */
export type ReportedGrade = 'G1' | 'G2' | 'G3';

/** Ki-67 index in percent (0-100) and/or the reported grade; at least one of the two is present. */
export interface Ki67Value {
  readonly ki67?: number;
  readonly grade?: ReportedGrade;
}

/** Number of liver metastases (1-200) and the largest diameter in millimetres (1-300). */
export interface LesionNumbers {
  readonly lesionCount: number;
  readonly largestLesionMm: number;
}

export type Contraindication =
  | 'hepaticDecompensation'
  | 'coagulopathyOrInfection'
  | 'renalImpairment'
  | 'contrastAllergy'
  | 'arterialAccess'
  | 'portalVein'
  | 'biliary'
  | 'lungOrGiShunt'
  | 'priorLiverRadiation';

/** The canonical answer to each question. Wire and typed forms are brought into this form first. */
export interface AnswerByQuestion {
  differentiation: 'well' | 'poor' | 'mixedOrOther' | 'unknown';
  ki67: Ki67Value | 'unknown';
  performanceStatus: 0 | 1 | 2 | 3 | 4 | 'unknown';
  necLine: 'none' | 'afterPlatinum' | 'unknown';
  extrahepaticDisease: 'none' | 'limited' | 'extensive' | 'unknown';
  liverDistribution: 'limited' | 'complex' | 'diffuse' | 'unknown';
  liverResectability: 'oneStage' | 'staged' | 'debulkable' | 'unresectable' | 'notAssessed';
  primaryStatus: 'resected' | 'resectable' | 'occult' | 'unresectable' | 'notAssessed';
  ablationNumbers: LesionNumbers | 'unknown';
  transplantScreen: 'meetsAll' | 'doesNotMeet' | 'unknown';
  hormonalSyndrome: 'none' | 'controlled' | 'untreated' | 'refractory' | 'unknown';
  treatmentCourse:
    | 'naive'
    | 'naiveGrowing'
    | 'stable'
    | 'progressedOnSsa'
    | 'progressedAfterPrrt'
    | 'progressedAfterTargeted'
    | 'exhausted'
    | 'unknown';
  /** Percentage of the liver volume replaced by tumour, 0-100. */
  liverInvolvement: number | 'unknown';
  /** A set in the order of the options; `none` and `notAssessed` stand alone. */
  transarterialContraindications: readonly (Contraindication | 'none' | 'notAssessed')[];
  sstrImaging: 'positive' | 'heterogeneous' | 'negative' | 'notDone';
  primarySite: 'smallIntestine' | 'pancreas' | 'otherGi' | 'occult' | 'notRecorded' | 'nonGep';
}

export type QuestionId = keyof AnswerByQuestion;
export type AnswerValue = AnswerByQuestion[QuestionId];

/** Answers by question; a question that was not asked on this route is absent. */
export type Answers = { readonly [Q in QuestionId]?: AnswerByQuestion[Q] };

/** One answer given in a case. */
export interface GivenAnswer {
  readonly question: QuestionId;
  readonly answer: AnswerValue;
}
