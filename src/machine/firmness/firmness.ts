import type { Situation } from '../../engine/situationsOnOptions.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { Cases } from '../cases.ts';
import type { CaseWithPending } from '../pendingAnswers.ts';

/** Where a case ends: its outcome and what leads there. */
export interface End {
  readonly outcome: OutcomeId;
  /** The ids of the options that lead: one, a pair that stands together in its order, or none. */
  readonly lead: readonly string[];
}

/** An end that some completion of a case reaches. */
export interface ReachableEnd extends End {
  /** Whether it is reached with every open question answered by something known. */
  readonly whenKnown: boolean;
}

/** Answers to one question that leave the same ends. */
export interface AnswerGroup {
  /** Answer classes in the order of the question. */
  readonly answers: readonly AnswerValue[];
  /** In the order of the guideline's outcomes. */
  readonly ends: readonly ReachableEnd[];
}

/** A question without a known answer that may still be asked. */
export interface OpenQuestion {
  readonly question: QuestionId;
  /** Whether it was answered as not known; otherwise it has no answer. */
  readonly unknown: boolean;
  /** Whether two answers to it, all else the same, can end elsewhere. */
  readonly decides: boolean;
  readonly groups: readonly AnswerGroup[];
}

/** Another answer to one question of a finished case that leads, or may lead, elsewhere. */
export interface SingleChange {
  readonly question: QuestionId;
  /** Answer classes in the order of the question, all of the same consequence. */
  readonly answers: readonly AnswerValue[];
  readonly ends: readonly ReachableEnd[];
  /** The question that is asked next, or null where an outcome is reached at once. */
  readonly asksNext: QuestionId | null;
  /** Whether the route asks the question; otherwise the answer only bears on the options. */
  readonly asked: boolean;
}

/** How firm a case is: all that other and further answers could still make of it. */
export interface Firmness {
  /** Where the case stands, or null before an outcome. */
  readonly now: End | null;
  /**
   * The ends of all completions: every answer class of each question without an answer, every replacement of an
   * answer that says "not known".
   */
  readonly reachable: readonly ReachableEnd[];
  /** In the order of the guideline. */
  readonly open: readonly OpenQuestion[];
  /** Of a finished case, nearest first: that of the question answered last. */
  readonly changes: readonly SingleChange[];
  /** The nearest change that ends at once in another category. */
  readonly nearest: SingleChange | null;
  /** Questions of the route of a finished case of which no single other answer leads elsewhere. */
  readonly indifferent: readonly QuestionId[];
}

/**
 * Says exactly how firm a case is, finished or not.
 * @param known with its pending answers; one that no question takes stands beside the route at the end
 * @param situations special situations, which close options
 */
export type FirmnessOf = (
  cases: Cases,
  known: CaseWithPending,
  situations?: readonly Situation[],
) => Firmness;
