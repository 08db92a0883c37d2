import { holds } from '../../engine/conditions.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { knownOf } from '../cases/caseFor.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { fitsIn, type PooledCase, poolSize } from '../balance/pool.ts';
import { optionSets, type OptionSets } from '../balance/optionSets.ts';
import { perContext } from '../balance/perContext.ts';
import { sharesOver } from '../balance/shares.ts';
import { isOutcome, nodesOf } from '../chart/node.ts';
import type { CaseState } from '../../machine/cases.ts';
import type { ItemBody } from '../item/draft.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import { isUnknown, type SingleChange } from '../routes/singleChanges.ts';
import type { Exclusion } from '../tables/exclusion.ts';
import { ownAnswer, wouldBeRight } from '../words/feedback.ts';
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
  node: NodeId,
): RouteSource | null {
  const context: Answers = { differentiation: 'well', ki67: { ki67: 5 } };
  return routes.favouredSource(`exclusion ${id} ${node}`, {
    outcomes: isOutcome(chart.guideline, node) ? [node] : outcomes,
    through: question,
    favour: (asked, answer) =>
      asked !== question || holds(excludedWhen, chart.factsOf({ ...context, [asked]: answer })) ? 1 : 0,
  });
}

/**
 * Sets of exclusions of which each holds for some patient and the others do not hold for that patient.
 */
const setsIn = perContext((context): OptionSets<string> => {
  const { chart, tables } = context;
  const exclusions = new Map(tables.exclusions.map((exclusion) => [exclusion.id, exclusion]));
  const labels = [...exclusions.keys()];
  const shares = sharesOver(nodesOf(chart.guideline), (node) => exclusionsOf(context, node));
  const sharing = (id: string): number => {
    const exclusion = exclusions.get(id);
    return exclusion ? shares(exclusion) : 0;
  };
  return optionSets({
    labels,
    shareOf: sharing,
    fits: fitsIn(labels, (id) => {
      const exclusion = exclusions.get(id);
      return exclusion ? pooled(context, exclusion) : [];
    }),
    affinity: (a, b) => (exclusions.get(a)?.question === exclusions.get(b)?.question ? 2 : 1),
    size: 4,
  });
});

/** Patients for whom an exclusion holds, each with the exclusions that are surely not true of that patient. */
function pooled(context: QuizContext, exclusion: Exclusion): readonly PooledCase<string>[] {
  const source = sourceWith(context, exclusion, exclusion.question);
  const random = seeded(2017);
  if (!source) return [];
  return Array.from({ length: poolSize }, () => drawAnswers(context, source, random)).flatMap((answers) => {
    const { recommendation } = context.chart.follow(byQuestion(answers));
    return recommendation && isExcluded(context, exclusion, recommendation, answers)
      ? [{ wrong: new Set(fairWrongOnes(context, recommendation.facts).map(({ id }) => id)) }]
      : [];
  });
}

/** Exclusions that are not true of a patient, by the algorithm or otherwise. */
function fairWrongOnes({ tables }: QuizContext, facts: Facts): readonly Exclusion[] {
  return tables.exclusions.filter(
    ({ excludedWhen, unfairWhen }) =>
      !holds(excludedWhen, facts) && (unfairWhen === undefined || !holds(unfairWhen, facts)),
  );
}

const draws = 60;

/** Which limit on treatment applies to this patient, and why? */
export const closedOption: ItemMaker = (context, node, random) => {
  const { chart, tables } = context;
  const sets = setsIn(context);
  const practised = random.pick(exclusionsOf(context, node).filter(({ id }) => sets.keys.includes(id)));
  const companions = sets.companions(practised.id, random);
  const source = sourceWith(context, practised, node);
  if (!source || !companions) return null;
  const wrong = tables.exclusions.filter(({ id }) => companions.includes(id));
  const areWrong = (facts: Facts): boolean => {
    const fair = fairWrongOnes(context, facts);
    return wrong.every((exclusion) => fair.includes(exclusion));
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const answers = drawAnswers(context, source, random);
    const state = chart.follow(byQuestion(answers));
    const { recommendation } = state;
    if (!recommendation || !isExcluded(context, practised, recommendation, answers)) continue;
    if (!areWrong(recommendation.facts)) continue;
    const quizCase = writeCase(context, { answers }, random);
    if (quizCase && areWrong(chart.factsOf(knownOf(quizCase), state.outcome)))
      return closedOptionItem(context, node, { practised, wrong, quizCase, state }, random);
  }
  return null;
};

interface Chosen {
  readonly practised: Exclusion;
  readonly wrong: readonly Exclusion[];
  readonly quizCase: QuizCase;
  readonly state: CaseState;
}

function closedOptionItem(
  context: QuizContext,
  node: NodeId,
  { practised, wrong, quizCase, state }: Chosen,
  random: Random,
): ItemBody | null {
  const { chart } = context;
  const { recommendation } = state;
  if (!recommendation) return null;
  const edges = chart.edgesTaken(state);
  const known = knownOf(quizCase);
  const changes = context.routes.singleChanges(known, [...new Set(wrong.map(({ question }) => question))]);
  const edge = edges.find(({ question }) => question === practised.question);
  return {
    kind: 'closedOption',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.closed, {}, random),
    options: arranged(
      [
        excludedBy(practised, recommendation, edges),
        ...wrong.map((exclusion) => notExcluded(context, exclusion, changes, known, edges)),
      ],
      random,
    ),
    many: false,
    hint: expand(hints.closedBy, {}, random),
    lesson: lessonOf(practised, recommendation.facts, random),
    provenance: practised.provenance,
    edges: edge ? [edge.id] : [],
  };
}

/** Whether it holds on the route, and closes an option there or leads to the outcome. */
function isExcluded(
  { chart }: QuizContext,
  exclusion: Exclusion,
  recommendation: Recommendation,
  answers: readonly GivenAnswer[],
): boolean {
  const { closure, question, excludedWhen, alsoAt } = exclusion;
  const { outcome, facts } = recommendation;
  if (!answers.some((given) => given.question === question) || !holds(excludedWhen, facts)) return false;
  if (closure === null || alsoAt.includes(outcome)) return true;
  return closedTexts(chart.guideline.outcomes, exclusion, recommendation).length > 0;
}

/** The options of the recommendation that a closure closes, be it the first to do so or not. */
function closedTexts(
  outcomes: Guideline['outcomes'],
  { closure }: Exclusion,
  { outcome, options }: Recommendation,
): readonly string[] {
  const naming = outcomes[outcome].options
    .filter(({ closedBy }) => closedBy.some(({ id }) => id === closure))
    .map(({ id }) => id);
  return options.filter(({ id }) => naming.includes(id)).map(({ text }) => text);
}

function named({ id, label, synonyms }: Exclusion): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  return { label, synonyms, means: { kind: 'exclusion', exclusion: id } };
}

function excludedBy(exclusion: Exclusion, { options }: Recommendation, edges: readonly Edge[]): OptionDraft {
  const closed = options.find((option) => option.closed?.id === exclusion.closure);
  return {
    ...named(exclusion),
    right: true,
    why: `${exclusion.because}${closed ? ` It closes “${closed.text.replace(/[.]$/, '')}”.` : ''}`,
    edge: edges.find(({ question }) => question === exclusion.question)?.id ?? null,
    provenance: exclusion.provenance,
    wouldBeRight: null,
  };
}

/** An exclusion that does not hold here: what it would rest on, and what the case says instead. */
function notExcluded(
  context: QuizContext,
  exclusion: Exclusion,
  changes: readonly SingleChange[],
  known: Answers,
  edges: readonly Edge[],
): OptionDraft {
  const { chart } = context;
  const { question, because, provenance } = exclusion;
  const { title } = chart.guideline.questions[question];
  const change = changes.find(
    ({ change: one, state: { recommendation } }) =>
      one.question === question &&
      !isUnknown(chart.guideline, one) &&
      recommendation !== null &&
      isExcluded(context, exclusion, recommendation, [one]),
  )?.change;
  return {
    ...named(exclusion),
    right: false,
    why: `It would rest on this: “${because.replace(/[.]$/, '')}”. ${
      known[question] === undefined
        ? 'The case says nothing of the kind.'
        : `Here “${title}” is answered by ${ownAnswer(context, question, known)}.`
    }`,
    edge: edges.find((edge) => edge.question === question)?.id ?? null,
    provenance,
    wouldBeRight: change ? wouldBeRight(context, { changed: [change], provided: [] }, known) : null,
  };
}

/** What the exclusion rests on, and what it leaves open. */
function lessonOf({ because, leavesOpen }: Exclusion, facts: Facts, random: Random): string {
  const fitting = leavesOpen.filter(({ when }) => when === undefined || holds(when, facts));
  return fitting.length === 0 ? because : `${because} ${random.pick(fitting).text}`;
}
