import { criterionNames, type CriterionName, type CriterionResult } from './routes/criterion.ts';
import type { QuestionId } from '../guideline/answers.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Cases } from '../machine/cases.ts';
import type { ChartEdge } from '../machine/edges.ts';
import type { Branch, ChartPlace } from '../machine/graph.ts';
import { type AdviceCriterion, type AdviceItem, adviceItemsByOwner } from './advice/adviceItems.ts';
import { shownItems, wasRead } from './advice/readIds.ts';
import { shortestWays } from './generators/cover.ts';
import { buttonsAt } from './routes/buttons.ts';
import type { Advice, Judgement } from './oracle/index.ts';
import type { Confirmed } from './walk.ts';
import { placesShown, statementsByPlace } from './advice/provenanceItems.ts';
import type { CheckedCommand } from './routes/commands.ts';
import { answersOnly, type Move, written } from './routes/route.ts';

/** What can be covered, item by item, for each criterion. */
export type Coverables = Readonly<Record<CriterionName, ReadonlySet<string>>>;

/**
 * What can be covered on a chart. Only what some route reaches counts; a change only where there is an answer.
 * @param checked commands whose effect is checked at every question and outcome
 */
export function coverablesOf(cases: Cases, checked: readonly CheckedCommand[]): Coverables {
  const { guideline, edges, graph } = cases;
  const { cautions, outcomeIds, questionIds } = guideline;
  return {
    ...reachedOn(cases),
    cautions: new Set(cautions.map(({ id }) => id)),
    ...adviceCoverables(guideline),
    provenance: new Set([...statementsByPlace(guideline, edges).values()].flat()),
    commands: new Set(
      [...questionIds, ...outcomeIds].flatMap((place) =>
        checked
          .filter(({ effect }) => effect !== 'change' || place !== graph.root.question)
          .map(({ name }) => `${name} at ${place}`),
      ),
    ),
    taps: new Set([
      ...questionIds.flatMap((id) =>
        buttonsAt(id === graph.root.question ? 'first' : 'question').map((button) => `${button} at ${id}`),
      ),
      ...outcomeIds.flatMap((id) => buttonsAt('outcome').map((button) => `${button} at ${id}`)),
    ]),
  };
}

type Reached = Pick<
  Coverables,
  'questions' | 'outcomes' | 'transitions' | 'guards' | 'transitionPairs' | 'answerClasses'
>;

const known = new WeakMap<Cases, Reached>();

/** What some route reaches, kept as long as the chart: it takes walks over the whole of it. */
function reachedOn(cases: Cases): Reached {
  const made = known.get(cases) ?? makeReachedOn(cases);
  known.set(cases, made);
  return made;
}

function makeReachedOn({ edges, graph }: Cases): Reached {
  const reached = (itemsOf: Parameters<typeof shortestWays>[1]): ReadonlySet<string> =>
    new Set(shortestWays(graph.root, itemsOf).keys());
  return {
    questions: reached((place) => [place.question]),
    outcomes: reached((_place, branch) => (branch.outcome ? [branch.outcome] : [])),
    transitions: reached((_place, branch) => [branch.edge]),
    guards: reached((_place, branch) => guardResults(edges, branch.edge)),
    transitionPairs: reached((_place, branch, before) => (before ? [pairName(before, branch.edge)] : [])),
    answerClasses: reached((place: ChartPlace, branch: Branch) => [className(place.question, branch.answer)]),
  };
}

function adviceCoverables(guideline: Cases['guideline']): Pick<Coverables, AdviceCriterion> {
  const items = [...adviceItemsByOwner(guideline).values()].flat();
  const of = (wanted: AdviceCriterion): ReadonlySet<string> =>
    new Set(items.filter(([criterion]) => criterion === wanted).map(([, item]) => item));
  return {
    titles: of('titles'),
    firstScreen: of('firstScreen'),
    options: of('options'),
    pairs: of('pairs'),
    optionConditions: of('optionConditions'),
    prohibitions: of('prohibitions'),
  };
}

/** What a tally has counted, to be kept and taken up again. */
export type Counted = Readonly<
  Record<CriterionName, { readonly covered: readonly string[]; readonly seen: readonly string[] }>
>;

/** Coverage as it grows over a run. */
export interface CoverageTally {
  /** Counts what a walk covered, as far as it was confirmed: of what was read, ids of its words tell it. */
  readonly add: (confirmed: readonly Confirmed[], moves: readonly Move[]) => void;
  readonly counted: () => Counted;
  readonly restore: (counted: Counted) => void;
  readonly result: (name: CriterionName) => CriterionResult;
  readonly results: () => Readonly<Record<CriterionName, CriterionResult>>;
}

/** @param shows `screen` where words were read and compared: then what was not read is told apart */
export function createTally(
  { guideline, edges }: Cases,
  coverables: Coverables,
  shows: 'screen' | 'chart' = 'chart',
): CoverageTally {
  const [covered, read] = [itemSets(), itemSets()];
  const cover = (name: CriterionName, item: string, isRead = true): void => {
    if (!coverables[name].has(item)) return;
    covered[name].add(item);
    if (isRead && !impliedAtScreen.has(name)) read[name].add(item);
  };
  const coverRead = (name: CriterionName, item: string): void => {
    if (coverables[name].has(item)) read[name].add(item);
  };
  /** Where nothing is shown, all of it counts as it is told. */
  const isReadIn =
    (seen: ReadonlySet<string>) =>
    (...ids: readonly string[]): boolean =>
      shows === 'chart' || wasRead(seen, ids);

  const coverAdvice = adviceCover(guideline, cover, (name, item) => read[name].has(item));
  const statements = statementsByPlace(guideline, edges);
  const guardsOf = new Map([...edges.keys()].map((edge) => [edge, guardResults(edges, edge)]));
  const isNew = { place: firstTime(), edge: firstTime(), pair: firstTime(), answer: firstTime() };

  const addJudgement = (judgement: Judgement, isRead: (...ids: readonly string[]) => boolean): void => {
    const { route, edges: taken, pending, outcome, cautions, advice } = judgement;
    for (const place of pending ? [...route, pending] : route) {
      cover('questions', place, isRead(`question ${place}`));
      if (!isRead(`provenance of ${place}`)) continue;
      for (const statement of statements.get(`question ${place}`) ?? []) coverRead('provenance', statement);
    }
    taken.forEach((edge, index) => {
      const before = taken[index - 1];
      if (before && isNew.pair(before, edge)) cover('transitionPairs', pairName(before, edge));
      if (!isNew.edge('', edge)) return;
      cover('transitions', edge);
      for (const result of guardsOf.get(edge) ?? []) cover('guards', result);
    });
    for (const place of placesShown(judgement)) {
      if (isNew.place('', place)) for (const one of statements.get(place) ?? []) cover('provenance', one);
      if (shows === 'chart' || !isRead(...idsOfPlace(place, judgement))) continue;
      for (const statement of statements.get(place) ?? []) coverRead('provenance', statement);
    }
    if (outcome === null || advice === null) return;
    cover('outcomes', outcome, isRead('title'));
    for (const { id } of cautions) cover('cautions', id, isRead(`caution ${id}`));
    coverAdvice(outcome, advice, isRead);
  };

  const result = (name: CriterionName): CriterionResult => ({
    covered: covered[name].size,
    total: coverables[name].size,
    missing: [...coverables[name]].filter((item) => !covered[name].has(item)),
    ...(shows === 'screen'
      ? { implied: [...covered[name]].filter((item) => !read[name].has(item)).length }
      : {}),
  });

  /** The rules whose words stood on the card: of the last edge in any case, of the others where there was room. */
  const addRead = ({ edges: taken }: Judgement, seen: ReadonlySet<string>): void => {
    taken.forEach((edge, index) => {
      const isLast = index === taken.length - 1 && seen.has('basis in full');
      const question = edge.slice(0, edge.indexOf('.'));
      if (!isLast && !seen.has(`rule of ${question}`)) return;
      coverRead('transitions', edge);
      for (const statement of statements.get(`edge ${edge}`) ?? []) coverRead('provenance', statement);
    });
  };

  return {
    counted: () =>
      Object.fromEntries(
        criterionNames.map((name) => [name, { covered: [...covered[name]], seen: [...read[name]] }]),
      ) as Record<CriterionName, { covered: string[]; seen: string[] }>,
    restore: (counted) => {
      for (const name of criterionNames) {
        for (const item of counted[name].covered) if (coverables[name].has(item)) covered[name].add(item);
        for (const item of counted[name].seen) coverRead(name, item);
      }
    },
    add: (confirmed, moves) => {
      const last = confirmed.at(-1);
      if (!last) return;
      const plain = answersOnly(moves);
      const made = plain ? last.judgement.route.length : confirmed.length - 1;
      const onTheWay = shows === 'chart' ? last.seen : new Set(confirmed.flatMap(({ seen }) => [...seen]));
      for (const { judgement, seen } of plain ? [{ ...last, seen: onTheWay }] : confirmed) {
        addRead(judgement, seen);
        addJudgement(judgement, isReadIn(seen));
      }
      moves.slice(0, made).forEach((move, index) => {
        if ((move.do === 'answer' || move.do === 'change') && isNew.answer(move.question, move.answer))
          cover('answerClasses', className(move.question, move.answer));
        const at = placeOf(confirmed[index]?.judgement);
        if (move.do === 'tap') cover('taps', `${move.button} at ${at}`);
        else if (move.do === 'stale' || move.do === 'repeat' || move.do === 'preview')
          cover('taps', `${move.do} at ${at}`);
        if (move.do !== 'answer' && move.do !== 'tap') cover('commands', `${written(move).do} at ${at}`);
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

/** Which edge fired follows from where the case goes: no card names guards, and few name every rule. */
const impliedAtScreen: ReadonlySet<CriterionName> = new Set([
  'transitions',
  'guards',
  'transitionPairs',
  'provenance',
]);

function itemSets(): Record<CriterionName, Set<string>> {
  return Object.fromEntries(criterionNames.map((name) => [name, new Set<string>()])) as Record<
    CriterionName,
    Set<string>
  >;
}

/** Covers what outcomes advise; of an owner whose items were all read nothing is looked at again. */
function adviceCover(
  guideline: Guideline,
  cover: (name: CriterionName, item: string, isRead: boolean) => void,
  isKnown: (name: CriterionName, item: string) => boolean,
): (outcome: OutcomeId, advice: Advice, isRead: (...ids: readonly string[]) => boolean) => void {
  const open = new Map(
    [...adviceItemsByOwner(guideline)].map(([owner, items]) => [
      owner,
      new Set(items.map(([, item]) => item)),
    ]),
  );
  const coverOf = (owner: string, [criterion, item]: AdviceItem, isRead: boolean): void => {
    cover(criterion, item, isRead);
    if (isKnown(criterion, item)) open.get(owner)?.delete(item);
  };
  return (outcome, advice, isRead) => {
    const owners = [outcome, ...advice.options.flatMap(({ conditions }) => conditions.map(({ id }) => id))];
    if (owners.every((owner) => open.get(owner)?.size === 0)) return;
    for (const { owner, item, ids } of shownItems(guideline, outcome, advice))
      if (open.get(owner)?.size !== 0) coverOf(owner, item, isRead(...ids));
  };
}

/** Ids of the words by which a statement of provenance at a place is read. */
function idsOfPlace(place: string, { outcome, advice }: Judgement): readonly string[] {
  const [kind = '', name = ''] = place.split(' ');
  const own = name.slice(name.indexOf('.') + 1);
  const options = advice?.options ?? [];
  switch (kind) {
    case 'caution':
      return [`caution ${name}`];
    case 'option':
      return outcome === null ? [] : [`option ${own}`, `first option ${own}`];
    case 'closure':
      return options.filter(({ closed }) => closed === name).map(({ id }) => `reason why ${id} is closed`);
    case 'condition':
    case 'prohibition':
      return options.map(({ id }) => `${kind} ${name} of ${id}`);
    case 'pair':
      return ['sentence of the pair'];
    default:
      return [];
  }
}

/** Whether something is met for the first time, under a name and by itself; over many routes little is. */
function firstTime(): (name: string, item: unknown) => boolean {
  const met = new Map<string, Set<unknown>>();
  return (name, item) => {
    const items = met.get(name) ?? new Set();
    met.set(name, items);
    return items.size !== items.add(item).size;
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
