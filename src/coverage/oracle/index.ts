import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { type Advice, adviceFor } from './advice.ts';
import { cautionsFor, type JudgedCaution } from './cautions.ts';
import { wayFrom } from './whereNext.ts';
import type { Step } from './whereNext.ts';

export type { Advice, JudgedOption } from './advice.ts';
export type { JudgedCaution } from './cautions.ts';
export { statesOf } from './conditions.ts';
export type { Step } from './whereNext.ts';

/** What the dossier says of a case. */
export interface Judgement {
  /** The questions answered on the way, in order. */
  readonly route: readonly QuestionId[];
  /** The edge taken at each of them, as 'differentiation.wellDifferentiated'. */
  readonly edges: readonly string[];
  /** The outcome reached, or null while a question is open. */
  readonly outcome: OutcomeId | null;
  /** The question that is open, or null at an outcome. */
  readonly pending: QuestionId | null;
  /** In the order of display; none while a question is open. */
  readonly cautions: readonly JudgedCaution[];
  /** What is shown beside the cautions; null while a question is open. */
  readonly advice: Advice | null;
}

/**
 * Where the answer to `current` leads, given the answers before it, by a reading of dossier 2.3 that
 * shares no line with the product. Throws an Error when `current` has no answer.
 */
export function nextStep(answers: Answers, current: QuestionId): Step {
  return wayFrom(answers, current).step;
}

/**
 * The name of the edge that must fire in the dossier's table of `current`. Throws an Error when `current`
 * has no answer.
 */
export function edgeName(answers: Answers, current: QuestionId): string {
  return wayFrom(answers, current).edge;
}

/** Walks from the start as far as the answers lead. Answers to questions off the route are ignored. */
export function judge(answers: Answers): Judgement {
  const route: QuestionId[] = [];
  const edges: string[] = [];
  let onRoute: Answers = {};
  let current: QuestionId = 'differentiation';
  for (;;) {
    const answer: Answers[QuestionId] = answers[current];
    if (answer === undefined) {
      return { route, edges, outcome: null, pending: current, cautions: [], advice: null };
    }
    onRoute = { ...onRoute, [current]: answer };
    const { edge, step } = wayFrom(onRoute, current);
    route.push(current);
    edges.push(`${current}.${edge}`);
    if ('outcome' in step) {
      const cautions = cautionsFor(step.outcome, onRoute);
      const advice = adviceFor(step.outcome, onRoute);
      return { route, edges, outcome: step.outcome, pending: null, cautions, advice };
    }
    current = step.question;
  }
}
