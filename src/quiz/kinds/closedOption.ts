import { holds } from '../../engine/conditions.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers } from '../../guideline/answers.ts';
import type { Exclusion, WrongExclusion } from '../../guideline/quiz/exclusions/exclusion.ts';
import { knownOf } from '../cases/caseFor.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { NodeId } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, shuffled } from '../random/draw.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import { wouldBeRight } from '../words/feedback.ts';
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
  { id, question, excludedWhen }: Exclusion,
  node: NodeId,
): RouteSource | null {
  const context: Answers = { differentiation: 'well', ki67: { ki67: 5 } };
  return routes.favouredSource(`exclusion ${id} ${node}`, {
    ...(isOutcome(chart.guideline, node) ? { outcomes: [node] } : {}),
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
  const quizCase = writeCase(context, { answers }, random);
  if (!quizCase) return null;
  const known = knownOf(quizCase);
  const facts = chart.factsOf(known, state.outcome);
  const excluded = tables.exclusions.filter(
    ({ question, excludedWhen }) =>
      answers.some((given) => given.question === question) && holds(excludedWhen, facts),
  );
  if (!excluded.includes(practised)) return null;
  const others = shuffled(
    excluded.filter((exclusion) => exclusion !== practised),
    random,
  ).slice(0, chance(0.35, random) ? 1 : 0);
  const right = [practised, ...others];
  const wrong = shuffled(
    right.flatMap((exclusion) => exclusion.wrong.map((statement) => ({ exclusion, statement }))),
    random,
  )
    .filter(({ statement }) => statement.when === undefined || holds(statement.when, facts))
    .slice(0, 3);
  if (wrong.length < 3) return null;
  const edges = chart.edgesTaken(state);
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
        ...right.map((exclusion) => excludedBy(exclusion, edges)),
        ...wrong.map(({ exclusion, statement }) => notExcluded(context, exclusion, statement, edges, known)),
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

function named({ id, label, synonyms }: Exclusion): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  return { label, synonyms, means: { kind: 'exclusion', exclusion: id } };
}

function excludedBy(exclusion: Exclusion, edges: readonly Edge[]): OptionDraft {
  return {
    ...named(exclusion),
    right: true,
    why: exclusion.because,
    edge: edges.find(({ question }) => question === exclusion.question)?.id ?? null,
    provenance: exclusion.provenance,
    wouldBeRight: null,
  };
}

function notExcluded(
  context: QuizContext,
  { id, question }: Exclusion,
  statement: WrongExclusion,
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
