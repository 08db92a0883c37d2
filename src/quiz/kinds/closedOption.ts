import { holds } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer } from '../../guideline/answers.ts';
import type { Facts } from '../../guideline/condition.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { knownOf } from '../cases/caseFor.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several, shuffled } from '../random/draw.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import { isUnknown, type SingleChange } from '../routes/singleChanges.ts';
import type { Exclusion, NearMiss } from '../tables/exclusion.ts';
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

/** Which option is closed for this patient, and why? */
export const closedOption: ItemMaker = (context, node, random) => {
  const { chart, tables } = context;
  const practised = random.pick(exclusionsOf(context, node));
  const source = sourceWith(context, practised, node);
  if (!source) return null;
  const answers = drawAnswers(context, source, random);
  const state = chart.follow(byQuestion(answers));
  const { recommendation } = state;
  if (!recommendation || !isExcluded(context, practised, recommendation, answers)) return null;
  const quizCase = writeCase(context, { answers }, random);
  if (!quizCase) return null;
  const facts = chart.factsOf(knownOf(quizCase), state.outcome);
  const others = tables.exclusions.filter(
    (exclusion) => exclusion !== practised && isExcluded(context, exclusion, recommendation, answers),
  );
  const right = [practised, ...shuffled(others, random).slice(0, chance(0.35, random) ? 1 : 0)];
  const near = nearMissesOf(practised, facts, random);
  const far = notHere(context, practised, answers, facts, 3 - near.length, random);
  if (near.length + far.length < 3) return null;
  const edges = chart.edgesTaken(state);
  const changes = context.routes.singleChanges(knownOf(quizCase), [
    ...new Set(far.map(({ question }) => question)),
  ]);
  const many = right.length > 1;
  const edge = edges.find(({ question }) => question === practised.question);
  return {
    kind: 'closedOption',
    node,
    caution: null,
    case: quizCase,
    stem: expand(many ? stems.closedMany : stems.closedOne, {}, random),
    options: arranged(
      [
        ...right.map((exclusion) => excludedBy(exclusion, recommendation, edges)),
        ...near.map((statement) => nearMiss(context, practised, statement, edges, knownOf(quizCase))),
        ...far.map((exclusion) => notExcluded(context, exclusion, changes, knownOf(quizCase), edges)),
      ],
      random,
    ),
    many,
    hint: expand(hints.closedBy, { question: chart.guideline.questions[practised.question].title }, random),
    lesson: practised.because,
    provenance: practised.provenance,
    edges: edge ? [edge.id] : [],
  };
};

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

/** At most one statement with the right reason and the wrong treatment: it is never right in any item. */
function nearMissesOf({ nearMisses }: Exclusion, facts: Facts, random: Random): readonly NearMiss[] {
  const fitting = nearMisses.filter(({ when }) => when === undefined || holds(when, facts));
  return fitting.length > 0 && chance(0.6, random) ? [random.pick(fitting)] : [];
}

/** Exclusions that do not hold for this patient, those of the same question before others. */
function notHere(
  { tables }: QuizContext,
  practised: Exclusion,
  answers: readonly GivenAnswer[],
  facts: Facts,
  count: number,
  random: Random,
): readonly Exclusion[] {
  const asked = new Set(answers.map(({ question }) => question));
  return several(
    tables.exclusions.filter(
      ({ excludedWhen, unfairWhen }) =>
        !holds(excludedWhen, facts) && (unfairWhen === undefined || !holds(unfairWhen, facts)),
    ),
    count,
    // What is right more often is also wrong more often, so that no label tells.
    ({ question, outcomes }) =>
      (question === practised.question ? 3 : asked.has(question) ? 2 : 0.7) * (outcomes.length + 1),
    random,
  );
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

function nearMiss(
  context: QuizContext,
  { id, question }: Exclusion,
  statement: NearMiss,
  edges: readonly Edge[],
  known: Answers,
): OptionDraft {
  return {
    label: statement.label,
    means: { kind: 'exclusion', exclusion: `${id}.${statement.id}` },
    right: false,
    why: statement.why,
    edge: edges.find((edge) => edge.question === question)?.id ?? null,
    provenance: statement.provenance,
    wouldBeRight: statement.rightWith
      ? wouldBeRight(context, { changed: [statement.rightWith], provided: [] }, known)
      : null,
    synonyms: [],
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
