import type { ShownCaution } from '../../engine/cautions.ts';
import { holds, testsIn } from '../../engine/conditions.ts';
import type { Random } from '../../engine/random.ts';
import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Caution, CautionId } from '../../guideline/caution.ts';
import type { Condition, Facts } from '../../guideline/condition.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { CaseState } from '../../machine/cases.ts';
import { knownOf } from '../cases/caseFor.ts';
import { drawAnswers, writeCase } from '../cases/makeCase.ts';
import { byQuestion } from '../../engine/byQuestion.ts';
import { questionOfFact } from '../chart/questionOfFact.ts';
import { isOutcome } from '../chart/node.ts';
import type { QuizContext } from '../context/context.ts';
import type { ItemBody } from '../item/draft.ts';
import type { NodeId, QuizCase } from '../item/item.ts';
import { arranged, type OptionDraft } from '../item/options.ts';
import { expand } from '../prose/grammar.ts';
import { chance, several, shuffled } from '../random/draw.ts';
import type { RouteSource } from '../routes/sampleRoute.ts';
import { isUnknown, type SingleChange } from '../routes/singleChanges.ts';
import { wouldBeRight } from '../words/feedback.ts';
import { hints, stems } from '../words/stems.ts';
import type { ItemMaker } from './itemMaker.ts';

function questionsIn({ when }: Caution): readonly QuestionId[] {
  const questions = testsIn(when).map(({ fact }) => questionOfFact[fact]);
  return [...new Set(questions)].filter((question) => question !== null);
}

/** The outcomes that a caution names, or all. */
function outcomesOf({ chart }: QuizContext, { when }: Caution): readonly OutcomeId[] {
  const { outcomeIds } = chart.guideline;
  const nothingKnown = chart.factsOf({});
  const named = outcomeIds.filter(
    (outcome) => outcome !== 'mdtOutOfScope' && mayHold(when, { ...nothingKnown, outcome }),
  );
  return named.length > 0 ? named : outcomeIds;
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
      const question = questionOfFact[fact];
      return question !== null && routes.sourceFor({ outcomes: [outcome], through: question }) !== null;
    })
  );
}

/** Routes on which the caution is likely: answers that its condition names are favoured. */
function sourceWith(context: QuizContext, caution: Caution, node: NodeId): RouteSource | null {
  const { chart, routes } = context;
  const about = questionsIn(caution);
  return routes.favouredSource(`caution ${caution.id} ${node}`, {
    outcomes: isOutcome(chart.guideline, node) ? [node] : outcomesOf(context, caution),
    favour: (question, answer) =>
      about.includes(question) && isNamed(context, caution, question, answer) ? 25 : 1,
  });
}

function isNamed(
  { chart }: QuizContext,
  { when }: Caution,
  question: QuestionId,
  answer: AnswerValue,
): boolean {
  const facts = chart.factsOf({ [question]: answer });
  return testsIn(when).some(
    (test) => questionOfFact[test.fact] === question && facts[test.fact] !== null && holds(test, facts),
  );
}

const draws = 30;

/** Which caution must be raised? Cautions that fire, and cautions that nearly do. */
export const caution: ItemMaker = (context, node, random) => {
  const { chart } = context;
  const practised = random.pick(cautionsOf(context, node));
  const source = sourceWith(context, practised, node);
  if (!source) return null;
  for (let draw = 0; draw < draws; draw += 1) {
    const answers = drawAnswers(context, source, random);
    const state = chart.follow(byQuestion(answers));
    const onRoute = isOutcome(chart.guideline, node) || node in byQuestion(answers);
    if (!onRoute || !state.recommendation?.cautions.some(({ id }) => id === practised.id)) continue;
    const quizCase = writeCase(context, { answers }, random);
    return quizCase && cautionItem(context, node, practised, quizCase, state, random);
  }
  return null;
};

function cautionItem(
  context: QuizContext,
  node: NodeId,
  caution: Caution,
  quizCase: QuizCase,
  state: CaseState,
  random: Random,
): ItemBody | null {
  const { chart, routes } = context;
  const { id: practised } = caution;
  const { recommendation } = state;
  const fired = recommendation?.cautions ?? [];
  const known = knownOf(quizCase);
  const facts = chart.factsOf(byQuestion(quizCase.answers), state.outcome);
  const others = shuffled(
    fired.filter(({ id }) => id !== practised),
    random,
  ).slice(0, chance(0.45, random) ? random.pick([1, 1, 2]) : 0);
  const right = [...fired.filter(({ id }) => id === practised), ...others];
  const wrong = nearlyRaised(
    context,
    facts,
    chart.factsOf(known, state.outcome),
    right.length > 2 ? 2 : 3,
    random,
  );
  if (wrong.length + right.length < 4) return null;
  // What would raise another caution is looked for among the answers that it is about.
  const asked = new Set(wrong.flatMap(questionsIn));
  const changes = routes.singleChanges(
    known,
    quizCase.answers.map(({ question }) => question).filter((question) => asked.has(question)),
  );
  const many = right.length > 1;
  const about = questionsIn(caution).find((question) => question in known);
  const last = chart.edgesTaken(state).at(-1);
  return {
    kind: 'caution',
    node,
    caution: practised,
    case: quizCase,
    stem: expand(many ? stems.cautionMany : stems.cautionOne, {}, random),
    options: arranged(
      [
        ...right.map((shown) => raised(context, shown)),
        ...wrong.map((entry) => notRaised(context, entry, changes, known)),
      ],
      random,
    ),
    many,
    hint: about
      ? expand(hints.cautionFrom, { question: chart.guideline.questions[about].title }, random)
      : expand(hints.equals, { title: recommendation?.title ?? '-' }, random),
    lesson: sentence(context, practised, fired),
    provenance: fired.find(({ id }) => id === practised)?.provenance ?? [],
    edges: last ? [last.id] : [],
  };
}

function sentence({ tables }: QuizContext, id: CautionId, fired: readonly ShownCaution[]): string {
  const text = fired.find((caution) => caution.id === id)?.text ?? '';
  return `${id} is raised when ${tables.cautionName(id).raisedWhen}: “${text}”`;
}

function labelOf({ tables }: QuizContext, id: CautionId): Pick<OptionDraft, 'label' | 'synonyms' | 'means'> {
  const { label, synonyms } = tables.cautionName(id);
  return { label, synonyms: [id, ...synonyms], means: { kind: 'caution', caution: id } };
}

function raised(context: QuizContext, shown: ShownCaution): OptionDraft {
  return {
    ...labelOf(context, shown.id),
    right: true,
    why: sentence(context, shown.id, [shown]),
    edge: null,
    provenance: shown.provenance,
    wouldBeRight: null,
  };
}

function notRaised(
  context: QuizContext,
  { id, provenance }: Caution,
  changes: readonly SingleChange[],
  known: Answers,
): OptionDraft {
  const { guideline } = context.chart;
  const change = changes
    .filter(({ state }) => state.recommendation?.cautions.some((shown) => shown.id === id))
    .sort(
      (a, b) => Number(isUnknown(guideline, a.change)) - Number(isUnknown(guideline, b.change)),
    )[0]?.change;
  return {
    ...labelOf(context, id),
    right: false,
    why: `${id} is raised only when ${context.tables.cautionName(id).raisedWhen}.`,
    edge: null,
    provenance,
    wouldBeRight: change ? wouldBeRight(context, { changed: [change], provided: [] }, known) : null,
  };
}

/**
 * Cautions that do not fire though part of their condition holds; fair ones only: nothing that the text
 * would call for beyond the algorithm.
 */
function nearlyRaised(
  { chart, tables }: QuizContext,
  facts: Facts,
  stated: Facts,
  count: number,
  random: Random,
): readonly Caution[] {
  const pool = chart.guideline.cautions.filter(
    ({ id, when }) =>
      !holds(when, facts) &&
      !holds(when, stated) &&
      !holds(tables.cautionName(id).unfairWhen ?? never, facts),
  );
  const near = ({ when }: Caution): number => {
    const tests = testsIn(when);
    return 0.25 + tests.filter((test) => holds(test, facts)).length / tests.length;
  };
  return several(pool, count, near, random);
}

const never: Condition = { any: [] };
