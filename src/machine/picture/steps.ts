import { describeAnswer } from '../../engine/describeAnswer.ts';
import type { Edge } from '../../engine/trail.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { DrawnCases, LitRoute } from './picture.ts';
import { words } from './words.ts';

/** One step of a route as it is drawn. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly question: QuestionId;
  readonly title: string;
  readonly answer: string;
  readonly edge: Edge;
}

/** Where a route ends for now: at an outcome, or at the question being asked. */
export type RouteEnd =
  | { readonly kind: 'outcome'; readonly id: OutcomeId; readonly title: string }
  | { readonly kind: 'question'; readonly id: QuestionId; readonly title: string };

/** The steps of a route with its answers in full. */
export function stepsOf({ guideline }: DrawnCases, { trail }: LitRoute): readonly Step[] {
  return trail.map(({ question, answer, edge }, index) => ({
    number: index + 1,
    question,
    title: guideline.questions[question].title,
    answer: describeAnswer(guideline, question, answer),
    edge,
  }));
}

/** Where a route ends; a route without a step at the first question. */
export function endOf({ guideline, edges }: DrawnCases, { trail, title }: LitRoute): RouteEnd {
  const { questions, questionIds, outcomes } = guideline;
  const [first] = edges.values();
  const at = trail.at(-1)?.edge.target ?? first?.question ?? questionIds[0];
  const question = questionIds.find((id) => id === at);
  if (question) return { kind: 'question', id: question, title: questions[question].title };
  const outcome = at as OutcomeId;
  return { kind: 'outcome', id: outcome, title: title ?? outcomes[outcome].title };
}

/** Where the other edges of a question lead, each place once, in the order of the chart. */
export function otherTargets({ edges }: DrawnCases, { question, target }: Edge): readonly Edge['target'][] {
  const targets = [...edges.values()].filter((edge) => edge.question === question).map((edge) => edge.target);
  return [...new Set(targets)].filter((other) => other !== target);
}

/** A route in words; without one, what the chart is. */
export function routeInWords(cases: DrawnCases, route: LitRoute | null): string {
  const { questionIds, outcomeIds } = cases.guideline;
  if (route === null) {
    const first = endOf(cases, { trail: [], title: null });
    return words.alt.chart(questionIds.length, outcomeIds.length, first.title);
  }
  const end = endOf(cases, route);
  return [
    words.alt.begins,
    ...stepsOf(cases, route).map(({ number, title, answer }) => words.alt.step(number, title, answer)),
    end.kind === 'outcome' ? words.alt.outcome(end.title) : words.alt.askedNow(end.title),
  ].join(' ');
}
