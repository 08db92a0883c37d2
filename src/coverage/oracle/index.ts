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

/** The route that answers take. */
export interface RouteTaken {
  /** The questions answered on the way, in order. */
  readonly route: readonly QuestionId[];
  /** The edge taken at each of them, as 'differentiation.wellDifferentiated'. */
  readonly edges: readonly string[];
  /** The outcome reached, or null while a question is open. */
  readonly outcome: OutcomeId | null;
  /** The question that is open, or null at an outcome. */
  readonly pending: QuestionId | null;
}

/** What the dossier says of a case. */
export interface Judgement extends RouteTaken {
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
  const { onRoute, ...taken } = walkedFrom('differentiation', {}, answers);
  const { outcome } = taken;
  return outcome === null
    ? { ...taken, cautions: [], advice: null }
    : { ...taken, cautions: cautionsFor(outcome, onRoute), advice: adviceFor(outcome, onRoute) };
}

/**
 * Walks on from a question as far as the answers lead; what is advised is not looked at.
 * @param before the answers of the route before that question
 * @returns the way from there, and all answers of the route, those before among them
 */
export function walkedFrom(
  from: QuestionId,
  before: Answers,
  answers: Answers,
): RouteTaken & { readonly onRoute: Answers } {
  const route: QuestionId[] = [];
  const edges: string[] = [];
  let onRoute = before;
  let current = from;
  for (;;) {
    const answer: Answers[QuestionId] = answers[current];
    if (answer === undefined) return { onRoute, route, edges, outcome: null, pending: current };
    onRoute = { ...onRoute, [current]: answer };
    const { edge, step } = wayFrom(onRoute, current);
    route.push(current);
    edges.push(`${current}.${edge}`);
    if ('outcome' in step) return { onRoute, route, edges, outcome: step.outcome, pending: null };
    current = step.question;
  }
}
