import type { GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { CautionId } from '../../guideline/caution.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Provenance } from '../../guideline/provenance.ts';

/** What an item practises: a question or an outcome of the chart. Repetition is spaced for each. */
export type NodeId = QuestionId | OutcomeId;

export const itemKinds = [
  /** Which question does the algorithm ask next? */
  'nextQuestion',
  /** What does the algorithm recommend? */
  'recommend',
  /** Which single change would move this patient to another option? */
  'counterfactual',
  /** Which caution must be raised? */
  'caution',
  /** Which option is closed for this patient, and why? */
  'closedOption',
  /** What has changed since 2017? */
  'update',
  /** What follows from a number of a report? */
  'cutoff',
] as const;

export type ItemKind = (typeof itemKinds)[number];

/** A case in clinical prose. No real patient stands behind it. */
export interface QuizCase {
  /** Paragraphs. They state every fact that `answers` needs and never the answer of an item. */
  readonly text: readonly string[];
  /** In the order in which the chart asks. */
  readonly answers: readonly GivenAnswer[];
  /** What the text states though this route does not ask for it; it counts once an answer is changed. */
  readonly alsoStated: readonly GivenAnswer[];
  /** Findings as the feedback says them of anybody, and of this patient: "…, because too little liver would be left". */
  readonly particulars?: readonly Particular[];
  /** Id of the dossier's vignette, or null for a generated case. */
  readonly vignette: string | null;
}

/** A finding in the words of its answer, and in those of a patient. */
export interface Particular {
  readonly general: string;
  readonly said: string;
}

/** What an option says, for checks and for counting who confuses what with what. */
export type OptionMeaning =
  | { readonly kind: 'question'; readonly question: QuestionId }
  /** Nothing more is asked: the answers lead to an outcome. */
  | { readonly kind: 'noQuestion' }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeId }
  /** An option of the outcome that is reached, by its id. */
  | { readonly kind: 'treatment'; readonly treatment: string }
  /** One answer of the case changed. */
  | { readonly kind: 'change'; readonly change: GivenAnswer }
  | { readonly kind: 'caution'; readonly caution: CautionId }
  /** A treatment excluded for a reason: the id of an exclusion, with a point and a second id for a near miss. */
  | { readonly kind: 'exclusion'; readonly exclusion: string }
  | { readonly kind: 'update'; readonly update: string }
  /** What a number means: the ids of a quantity's bands and of one of them, with a point between. */
  | { readonly kind: 'cutoffBand'; readonly band: string };

/** One option of an item, with all that feedback needs. */
export interface ItemOption {
  /** `a`, `b`, … in the order shown. */
  readonly id: string;
  readonly label: string;
  readonly means: OptionMeaning;
  readonly right: boolean;
  /** Why it is right, or why not, in one or two sentences. */
  readonly why: string;
  /** The edge that decides it (`question.guard`), or null. */
  readonly edge: string | null;
  readonly provenance: readonly Provenance[];
  /** What would have made a wrong option right, or null when nothing on the chart would. */
  readonly wouldBeRight: string | null;
  /** The answer that would have made a wrong option right, as `wouldBeRight` says it. */
  readonly rightIf?: GivenAnswer | null;
  /** What a trainee may type for it, beside its id and label. */
  readonly synonyms: readonly string[];
}

/** One item of the quiz. The same seed gives the same item. */
export interface Item {
  /** Rebuilds the item: kind, node and seed in one short string. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly node: NodeId;
  /** The caution that it practises, or null. */
  readonly caution: CautionId | null;
  readonly case: QuizCase | null;
  /** The question put to the trainee. */
  readonly stem: string;
  /** 3 to 5; at least one right, no two alike. */
  readonly options: readonly ItemOption[];
  /** True when every right option must be chosen. */
  readonly many: boolean;
  readonly hint: string;
  /** What to learn from it, in one or two sentences. */
  readonly lesson: string;
  readonly provenance: readonly Provenance[];
  /** Ids of the edges that a right answer shows mastery of. */
  readonly edges: readonly string[];
}
