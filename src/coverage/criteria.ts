import { criterionNames, type CriterionName, type CriterionResult } from './routes/criterion.ts';
import type { QuestionId } from '../guideline/answers.ts';
import type { Outcome } from '../guideline/outcome.ts';
import type { Provenance } from '../guideline/provenance.ts';
import type { Cases } from '../machine/cases.ts';
import type { ChartEdge } from '../machine/edges.ts';
import type { Branch, ChartPlace } from '../machine/graph.ts';
import { shortestWays } from './generators/cover.ts';
import type { Judgement } from './oracle/index.ts';
import type { CheckedCommand } from './routes/commands.ts';
import { answersOnly, type Move, written } from './routes/route.ts';

/** What can be covered, item by item, for each criterion. */
export type Coverables = Readonly<Record<CriterionName, ReadonlySet<string>>>;

/**
 * What can be covered on a chart. Only what some route reaches counts; a change only where there is an answer.
 * @param checked commands whose effect is checked at every question and outcome
 */
export function coverablesOf(
  { guideline, edges, graph }: Cases,
  checked: readonly CheckedCommand[],
): Coverables {
  const { cautions, outcomes, outcomeIds, questions, questionIds } = guideline;
  const reached = (itemsOf: Parameters<typeof shortestWays>[1]): ReadonlySet<string> =>
    new Set(shortestWays(graph.root, itemsOf).keys());
  return {
    questions: reached((place) => [place.question]),
    outcomes: reached((_place, branch) => (branch.outcome ? [branch.outcome] : [])),
    transitions: reached((_place, branch) => [branch.edge]),
    guards: reached((_place, branch) => guardResults(edges, branch.edge)),
    transitionPairs: reached((_place, branch, before) => (before ? [pairName(before, branch.edge)] : [])),
    answerClasses: reached((place: ChartPlace, branch: Branch) => [className(place.question, branch.answer)]),
    cautions: new Set(cautions.map(({ id }) => id)),
    provenance: new Set([
      ...[...edges.values()].flatMap(({ id, provenance }) => statements(`edge ${id}`, provenance)),
      ...questionIds.flatMap((id) => statements(`question ${id}`, questions[id].provenance)),
      ...outcomeIds.flatMap((id) => statements(`outcome ${id}`, provenanceOfOutcome(outcomes[id]))),
      ...cautions.flatMap(({ id, provenance }) => statements(`caution ${id}`, provenance)),
    ]),
    commands: new Set(
      [...questionIds, ...outcomeIds].flatMap((place) =>
        checked
          .filter(({ effect }) => effect !== 'change' || place !== graph.root.question)
          .map(({ name }) => `${name} at ${place}`),
      ),
    ),
  };
}

/** Coverage as it grows over a run. */
export interface CoverageTally {
  /** Counts what a confirmed walk covered. */
  readonly add: (confirmed: readonly Judgement[], moves: readonly Move[]) => void;
  readonly result: (name: CriterionName) => CriterionResult;
  readonly results: () => Readonly<Record<CriterionName, CriterionResult>>;
}

export function createTally({ guideline, edges }: Cases, coverables: Coverables): CoverageTally {
  const { cautions, outcomes, questions } = guideline;
  const covered = Object.fromEntries(criterionNames.map((name) => [name, new Set<string>()])) as Record<
    CriterionName,
    Set<string>
  >;
  const cover = (name: CriterionName, item: string): void => {
    if (coverables[name].has(item)) covered[name].add(item);
  };

  const addJudgement = ({ route, edges: taken, pending, outcome, cautions: shown }: Judgement): void => {
    for (const place of pending ? [...route, pending] : route) {
      cover('questions', place);
      for (const statement of statements(`question ${place}`, questions[place].provenance))
        cover('provenance', statement);
    }
    taken.forEach((edge, index) => {
      cover('transitions', edge);
      for (const result of guardResults(edges, edge)) cover('guards', result);
      const before = taken[index - 1];
      if (before) cover('transitionPairs', pairName(before, edge));
      for (const statement of statements(`edge ${edge}`, edges.get(edge)?.provenance ?? []))
        cover('provenance', statement);
    });
    if (outcome === null) return;
    cover('outcomes', outcome);
    for (const statement of statements(`outcome ${outcome}`, provenanceOfOutcome(outcomes[outcome])))
      cover('provenance', statement);
    for (const caution of shown) {
      cover('cautions', caution);
      const { provenance = [] } = cautions.find(({ id }) => id === caution) ?? {};
      for (const statement of statements(`caution ${caution}`, provenance)) cover('provenance', statement);
    }
  };

  const result = (name: CriterionName): CriterionResult => ({
    covered: covered[name].size,
    total: coverables[name].size,
    missing: [...coverables[name]].filter((item) => !covered[name].has(item)),
  });

  return {
    add: (confirmed, moves) => {
      const last = confirmed.at(-1);
      if (!last) return;
      const plain = answersOnly(moves);
      const made = plain ? last.route.length : confirmed.length - 1;
      for (const judgement of plain ? [last] : confirmed) addJudgement(judgement);
      moves.slice(0, made).forEach((move, index) => {
        if (move.do === 'answer' || move.do === 'change')
          cover('answerClasses', className(move.question, move.answer));
        if (move.do !== 'answer') cover('commands', `${written(move).do} at ${placeOf(confirmed[index])}`);
      });
    },
    result,
    results: () =>
      Object.fromEntries(criterionNames.map((name) => [name, result(name)])) as Record<
        CriterionName,
        CriterionResult
      >,
  };
}

function placeOf(judgement: Judgement | undefined): string {
  return judgement?.pending ?? judgement?.outcome ?? 'nowhere';
}

/** The guards of a question up to the edge that fired: those before it did not hold, its own did. */
function guardResults(edges: ReadonlyMap<string, ChartEdge>, fired: string): readonly string[] {
  const edge = edges.get(fired);
  if (!edge) return [];
  const ofQuestion = [...edges.values()].filter(({ question }) => question === edge.question);
  const tried = ofQuestion.slice(0, ofQuestion.indexOf(edge) + 1);
  return tried
    .filter(({ guard }) => guard !== null)
    .map(({ id, guard }) => `${guard} at ${id}: ${id === fired}`);
}

function pairName(before: string, edge: string): string {
  return `${before} > ${edge}`;
}

function className(question: QuestionId, answer: unknown): string {
  return `${question} = ${JSON.stringify(answer)}`;
}

/** Each statement of the guideline by its place and what it refers to. */
function statements(place: string, provenance: readonly Provenance[]): readonly string[] {
  return provenance.flatMap(({ tag, refs, basis = [] }) => [
    ...(refs.length === 0 ? [`${place}: ${tag}`] : refs.map((ref) => `${place}: ${tag} ${ref}`)),
    ...statements(`${place}, basis`, basis),
  ]);
}

function provenanceOfOutcome(outcome: Outcome): readonly Provenance[] {
  const { options, contraindications, conditions, rationale, figures, cautions, next } = outcome;
  const claims = [
    ...options.flatMap((option) => option.claims),
    ...contraindications,
    ...conditions,
    ...rationale,
    ...figures,
    ...cautions,
    ...next,
  ];
  return claims.flatMap(({ provenance }) => provenance);
}
