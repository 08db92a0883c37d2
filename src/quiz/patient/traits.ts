import type {
  Answers,
  Contraindication,
  GivenAnswer,
  QuestionId,
  ReportedGrade,
} from '../../guideline/answers.ts';
import type { OptionIdOf } from '../../guideline/questions/index.ts';

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

/**
 * The syndromes that the cases have. The chart does not ask which it is, and its options are those of a syndrome that
 * an analogue controls (dossier 2.5, C19): insulinoma and gastrinoma have drugs of their own and are not written.
 */
export type Hormone = 'carcinoid' | 'vipoma' | 'glucagonoma';

/**
 * What sets one patient apart from another with the same answers, as far as it affects the wording. A
 * question whose answer is not told has no trait. None of this may decide a question.
 */
export interface Traits {
  readonly sex: 'woman' | 'man';
  readonly age: 'to55' | 'to65' | 'over65';
  /** Diagnosed in the last months, or years ago. */
  readonly since: 'new' | 'known';
  readonly site: SiteId;
  readonly hormone: Hormone | undefined;
  readonly differentiation: OptionIdOf<'differentiation'> | undefined;
  readonly histology:
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
    | 'notStated'
    | undefined;
  readonly ki67:
    | 'number'
    | 'withMitoses'
    | 'gradeOnly'
    | 'bareGrade'
    | Exclude<OptionIdOf<'ki67'>, ReportedGrade>
    | undefined;
  readonly performanceStatus: OptionIdOf<'performanceStatus'> | undefined;
  readonly necLine: OptionIdOf<'necLine'> | undefined;
  readonly platinum: 'notYet' | 'ongoing' | undefined;
  readonly extrahepaticDisease: OptionIdOf<'extrahepaticDisease'> | undefined;
  readonly outside:
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
    | 'chestMissing'
    | undefined;
  readonly liverDistribution: OptionIdOf<'liverDistribution'> | undefined;
  readonly liver:
    | 'solitary'
    | 'segments'
    | 'lobe'
    | 'fewSmall'
    | 'dominant'
    | 'bilobar'
    | 'miliary'
    | 'innumerable'
    | undefined;
  readonly liverResectability: OptionIdOf<'liverResectability'> | undefined;
  readonly obstacle: 'comorbidity' | 'cardiac' | 'remnant' | 'deep' | 'vessels' | 'number' | undefined;
  readonly primaryStatus: OptionIdOf<'primaryStatus'> | undefined;
  readonly ablationNumbers: 'values' | OptionIdOf<'ablationNumbers'> | undefined;
  readonly transplantScreen: OptionIdOf<'transplantScreen'> | undefined;
  readonly screen: 'age' | 'inPlace' | 'growing' | 'recent' | 'burden' | 'medical' | undefined;
  readonly hormonalSyndrome: OptionIdOf<'hormonalSyndrome'> | undefined;
  readonly treatmentCourse: OptionIdOf<'treatmentCourse'> | undefined;
  readonly course:
    | 'new'
    | 'watched'
    | 'growing'
    | 'onSsa'
    | 'onWatch'
    | 'afterPrrt'
    | 'onTargeted'
    | 'afterChemotherapy'
    | undefined;
  readonly liverInvolvement: 'number' | OptionIdOf<'liverInvolvement'> | undefined;
  readonly transarterialContraindications:
    'items' | Exclude<OptionIdOf<'transarterialContraindications'>, Contraindication> | undefined;
  readonly biliary: 'whipple' | 'stent' | 'sphincterotomy' | 'reconstruction' | undefined;
  readonly sstrImaging: OptionIdOf<'sstrImaging'> | undefined;
  readonly primarySite: OptionIdOf<'primarySite'> | undefined;
}

/**
 * Which traits a sentence fits; a list stands for any of its values, null (or undefined in a list) for a
 * trait that is not there.
 */
export type When = {
  readonly [T in keyof Traits]?: NonNullable<Traits[T]> | readonly Traits[T][] | null;
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
  /** Everything that is known, and but for `untold` stated. */
  readonly known: Answers;
  /** What the text leaves out; of a grade, that its number is missing. */
  readonly untold: readonly QuestionId[];
  /** The answers on the route, in the chart's order. */
  readonly answers: readonly GivenAnswer[];
  readonly traits: Traits;
  /** Values for the slots of the sentences. */
  readonly words: Readonly<Record<string, string>>;
}
