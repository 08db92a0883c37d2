import { cautionsFor } from '../../engine/cautions.ts';
import { testsIn } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { FactName, Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { ChartData } from '../../machine/chartData.ts';
import { canonicalJson } from '../../machine/stamp.ts';
import type { AnswerClasses } from './answerClasses.ts';
import { byFact, conditionsOfCaution, testsOf } from './chartTests.ts';
import { type ChartWalker, walkerOf } from './chartWalker.ts';
import { distinctionsOf } from './distinctions.ts';

/** A chart with the guideline by which the facts of a case on it are derived. */
export interface ChartVersion {
  readonly guideline: Guideline;
  readonly chart: ChartData;
}

/** What a search for a difference found. */
export interface Search {
  /** The answers up to the first difference, or null when there is none. */
  readonly answers: Answers | null;
  /** Places looked at: a question with all that a later condition can still see. */
  readonly places: number;
  /** Answers tried at them. */
  readonly tried: number;
}

/** Facts that follow from more than the answer that completes them. */
const sources: Partial<Record<FactName, readonly FactName[]>> = {
  grade: ['differentiation'],
  ki67IsLow: ['differentiation'],
  liverTargetable: ['extrahepaticDisease', 'liverDistribution'],
};

/**
 * Walks two charts side by side, breadth first, until they part: another edge (or only another target,
 * when ids do not matter), or other cautions at the outcome. Cases that no later condition of either chart
 * can tell apart are walked once, so a search without result is a proof over all the classes given.
 */
export function firstDifference(
  { guideline: rulesA, chart: one }: ChartVersion,
  { guideline: rulesB, chart: other }: ChartVersion,
  classes: AnswerClasses,
  { edgeIds }: { readonly edgeIds: boolean },
): Search {
  const a = walkerOf(one);
  const b = walkerOf(other);
  if (one.start !== other.start) return { answers: {}, places: 0, tried: 0 };
  const sameFacts = rulesA === rulesB;
  const sees = liveFacts(a, b, !sameFacts);
  const tests = byFact([...testsOf(one), ...testsOf(other)]);
  const cautionsDiffer = !sameFacts || changedCautions(one, other).length > 0;
  const shown = (rules: Guideline, chart: ChartData, answers: Answers, outcome: OutcomeId): string =>
    cautionsFor(
      { cautions: chart.cautions, stopOrder: rules.stopOrder },
      deriveFacts(rules, answers, outcome),
    )
      .map(({ id }) => id)
      .join();
  const seen = new Set<string>();
  let tried = 0;
  let frontier: readonly { question: QuestionId; answers: Answers }[] = [
    { question: one.start, answers: {} },
  ];
  while (frontier.length > 0) {
    const next: { question: QuestionId; answers: Answers }[] = [];
    for (const { question, answers } of frontier) {
      for (const answer of classes[question]) {
        tried += 1;
        const given: Answers = { ...answers, [question]: answer };
        const facts = deriveFacts(rulesA, given);
        const factsB = sameFacts ? facts : deriveFacts(rulesB, given);
        const [inA, inB] = [a.take(question, facts), b.take(question, factsB)];
        const parted = { answers: given, places: seen.size + 1, tried };
        if (inA?.target !== inB?.target || (edgeIds && inA?.id !== inB?.id)) return parted;
        if (!inA) continue;
        const at = inA.target;
        if (!a.isQuestion(at)) {
          if (cautionsDiffer && shown(rulesA, one, given, at) !== shown(rulesB, other, given, at))
            return parted;
          continue;
        }
        const seenBy = (known: Facts): string => distinctionsOf(known, sees(at), tests);
        const place = `${at} ${seenBy(facts)}${sameFacts ? '' : seenBy(factsB)}`;
        if (at in given || seen.has(place)) continue;
        seen.add(place);
        next.push({ question: at, answers: given });
      }
    }
    frontier = next;
  }
  return { answers: null, places: seen.size + 1, tried };
}

/** Ids of the cautions that are not the same in both charts. */
export function changedCautions(one: ChartData, other: ChartData): readonly string[] {
  const texts = (chart: ChartData): ReadonlyMap<string, string> =>
    new Map(chart.cautions.map((caution) => [caution.id, canonicalJson(caution)]));
  const [before, after] = [texts(one), texts(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}

/** For each question the facts that a condition may still look at from there on, in either chart. */
function liveFacts(
  a: ChartWalker,
  b: ChartWalker,
  everyCaution: boolean,
): (question: QuestionId) => ReadonlySet<FactName> {
  const changed = new Set(changedCautions(a.chart, b.chart));
  // A changed severity shows in the order, and that only beside other cautions: then all of them count.
  const all = everyCaution || severities(a.chart) !== severities(b.chart);
  const always = [a, b].flatMap(({ chart }) =>
    chart.cautions
      .filter(({ id }) => all || changed.has(id))
      .flatMap(conditionsOfCaution)
      .flatMap(testsIn),
  );
  const known = new Map<QuestionId, ReadonlySet<FactName>>();
  return (question) => {
    const found = known.get(question);
    if (found) return found;
    const from = reachable(question, [a, b]);
    const tests = from
      .flatMap((at) => [...a.edgesFrom(at), ...b.edgesFrom(at)])
      .flatMap(({ when }) => (when === null ? [] : testsIn(when)));
    const names = [...always, ...tests].flatMap(({ fact }) => [fact, ...(sources[fact] ?? [])]);
    const live = new Set(names.filter((name) => name !== 'outcome'));
    known.set(question, live);
    return live;
  };
}

function severities({ cautions }: ChartData): string {
  return canonicalJson(Object.fromEntries(cautions.map(({ id, severity }) => [id, severity])));
}

function reachable(from: QuestionId, walkers: readonly ChartWalker[]): readonly QuestionId[] {
  const seen = new Set<QuestionId>([from]);
  for (const question of seen) {
    for (const walker of walkers) {
      for (const { target } of walker.edgesFrom(question)) if (walker.isQuestion(target)) seen.add(target);
    }
  }
  return [...seen];
}
