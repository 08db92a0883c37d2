import type { Random } from '../../engine/random.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { isQuestion } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several } from '../random/draw.ts';
import type { Nearness } from '../routes/nearest.ts';
import { answerLeads, edgeLeads, wouldBeRight } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/**
 * Which question does the algorithm ask next? The case stops half way and tells nothing that the
 * algorithm has not asked. At an outcome the right option is that nothing more is asked.
 */
export const nextQuestion: ItemMaker = (context, node, random) => {
  const { chart, routes } = context;
  const source = routes.sourceFor(
    isQuestion(chart.guideline, node) ? { through: node } : { outcomes: [node] },
  );
  if (!source) return null;
  const route = drawAnswers(context, source, random);
  const until = isQuestion(chart.guideline, node)
    ? route.findIndex(({ question }) => question === node)
    : route.length;
  const answers = route.slice(0, until);
  const quizCase = writeCase(context, { answers, silent: true }, random);
  return quizCase && nextQuestionItem(context, node, quizCase, random);
};

/**
 * The item for a case of which some answers are asked already.
 * @param node the question asked next, or the outcome reached, by `quizCase.answers`
 */
export function nextQuestionItem(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  random: Random,
): ItemBody {
  const { chart, routes } = context;
  const { questionIds, questions } = chart.guideline;
  const { answers } = quizCase;
  const known = byQuestion(answers);
  const state = chart.follow(known);
  const edges = chart.edgesTaken(state);
  const last = edges.at(-1) ?? null;
  const near = routes.nearness(known);
  const first = chart.cases.start().question ?? 'differentiation';
  const open = questionIds.filter((question) => !(question in known) && question !== node);
  const wrong = nearest(open, near, answers, random);
  // A finished case says so by its length alone unless "none" stands among the options of others too.
  const offersNone = state.question === null || (last !== null && chance(0.3, random));
  const options: OptionDraft[] = [
    ...(isQuestion(chart.guideline, node) ? [rightQuestion(context, node, last, known)] : []),
    ...(offersNone ? [nothingMore(context, state.question, last, known)] : []),
    ...wrong
      .slice(0, offersNone && isQuestion(chart.guideline, node) ? 2 : 3)
      .map((question) => wrongQuestion(context, question, near, edges, last, state.question, known)),
  ];
  return {
    kind: 'nextQuestion',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.nextQuestion, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(
      !last ? hints.start : state.question === null ? hints.finished : hints.lastAnswer,
      { question: last ? questions[last.question].title : '-' },
      random,
    ),
    lesson: last ? edgeLeads(context, last, known) : startsWith(chart.guideline, first),
    provenance: last?.provenance ?? questions[first].provenance,
    edges: last ? [last.id] : [],
  };
}

/** Questions that are near: the fewer answers must be others and the fewer come before, the likelier. */
function nearest(
  open: readonly QuestionId[],
  near: Nearness,
  answers: readonly GivenAnswer[],
  random: Random,
): readonly QuestionId[] {
  const place = (question: QuestionId | undefined): number =>
    answers.findIndex((given) => given.question === question) + 1;
  const weightOf = (question: QuestionId): number => {
    const change = near.to(question);
    if (change === null) return 0;
    const [first] = change.changed;
    const late = first ? (place(first.question) / answers.length) ** 2 : 1;
    return late / (1 + 2 * change.changed.length + change.provided.length) ** 2;
  };
  return several(open, 3, weightOf, random);
}

function rightQuestion(
  context: QuizContext,
  question: QuestionId,
  last: Edge | null,
  known: Answers,
): OptionDraft {
  const { guideline } = context.chart;
  return {
    ...named(context, question),
    right: true,
    why: last ? edgeLeads(context, last, known) : startsWith(guideline, question),
    edge: last?.id ?? null,
    provenance: last?.provenance ?? guideline.questions[question].provenance,
    wouldBeRight: null,
  };
}

function wrongQuestion(
  context: QuizContext,
  question: QuestionId,
  near: Nearness,
  edges: readonly Edge[],
  last: Edge | null,
  next: QuestionId | null,
  known: Answers,
): OptionDraft {
  const { questions } = context.chart.guideline;
  const change = near.to(question);
  const parting = edges.find((edge) => edge.question === change?.changed[0]?.question);
  const later = next === null ? '' : `It may come later; “${questions[next].title}” comes first.`;
  return {
    ...named(context, question),
    right: false,
    why: parting ? answerLeads(context, parting, known) : later,
    edge: (parting ?? last)?.id ?? null,
    provenance: (parting ?? last)?.provenance ?? questions[next ?? question].provenance,
    wouldBeRight: wouldBeRight(context, change, known),
  };
}

function nothingMore(
  context: QuizContext,
  next: QuestionId | null,
  last: Edge | null,
  known: Answers,
): OptionDraft {
  const { chart, tables } = context;
  return {
    ...tables.names.noQuestion,
    means: { kind: 'noQuestion' },
    right: next === null,
    why:
      last && next === null
        ? edgeLeads(context, last, known)
        : `The answers so far do not settle it: the algorithm still asks “${next ? chart.guideline.questions[next].title : ''}”.`,
    edge: last?.id ?? null,
    provenance: last?.provenance ?? [],
    wouldBeRight: null,
  };
}

function named(
  { chart, tables }: QuizContext,
  question: QuestionId,
): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  const { label, synonyms } = tables.names.questions[question];
  const { title } = chart.guideline.questions[question];
  return { label, synonyms: [title, ...synonyms], means: { kind: 'question', question } };
}

function startsWith({ questions }: Guideline, question: QuestionId): string {
  return `Every case starts with “${questions[question].title}”.`;
}
