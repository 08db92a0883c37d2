import type { AnswerValue, Contraindication, QuestionId } from '../../../guideline/answers.ts';
import type { UnclearReason } from '../../sentences/unclearSentences.ts';
import type { NamesOfQuestion } from './names.ts';

/** A systemic line, by what it counts as in `treatmentCourse`. */
export type SystemicLine = 'ssa' | 'ifn' | 'prrt' | 'targeted' | 'platinum';

/** What words say that make an answer only together with others (reader/compose). */
export type Part =
  /** A systemic treatment, by what it counts as. */
  | { readonly kind: 'line'; readonly line: SystemicLine }
  /** Surgery, ablation, embolization: no systemic line. */
  | { readonly kind: 'local' }
  | { readonly kind: 'progression' }
  /** Progression that names its treatment as failed: "failed on lanreotide". */
  | { readonly kind: 'failure' }
  | { readonly kind: 'stability' }
  | { readonly kind: 'naive' }
  | { readonly kind: 'surveillance' }
  /** A grade G3 or high grade, which needs the word that says how well differentiated it is. */
  | { readonly kind: 'highGrade' }
  | { readonly kind: 'bothLobes' };

/** Values that are read from figures: each has a reader of its own (reader/values). */
export type ValueKind =
  | 'ki67'
  | 'grade'
  | 'shareOfTumour'
  | 'mitoses'
  | 'ecog'
  | 'karnofsky'
  | 'share'
  | 'shareInWords'
  | 'lesionCount'
  | 'lesionSize'
  | 'solitary'
  | 'lesionSizes'
  | 'countedSizes'
  | 'segments'
  | 'bilirubin'
  | 'kidney'
  | 'inr'
  | 'childPugh'
  | 'krenning'
  | 'lungShunt'
  | 'clearance';

/** Phrases in pattern language (tokens/phraseGrammar.ts), and what they say about a question. */
export interface Row {
  readonly phrases: readonly string[];
  /** The answer that they state. */
  readonly answer?: AnswerValue;
  /** The figures in them state it. */
  readonly value?: ValueKind;
  /** They say it only together with other words. */
  readonly part?: Part;
  /** Why they are about the question without answering it. Without this, an answer, a value or a part they say nothing here. */
  readonly unclear?: UnclearReason;
  /** With `unclear`: the answers that it agrees with; any if absent. */
  readonly fits?: readonly string[];
  /** Of a list: the items of which it leaves open whether they are meant. */
  readonly about?: readonly Contraindication[];
  /** Another illness: beside a performance status or a Ki-67 it may say when, or of what, that was. */
  readonly weighs?: true;
  /** With `unclear`: the word may mean something else altogether, so what else is read from it is not sure either. */
  readonly twoMeanings?: true;
  /** With `unclear`: it stays open, whatever its words say of another question. */
  readonly staysOpen?: true;
  /** Read only where the question is open. */
  readonly asked?: true;
  /** Where its clause says nothing else, and the tumour is named, it is this answer: "NET G2, Ki-67 3%, ileum". */
  readonly alone?: AnswerValue;
  /** May reach into brackets: "Ki-67 (28%)". */
  readonly intoBrackets?: true;
  /** Read only in a line, not where the question is open. */
  readonly inLine?: true;
  /** Not beside words about these questions in the sentence: they may be what it is said of. */
  readonly notBeside?: readonly QuestionId[];
  /** Done in the past, and so still the case: dates and "previous" beside it change nothing. */
  readonly completed?: true;
  /** The bot's own words for an answer: nothing in them belongs to another question. */
  readonly whole?: true;
  /** May reach over a comma. */
  readonly crossesClauses?: true;
  /** What it says is near to the answer and not plainly it: the reading is doubtful. */
  readonly nearly?: true;
  /** Read only where its clause ends, or another mention follows. */
  readonly ends?: true;
  /** Not read at all where its clause goes on behind it: "G2, 40% of the liver". */
  readonly atEndOnly?: true;
  /** Another, stronger statement of the same answer adds to it; this one alone may be a figure of speech. */
  readonly weak?: true;
  /** Not right after one of these words: "octreotide LAR 2020" is the drug. */
  readonly notAfter?: readonly string[];
  /** Where it comes from: the dossier's own words and rules, or what clinicians write. */
  readonly from: 'dossier' | 'field';
  readonly example: string;
  /** A similar phrase that must not be read so. */
  readonly not?: string;
}

/** What may be said of one question. */
export interface QuestionTable<Q extends QuestionId = QuestionId> {
  readonly question: Q;
  readonly names: NamesOfQuestion<Q>;
  readonly rows: readonly Row[];
}
