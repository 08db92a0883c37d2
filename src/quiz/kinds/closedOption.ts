import { isOutcome } from '../../engine/isOutcome.ts';
import { holds, testsIn } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import type { Pieces } from '../../machine/pieces.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import { knownOf } from '../cases/caseFor.ts';
import { type DrawnCase, drawCase, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { optionSets, type OptionSets } from '../balance/optionSets.ts';
import { perContextInPieces } from '../balance/perContext.ts';
import { seatsOf } from '../balance/seats.ts';
import type { CaseState } from '../../machine/cases.ts';
import { nodesOf } from '../chart/node.ts';
import type { ItemBody } from '../item/draft.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import type { Exclusion } from '../tables/exclusion.ts';
import { againstIt, findingsOf } from '../words/answerWords.ts';
import { rightIf, withoutCodes } from '../words/feedback.ts';
import { nameOfNearness, type Nearness, nearnessTo, tellingToo, toldTooFor } from '../words/nearMiss.ts';
import { truthOf } from '../words/refutes.ts';
import { ofTheirTrials, sentence } from '../words/reasons.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** The exclusions that an item about a node may practise. */
export function exclusionsOf({ chart, tables }: QuizContext, node: NodeId): readonly Exclusion[] {
  return tables.exclusions.filter(({ outcomes, question }) =>
    isOutcome(chart.guideline, node) ? outcomes.includes(node) : question === node,
  );
}

/** Routes whose answer to the exclusion's question excludes. */
function sourceWith(
  { chart, routes }: QuizContext,
  { id, question, outcomes, excludedWhen }: Exclusion,
  node: NodeId | null,
): RouteSource | null {
  const end = node !== null && isOutcome(chart.guideline, node) ? node : null;
  const context: Answers = { differentiation: 'well', ki67: { ki67: 5 } };
  return routes.favouredSource(`exclusion ${id} ${end ?? ''}`, {
    outcomes: end === null ? outcomes : [end],
    through: question,
    favour: (asked, answer) =>
      asked !== question || holds(excludedWhen, chart.factsOf({ ...context, [asked]: answer })) ? 1 : 0,
  });
}

/** Of the mean share of the nodes, how much each has: many share few items. */
export const leastShareOfNode = 1 / 4;

/** Sets of exclusions of which each holds for some patient and the others do not hold for that patient. */
export const setsIn = perContextInPieces(function* (context): Pieces<OptionSets<string, NodeId>> {
  const { chart, tables } = context;
  const byId = new Map(tables.exclusions.map((exclusion) => [exclusion.id, exclusion]));
  const seats = yield* seatsOf(context, {
    nodes: nodesOf(chart.guideline),
    keysOf: (node) => exclusionsOf(context, node).map(({ id }) => id),
    sourceFor: (id, node) => {
      const exclusion = byId.get(id);
      return exclusion ? sourceWith(context, exclusion, node) : null;
    },
    isRight: (id, _node, drawn) => {
      const exclusion = byId.get(id);
      return exclusion !== undefined && isAsked(context, exclusion, drawn, false);
    },
    wrongOnes: ({ answers, facts }) =>
      tables.exclusions.flatMap((exclusion): readonly (readonly [string, string])[] => {
        const nearness = nearnessTo(context, exclusion, facts, byQuestion(answers));
        return nearness ? [[exclusion.id, nameOfNearness(nearness)]] : [];
      }),
  });
  return yield* optionSets({
    labels: [...byId.keys()],
    seats,
    affinity: (a, b) => (byId.get(a)?.question === byId.get(b)?.question ? 2 : 1),
    size: 4,
    // Some rest on what few patients have.
    leastOfOption: 1 / 5,
    leastOfPlace: leastShareOfNode,
    // Each limit is to be met, and few of them have no match.
    unmatched: 'staysBeside',
    isFair: (key, companions) =>
      !lengthTells(
        [key, ...companions].map((id) => ({ label: byId.get(id)?.label ?? '', right: id === key })),
      ),
  });
});

/** A limit that does not hold, and what in the patient falls short of it. */
interface Wrong {
  readonly exclusion: Exclusion;
  readonly nearness: Nearness;
}

/** The limits with what falls short of each. @returns null unless each has something of its own */
function wrongOnes(
  context: QuizContext,
  exclusions: readonly Exclusion[],
  facts: Facts,
  known: Answers,
  random: Random,
): readonly Wrong[] | null {
  const wrong = exclusions.flatMap((exclusion): readonly Wrong[] => {
    const nearness = nearnessTo(context, exclusion, facts, known, (fitting) =>
      fitting.length > 0 ? random.pick(fitting) : undefined,
    );
    return nearness ? [{ exclusion, nearness }] : [];
  });
  const names = new Set(wrong.map(({ nearness }) => nameOfNearness(nearness)));
  return names.size === exclusions.length ? wrong : null;
}

/** How many patients a set is tried on whom its limit closes something, and how many are drawn for that at most. */
const tries = { patients: 120, draws: 3000 };

/** How often an item of the kind is about a node. */
export function exclusionShare(context: QuizContext, node: NodeId): number {
  return setsIn(context).shareOf(node);
}

/** Whether an item about a node can ask for an exclusion. */
export function hasExclusions(context: QuizContext, node: NodeId): boolean {
  return setsIn(context).hasSets(node);
}

/** Which limit on treatment applies to this patient, and why? */
export const closedOption: ItemMaker = (context, node, random) => {
  const { chart, tables } = context;
  const set = setsIn(context).draw(node, random);
  if (!set) return null;
  const { key, companions } = set;
  const practised = tables.exclusions.find(({ id }) => id === key);
  const source = practised && sourceWith(context, practised, node);
  if (!source) return null;
  const others = tables.exclusions.filter(({ id }) => companions.includes(id));
  for (let draw = 0, patients = 0; draw < tries.draws && patients < tries.patients; draw += 1) {
    const drawn = drawCase(context, source, random);
    if (!drawn || !isAsked(context, practised, drawn, false)) continue;
    patients += 1;
    const near = wrongOnes(context, others, drawn.facts, byQuestion(drawn.answers), random);
    if (!near) continue;
    const wish = {
      answers: drawn.answers,
      alsoStated: toldTooFor(
        context,
        near.map(({ nearness }) => nearness),
        random,
      ),
      mayHaveGraft: practised.needsGraft ?? false,
    };
    const quizCase = writeCase(context, wish, random);
    const known = quizCase && knownOf(quizCase);
    if (
      !known ||
      !isAsked(context, practised, { ...drawn, facts: chart.factsOf(known, drawn.outcome) }, true)
    )
      continue;
    const wrong = wrongOnes(context, others, chart.factsOf(known, drawn.outcome), known, random);
    if (!wrong) continue;
    const told = tellingToo(
      quizCase,
      wrong.map(({ nearness }) => nearness),
      random,
    );
    const item = closedOptionItem(context, node, { practised, wrong, quizCase: told }, random);
    if (item) return item;
  }
  return null;
};

interface Chosen {
  readonly practised: Exclusion;
  readonly wrong: readonly Wrong[];
  readonly quizCase: QuizCase;
}

function closedOptionItem(
  context: QuizContext,
  node: NodeId,
  { practised, wrong, quizCase }: Chosen,
  random: Random,
): ItemBody | null {
  const { chart } = context;
  const state = chart.follow(byQuestion(quizCase.answers));
  const { recommendation } = state;
  if (!recommendation) return null;
  const edges = chart.edgesTaken(state);
  const known = knownOf(quizCase);
  const edge = edges.find(({ question }) => question === practised.question);
  return {
    kind: 'closedOption',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.closed, {}, random),
    options: arranged(
      [
        excludedBy(context, practised, edges, known),
        ...wrong.map((one) => notExcluded(context, one, practised, known, edges)),
      ],
      random,
    ),
    many: false,
    hint: expand(hints.closedBy, {}, random),
    lesson: lessonOf(context, practised, recommendation.facts, random),
    provenance: practised.provenance,
    edges: edge ? [edge.id] : [],
  };
}

/**
 * Whether it is excluded, and nothing else of the patient closes the same.
 * @param sure whether all that this rests on must be known: before the text is written it need only be possible
 */
function isAsked(context: QuizContext, exclusion: Exclusion, drawn: DrawnCase, sure: boolean): boolean {
  const truth = exclusion.askedWhen === undefined ? true : truthOf(exclusion.askedWhen, drawn.facts);
  return isExcluded(context, exclusion, drawn) && (truth ?? !sure);
}

/** Whether it holds on the route, and closes an option there or leads to the outcome. */
function isExcluded(
  { chart }: QuizContext,
  { closure, question, excludedWhen, alsoAt }: Exclusion,
  { answers, outcome, facts }: DrawnCase,
): boolean {
  if (!answers.some((given) => given.question === question) || !holds(excludedWhen, facts)) return false;
  if (closure === null || alsoAt.includes(outcome)) return true;
  // It need not be the first to close the option.
  return chart.guideline.outcomes[outcome].options.some(
    ({ onlyWhen, closedBy }) =>
      closedBy.some(({ id }) => id === closure) && (onlyWhen === undefined || holds(onlyWhen, facts)),
  );
}

function named({ id, label, synonyms }: Exclusion): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  return { label, synonyms, means: { kind: 'exclusion', exclusion: id } };
}

function excludedBy(
  context: QuizContext,
  exclusion: Exclusion,
  edges: readonly Edge[],
  known: Answers,
): OptionDraft {
  const { id, question, because } = exclusion;
  const reason = context.tables.reasons.exclusionBecause[id] ?? because;
  return {
    ...named(exclusion),
    right: true,
    why: sentence([...findingsOf(context, closingOf(exclusion, known), [question]), reason].join(': ')),
    edge: edges.find((edge) => edge.question === question)?.id ?? null,
    provenance: exclusion.provenance,
    wouldBeRight: null,
  };
}

/** What is known, with of several contraindications those alone that the exclusion rests on. */
function closingOf({ question, excludedWhen }: Exclusion, known: Answers): Answers {
  const items = known.transarterialContraindications;
  if (question !== 'transarterialContraindications' || items === undefined || items.length < 2) return known;
  const named: readonly unknown[] = testsIn(excludedWhen).flatMap((test) =>
    'includes' in test ? [test.includes] : [],
  );
  const own = items.filter((item) => named.includes(item));
  return own.length === 0 ? known : { ...known, transarterialContraindications: own };
}

/** An exclusion that does not hold here: what it would rest on, and what the case says instead. */
function notExcluded(
  context: QuizContext,
  { exclusion, nearness }: Wrong,
  practised: Exclusion,
  known: Answers,
  edges: readonly Edge[],
): OptionDraft {
  const { question, provenance } = exclusion;
  const finding = 'told' in nearness ? null : nearness.finding;
  const here = 'told' in nearness ? nearness.told.finding : againstIt(context, nearness.finding);
  const holdsAfter = (one: Exclusion, { recommendation }: CaseState, after: Answers): boolean =>
    recommendation !== null &&
    isExcluded(context, one, { ...recommendation, answers: chartAnswers(after, one.question) });
  return {
    ...named(exclusion),
    right: false,
    why: sentence(`${reasonFor(context, exclusion)}; here ${here}`),
    edge: edges.find((edge) => edge.question === question)?.id ?? null,
    provenance,
    ...rightIf(
      context,
      known,
      // The limit of a number stands in the reason already.
      finding?.question === 'ki67' ? null : finding,
      (state, after) => holdsAfter(exclusion, state, after),
      (state, after) => holdsAfter(practised, state, after),
    ),
  };
}

function chartAnswers(after: Answers, question: QuestionId): readonly GivenAnswer[] {
  const answer = after[question];
  return answer === undefined ? [] : [{ question, answer }];
}

/** What an exclusion rests on. */
function reasonFor({ tables }: QuizContext, { id, because }: Exclusion): string {
  return tables.reasons.exclusions[id] ?? because;
}

const longLesson = 170;

/** The rule that the item is about and, while it stays short, what it leaves open. */
function lessonOf(context: QuizContext, exclusion: Exclusion, facts: Facts, random: Random): string {
  const rule = sentence(reasonFor(context, exclusion));
  const fitting = ofTheirTrials(context.tables, exclusion.leavesOpen, facts).filter(
    ({ text, when }) => (when === undefined || holds(when, facts)) && rule.length + text.length <= longLesson,
  );
  return fitting.length === 0 ? rule : `${rule} ${withoutCodes(random.pick(fitting).text)}`;
}
