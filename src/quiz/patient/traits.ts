import type { AnswerByQuestion, Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';

/** Sites of a primary, with those outside the algorithm. */
export type SiteId =
  | 'ileum'
  | 'jejunum'
  | 'caecum'
  | 'appendix'
  | 'pancreasHead'
  | 'pancreasBody'
  | 'pancreasTail'
  | 'duodenum'
  | 'stomach'
  | 'colon'
  | 'rectum'
  | 'occult'
  | 'notRecorded'
  | 'lung'
  | 'thymus';

export type Hormone = 'carcinoid' | 'insulinoma' | 'gastrinoma' | 'vipoma' | 'glucagonoma';

type Choice<Q extends QuestionId> = Extract<AnswerByQuestion[Q], string>;

/**
 * What sets one patient apart from another with the same answers, as far as the wording hangs on it. A
 * question whose answer is not told has no trait. None of this may decide a question.
 */
export interface Traits {
  readonly sex: 'woman' | 'man';
  readonly age: 'to55' | 'to65' | 'over65';
  /** Diagnosed in the last months, or years ago. */
  readonly since: 'new' | 'known';
  readonly site: SiteId;
  readonly hormone?: Hormone;
  readonly differentiation?: Choice<'differentiation'>;
  readonly histology?:
    | 'largeCell'
    | 'smallCell'
    | 'minen'
    | 'goblet'
    | 'lungCarcinoid'
    | 'thymicCarcinoid'
    | 'paraganglioma'
    | 'medullary'
    | 'pending'
    | 'cytology'
    | 'notStated';
  readonly ki67?: 'number' | 'withMitoses' | 'gradeOnly' | 'unknown';
  readonly performanceStatus?: '0' | '1' | '2' | '3' | '4' | 'unknown';
  readonly necLine?: Choice<'necLine'>;
  readonly platinum?: 'notYet' | 'ongoing';
  readonly extrahepaticDisease?: Choice<'extrahepaticDisease'>;
  readonly outside?:
    | 'bone'
    | 'peritoneal'
    | 'ovary'
    | 'retroperitoneal'
    | 'mesenteric'
    | 'lungNodule'
    | 'bones'
    | 'carcinomatosis'
    | 'lungAndBone'
    | 'everywhere'
    | 'ctOnly'
    | 'chestMissing';
  readonly liverDistribution?: Choice<'liverDistribution'>;
  readonly liver?:
    'solitary' | 'segments' | 'lobe' | 'fewSmall' | 'dominant' | 'bilobar' | 'miliary' | 'innumerable';
  readonly liverResectability?: Choice<'liverResectability'>;
  readonly obstacle?: 'comorbidity' | 'cardiac' | 'remnant' | 'vessels' | 'number';
  readonly primaryStatus?: Choice<'primaryStatus'>;
  readonly ablationNumbers?: 'values' | 'unknown';
  readonly transplantScreen?: Choice<'transplantScreen'>;
  readonly screen?: 'age' | 'inPlace' | 'growing' | 'recent' | 'burden' | 'medical';
  readonly hormonalSyndrome?: Choice<'hormonalSyndrome'>;
  readonly treatmentCourse?: Choice<'treatmentCourse'>;
  readonly course?:
    'new' | 'watched' | 'onSsa' | 'onWatch' | 'afterPrrt' | 'onTargeted' | 'afterChemotherapy';
  readonly liverInvolvement?: 'number' | 'unknown';
  readonly transarterialContraindications?: 'none' | 'items' | 'notAssessed';
  readonly biliary?: 'whipple' | 'stent' | 'sphincterotomy' | 'reconstruction';
  readonly sstrImaging?: Choice<'sstrImaging'>;
  readonly primarySite?: Choice<'primarySite'>;
}

/**
 * Which traits a sentence fits; a list stands for any of its values, null (or undefined in a list) for a
 * trait that is not there.
 */
export type When = {
  readonly [T in keyof Traits]?: Traits[T] | readonly (Traits[T] | undefined)[] | null;
};

export function fits(traits: Traits, when: When): boolean {
  return (Object.keys(when) as (keyof Traits)[]).every((name) => {
    const wanted: unknown = when[name];
    if (wanted === null) return traits[name] === undefined;
    return Array.isArray(wanted) ? wanted.includes(traits[name]) : wanted === traits[name];
  });
}

/** A patient on paper: what is told of the case, and what gives the words their colour. */
export interface Patient {
  /** Everything the text will state. */
  readonly known: Answers;
  /** The answers on the route, in the chart's order. */
  readonly answers: readonly GivenAnswer[];
  readonly traits: Traits;
  /** Values for the slots of the sentences. */
  readonly words: Readonly<Record<string, string>>;
}
