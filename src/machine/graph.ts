import { initialTransition, type SnapshotFrom } from 'xstate';
import type { Answers, AnswerValue, QuestionId } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import { unreachable } from '../guideline/errors.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { answerKey } from '../engine/answerKey.ts';
import { holds, testsIn } from '../engine/conditions.ts';
import { deriveFacts } from '../engine/facts.ts';
import { edgesOf } from './edges.ts';
import { once } from './once.ts';
import { onceEach } from './onceEach.ts';
import type { Pathway } from './pathway.ts';

/** A place of the chart: a question, with everything known that a guard may still look at. */
export interface ChartPlace {
  readonly question: QuestionId;
  /** One branch for each answer class of the question. */
  readonly branches: readonly Branch[];
  /** The branch of any answer to the question. @param answer in its canonical form */
  readonly take: (answer: AnswerValue) => Branch;
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

/** Every place of an unfolded chart once; the branches of a place are made just before it is given. */
export function* placesOf({ root }: Pick<ChartGraph, 'root'>): Generator<ChartPlace, void, undefined> {
  const seen = new Set<ChartPlace>();
  const waiting = [root];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { next } of place.branches) if (next) waiting.push(next);
    yield place;
  }
}

/**
 * Unfolds the chart of a guideline. Places are made when first looked at, and kept. The edge that fires is looked
 * for as the chart does it, the first whose guard holds, but not by transitions of the chart, which take ten
 * times as long. `test/unit/machine/graph.test.ts` holds every branch to the chart.
 */
export function graphOf(guideline: Guideline, pathway: Pathway): ChartGraph {
  const { questions, guards, outcomeIds } = guideline;
  const edges = Map.groupBy(edgesOf(pathway.config).values(), ({ question }) => question);
  const outcomes: ReadonlySet<string> = new Set(outcomeIds);
  const isOutcome = (id: QuestionId | OutcomeId): id is OutcomeId => outcomes.has(id);
  const places = new Map<string, ChartPlace>();
  const placesOfCases = new WeakMap<SnapshotFrom<Pathway>, ChartPlace>();
  // Many guards share tests, and each is looked at once.
  const guardTests = [
    ...new Map(
      Object.values(guards)
        .flatMap(testsIn)
        .map((test) => [JSON.stringify(test), test]),
    ).values(),
  ];
  /** Everything about the facts that a guard can see: the result of each test that guards are made of. */
  const distinctions = (facts: Facts): string =>
    guardTests.map((test) => (holds(test, facts) ? 1 : 0)).join('');

  /** The place of an answer among the classes of its question. */
  const classOf = onceEach((question: QuestionId) => {
    const keys = new Map(questions[question].classes.map((answer, index) => [answerKey(answer), index]));
    return (key: string): number | undefined => keys.get(key);
  });

  const placeWith = (question: QuestionId, answers: Answers, facts: Facts): ChartPlace => {
    const key = `${question} ${distinctions(facts)}`;
    const known = places.get(key);
    if (known) return known;
    const branches = once(() =>
      questions[question].classes.map((answer) => branchOf(question, answers, answer)),
    );
    const place: ChartPlace = {
      question,
      get branches() {
        return branches();
      },
      // Most answers are of a class, whose branch is known; any other one is looked at anew.
      take: (answer) =>
        branches()[classOf(question)(answerKey(answer)) ?? -1] ?? branchOf(question, answers, answer),
    };
    places.set(key, place);
    return place;
  };

  const branchOf = (question: QuestionId, before: Answers, answer: AnswerValue): Branch => {
    const answers = { ...before, [question]: answer };
    const facts = deriveFacts(guideline, answers);
    const edge = edges.get(question)?.find(({ guard }) => guard === null || holds(guards[guard], facts));
    const { id, target } = edge ?? unreachable(`No edge of ${question} takes this answer.`);
    return isOutcome(target)
      ? { answer, edge: id, next: null, outcome: target }
      : { answer, edge: id, next: placeWith(target, answers, facts), outcome: null };
  };

  const placeOf = (snapshot: SnapshotFrom<Pathway>): ChartPlace => {
    if (snapshot.status === 'done') return unreachable('A case at its outcome has no place on the chart.');
    const known = placesOfCases.get(snapshot);
    if (known) return known;
    const { answers } = snapshot.context;
    const place = placeWith(snapshot.value as QuestionId, answers, deriveFacts(guideline, answers));
    placesOfCases.set(snapshot, place);
    return place;
  };

  return { root: placeOf(initialTransition(pathway)[0]), placeOf };
}
