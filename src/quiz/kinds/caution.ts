import { isOutcome } from '../../engine/isOutcome.ts';
import type { ShownCaution } from '../../engine/cautions.ts';
import { holds, testsIn } from '../../engine/conditions.ts';
import { type Random, seeded } from '../../engine/random.ts';
import type { Pieces } from '../../machine/pieces.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Caution, CautionId } from '../../guideline/caution.ts';
import type { Condition, Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import { knownOf } from '../cases/caseFor.ts';
import { type DrawnCase, drawCase, toldIn, writeCase } from '../cases/makeCase.ts';
import { answerKey } from '../../engine/answerKey.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { questionOfFact, questionsOfCondition } from '../chart/questionOfFact.ts';
import { optionSets, type OptionSets } from '../balance/optionSets.ts';
import { perContext, perContextInPieces } from '../balance/perContext.ts';
import { seatsOf } from '../balance/seats.ts';
import { outcomeOf } from '../chart/chart.ts';
import { isQuestion, nodesOf } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { areSaidApart, arranged, lengthTells, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import { rightIf } from '../words/feedback.ts';
import { cautionBecause, cautionNot, cautionRemember } from '../words/reasons.ts';
import { hints, stems } from '../words/stems.ts';
import { isTold, wordsOfContent } from '../words/told.ts';
import type { ItemMaker } from './itemMaker.ts';

function questionsIn({ when }: Caution): readonly QuestionId[] {
  return questionsOfCondition(when);
}

/** The outcomes whose items may ask for a caution: those that it names, or all, in so far as it bears on them. */
const outcomesIn = perContext(({ chart, tables }): ReadonlyMap<CautionId, readonly OutcomeId[]> => {
  const { outcomeIds, cautions } = chart.guideline;
  const nothingKnown = chart.factsOf({});
  return new Map(
    cautions.map(({ id, when }) => {
      const { askedAt = outcomeIds } = tables.cautionName(id);
      const named = outcomeIds.filter(
        (outcome) => outcome !== 'mdtOutOfScope' && mayHold(when, { ...nothingKnown, outcome }),
      );
      return [id, (named.length > 0 ? named : outcomeIds).filter((outcome) => askedAt.includes(outcome))];
    }),
  );
});

function outcomesOf(context: QuizContext, { id }: Caution): readonly OutcomeId[] {
  return outcomesIn(context).get(id) ?? [];
}

/**
 * Whether a condition can hold at an outcome, whatever else is known.
 * @param at the facts when nothing but the outcome is known
 */
function mayHold(condition: Condition, at: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => mayHold(part, at));
  if ('any' in condition) return condition.any.some((part) => mayHold(part, at));
  if ('not' in condition)
    return testsIn(condition.not).every(({ fact }) => fact === 'outcome')
      ? !mayHold(condition.not, at)
      : true;
  return condition.fact !== 'outcome' || holds(condition, at);
}

/** The cautions that an item about a node may practise. */
export function cautionsOf(context: QuizContext, node: NodeId): readonly Caution[] {
  const { guideline } = context.chart;
  return guideline.cautions.filter((caution) =>
    isOutcome(guideline, node)
      ? outcomesOf(context, caution).includes(node) && canBeAsked(context, caution, node)
      : questionsIn(caution).includes(node),
  );
}

/** Whether a question that the caution needs an answer to can be asked on the way to an outcome. */
function canBeAsked({ routes }: QuizContext, { when }: Caution, outcome: OutcomeId): boolean {
  const needed = testsIn(when).filter(
    (test) => test.fact !== 'outcome' && !('known' in test) && !('isNot' in test),
  );
  return (
    needed.length === 0 ||
    needed.some(({ fact }) => {
      const question = questionOfFact(fact);
      return question !== null && routes.leadsTo(question, outcome);
    })
  );
}

/** Routes on which the caution is likely: answers that its condition names are favoured. */
function sourceWith(context: QuizContext, caution: Caution, node: NodeId | null): RouteSource | null {
  const { chart, routes } = context;
  const end = node !== null && isOutcome(chart.guideline, node) ? node : null;
  const favour = favoursIn(context)(caution);
  return routes.favouredSource(`caution ${caution.id} ${node ?? ''}`, {
    outcomes: end === null ? outcomesOf(context, caution) : [end],
    ...(node !== null && isQuestion(chart.guideline, node) ? { through: node } : {}),
    favour,
  });
}

type Favour = (question: QuestionId, answer: AnswerValue) => number;

/** How much the answers that a caution names are favoured; kept, for it is looked ahead with to many outcomes. */
const favoursIn = perContext((context) => {
  const kept = new Map<CautionId, Favour>();
  return (caution: Caution): Favour => {
    const known = kept.get(caution.id);
    if (known) return known;
    const about = questionsIn(caution);
    const named = new Map<string, boolean>();
    const favour: Favour = (question, answer) => {
      if (!about.includes(question)) return 1;
      const key = `${question} ${answerKey(answer)}`;
      const isKnown = named.get(key) ?? isNamed(context, caution, question, answer);
      named.set(key, isKnown);
      return isKnown ? 25 : 1;
    };
    kept.set(caution.id, favour);
    return favour;
  };
});

function isNamed(
  { chart }: QuizContext,
  { when }: Caution,
  question: QuestionId,
  answer: AnswerValue,
): boolean {
  const facts = chart.factsOf({ [question]: answer });
  return testsIn(when).some(
    (test) => questionOfFact(test.fact) === question && facts[test.fact] !== null && holds(test, facts),
  );
}

/** Sets of cautions of which each is right for some patient and the others are not. */
export const setsIn = perContextInPieces(function* (context): Pieces<OptionSets<CautionId, NodeId>> {
  const { chart, tables } = context;
  const { cautions } = chart.guideline;
  const byId = new Map(cautions.map((caution) => [caution.id, caution]));
  const random = seeded(2017);
  return yield* optionSets({
    labels: cautions.map(({ id }) => id),
    seats: yield* seatsOf(context, {
      nodes: nodesOf(chart.guideline),
      keysOf: (node) => cautionsOf(context, node).map(({ id }) => id),
      sourceFor: (id, node) => {
        const caution = byId.get(id);
        return caution ? sourceWith(context, caution, node) : null;
      },
      isRight: (id, node, drawn) => {
        const caution = byId.get(id);
        return caution !== undefined && isRaised(context, caution, node, drawn);
      },
      wrongOnes: (drawn) => {
        // The route alone may tell too little to refute anything.
        const known = toldIn(context, drawn, random);
        return known
          ? fairWrongOnes(context, drawn, known).map(({ entry, against }) => [entry.id, against])
          : [];
      },
    }),
    affinity: (a, b) => kinship(byId.get(a), byId.get(b)),
    size: 4,
    isFair: (key, companions) =>
      !lengthTells(
        [key, ...companions].map((id) => ({ label: tables.cautionName(id).label, right: id === key })),
      ),
  });
});

/** Whether a case for a node raises a caution. */
function isRaised(
  context: QuizContext,
  asked: Caution,
  node: NodeId,
  { answers, outcome, facts }: DrawnCase,
): boolean {
  const { chart } = context;
  if (!outcomesOf(context, asked).includes(outcome)) return false;
  const onRoute = isOutcome(chart.guideline, node) || answers.some(({ question }) => question === node);
  return (
    onRoute &&
    outcome !== 'mdtOutOfScope' &&
    holds(asked.when, facts) &&
    !forbidsKey(context, asked.id, facts)
  );
}

/** Whether another finding forbids what the words of a caution leave open: then nobody may be taught them. */
function forbidsKey({ tables }: QuizContext, id: CautionId, facts: Facts): boolean {
  return holds(tables.cautionName(id).notKeyWhen ?? never, facts);
}

/** Cautions about the same question stand well together. */
function kinship(a: Caution | undefined, b: Caution | undefined): number {
  if (!a || !b) return 0;
  const about = questionsIn(b);
  return 1 + questionsIn(a).filter((question) => about.includes(question)).length;
}

/**
 * Cautions that the answers of the route do not raise, nor all that the case tells, whose words are not true of the
 * patient otherwise, and against which a finding speaks that the case tells; with the question of that finding, for
 * one finding refutes one option.
 */
function fairWrongOnes(
  context: QuizContext,
  { facts: onRoute, outcome }: DrawnCase,
  known: Answers,
): readonly { readonly entry: Caution; readonly against: string }[] {
  const { chart, tables } = context;
  const facts = chart.factsOf(known, outcome);
  const open = chart.guideline.cautions.filter(
    (entry) =>
      !holds(entry.when, onRoute) &&
      !holds(entry.when, facts) &&
      !holds(tables.cautionName(entry.id).unfairWhen ?? never, facts),
  );
  return open.flatMap((entry) => {
    const against = cautionNot(context, entry, known, outcome)?.against?.question;
    return against === undefined ? [] : [{ entry, against }];
  });
}

const never: Condition = { any: [] };
const draws = 120;

/** How often an item of the kind is about a node. */
export function cautionShare(context: QuizContext, node: NodeId): number {
  return setsIn(context).shareOf(node);
}

/** Whether an item about a node can ask for a caution. */
export function hasCautions(context: QuizContext, node: NodeId): boolean {
  return setsIn(context).hasSets(node);
}

/** Which precaution does this patient need? */
export const caution: ItemMaker = (context, node, random) => {
  const { chart } = context;
  const set = setsIn(context).draw(node, random);
  if (!set) return null;
  const { key, companions } = set;
  const practised = chart.guideline.cautions.find(({ id }) => id === key);
  const source = practised && sourceWith(context, practised, node);
  if (!source) return null;
  const wrong = chart.guideline.cautions.filter(({ id }) => companions.includes(id));
  const areWrong = (drawn: DrawnCase, known: Answers): boolean => {
    const fair = fairWrongOnes(context, drawn, known);
    const against = wrong.map((entry) => fair.find((one) => one.entry === entry)?.against);
    return !against.includes(undefined) && new Set(against).size === against.length;
  };
  const { gap, site } = context.tables.cautionName(key);
  const wish = { untold: gap === undefined ? [] : [gap], ...(site === undefined ? {} : { site }) };
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = drawCase(context, source, random);
    if (!drawn || !isRaised(context, practised, node, drawn)) continue;
    const quizCase = writeCase(context, { answers: drawn.answers, ...wish }, random);
    if (!quizCase) continue;
    // What the text tells beside the route must not settle it.
    const known = knownOf(quizCase);
    const told = chart.factsOf(known, drawn.outcome);
    if (!holds(practised.when, told) || !areWrong(drawn, known) || forbidsKey(context, practised.id, told))
      continue;
    const item = cautionItem(context, node, { practised, wrong, quizCase }, random);
    if (item && !isTold(item, wordsOfContent)) return item;
  }
  return null;
};

interface Chosen {
  readonly practised: Caution;
  readonly wrong: readonly Caution[];
  readonly quizCase: QuizCase;
}

function cautionItem(
  context: QuizContext,
  node: NodeId,
  { practised, wrong, quizCase }: Chosen,
  random: Random,
): ItemBody | null {
  const { chart } = context;
  const state = chart.follow(byQuestion(quizCase.answers));
  const shown = state.recommendation?.cautions.find(({ id }) => id === practised.id);
  if (!shown) return null;
  const known = knownOf(quizCase);
  const last = chart.edgesTaken(state).at(-1);
  const options = [
    raised(context, shown, known),
    ...wrong.flatMap((entry) => notRaised(context, entry, practised.id, known, outcomeOf(state)) ?? []),
  ];
  if (options.length <= wrong.length || !areSaidApart(options)) return null;
  return {
    kind: 'caution',
    node,
    caution: practised.id,
    case: quizCase,
    stem: expand(stems.caution, {}, random),
    options: arranged(options, random),
    many: false,
    hint: expand(hints.caution, {}, random),
    lesson: cautionRemember(context, practised.id, known),
    provenance: shown.provenance,
    edges: last ? [last.id] : [],
  };
}

function labelOf({ tables }: QuizContext, id: CautionId): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  const { label, synonyms } = tables.cautionName(id);
  return { label, synonyms: [id, ...synonyms], means: { kind: 'caution', caution: id } };
}

function raised(context: QuizContext, shown: ShownCaution, known: Answers): OptionDraft {
  return {
    ...labelOf(context, shown.id),
    right: true,
    why: cautionBecause(context, shown.id, known),
    edge: null,
    provenance: shown.provenance,
    wouldBeRight: null,
  };
}

function notRaised(
  context: QuizContext,
  entry: Caution,
  key: CautionId,
  known: Answers,
  outcome: OutcomeId,
): OptionDraft | null {
  const { id, provenance } = entry;
  const not = cautionNot(context, entry, known, outcome);
  if (!not) return null;
  return {
    ...labelOf(context, id),
    right: false,
    why: not.text,
    edge: null,
    provenance,
    ...rightIf(
      context,
      known,
      not.against,
      ({ recommendation }, after) =>
        recommendation?.cautions.some((shown) => shown.id === id) === true &&
        !forbidsKey(context, id, context.chart.factsOf(after, recommendation.outcome)),
      ({ recommendation }) => recommendation?.cautions.some((shown) => shown.id === key) === true,
    ),
  };
}
