import { testsIn } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { FactName, FactTest } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { everyClass } from '../diff/answerClasses.ts';
import { byFact, conditionsOfOutcome, testsOf } from '../diff/chartTests.ts';
import { walkerOf } from '../diff/chartWalker.ts';
import { distinctionsOf } from '../diff/distinctions.ts';
import { reachable, withSources } from '../diff/liveFacts.ts';
import { judge } from '../oracle/index.ts';
import type { JudgedRoute } from '../generators/boundaries.ts';
import type { Mutant } from './operators/mutant.ts';

/** The ends of all routes, by outcome: of those at which nothing that the outcome advises can differ, one. */
export type Ends = ReadonlyMap<string, readonly JudgedRoute[]>;

/**
 * Every end that what is advised there can tell apart, over every class of every answer, breadth first.
 * @param mutants versions with faults in what outcomes advise: what they can tell apart counts as well
 */
export function endsOf(guideline: Guideline, chart: ChartData, mutants: readonly Mutant[]): Ends {
  const walker = walkerOf(chart);
  const atOutcomes = testsAtOutcomes(chart, mutants);
  const faulty = unique([...atOutcomes.values()].flat());
  const tests = byFact(unique([...testsOf(chart), ...faulty]));
  const classes = everyClass(guideline, [chart], [], faulty);
  const seenAt = once((outcome: string) => withSources(factsOf(atOutcomes.get(outcome) ?? [])));
  const seenFrom = once((question: QuestionId): ReadonlySet<FactName> => {
    const edges = reachable(question, [walker]).flatMap((at) => walker.edgesFrom(at));
    const guards = edges.flatMap(({ when }) => (when === null ? [] : testsIn(when)));
    const later = edges.flatMap(({ target }) => (walker.isQuestion(target) ? [] : [...seenAt(target)]));
    return withSources([...factsOf(guards), ...later]);
  });
  const ends = new Map<string, Map<string, Answers>>();
  const seen = new Set<string>();
  let frontier: readonly { readonly question: QuestionId; readonly answers: Answers }[] = [
    { question: chart.start, answers: {} },
  ];
  while (frontier.length > 0) {
    const next: { question: QuestionId; answers: Answers }[] = [];
    for (const { question, answers } of frontier) {
      for (const answer of classes[question]) {
        const given: Answers = { ...answers, [question]: answer };
        const facts = deriveFacts(guideline, given);
        const target = walker.take(question, facts)?.target;
        if (target === undefined) continue;
        if (walker.isQuestion(target)) {
          const place = `${target} ${distinctionsOf(facts, seenFrom(target), tests)}`;
          if (seen.has(place)) continue;
          seen.add(place);
          next.push({ question: target, answers: given });
          continue;
        }
        const known = ends.get(target) ?? new Map<string, Answers>();
        ends.set(target, known);
        const end = distinctionsOf(facts, seenAt(target), tests);
        if (!known.has(end)) known.set(end, given);
      }
    }
    frontier = next;
  }
  return new Map(
    [...ends].map(([outcome, known]) => [
      outcome,
      Array.from(known.values(), (answers) => ({ answers, judged: judge(answers) })),
    ]),
  );
}

/** The tests that an outcome and its mutants make on a case, by outcome. */
function testsAtOutcomes(
  chart: ChartData,
  mutants: readonly Mutant[],
): ReadonlyMap<string, readonly FactTest[]> {
  const tests = (of: ChartData, outcome: string): readonly FactTest[] =>
    conditionsOfOutcome(of, outcome).flatMap(testsIn);
  return new Map(
    chart.outcomes.map(({ id }) => [
      id,
      unique([
        ...tests(chart, id),
        ...mutants
          .filter(({ outcomes }) => outcomes?.includes(id))
          .flatMap((mutant) => tests(mutant.chart, id)),
      ]),
    ]),
  );
}

/** Tests without repetition: the same object, or another that says the same. */
function unique(tests: readonly FactTest[]): readonly FactTest[] {
  return [...new Map([...new Set(tests)].map((test) => [JSON.stringify(test), test])).values()];
}

function factsOf(tests: readonly FactTest[]): ReadonlySet<FactName> {
  return new Set(tests.map(({ fact }) => fact).filter((fact) => fact !== 'outcome'));
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
