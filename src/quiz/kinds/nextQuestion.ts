import { holds } from '../../engine/conditions.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Edge } from '../../engine/trail.ts';
import type { Answers, GivenAnswer, QuestionId } from '../../guideline/answers.ts';
import type { CaseState } from '../../machine/cases.ts';
import { flatInPieces, type Pieces } from '../../machine/pieces.ts';
import { drawCase, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { optionSets, type OptionSets, type Seat } from '../balance/optionSets.ts';
import { perContextInPieces } from '../balance/perContext.ts';
import { outcomeOf } from '../chart/chart.ts';
import { isQuestion } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several } from '../random/draw.ts';
import type { Nearness } from '../routes/nearest.ts';
import {
  becauseOf,
  lowered,
  mattersOf,
  nextBecause,
  rememberOf,
  rememberOfQuestion,
  sentence,
  whyNotAsked,
} from '../words/reasons.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

/** What an option may be: a question, or that nothing more is asked, which a walk through a whole case offers. */
type Next = QuestionId | 'nothing';

/** Questions in sets of which each comes next in some case and the others are open in it. */
export const setsIn = perContextInPieces(function* (context): Pieces<OptionSets<QuestionId, NodeId>> {
  const { chart, routes } = context;
  const { questionIds } = chart.guideline;
  const random = seeded(2017);
  const seats = yield* flatInPieces(questionIds, (place): readonly Seat<QuestionId, NodeId>[] => {
    const source = routes.sourceFor({ through: place });
    const before = Array.from(
      { length: casesOfSeat },
      () => source && drawCase(context, source, random),
    ).flatMap((drawn) =>
      drawn
        ? [
            drawn.answers.slice(
              0,
              drawn.answers.findIndex(({ question }) => question === place),
            ),
          ]
        : [],
    );
    const wrongIn = before.map(
      (asked) =>
        new Set(questionIds.filter((question) => question !== place && isWrong(context, question, asked))),
    );
    return [{ key: place, place, share: 1, wrongIn }];
  });
  // Of the order in which things are asked four can seldom take turns.
  return yield* optionSets({ labels: questionIds, seats, affinity: () => 1, size: 3 });
});

const casesOfSeat = 120;

/** Whether a question may stand among the wrong ones: not asked yet, and not to be known in this patient all the same. */
function isOpen(
  { chart, tables }: QuizContext,
  question: QuestionId,
  asked: readonly GivenAnswer[],
): boolean {
  if (asked.some((given) => given.question === question)) return false;
  const { fairWhen } = tables.reasons.questions[question];
  return fairWhen === undefined || holds(fairWhen, chart.factsOf(byQuestion(asked)));
}

/** What nearly every case tells: as an option it would never be right. */
const toldOfAll: readonly QuestionId[] = [
  'differentiation',
  'ki67',
  'performanceStatus',
  'extrahepaticDisease',
];

/** Whether a question is a fair wrong one: the case tells it, or makes it decide nothing. */
function isWrong(context: QuizContext, question: QuestionId, asked: readonly GivenAnswer[]): boolean {
  if (neverNext.includes(question)) return false;
  const isTold = asked.some((given) => given.question === question);
  if (isTold && toldOfAll.includes(question)) return false;
  return (
    (isTold || isOpen(context, question, asked)) && whyNotAsked(context, question, byQuestion(asked)) !== null
  );
}

/** How often an item of the kind is about a node. */
export function nextShare(context: QuizContext, node: NodeId): number {
  return setsIn(context).shareOf(node);
}

/** The first of all; and the graft, which the age that every case tells may settle. */
const neverNext: readonly NodeId[] = ['differentiation', 'transplantScreen'];

/** Whether an item about a node can ask what comes next: only where other cases make its options right. */
export function hasNext(context: QuizContext, node: NodeId): boolean {
  return !neverNext.includes(node) && setsIn(context).hasSets(node);
}

const draws = 80;

/** What must be known next? The case stops half way and tells nothing that the algorithm has not asked. */
export const nextQuestion: ItemMaker = (context, node, random) => {
  const { chart, routes } = context;
  const set = setsIn(context).draw(node, random);
  if (!set || !isQuestion(chart.guideline, node)) return null;
  const { companions } = set;
  const source = routes.sourceFor({ through: node });
  if (!source) return null;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawCase(context, source, random);
    if (!drawn) continue;
    const until = drawn.answers.findIndex(({ question }) => question === node);
    const answers = drawn.answers.slice(0, until);
    if (!companions.every((one) => isWrong(context, one, answers))) continue;
    const quizCase = writeCase(context, { answers, silent: true }, random);
    const item = quizCase && itemWith(context, node, quizCase, companions, random);
    if (item && !lengthTells(item.options)) return item;
  }
  return null;
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
  const { answers } = quizCase;
  const known = byQuestion(answers);
  const next = chart.follow(known).question;
  const open = chart.guideline.questionIds.filter(
    (question) => question !== next && isOpen(context, question, answers),
  );
  const wrong = nearest(open, routes.nearness(known), answers, random);
  const offersNothing = next !== null && answers.length > 0 && chance(0.3, random);
  return itemWith(context, node, quizCase, offersNothing ? [...wrong.slice(0, 2), 'nothing'] : wrong, random);
}

function itemWith(
  context: QuizContext,
  node: NodeId,
  quizCase: QuizCase,
  wrong: readonly Next[],
  random: Random,
): ItemBody {
  const { chart } = context;
  const known = byQuestion(quizCase.answers);
  const state = chart.follow(known);
  const edges = chart.edgesTaken(state);
  const at: Situation = { context, known, state, edges, last: edges.at(-1) ?? null };
  const options: OptionDraft[] = [
    state.question === null ? nothingMore(at) : rightQuestion(at, state.question),
    ...wrong.map((one) => (one === 'nothing' ? nothingMore(at) : wrongQuestion(at, one))),
  ];
  const remember =
    state.question === null
      ? rememberOf(context, outcomeOf(state), known)
      : rememberOfQuestion(context, state.question, known);
  return {
    kind: 'nextQuestion',
    node,
    caution: null,
    case: quizCase,
    stem: expand(stems.nextQuestion, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.next, {}, random),
    lesson: remember.text,
    provenance: remember.provenance,
    edges: at.last ? [at.last.id] : [],
  };
}

/** Where a case stands. */
interface Situation {
  readonly context: QuizContext;
  readonly known: Answers;
  readonly state: CaseState;
  readonly edges: readonly Edge[];
  /** The edge taken last; null before the first answer. */
  readonly last: Edge | null;
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

function rightQuestion({ context, known, last }: Situation, question: QuestionId): OptionDraft {
  const answer = last ? known[last.question] : undefined;
  const because = nextBecause(
    context,
    question,
    last && answer !== undefined ? { question: last.question, answer } : null,
    known,
  );
  return {
    ...named(context, question),
    right: true,
    why: because.text,
    edge: last?.id ?? null,
    provenance: because.provenance,
    wouldBeRight: null,
  };
}

/** A wrong one of a walk through a whole case may still be open; then what it is for is said, and what comes before. */
function wrongQuestion({ context, known, state, edges, last }: Situation, question: QuestionId): OptionDraft {
  const not = whyNotAsked(context, question, known);
  const matters = not ?? mattersOf(context, question, known);
  const order =
    not !== null || state.question === null
      ? ''
      : `, but not before “${lowered(context.tables.names.questions[state.question].label)}”`;
  return {
    ...named(context, question),
    right: false,
    why: sentence(`${matters.text.replace(/[.]$/, '')}${order}`),
    edge: (edges.find((edge) => edge.question === not?.against?.question) ?? last)?.id ?? null,
    provenance: matters.provenance,
    rightIf: null,
    wouldBeRight: null,
  };
}

function nothingMore({ context, known, state, last }: Situation): OptionDraft {
  const said =
    state.question === null
      ? becauseOf(context, outcomeOf(state), known)
      : mattersOf(context, state.question, known);
  return {
    ...context.tables.names.noQuestion,
    means: { kind: 'noQuestion' },
    right: state.question === null,
    why:
      state.question === null
        ? said.text
        : `${said.text.replace(/[.]$/, '')}, and the case does not tell it.`,
    edge: last?.id ?? null,
    provenance: said.provenance,
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
