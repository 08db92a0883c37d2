import { createMachine, initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import { unreachable } from '../guideline/errors.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { holds, testsIn } from '../engine/conditions.ts';
import { deriveFacts } from '../engine/facts.ts';
import type { AnswerEvent, Pathway, PathwayContext } from './pathway.ts';

/** A place of the chart: a question, with everything known that a guard may still look at. */
export interface ChartPlace {
  readonly question: QuestionId;
  /** One branch for each answer class of the question. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  readonly answer: AnswerValue;
  /** Id of the edge that fires. */
  readonly edge: string;
  /** The next place, or null when an outcome is reached. */
  readonly next: ChartPlace | null;
  readonly outcome: OutcomeId | null;
}

/** The chart unfolded over answer classes; cases that no guard can tell apart share a place. */
export interface ChartGraph {
  readonly root: ChartPlace;
  /** The place of a case that still has a question. @throws Error at an outcome */
  placeOf(snapshot: SnapshotFrom<Pathway>): ChartPlace;
}

/** Unfolds the chart of a guideline. Places are made when first looked at, and kept. */
export function graphOf(guideline: Guideline, pathway: Pathway): ChartGraph {
  const { questions, guards } = guideline;
  const places = new Map<string, ChartPlace>();
  // The same chart without its recommendations, which a graph of ways has no use for.
  const chart = createMachine({ ...pathway.config, output: undefined }, pathway.implementations);
  const guardTests = Object.values(guards).flatMap(testsIn);
  /** Everything about the facts that a guard can see: the result of each test that guards are made of. */
  const distinctions = (facts: Facts): string =>
    guardTests.map((test) => (holds(test, facts) ? 1 : 0)).join('');

  const placeAt = (question: QuestionId, context: PathwayContext): ChartPlace => {
    const key = `${question} ${distinctions(deriveFacts(guideline, context.answers))}`;
    const known = places.get(key);
    if (known) return known;
    let branches: readonly Branch[] | undefined;
    const place: ChartPlace = {
      question,
      get branches() {
        branches ??= questions[question].classes.map((answer) => branchOf(question, context, answer));
        return branches;
      },
    };
    places.set(key, place);
    return place;
  };

  const branchOf = (question: QuestionId, context: PathwayContext, answer: AnswerValue): Branch => {
    const here = chart.resolveState({ value: question, context });
    const [next] = transition(chart, here, { type: question, answer } as AnswerEvent);
    const done = next.status === 'done';
    return {
      answer,
      edge: next.context.trail.at(-1)?.edge.id ?? '',
      next: done ? null : placeAt(next.value as QuestionId, next.context),
      outcome: done ? (next.value as OutcomeId) : null,
    };
  };

  const placeOf = ({ status, value, context }: SnapshotFrom<Pathway>): ChartPlace => {
    if (status === 'done') return unreachable('A case at its outcome has no place on the chart.');
    return placeAt(value as QuestionId, context);
  };

  return { root: placeOf(initialTransition(pathway)[0]), placeOf };
}
