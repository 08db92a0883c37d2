import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import { questionIds, questions } from '../../guideline/questions/index.ts';
import type { Random } from '../../engine/random.ts';
import type { Edge } from '../../engine/trail.ts';
import { byQuestion, cases, edgesTaken, follow } from '../chart.ts';
import { isQuestion, type ItemBody, type ItemMaker } from '../draft.ts';
import { chance, several } from '../draw.ts';
import type { NodeId, QuizCase } from '../item.ts';
import { drawAnswers, writeCase } from '../makeCase.ts';
import { arranged, type OptionDraft } from '../options.ts';
import { expand } from '../prose/grammar.ts';
import { type Nearness, nearness } from '../routes/nearest.ts';
import { sourceFor } from '../routes/sampleRoute.ts';
import { answerLeads, edgeLeads, wouldBeRight } from '../words/feedback.ts';
import { noQuestion, questionNames } from '../words/questionNames.ts';
import { hints, stems } from '../words/stems.ts';

/**
 * Which question does the algorithm ask next? The case stops half way and tells nothing that the
 * algorithm has not asked. At an outcome the right option is that nothing more is asked.
 */
export const nextQuestion: ItemMaker = (node, random) => {
  const source = sourceFor(isQuestion(node) ? { through: node } : { outcomes: [node] });
  if (!source) return null;
  const route = drawAnswers(source, random);
  const until = isQuestion(node) ? route.findIndex(({ question }) => question === node) : route.length;
  const answers = route.slice(0, until);
  const quizCase = writeCase({ answers, silent: true }, random);
  return quizCase && nextQuestionItem(node, quizCase, random);
};

/**
 * The item for a case of which some answers are asked already.
 * @param node the question asked next, or the outcome reached, by `quizCase.answers`
 */
export function nextQuestionItem(node: NodeId, quizCase: QuizCase, random: Random): ItemBody {
  const { answers } = quizCase;
  const known = byQuestion(answers);
  const state = follow(known);
  const edges = edgesTaken(state);
  const last = edges.at(-1) ?? null;
  const near = nearness(known);
  const open = questionIds.filter((question) => !(question in known) && question !== node);
  const wrong = nearest(open, near, answers, random);
  // A finished case says so by its length alone unless "none" stands among the options of others too.
  const offersNone = state.question === null || (last !== null && chance(0.3, random));
  const options: OptionDraft[] = [
    ...(isQuestion(node) ? [rightQuestion(node, last, known)] : []),
    ...(offersNone ? [nothingMore(state.question, last, known)] : []),
    ...wrong
      .slice(0, offersNone && isQuestion(node) ? 2 : 3)
      .map((question) => wrongQuestion(question, near, edges, last, state.question, known)),
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
    lesson: last ? edgeLeads(last, known) : startsWith(cases.start().question ?? 'differentiation'),
    provenance: last?.provenance ?? questions.differentiation.provenance,
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

function rightQuestion(question: QuestionId, last: Edge | null, known: Answers): OptionDraft {
  return {
    ...named(question),
    right: true,
    why: last ? edgeLeads(last, known) : startsWith(question),
    edge: last?.id ?? null,
    provenance: last?.provenance ?? questions[question].provenance,
    wouldBeRight: null,
  };
}

function wrongQuestion(
  question: QuestionId,
  near: Nearness,
  edges: readonly Edge[],
  last: Edge | null,
  next: QuestionId | null,
  known: Answers,
): OptionDraft {
  const change = near.to(question);
  const parting = edges.find((edge) => edge.question === change?.changed[0]?.question);
  const later = next === null ? '' : `It may come later; “${questions[next].title}” comes first.`;
  return {
    ...named(question),
    right: false,
    why: parting ? answerLeads(parting, known) : later,
    edge: (parting ?? last)?.id ?? null,
    provenance: (parting ?? last)?.provenance ?? questions[next ?? question].provenance,
    wouldBeRight: wouldBeRight(change, known),
  };
}

function nothingMore(next: QuestionId | null, last: Edge | null, known: Answers): OptionDraft {
  return {
    ...noQuestion,
    means: { kind: 'noQuestion' },
    right: next === null,
    why:
      last && next === null
        ? edgeLeads(last, known)
        : `The answers so far do not settle it: the algorithm still asks “${next ? questions[next].title : ''}”.`,
    edge: last?.id ?? null,
    provenance: last?.provenance ?? [],
    wouldBeRight: null,
  };
}

function named(question: QuestionId): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  const { label, synonyms } = questionNames[question];
  return { label, synonyms: [questions[question].title, ...synonyms], means: { kind: 'question', question } };
}

function startsWith(question: QuestionId): string {
  return `Every case starts with “${questions[question].title}”.`;
}
