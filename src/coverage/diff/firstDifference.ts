import { cautionsFor, type ShownCaution } from '../../engine/cautions.ts';
import { testsIn } from '../../engine/conditions.ts';
import { deriveFacts } from '../../engine/facts.ts';
import type { Answers, QuestionId } from '../../guideline/answers.ts';
import type { FactName, Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { advisingOutcome, type ChartData, endOf } from '../../machine/chartData.ts';
import { canonicalJson } from '../../machine/stamp.ts';
import { shownByChart } from '../advice/shownByChart.ts';
import type { AnswerClasses } from './answerClasses.ts';
import { byFact, conditionsOfCaution, conditionsOfOutcome, testsOf } from './chartTests.ts';
import { type ChartWalker, walkerOf } from './chartWalker.ts';
import { distinctionsOf } from './distinctions.ts';
import { reachable, withSources } from './liveFacts.ts';

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

/**
 * Walks two charts side by side, breadth first, until they part: another edge (or only another target,
 * when ids do not matter), or something else is shown at the outcome. Cases that no later condition of either chart
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
  const cautionsDiffer =
    !sameFacts || changedCautions(one, other).length > 0 || movedStops(one, other).length > 0;
  const adviceDiffers = !sameFacts || changedOutcomes(one, other).size > 0;
  const shown = (rules: Guideline, chart: ChartData, answers: Answers, outcome: string): string => {
    if (!adviceDiffers)
      return cautionsFor(chart, deriveFacts(rules, answers, outcome))
        .map(placed)
        .join();
    const { cautions, advice } = endOf(rules, chart, answers, outcome);
    return JSON.stringify([cautions.map(placed), advice && shownByChart({ ...advice, cautions })]);
  };
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
          if (
            (cautionsDiffer || adviceDiffers) &&
            shown(rulesA, one, given, at) !== shown(rulesB, other, given, at)
          )
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
  if (one.cautions === other.cautions) return [];
  const texts = (chart: ChartData): ReadonlyMap<string, string> =>
    new Map(chart.cautions.map((caution) => [caution.id, canonicalJson(caution)]));
  const [before, after] = [texts(one), texts(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}

/** For each question the facts that a condition may still look at from there on, in either chart. */
function liveFacts(
  a: ChartWalker,
  b: ChartWalker,
  factsDiffer: boolean,
): (question: QuestionId) => ReadonlySet<FactName> {
  const changed = new Set([...changedCautions(a.chart, b.chart), ...movedStops(a.chart, b.chart)]);
  const outcomes = changedOutcomes(a.chart, b.chart);
  const always = [a, b]
    .flatMap(({ chart }) => chart.cautions.filter(({ id }) => factsDiffer || changed.has(id)))
    .flatMap(conditionsOfCaution)
    .flatMap(testsIn);
  const known = new Map<QuestionId, ReadonlySet<FactName>>();
  return (question) => {
    const found = known.get(question);
    if (found) return found;
    const from = reachable(question, [a, b]);
    const edges = from.flatMap((at) => [...a.edgesFrom(at), ...b.edgesFrom(at)]);
    const guards = edges.flatMap(({ when }) => (when === null ? [] : testsIn(when)));
    const ends = new Set(edges.map(({ target }) => target));
    const advised = [...ends]
      .filter((end) => !a.isQuestion(end) && !b.isQuestion(end))
      .filter((end) => factsDiffer || outcomes.has(end))
      .flatMap((end) => [a, b].flatMap(({ chart }) => conditionsOfOutcome(chart, end)))
      .flatMap(testsIn);
    const live = withSources([...always, ...guards, ...advised].map(({ fact }) => fact));
    known.set(question, live);
    return live;
  };
}

/** Ids of the outcomes that do not advise the same in both charts, whatever the case. */
export function changedOutcomes(one: ChartData, other: ChartData): ReadonlySet<string> {
  const parts = ['outcomes', 'closures', 'conditions', 'prohibitions'] as const;
  if (parts.every((part) => one[part] === other[part])) return new Set();
  const texts = (chart: ChartData): ReadonlyMap<string, string> =>
    new Map(chart.outcomes.map(({ id }) => [id, canonicalJson(advisingOutcome(chart, id))]));
  const [before, after] = [texts(one), texts(other)];
  return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
}

/** Ids of the stops that stand at another place in the order of display. */
function movedStops({ stopOrder: one }: ChartData, { stopOrder: other }: ChartData): readonly string[] {
  return [...new Set([...one, ...other])].filter((id) => one.indexOf(id) !== other.indexOf(id));
}

function placed({ id, severity }: ShownCaution): string {
  return `${id} ${severity}`;
}
